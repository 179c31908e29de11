package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.text.Doubt.Kind;

/** Doubts in sentences. */
final class DoubtTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_TOLERANCE      | 5%左右      | 5%左右 without a tolerance: half a unit of the last digit is assumed
            COUNTED_THING     | 个          | 个 does not say what is counted
            SUBJECT_BEFORE    | 赤字规模    | the subject is taken from the clause before: 赤字规模
            SUBJECTS_UNPAIRED | 甲增长2%    | numbers and subjects are not as many: 甲增长2%
            SHARED_MULTIPLIER | 3—5万个     | both numbers of 3—5万个 are read with the multiplier of the second
            MORE_THAN_WRITTEN | 5万余个     | 5万余个 is read as more than the number written
            KIND_ASSUMED      | 3亿元       | no verb says whether 3亿元 is a level or an amount: a level is assumed
            EFFORT            | 推进        | 推进 promises an effort, not its completion
            OPEN_LIST         | 东山、西河  | the list names some, not all: 东山、西河
            NO_DATE           | 尽快开工    | 尽快开工 names no day
            VALUE_ELSEWHERE   | 市政府      | the value is set elsewhere: 市政府
            TIME_NOT_READ     | 3个月内     | 3个月内 is no time that is understood: the report's own year is assumed
            """)
    void each_doubt_is_a_sentence_in_english(Kind kind, String detail, String sentence) {
        assertThat(new Doubt(kind, detail).in(Locale.ENGLISH)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_TOLERANCE      | 5%左右      | “5%左右”没有给出幅度，暂取末位数字的一半
            COUNTED_THING     | 个          | “个”没有说明数的是什么
            SUBJECT_BEFORE    | 赤字规模    | 主语取自前一分句：赤字规模
            SUBJECTS_UNPAIRED | 甲增长2%    | 数字与主语个数不一致：甲增长2%
            SHARED_MULTIPLIER | 3—5万个     | “3—5万个”的两个数字都按后一个的数量级理解
            MORE_THAN_WRITTEN | 5万余个     | “5万余个”理解为超过所写数字
            KIND_ASSUMED      | 3亿元       | 没有动词说明“3亿元”是水平还是数量，暂作水平
            EFFORT            | 推进        | “推进”只承诺推进，不承诺完成
            OPEN_LIST         | 东山、西河  | 只列出一部分：东山、西河
            NO_DATE           | 尽快开工    | “尽快开工”没有给出日期
            VALUE_ELSEWHERE   | 市政府      | 数值由其他机关下达：市政府
            TIME_NOT_READ     | 3个月内     | 看不懂时间“3个月内”，暂按报告当年
            """)
    void each_doubt_is_a_sentence_in_chinese(Kind kind, String detail, String sentence) {
        assertThat(new Doubt(kind, detail).in(Locale.CHINESE)).isEqualTo(sentence);
    }

    @Test
    void regions_of_a_language_share_its_sentences_and_others_have_the_english_ones() {
        Doubt doubt = new Doubt(Kind.COUNTED_THING, "个");
        assertThat(doubt.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("“个”没有说明数的是什么");
        assertThat(doubt.in(Locale.FRENCH)).isEqualTo("个 does not say what is counted");
    }
}
