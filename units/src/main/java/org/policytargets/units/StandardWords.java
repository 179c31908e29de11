package org.policytargets.units;

import java.util.ArrayList;
import java.util.List;

/** The words of the units that policy uses, as a table. */
final class StandardWords {
    /**
     * One row a unit: code | symbols | English: one, many, also read | Chinese: word, also read. A first symbol is printed
     * where a language has no word. English words are printed after a space, so they never begin with one.
     */
    private static final String ROWS = """
            %               | %         | , , percent, per cent                                 | %
            [ppth]          | ‰         | , , per mille                                         | ‰
            [pp]            | pp        | percentage point, percentage points                   | 个百分点, 百分点, 個百分點, 百分點
            m               | m         | , , metre, metres, meter, meters                      | 米
            km              | km        | , , kilometre, kilometres, kilometer, kilometers      | 公里, 千米
            cm              | cm        | , , centimetre, centimetres, centimeter, centimeters  | 厘米
            mm              | mm        | , , millimetre, millimetres, millimeter, millimeters  | 毫米
            m2              | m², m2, ㎡ | , , square metre, square metres, square meter, square meters, sq m | 平方米, 平米
            km2             | km², km2, ㎢ | , , square kilometre, square kilometres, square kilometer, square kilometers, sq km | 平方公里, 平方千米
            har             | ha        | , , hectare, hectares                                 | 公顷, 公頃
            [mu]            |           | mu, mu                                                | 亩, 畝
            m3              | m³, m3    | , , cubic metre, cubic metres, cubic meter, cubic meters | 立方米
            L               | L         | , , litre, litres, liter, liters                      | 升
            g               | g         | , , gram, grams                                       | 克
            kg              | kg        | , , kilogram, kilograms                               | 千克, 公斤
            mg              | mg        | , , milligram, milligrams                             | 毫克
            ug              | µg        | , , microgram, micrograms                             | 微克
            t               | t         | , , tonne, tonnes                                     | 吨, 噸
            [jin]           |           | jin, jin                                              | 斤, 市斤
            s               |           | second, seconds                                       | 秒
            min             |           | minute, minutes                                       | 分钟
            h               |           | hour, hours                                           | 小时
            d               |           | day, days                                             | 天, 日
            wk              |           | week, weeks                                           | 周, 星期
            J               | J         | , , joule, joules                                     | 焦耳
            kJ              | kJ        | , , kilojoule, kilojoules                             | 千焦
            MJ              | MJ        | , , megajoule, megajoules                             | 兆焦
            GJ              | GJ        | , , gigajoule, gigajoules                             | 吉焦
            kW.h            | kWh, kW·h | , , kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours | 千瓦时
            tce             | tce       | , , tonne of coal equivalent, tonnes of coal equivalent | 吨标准煤, 吨标煤
            W               | W         | , , watt, watts                                       | 瓦
            kW              | kW        | , , kilowatt, kilowatts                               | 千瓦
            MW              | MW        | , , megawatt, megawatts                               | 兆瓦
            ug/m3           | µg/m³     | , , microgram per cubic metre, micrograms per cubic metre | 微克/立方米, 微克每立方米
            kg/d            | kg/d      | , , kilogram per day, kilograms per day               | 千克/天, 公斤/天, 千克/日, 公斤/日
            CNY             |           | yuan, yuan                                            | 元
            USD             |           | US dollar, US dollars                                 | 美元
            EUR             |           | euro, euros                                           | 欧元
            CNY/(kW.h)      |           | yuan/kWh, yuan/kWh, yuan per kilowatt-hour            | 元/千瓦时
            tce/(10*4.CNY)  |           | tce per 10 thousand yuan, tce per 10 thousand yuan    | 吨标准煤/万元
            {dwelling}      |           | dwelling, dwellings                                   | 套, 套住房
            {school_place}  |           | school place, school places                           | 个学位, 学位, 個學位, 學位
            {parking_space} |           | parking space, parking spaces                         | 个停车位, 停车位, 个车位, 车位
            {person}        |           | person, people, persons                               | 人, 名
            {household}     |           | household, households                                 | 户, 戶
            {company}       |           | company, companies                                    | 家, 家企业, 家公司
            {bridge}        |           | bridge, bridges                                       | 座桥, 座桥梁
            {site}          |           | site, sites                                           | 处点位, 个点位
            {road}          |           | road, roads                                           | 条道路, 条路
            {lane}          |           | lane, lanes                                           | 条街巷, 条背街小巷, 条小巷
            {project}       |           | project, projects                                     | 个项目
            {ground}        |           | ground, grounds                                       | 处场地, 块场地, 处室外专项活动场地
            {piece}         |           | piece, pieces                                         | 件器材, 件设备
            {park}          |           | park, parks                                           | 个公园, 个公园绿地
            {pocket_green}  |           | pocket green, pocket greens                           | 处小微绿地, 处口袋公园
            {venue}         |           | venue, venues                                         | 处场所, 个场所, 个场馆
            {bus_station}   |           | bus station, bus stations                             | 处公交场站, 个公交场站
            {waterfront_path} |         | waterfront path, waterfront paths                     | 条滨水步道, 条滨水慢行道
            {building}      |           | building, buildings                                   | 栋楼, 栋, 栋建筑
            {problem}       |           | problem, problems                                     | 个问题
            {个}            | 个        |                                                       | 个
            {条}            | 条        |                                                       | 条
            {处}            | 处        |                                                       | 处
            {座}            | 座        |                                                       | 座
            {件}            | 件        |                                                       | 件
            {辆}            | 辆        |                                                       | 辆
            {项}            | 项        |                                                       | 项
            {所}            | 所        |                                                       | 所
            {台}            | 台        |                                                       | 台
            """;

    static final Vocabulary VOCABULARY = read();

    private StandardWords() {}

    private static Vocabulary read() {
        Vocabulary.Rows rows = new Vocabulary.Rows();
        for (String row : cells(ROWS, '\n')) {
            List<String> cells = cells(row, '|');
            PolicyUnit<?> unit = PolicyUnits.of(cells.get(0));
            List<String> english = cells(cells.get(2), ',');
            rows.add(unit, "", both(cells(cells.get(1), ',')));
            rows.add(unit, "en", english);
            rows.add(unit, "zh", both(cells(cells.get(3), ',')));
        }
        return new Vocabulary(rows);
    }

    /** The words, the first of them for one and for many. */
    private static List<String> both(List<String> words) {
        List<String> both = new ArrayList<>(words);
        both.addAll(0, words.subList(0, Math.min(1, words.size())));
        return both;
    }

    /** The cells of a row without the spaces around them; none where the row is blank. */
    private static List<String> cells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        for (int from = 0; from < row.length(); ) {
            int end = row.indexOf(separator, from);
            end = end < 0 ? row.length() : end;
            cells.add(row.substring(from, end).strip());
            from = end + 1;
        }
        return row.isBlank() ? List.of() : cells;
    }
}
