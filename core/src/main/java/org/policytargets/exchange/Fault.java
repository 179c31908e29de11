package org.policytargets.exchange;

import java.util.Optional;

/** What may be wrong in a sheet, in the words of both languages; {@code {}} stands for a detail. */
enum Fault {
    BYTES("sheet.bytes", "have at most {} bytes", "不超过{}字节"),
    ENCODING("sheet.encoding", "be CSV in UTF-8 or GB18030", "为UTF-8或GB18030编码的CSV"),
    SYNTAX("sheet.syntax", "be well-formed CSV ({})", "为格式正确的CSV（{}）"),
    HIDDEN("sheet.hidden", "hold visible characters only", "只含可见字符"),
    EMPTY("sheet.empty", "have a header", "有表头"),
    COLUMNS("sheet.columns", "have at most {} columns", "不超过{}列"),
    CELLS("sheet.cells", "have at most {} cells in all", "总共不超过{}个单元格"),
    CELL_LENGTH("sheet.cell-length", "have at most {} characters", "不超过{}个字符"),
    ROW_LENGTH("sheet.row-length", "have at most {} characters", "不超过{}个字符"),
    HEADER_TWICE("header.twice", "be a name that no other column has", "与其他列名不同"),
    HEADER_MISSING("header.missing", "have a column {}", "有“{}”列"),
    ROW_SHORT("row.short", "have as many cells as the header, {}", "与表头一样有{}个单元格"),
    ROW_LONG("row.long", "have no more cells than the header, {}", "不超过表头的{}个单元格"),
    MISSING("cell.missing", "be filled in", "填写"),
    WORD("cell.word", "be one of {}", "为以下之一：{}"),
    TEXT("cell.text", "hold visible characters only", "只含可见字符"),
    GOAL("goal.unknown", "name a goal or indicator of the plan", "为规划中的目标或指标"),
    GOAL_AMBIGUOUS("goal.ambiguous", "name one goal, such as {}", "只指一个目标，如{}"),
    INDICATOR("indicator.unknown", "name an indicator of the plan", "为规划中的指标"),
    INDICATOR_MISSING("indicator.missing", "say which indicator it is: {}", "指明是哪个指标：{}"),
    PLACE_MISSING("place.missing", "say which place it is about: {}", "指明地区：{}"),
    TIME(
            "time.invalid",
            "be a day or period such as 2025-06-30, 2025-Q2 or 2025年6月",
            "为日期或时段，如2025-06-30、2025-Q2或2025年6月"),
    TIME_SERIAL("time.serial", "be a day, not the number by which a spreadsheet stores it", "为日期，而不是表格软件存储日期的数字"),
    TIME_DAY("time.day", "be one day for {}", "是某一天（{}）"),
    DAY("day.invalid", "be a full date such as 2025-12-31", "为完整日期，如2025-12-31"),
    NUMBER("number.malformed", "be a number with its unit, such as 12.6 km", "为带单位的数字，如12.6公里"),
    AMBIGUOUS("text.ambiguous", "have one reading, but may be {}", "只有一种读法，但可读作{}"),
    UNIT("unit.unknown", "name a known unit", "为已知的单位"),
    UNIT_MISSING("unit.missing", "come with its unit", "带单位"),
    UNIT_OTHER("unit.other", "be in a unit comparable with {}", "使用可与{}换算的单位"),
    UNIT_TWICE("unit.twice", "be the unit that the value has, {}", "与数值所带单位{}一致"),
    VALUE_TWICE("value.twice", "be empty where the value is given", "在填写数值时留空"),
    COUNT("value.count", "be a whole number, or \"all\"", "为整数或“全部”"),
    BASIS("basis.missing", "be {}, which the other cells leave open", "为{}之一，其他单元格不能确定"),
    BASIS_OTHER("basis.other", "fit the indicator, which takes {}", "适合该指标：{}"),
    REFUSED("actual.invalid", "{}", "符合要求：{}"),
    RANGE("value.range", "be the end of a range, low before high", "为范围的一端，下限在前"),
    SOURCE("source.invalid", "be a document, its quote as long as its place says", "为文件，原文长度与起止一致"),
    LIMIT("limit.exceeded", "be of at most 64 digits and an exponent of at most 99", "不超过64位数字，指数不超过99"),
    EXPORT("sheet.unwritable", "be something a sheet can hold ({}); write JSON instead", "能写入表格（{}），请改用JSON");

    private final String code;
    private final String english;
    private final String chinese;

    Fault(String code, String english, String chinese) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    Problem at(int row, String column, String found) {
        return at(row, column, found, Optional.empty(), "");
    }

    Problem at(int row, String column, String found, Optional<String> nearest, String detail) {
        return at(row, column, found, nearest, detail, detail);
    }

    Problem at(int row, String column, String found, Optional<String> nearest, String detail, String detailInChinese) {
        return new Problem(
                row,
                column,
                found,
                english.replace("{}", detail),
                nearest,
                code,
                chinese.replace("{}", detailInChinese));
    }
}
