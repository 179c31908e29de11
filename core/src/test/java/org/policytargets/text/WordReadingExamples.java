package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Target;

/** Promises without a number, as reports write them. Example sentences are invented. */
final class WordReadingExamples {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            实现养老助餐街镇全覆盖               | COVERAGE ALL_OF
            实现全区医院信息互联互通、结果互认   | COVERAGE ALL_OF; COVERAGE ALL_OF
            医院结果互认                         | -
            实现危旧平房“清零”目标             | ZERO REACH_ZERO 0 {个}
            群租房整治保持动态清零               | ZERO MAINTAIN_ZERO_DYNAMIC 0 {个}
            确保违规占地“动态零增长”           | ZERO ZERO_GROWTH_DYNAMIC 0 {个}
            居民收入稳步增长                     | DIRECTION INCREASING
            居民收入稳步增长机制                 | -
            推出更多惠民举措                     | DIRECTION INCREASING
            遏制各类事故                         | DIRECTION DECREASING
            主要污染物排放持续下降               | DIRECTION DECREASING
            巩固卫生城区创建成果                 | DIRECTION MAINTAIN
            力争旅游收入翻一番                   | GROWTH PLAIN 100 %
            新兴产业增加值保持两位数增长         | GROWTH AT_LEAST 10 %
            推动东山中学项目实现结构封顶         | MILESTONE REACH_STAGE
            建成东山产业园                       | MILESTONE REACH_STAGE
            完成广场改造并实现开业运营           | MILESTONE REACH_STAGE; MILESTONE REACH_STAGE
            推动东路等道路开工、西路等道路完工   | MILESTONE REACH_STAGE; MILESTONE REACH_STAGE
            加快启动遗址保护工程                 | MILESTONE REACH_STAGE
            推进建立健全长效机制                 | -
            制定支持平台发展的措施               | MILESTONE REACH_STAGE
            建成的项目                           | -
            竣工                                 | -
            完成市政府下达的能耗、水耗和空气质量任务 | DELEGATED AS_ASSIGNED; DELEGATED AS_ASSIGNED; DELEGATED AS_ASSIGNED
            完成下达的能耗任务                   | DELEGATED AS_ASSIGNED
            落实好社保卡换发等任务               | DELEGATED AS_ASSIGNED
            支持企业承担攻关任务                 | -
            做好全国经济普查                     | DELEGATED AS_ASSIGNED
            办好海滨马拉松                       | EVENT HELD
            办好                                 | -
            开展“春风送岗”活动                 | EVENT HELD
            开展春季扬尘、秋季臭氧攻坚行动       | EVENT HELD; EVENT HELD
            开展污染防治攻坚行动                 | EVENT HELD
            开展文化活动                         | -
            丰富文化活动                         | -
            完善文化活动                         | -
            打造一批应用场景                     | TOTAL SOME
            加强城市管理                         | -
            """)
    void one_word_makes_the_promise(String text, String readings) {
        assertThat(Compact.reading(text)).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            实现危旧平房“清零”目标             | 危旧平房
            居民收入稳步增长                     | 居民收入
            遏制各类事故                         | 各类事故
            推动东山中学项目实现结构封顶         | 东山中学项目实现
            建成东山产业园                       | 东山产业园
            办好海滨马拉松                       | 海滨马拉松
            全面推行扫码检查                     | 扫码检查
            实现养老助餐街镇全覆盖               | 养老助餐街镇
            养老助餐实现街镇全覆盖               | 养老助餐
            完成市政府下达的能耗任务             | 能耗
            """)
    void what_it_is_about(String text, String name) {
        assertThat(Compact.only(text).goal().title()).hasToString(name);
    }

    @Test
    void a_subject_elided_before_a_zero_is_the_clause_before() {
        Finding zero = Compact.only("持续推进群租房整治,保持“动态清零”");
        assertThat(zero.goal().title()).hasToString("持续推进群租房整治");
        assertThat(zero.doubts()).containsExactly(new Doubt(Doubt.Kind.SUBJECT_BEFORE, "持续推进群租房整治"));
    }

    @Test
    void a_stage_without_a_project_is_that_of_the_project_before() {
        List<Finding> stages = Compact.findings("完成广场改造并实现开业运营").targets();
        assertThat(stages).extracting(stage -> stage.goal().title().toString()).containsExactly("广场改造", "广场改造");
        assertThat(stages)
                .extracting(stage -> ((Target.Milestone) stage.goal().target()).stage())
                .containsExactly("completed", "in-use");
    }

    @Test
    void an_authority_is_named_where_the_text_names_it() {
        Finding named = Compact.only("完成市政府下达的能耗任务");
        Finding unnamed = Compact.only("落实好社保卡换发等任务");
        assertThat(named.goal().target())
                .isInstanceOfSatisfying(
                        Target.Delegated.class,
                        target -> assertThat(target.authority()).isEqualTo("市政府"));
        assertThat(unnamed.doubts()).containsExactly(new Doubt(Doubt.Kind.VALUE_ELSEWHERE, "上级机关"));
    }

    @Test
    void words_after_the_numbers_of_a_clause_are_read_too() {
        assertThat(Compact.reading("新建学校3所、实现街镇全覆盖")).isEqualTo("TOTAL PLAIN 3 {所}; COVERAGE ALL_OF");
    }
}
