package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;

/** What a promise takes from the headings, parts and leads above it. Example sentences are invented. */
final class SurroundingsExamples {

    private static List<Optional<String>> sections(String text) {
        return Compact.findings(text).targets().stream()
                .map(finding -> finding.goal().source().flatMap(Source::section))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增车位12个                        | WORK_TASK
            今年预期目标是：旅游收入增长5%      | EXPECTED
            预期性指标：旅游收入增长5%          | EXPECTED
            约束性指标：能耗下降3%              | BINDING
            预期目标：产业方面：旅游收入增长5%  | EXPECTED
            推进翠湖路等12处停车场建设          | EFFORT
            约束性指标：推进翠湖路等12处停车场建设 | EFFORT
            完成市政府下达的能耗任务            | BINDING
            预期目标是：完成下达的能耗任务      | BINDING
            预期目标是旅游收入增长5%            | WORK_TASK
            """)
    void how_firm_a_promise_is(String text, Strength strength) {
        assertThat(Compact.only(text).goal().strength()).isEqualTo(strength);
    }

    @Test
    void a_lead_is_firm_until_its_paragraph_ends() {
        assertThat(Compact.findings("约束性指标：能耗下降3%；水耗下降2%。\n旅游收入增长5%。").targets())
                .extracting(finding -> finding.goal().strength())
                .containsExactly(Strength.BINDING, Strength.BINDING, Strength.WORK_TASK);
    }

    @Test
    void a_promise_has_the_nearest_heading_above_it() {
        assertThat(sections("新增车位1个。\n二、今年工作安排\n新增车位2个。\n（一）改善民生\n新增车位3个。\n三、保障措施\n新增车位4个。"))
                .containsExactly(
                        Optional.empty(), Optional.of("二、今年工作安排"), Optional.of("（一）改善民生"), Optional.of("三、保障措施"));
    }

    @Test
    void marks_before_a_heading_do_not_belong_to_it() {
        assertThat(sections("## 二、今年工作安排\n新增车位2个。\n **（一）改善民生**\n新增车位3个。"))
                .containsExactly(Optional.of("二、今年工作安排"), Optional.of("（一）改善民生"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年工作安排
            二今年工作安排
            （二、今年工作安排
            二）今年工作安排
            （二今年工作安排）
            二、春天来了。
            （二）春天来了；夏天也来了
            二、春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天来了春天
            """)
    void other_lines_head_no_section(String line) {
        assertThat(sections(line + "\n新增车位12个。")).containsExactly(Optional.empty());
    }

    @Test
    void a_number_in_a_heading_is_a_promise_and_a_word_is_none() {
        assertThat(Compact.reading("（三）新增车位12个")).isEqualTo("TOTAL PLAIN 12 {parking_space}");
        assertThat(Compact.reading("（三）遏制各类事故")).isEqualTo("-");
        assertThat(Compact.reading("遏制各类事故")).isEqualTo("DIRECTION DECREASING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、过去一年工作回顾
            一、2024年工作总结
            **一、上一年主要成效
            """)
    void a_part_that_looks_back_promises_nothing_until_the_next(String part) {
        String text = part + "\n新增车位1个，遏制各类事故。\n（一）改善民生\n新增车位2个。\n二、今年重点任务\n（一）改善民生\n新增车位3个。";
        assertThat(Compact.reading(text)).isEqualTo("TOTAL PLAIN 3 {parking_space}");
        assertThat(Compact.others(text)).contains("1个 PAST", "2个 PAST").doesNotContain("3个 PAST");
    }

    @ParameterizedTest
    @CsvSource({"一、工作回顾和今年安排", "一、过去与打算", "一、总体要求"})
    void a_part_that_also_looks_ahead_is_read(String part) {
        assertThat(Compact.reading(part + "\n新增车位1个。")).isEqualTo("TOTAL PLAIN 1 {parking_space}");
    }

    @Test
    void a_section_of_a_part_that_looks_ahead_does_not_look_back() {
        assertThat(Compact.reading("一、今年任务\n（一）过去的短板\n新增车位1个。")).isEqualTo("TOTAL PLAIN 1 {parking_space}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.道路保障。新增车位12个    | TOTAL PLAIN 12 {parking_space} | 2. SECTION
            12、道路保障。新增车位12个  | TOTAL PLAIN 12 {parking_space} | 12、 SECTION
            2.5公里道路完成改造         | TOTAL PLAIN 2.5 km             | ''
            2、3公里道路完成改造        | TOTAL PLAIN 3 km               | 2 NO_UNIT
            2公里道路完成改造           | TOTAL PLAIN 2 km               | ''
            2                           | -                              | 2 NO_UNIT
            """)
    void the_number_of_a_line_is_not_read(String text, String reading, String others) {
        assertThat(Compact.reading(text)).isEqualTo(reading);
        assertThat(Compact.others(text)).isEqualTo(others);
    }
}
