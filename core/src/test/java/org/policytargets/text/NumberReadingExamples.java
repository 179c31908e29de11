package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.text.Finding.Kind;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** Promises with a number, as reports write them. Example sentences are invented. */
final class NumberReadingExamples {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增绿地60公顷                 | TOTAL PLAIN 60 har
            新增绿地６０公顷               | TOTAL PLAIN 60 har
            新增绿地六十公顷               | TOTAL PLAIN 60 har
            新增车位1,300个                | TOTAL PLAIN 1300 {parking_space}
            改造管网3.5万米                | TOTAL PLAIN 35000 m
            发行债券1.2万亿元              | TOTAL PLAIN 1200000000000 CNY
            新建三所学校                   | TOTAL PLAIN 3 {所}
            覆盖率达到百分之八十五         | LEVEL PLAIN 85 %
            覆盖率达到85.5％以上           | LEVEL AT_LEAST 85.5 %
            新增示范区1—2个                | TOTAL RANGE 1 {个} to 2 {个}
            新增产能3-5万吨                | TOTAL RANGE 30000 t to 50000 t
            增长5%至6%                     | GROWTH RANGE 5 % to 6 %
            出口额达900亿元、力争1050亿元  | LEVEL PLAIN 90000000000 CNY to 105000000000 CNY
            出口额增长5%、力争6%           | GROWTH PLAIN 5 % to 6 %
            服务企业5万余家                | TOTAL MORE_THAN 50000 {company}
            服务企业300多家次              | TOTAL MORE_THAN 300 {家次}
            入园率提高5个百分点            | INCREMENT PLAIN 5 [pp]
            能耗下降3%左右                 | GROWTH ABOUT 3 %
            电价下降3分/千瓦时以上         | INCREMENT AT_LEAST 3 10*-2.CNY/(kW.h)
            处理能力达到2440吨/日          | LEVEL PLAIN 2440 t/(d)
            物流费用占比降至14%以下        | LEVEL AT_MOST 14 %
            失业率控制在5%以内             | LEVEL AT_MOST 5 %
            失业率控制在5%左右             | LEVEL ABOUT 5 %
            出口额保持全省第1              | LEVEL PLAIN 1 {rank}
            满意度位居全省第一             | LEVEL PLAIN 1 {rank}
            优良天数达到300天以上          | LEVEL AT_LEAST 300 d
            办结时间压缩至3个工作日以内    | LEVEL AT_MOST 3 {working_day}
            力争综合指数达到80             | LEVEL PLAIN 80 {index}
            引导5家基金公司全面落地        | TOTAL ALL_OF 5 {company}
            算力规模超4500P                | LEVEL MORE_THAN 4500 {pflops}
            新增变电容量400万千伏安        | TOTAL PLAIN 4000000 {kva}
            财政收入增长-2%                | GROWTH PLAIN -2 %
            利润增长－2%                   | GROWTH PLAIN -2 %
            气温变化负2度                  | -
            保障率达到九成以上             | LEVEL AT_LEAST 90 %
            完成率达9.5成                  | LEVEL PLAIN 95 %
            产值增长2倍                    | GROWTH PLAIN 200 %
            产值提高到2倍                  | LEVEL PLAIN 2 {倍}
            突破关键技术20项以上           | TOTAL AT_LEAST 20 {项}
            力争90%的医院达到国家标准      | LEVEL PLAIN 90 %
            产业规模突破千亿元             | LEVEL MORE_THAN 100000000000 CNY
            人均预期寿命达到83岁           | LEVEL PLAIN 83 {岁}
            受教育年限提高到12.5年         | LEVEL PLAIN 12.5 {年}
            机化率提升2个百分点至90%       | INCREMENT PLAIN 2 [pp]; LEVEL PLAIN 90 %
            公用经费压减20%                | GROWTH PLAIN 20 %
            压减一般性支出5%以上           | GROWTH AT_LEAST 5 %
            合同成交额提升30%              | GROWTH PLAIN 30 %
            改造提升农田12万亩             | TOTAL PLAIN 120000 [mu]
            力争超充站达1000座             | LEVEL PLAIN 1000 {座}
            企业总量力争突破1万家          | LEVEL MORE_THAN 10000 {company}
            建设万达广场等3个商圈          | TOTAL PLAIN 3 {个}
            新建年产值亿元以上企业5家      | TOTAL PLAIN 5 {company}
            新增学科12个进入排名前1%       | TOTAL PLAIN 12 {个}
            产能达到120万吨/年             | LEVEL PLAIN 1200000 t
            安排资金30亿元用于以旧换新     | TOTAL PLAIN 3000000000 CNY
            """)
    void a_number_its_unit_and_its_words(String text, String reading) {
        assertThat(Compact.reading(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            开工1.3万套,竣工6800套                 | TOTAL PLAIN 13000 {dwelling}; TOTAL PLAIN 6800 {dwelling}
            完成新河桥等12座桥36个点位空间提升工程 | TOTAL PLAIN 12 {bridge}; TOTAL PLAIN 36 {site}
            推进东山等3个公园和10处小微绿地建设    | TOTAL PLAIN 3 {park}; TOTAL PLAIN 10 {pocket_green}
            甲、乙、丙产值分别增长2%、5.5%和6%     | GROWTH PLAIN 2 %; GROWTH PLAIN 5.5 %; GROWTH PLAIN 6 %
            第一、第二产业增加值分别增长2%和6%以上 | GROWTH PLAIN 2 %; GROWTH AT_LEAST 6 %
            引育人才15名以上、专家500名            | TOTAL AT_LEAST 15 {person}; TOTAL PLAIN 500 {person}
            粮食面积139万亩、总产量10亿斤          | LEVEL PLAIN 1390000 [mu]; LEVEL PLAIN 1000000000 [jin]
            完成大修30万平方米、标线50万平方米     | TOTAL PLAIN 300000 m2; TOTAL PLAIN 500000 m2
            赤字率按4%安排、比上年提高1个百分点    | LEVEL PLAIN 4 %; INCREMENT PLAIN 1 [pp]
            招引1亿元以上项目300个、其中10亿元以上55个 | TOTAL PLAIN 300 {个}; TOTAL PLAIN 55 {个}
            新建学校3所，医院2家                   | TOTAL PLAIN 3 {所}; TOTAL PLAIN 2 {company}
            新建托位500个，确保托位不少于9万个     | TOTAL PLAIN 500 {childcare_place}; LEVEL AT_LEAST 90000 {childcare_place}
            安排资金30亿元支持以旧换新             | TOTAL PLAIN 3000000000 CNY
            安排资金30亿元                         | LEVEL PLAIN 3000000000 CNY
            新增企业5家，力争8家                   | TOTAL PLAIN 5 {company}; TOTAL PLAIN 8 {company}
            加快建设4座水厂                        | TOTAL PLAIN 4 {座}
            """)
    void several_numbers_share_verbs_and_subjects(String text, String readings) {
        assertThat(Compact.reading(text)).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            推进“十四五”规划收官                 | “十四五” PERIOD
            推进十四五规划收官                     | 十四五 PERIOD
            落实2021—2025年规划                    | 2021—2025年 PERIOD
            支持6G技术创新                         | 6G NAME
            推进示范区4.0阶段建设                  | 4.0阶段 VERSION
            支持500强企业发展                      | 500强 VERSION
            推进58号院1号楼改建                    | 58号院 IDENTIFIER; 1号楼 IDENTIFIER
            推进HD00-0116地块规划                  | HD00-0116 IDENTIFIER
            推进上地0702地块规划                   | 0702 IDENTIFIER
            完善“15分钟健身圈”                   | “15分钟健身圈” NAME
            完善15分钟健身圈                       | 15分钟 DURATION
            构建“1+X+1”体系                      | “1+X+1” NAME
            构建8+4体系                            | 8+4 NAME
            满足七有五性需求                       | 七 NAME; 五 NAME
            抓好13个国家级改革实验项目             | 13个 PORTFOLIO
            办好2025海滨马拉松                     | 2025 EDITION
            推进园区二期                           | 二期 PHASE
            服务60岁以上老人                       | 60岁 ATTRIBUTE
            万元产值能耗、水耗                     | 万元 DENOMINATOR
            每万人拥有床位                         | 每万人 DENOMINATOR
            抓好百亿元以上企业                     | 百亿元 ATTRIBUTE
            抓好5000平方米以上商场                 | 5000平方米 ATTRIBUTE
            抓好5亿元的基金                        | 5亿元 ATTRIBUTE
            抓好第三个方案                         | 第三个 ORDINAL
            抓好第3个方案                          | 第3个 ORDINAL
            面向第一、第二产业                     | 第一 ORDINAL; 第二 ORDINAL
            去年新增绿地60公顷                     | 60公顷 PAST
            加强管理(含5个园区)                    | (含5个园区) ASIDE
            打通从0到1的链条                       | 0到1 NAME
            进一步加强管理                         | 进一步 WORD
            打造一批场景                           | 一批 INDEFINITE
            打造一个平台                           | 一个 INDEFINITE
            打造五棵松                             | 五 NAME
            三年行动                               | 三年 DURATION
            抓好40%的项目                          | 40% ATTRIBUTE
            增加到5-3万吨                          | 5-3万吨 UNREADABLE
            系统升级到12                           | 12 NO_UNIT
            学科进入前1%                           | 前1% ORDINAL
            建成500千伏变电站                      | 500千伏 ATTRIBUTE
            形成了12项方案                         | 12项 PAST
            聚焦5个方面                            | 5个方面 ATTRIBUTE
            """)
    void what_is_no_target_and_why(String text, String others) {
        assertThat(Compact.others(text)).isEqualTo(others);
        assertThat(Compact.findings(text).targets())
                .filteredOn(finding -> finding.value().isPresent())
                .isEmpty();
    }

    @Test
    void a_list_of_a_few_names_of_a_number() {
        Finding finding = Compact.only("扎实做好东山二期、西河用地等5个项目后续工作");
        assertThat(finding.goal().members()).hasValueSatisfying(members -> {
            assertThat(members.named()).containsExactly("东山二期", "西河用地");
            assertThat(members.total()).contains(5);
            assertThat(members.complete()).isFalse();
        });
        assertThat(finding.doubts())
                .containsExactly(new Doubt(Doubt.Kind.EFFORT, "扎实做好"), new Doubt(Doubt.Kind.OPEN_LIST, "东山二期、西河用地"));
    }

    @Test
    void a_list_of_all_names_is_complete() {
        Finding finding = Compact.only("推进东山、西河等2个项目建设");
        assertThat(finding.goal().members())
                .hasValueSatisfying(members -> assertThat(members.complete()).isTrue());
    }

    @Test
    void more_names_than_the_number_are_no_list() {
        assertThat(Compact.only("推进东山、西河、南湖等2个项目建设").goal().members()).isEmpty();
    }

    @Test
    void an_elided_subject_is_taken_from_the_clause_before() {
        Finding finding = Compact.findings("赤字规模5万亿元，比上年增加1万亿元。").targets().get(1);
        assertThat(finding.kind()).isEqualTo(Kind.INCREMENT);
        assertThat(finding.doubts()).containsExactly(new Doubt(Doubt.Kind.SUBJECT_BEFORE, "赤字规模"));
    }

    @Test
    void a_list_of_subjects_of_another_length_is_doubtful() {
        Finding finding = Compact.findings("甲、乙、丙产值分别增长2%和6%").targets().get(0);
        assertThat(finding.doubts()).containsExactly(new Doubt(Doubt.Kind.SUBJECTS_UNPAIRED, "甲、乙、丙产值分别增长2%和6%"));
    }

    @Test
    void an_elided_subject_brings_its_unit() {
        assertThat(Compact.reading("新增停车位8000个，较上年增加500个"))
                .isEqualTo("TOTAL PLAIN 8000 {parking_space}; INCREMENT PLAIN 500 {parking_space}");
    }

    @Test
    void where_a_number_starts_from_is_no_part_of_its_subject() {
        assertThat(Compact.only("固定资产投资由100亿元提高到120亿元").goal().title()).hasToString("固定资产投资");
        assertThat(Compact.only("至少新增学位8000个").goal().title()).hasToString("新增学位");
        assertThat(Compact.only("到2027年新增学位8000个").goal().title()).hasToString("新增学位");
    }

    @Test
    void a_decrease_keeps_its_positive_number_and_is_told() {
        Finding finding = Compact.only("能耗降低3%");
        assertThat(finding.decrease()).isTrue();
        assertThat(finding.value()).contains(Quantities.quantity("3", PolicyUnits.PERCENT));
        assertThat(Compact.only("产值增长3%").decrease()).isFalse();
    }

    @Test
    void the_measure_word_of_companies_is_doubtful_where_nothing_is_called_one() {
        assertThat(Compact.only("新建养老机构3家").doubts()).containsExactly(new Doubt(Doubt.Kind.COUNTED_THING, "家"));
        assertThat(Compact.only("新增高新企业3家").doubts()).isEmpty();
    }

    @Test
    void each_subject_of_a_list_has_its_own_number() {
        assertThat(Compact.findings("甲、乙产值分别增长2%和6%").targets())
                .extracting(finding -> finding.goal().title().toString())
                .containsExactly("甲", "乙产值");
    }
}
