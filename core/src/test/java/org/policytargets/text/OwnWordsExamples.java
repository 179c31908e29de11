package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Target;
import org.policytargets.text.Row.Role;
import org.policytargets.units.InvalidInputException;

/** Words that a user adds to a reader. Example sentences are invented. */
final class OwnWordsExamples {
    private static final TargetReader READER = TargetReader.chinese();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNIT    | 里弄     | km                   | 新建道路12里弄         | -                             | TOTAL PLAIN 12 km
            UNIT    | 摞       | {stack}              | 发放手册12摞           | -                             | TOTAL PLAIN 12 {stack}
            DONE    | 上新     | ADD                  | 上新书屋12家           | LEVEL PLAIN 12 {company}      | TOTAL PLAIN 12 {company}
            DONE    | 合龙     | CONSTRUCTION started | 推动东山大桥合龙       | -                             | MILESTONE REACH_STAGE
            DONE    | 定稿     | DOCUMENT adopted     | 推动管理办法定稿       | -                             | MILESTONE REACH_STAGE
            NAME    | 新建路   | NAME                 | 新建路12公里           | TOTAL PLAIN 12 km             | LEVEL PLAIN 12 km
            COUNTER | 号码头   | IDENTIFIER           | 新建12号码头           | -                             | -
            BEFORE  | 堪比     | ABOUT                | 新建书屋堪比12家       | TOTAL PLAIN 12 {company}      | TOTAL ABOUT 12 {company}
            AFTER   | 打底     | AT_LEAST             | 新建书屋12家打底       | TOTAL PLAIN 12 {company}      | TOTAL AT_LEAST 12 {company}
            DOUBLE  | 翻五番   | PLAIN 3100           | 力争旅游收入翻五番     | -                             | GROWTH PLAIN 3100 %
            PAST    | 已然     | ''                   | 已然新建书屋12家       | TOTAL PLAIN 12 {company}      | -
            """)
    void a_word_is_read_once_it_is_added(
            Role role, String word, String meaning, String text, String before, String after) {
        assertThat(Compact.reading(text)).isEqualTo(before);
        assertThat(Compact.reading(READER.with(new Row(role, word, meaning)), text))
                .isEqualTo(after);
    }

    @Test
    void a_reader_does_not_change_when_words_are_added() {
        TargetReader more = READER.with(new Row(Role.UNIT, "摞", "{stack}"), new Row(Role.DONE, "上新", "ADD"));
        assertThat(Compact.reading(more, "上新手册12摞")).isEqualTo("TOTAL PLAIN 12 {stack}");
        assertThat(Compact.reading(READER, "上新手册12摞")).isEqualTo("-");
        assertThat(Compact.reading(READER.with(), "新建书屋12家")).isEqualTo("TOTAL PLAIN 12 {company}");
    }

    @Test
    void a_known_word_keeps_its_role_beside_a_new_one() {
        TargetReader reader = READER.with(Row.of(Role.CAMPAIGN, "工程"));
        assertThat(Compact.reading("开展“春风”工程")).isEqualTo("-");
        assertThat(Compact.reading(reader, "开展“春风”工程")).isEqualTo("EVENT HELD");
        assertThat(Compact.reading(reader, "推进北部12个片区工程")).isEqualTo("TOTAL PLAIN 12 {个}");
    }

    @Test
    void a_known_word_of_a_role_takes_its_new_meaning() {
        TargetReader reader = READER.with(new Row(Role.AFTER, "以上", "MORE_THAN"));
        assertThat(Compact.reading("新建书屋12家以上")).isEqualTo("TOTAL AT_LEAST 12 {company}");
        assertThat(Compact.reading(reader, "新建书屋12家以上")).isEqualTo("TOTAL MORE_THAN 12 {company}");
    }

    @Test
    void a_stage_is_that_of_its_ladder() {
        List<Row> rows = List.of(
                new Row(Role.DONE, "合龙", "CONSTRUCTION topped-out"),
                new Row(Role.DONE, "定稿", "DOCUMENT drafting"),
                new Row(Role.DONE, "收官", "PROGRAMME completed"));
        TargetReader reader = READER.with(rows.toArray(Row[]::new));
        assertThat(reader.read(Document.of("report", "推动东山大桥合龙。推动管理办法定稿。推动三年行动收官。", Year.of(2025)))
                        .targets())
                .extracting(finding -> ((Target.Milestone) finding.goal().target()).stage())
                .containsExactly("topped-out", "drafting", "completed");
    }

    @Test
    void a_noun_after_a_numeral_may_make_it_a_date() {
        TargetReader reader = READER.with(new Row(Role.COUNTER, "月", "DATE"));
        assertThat(reader.read(Document.of("report", "五月完成改造", Year.of(2025))).others())
                .containsExactly(new NotATarget(0, 2, "五月", NotATarget.Reason.DATE));
    }

    @Test
    void a_word_that_begins_like_a_number_is_no_unit() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> READER.with(new Row(Role.UNIT, "万步", "{step}")));
        assertThat(refusal)
                .hasMessage("quantity must have a word of 1 to 64 characters that begins like no number, qualifier or "
                        + "parenthesis at position 0, but was \"万步\"");
    }
}
