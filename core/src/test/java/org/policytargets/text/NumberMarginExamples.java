package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers, names and subjects begin and end. Example sentences are invented. */
final class NumberMarginExamples {
    private static final String NINES = "9".repeat(81);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增车位1,300,000个          | TOTAL PLAIN 1300000 {parking_space}
            新增车位1,3000个             | LEVEL PLAIN 3000 {个}
            新增车位1,30个               | LEVEL PLAIN 30 {个}
            新增车位12.个                | -
            新增一点五万公顷             | TOTAL PLAIN 15000 har
            新增装机五百万千瓦           | TOTAL PLAIN 5000000 kW
            新增道路五千米               | TOTAL PLAIN 5 km
            开展培训五百人次             | TOTAL PLAIN 500 {人次}
            新增道路3km                  | TOTAL PLAIN 3 km
            新增道路3km2x                | TOTAL PLAIN 3 km2
            处理能力达到12吨/天          | LEVEL PLAIN 12 t/(d)
            处理能力达到12吨/车          | LEVEL PLAIN 12 t
            新增绿地5余万公顷            | TOTAL MORE_THAN 50000 har
            新增绿地5多公顷              | TOTAL MORE_THAN 5 har
            新增绿地5多                  | -
            新增道路3公里-5公里          | TOTAL RANGE 3 km to 5 km
            新增道路3万-5万公里          | TOTAL RANGE 30000 km to 50000 km
            新增车位约(东区)12个         | TOTAL ABOUT 12 {parking_space}
            新增车位12个(含东区)以上     | TOTAL AT_LEAST 12 {parking_space}
            产值达到12亿元年底前         | LEVEL PLAIN 1200000000 CNY
            产值达到12亿元(全口径)       | LEVEL PLAIN 1200000000 CNY
            突破(东区)12项               | LEVEL MORE_THAN 12 {项}
            突破“东区”技术12项         | TOTAL PLAIN 12 {项}
            占比提高百分之五             | GROWTH PLAIN 5 %
            新建公园1-2个                | TOTAL RANGE 1 {个} to 2 {个}
            占比变化5个百分点            | INCREMENT PLAIN 5 [pp]
            死亡率控制在3‰               | LEVEL AT_MOST 3 [ppth]
            新增道路3--5公里             | TOTAL RANGE 3 km to 5 km
            ，，｟新增车位12个           | TOTAL PLAIN 12 {parking_space}
            东西区分别改造3处            | TOTAL PLAIN 3 {处}
            出口额增加3亿元、5亿元       | INCREMENT PLAIN 300000000 CNY; INCREMENT PLAIN 500000000 CNY
            新增三所                     | TOTAL PLAIN 3 {所}
            """)
    void where_a_number_ends(String text, String reading) {
        assertThat(Compact.reading(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建设A0地块                    | A0 IDENTIFIER
            建设A1-地块                   | A1 NAME
            建设8×4体系                   | 8×4 NAME
            建设8-A体系                   | 8-A NAME
            建设8/4体系                   | 8/4 NAME
            新增道路5kmx                  | 5kmx NAME
            新增道路5km9                  | 5km9 NAME
            2025年6月                     | 2025年6月 DATE
            2025年6月30                   | 2025年6月 DATE; 30 NO_UNIT
            123月                         | 123 NO_UNIT
            2025-2027                     | 2025-2027 NAME
            加强管理(一)                  | (一) ASIDE
            加强管理(2025年6月30日)       | (2025年6月30日) DATE
            加强管理(2025年6月)           | (2025年6月) ASIDE
            加强管理(2025年30日)          | (2025年30日) ASIDE
            加强管理(12日)                | (12日) ASIDE
            (12)加强管理                  | (12) ASIDE
            (一)加强管理                  | (一) SECTION
            加强“清零率”管理            | “清零率” NAME
            加强“十五”管理              | “十五” NAME
            加强“一年底”管理            | “一年底” NAME
            推进四四五                    | 四四五 NAME
            推进十四六                    | 十四六 NAME
            推进五、六个园区              | 五 NAME; 六个 NAME
            五、推进改造。                | 五、 SECTION
            推进百分之                    | 百分之 UNREADABLE
            一分耕耘                      | 一分 NAME
            改造五月完成                  | 五 NAME
            万亿元以下企业                | 万亿元 ATTRIBUTE
            百亿元企业                    | 百亿元 DENOMINATOR
            推进五棵松、改造              | 五 NAME
            推进12级以上台阶              | 12级 VERSION
            三所学校                      | 三所 NAME
            力争三所                      | 三所 NAME
            等待3天                       | 3天 DURATION
            等待3天以上企业               | 3天 ATTRIBUTE
            力争40%企业                   | 40% ATTRIBUTE
            推进双一流建设                | 双 NAME; 一流 WORD
            推进第个方案                  | ''
            推进每月一题                  | 一 NAME
            推进每个社区                  | ''
            推进17:00关门                 | 17:00 NAME
            推进1:甲                      | 1 NO_UNIT
            推进1,2a3                     | 1 NO_UNIT; 2a3 NAME
            推进1,23a                     | 1 NO_UNIT; 23a NAME
            回顾1985                      | 1985 EDITION
            新增8.A                       | 8 NO_UNIT
            新增8-体系                    | 8 NO_UNIT
            新增8-9A                      | 8-9 NAME
            推进十                        | 十 NAME
            推进五点                      | 五点 NAME
            2025年123月                   | 2025年 PERIOD; 123 NO_UNIT
            等待增加3天时间               | 3天 DURATION
            等待超过3天、办理时间5天      | 5天 DURATION
            新增车位12.                   | 12 NO_UNIT
            产值达到30亿元、12处庭院      | 12处 PORTFOLIO
            新增车位12个、推进13处庭院    | 13处 PORTFOLIO
            新增3公里-5米                 | 3公里-5米 UNREADABLE
            新增3万-5公里                 | 3万-5公里 UNREADABLE
            """)
    void what_is_no_number_and_why(String text, String others) {
        assertThat(Compact.others(text)).isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource({"%s个", "5-%s个", "%s-5个"})
    void a_number_of_more_than_80_digits_cannot_be_read(String form) {
        String number = form.replace("%s", NINES);
        assertThat(Compact.others("新增车位" + number)).isEqualTo(number + " UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            覆盖率达到45%目标              | LEVEL PLAIN 45 %
            增速5%目标                     | GROWTH PLAIN 5 %
            等待增加3天                    | INCREMENT PLAIN 3 d
            等待减少3天                    | INCREMENT PLAIN 3 d
            等待超过3天                    | LEVEL MORE_THAN 3 d
            办结时间保持3天、5天           | LEVEL PLAIN 3 d; LEVEL PLAIN 5 d
            学校增加三所                   | INCREMENT PLAIN 3 {所}
            学校减少三所                   | INCREMENT PLAIN 3 {所}
            学校超过三所                   | LEVEL MORE_THAN 3 {所}
            绿化率达到45%、50%             | LEVEL PLAIN 45 %; LEVEL PLAIN 50 %
            达到13处庭院                   | LEVEL PLAIN 13 {处}
            新增车位12个、13处庭院         | TOTAL PLAIN 12 {parking_space}; TOTAL PLAIN 13 {处}
            产值12亿元建成                 | LEVEL PLAIN 1200000000 CNY
            """)
    void what_is_a_number_after_all(String text, String reading) {
        assertThat(Compact.reading(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            能耗下降3%、5%以上             | GROWTH PLAIN 3 %; GROWTH AT_LEAST 5 %
            出口额增长5%、不超过6%         | GROWTH PLAIN 5 %; GROWTH AT_MOST 6 %
            出口额增长5%、比上年6%         | GROWTH PLAIN 5 %; GROWTH PLAIN 6 %
            出口额增长5%、“东区”6%       | GROWTH PLAIN 5 %; LEVEL PLAIN 6 %
            出口额增长5%、力争4%           | GROWTH PLAIN 5 %; GROWTH PLAIN 4 %
            出口额增长5%、力争进口6%       | GROWTH PLAIN 5 %; LEVEL PLAIN 6 %
            出口额增长5%、力争900亿元      | GROWTH PLAIN 5 %; LEVEL PLAIN 90000000000 CNY
            出口额增长5%至6%、力争7%       | GROWTH RANGE 5 % to 6 %; GROWTH PLAIN 7 %
            打造一批场景，医院2家          | TOTAL SOME; LEVEL PLAIN 2 {company}
            安排资金3亿元支持创业，医院2家 | TOTAL PLAIN 300000000 CNY; LEVEL PLAIN 2 {company}
            旅游收入增长5%，医院2家        | GROWTH PLAIN 5 %; LEVEL PLAIN 2 {company}
            新建学校3所，力争2家           | TOTAL PLAIN 3 {所}; TOTAL PLAIN 2 {company}
            新建学校3所，收入3亿元         | TOTAL PLAIN 3 {所}; LEVEL PLAIN 300000000 CNY
            新建学校3所；医院2家           | TOTAL PLAIN 3 {所}; LEVEL PLAIN 2 {company}
            新建学校3所！医院2家           | TOTAL PLAIN 3 {所}; LEVEL PLAIN 2 {company}
            新建学校3所？医院2家           | TOTAL PLAIN 3 {所}; LEVEL PLAIN 2 {company}
            新建学校3所：医院2家           | TOTAL PLAIN 3 {所}; TOTAL PLAIN 2 {company}
            引进医院2家、学校3-5所         | TOTAL PLAIN 2 {company}; TOTAL RANGE 3 {所} to 5 {所}
            引进医院1-2家                  | TOTAL RANGE 1 {company} to 2 {company}
            """)
    void what_a_number_takes_from_the_one_before(String text, String readings) {
        assertThat(Compact.reading(text)).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5家公司全部落地                | TOTAL ALL_OF 5 {company}
            5家公司快速落地                | TOTAL PLAIN 5 {company}
            5家公司“全面”落地            | TOTAL PLAIN 5 {company}
            5家公司全面建设                | TOTAL PLAIN 5 {company}
            """)
    void all_of_a_number_reach_a_stage(String text, String reading) {
        assertThat(Compact.reading(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            、(东区)新增车位12个                  | 新增车位
            今年力争新增车位12个                  | 新增车位
            新增车位年底前12个                    | 新增车位
            新增车位力争12个                      | 新增车位
            满意度均达到90%                       | 满意度
            建设等3个园区                         | 建设等园区
            """)
    void what_a_number_is_about(String text, String name) {
        assertThat(Compact.only(text).goal().title()).hasToString(name);
        assertThat(Compact.only(text).goal().members()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"今年甲、乙产值分别增长2%和6%", "甲、、乙产值分别增长2%和6%", "力争甲和乙产值分别增长2%和6%"})
    void each_subject_of_a_list_is_a_name(String text) {
        assertThat(Compact.findings(text).targets())
                .extracting(finding -> finding.goal().title().toString())
                .containsExactly("甲", "乙产值");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            实现街镇“全覆盖”            | COVERAGE ALL_OF
            实现街镇“全面覆盖率”        | -
            实现街镇“”                  | -
            清零                          | ZERO REACH_ZERO 0 {个}
            年底前群租房清零              | ZERO REACH_ZERO 0 {个}
            稳步增长                      | -
            完成任务、下达计划            | MILESTONE REACH_STAGE
            建成(东园。                   | MILESTONE REACH_STAGE
            建成(东园。西园)              | MILESTONE REACH_STAGE
            落实任务清单                  | -
            改造、并建成东山园            | MILESTONE REACH_STAGE
            推动健康计划实施              | -
            丰富“春风”活动              | -
            实现街镇“年底”              | -
            实现全覆盖                    | COVERAGE ALL_OF
            '建成　'                      | -
            巩固群租房清零                | ZERO REACH_ZERO 0 {个}
            完成市政府下达能耗任务        | DELEGATED AS_ASSIGNED
            完成的                        | -
            完成                          | -
            推动并建成东山园              | MILESTONE REACH_STAGE
            完成广场改造并                | MILESTONE REACH_STAGE
            举办                          | -
            居民收入稳步增长、            | DIRECTION INCREASING
            """)
    void words_at_the_margin(String text, String readings) {
        assertThat(Compact.reading(text)).isEqualTo(readings);
    }
}
