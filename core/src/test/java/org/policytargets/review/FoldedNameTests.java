package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are the same next year. */
class FoldedNameTests {
    @ParameterizedTest
    @CsvSource({
        "new roads, new roads",
        "'  new \u3000 roads\u00A0', new roads",
        "Haidian Marathon 2025, Haidian Marathon",
        "2025海淀马拉松, 海淀马拉松",
        "2024年度新增学位, 新增学位",
        "2024年新增学位, 新增学位",
        "２０２５年新增学位, 新增学位",
        "2024—2025年供暖季, —供暖季",
        "12345热线, 12345热线",
        "PM2.5, PM2.5",
        "1899 and 1900 and 2199 and 2200, 1899 and and and 2200",
        "2025, ''",
    })
    void years_are_left_out_and_blanks_folded(String name, String folded) {
        assertThat(FoldedName.of(name)).isEqualTo(folded);
    }
}
