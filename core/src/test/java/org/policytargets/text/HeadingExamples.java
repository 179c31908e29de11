package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings say which parts tell of results. The report plans for 2025. */
final class HeadingExamples {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、2024年工作回顾             | -
            一、2024年工作                 | -
            一、2024年目标任务完成情况     | -
            一、过去五年的工作             | -
            第一部分 2024年工作回顾        | -
            一、2025年工作安排             | TOTAL PLAIN 3 {所}
            一、2024年回顾和2025年安排     | TOTAL PLAIN 3 {所}
            第二部分 2025年工作安排        | TOTAL PLAIN 3 {所}
            一、扩大投资                   | TOTAL PLAIN 3 {所}
            """)
    void a_heading_of_the_past_heads_results(String heading, String reading) {
        assertThat(Compact.reading(heading + "\n新建学校3所。")).isEqualTo(reading);
    }

    @Test
    void a_paragraph_that_begins_in_the_past_stays_there() {
        assertThat(Compact.reading("过去一年,我们深化改革。取消事项12项,新建学校3所。")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一部分 2024年工作回顾  | -
            第二部分 2025年工作安排  | TOTAL PLAIN 3 {所}
            """)
    void chapters_of_a_part_tell_of_its_time(String part, String reading) {
        assertThat(Compact.reading(part + "\n一、教育\n(一)建设\n新建学校3所。")).isEqualTo(reading);
    }
}
