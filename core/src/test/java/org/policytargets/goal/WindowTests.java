package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.units.AmbiguousTextException;

class WindowTests {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);
    private static final Window YEAR = Window.during(Year.of(2025));

    private static void isFromTo(Window window, String first, String last) {
        assertThat(window).isEqualTo(Window.between(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void calendar_periods_have_their_first_and_last_day() {
        isFromTo(YEAR, "2025-01-01", "2025-12-31");
        isFromTo(Window.during(YearMonth.of(2024, 2)), "2024-02-01", "2024-02-29");
        isFromTo(Window.quarter(2025, 1), "2025-01-01", "2025-03-31");
        isFromTo(Window.quarter(2025, 4), "2025-10-01", "2025-12-31");
        isFromTo(Window.half(2025, 1), "2025-01-01", "2025-06-30");
        isFromTo(Window.half(2025, 2), "2025-07-01", "2025-12-31");
        isFromTo(Window.on(NEW_YEAR), "2025-01-01", "2025-01-01");
    }

    @Test
    void an_end_and_a_start_leave_the_other_side_open() {
        assertThat(Window.until(NEW_YEARS_EVE))
                .isEqualTo(new Window(Optional.empty(), Optional.of(NEW_YEARS_EVE), Optional.empty()));
        assertThat(Window.from(NEW_YEAR))
                .isEqualTo(new Window(Optional.of(NEW_YEAR), Optional.empty(), Optional.empty()));
        assertThat(Window.endOf(Year.of(2025))).isEqualTo(Window.until(NEW_YEARS_EVE));
        assertThat(Window.endOf(YearMonth.of(2025, 2))).isEqualTo(Window.until(LocalDate.of(2025, 2, 28)));
        assertThat(Window.always().start()).isEmpty();
        assertThat(Window.always().end()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1953, 1957", "2, 1958, 1962", "3, 1966, 1970", "10, 2001, 2005", "14, 2021, 2025", "48, 2191, 2195"
    })
    void a_five_year_plan_has_the_years_it_had(int ordinal, int first, int last) {
        isFromTo(Window.fiveYearPlan(ordinal), first + "-01-01", last + "-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "SPRING, 2025-03-01, 2025-05-31",
        "SUMMER, 2025-06-01, 2025-08-31",
        "AUTUMN, 2025-09-01, 2025-11-30",
        "WINTER, 2025-12-01, 2026-02-28",
        "AUTUMN_WINTER, 2025-09-01, 2026-02-28"
    })
    void a_season_has_its_proposed_months(Season season, String first, String last) {
        isFromTo(Window.season(season, 2025), first, last);
    }

    @Test
    void months_from_a_day_end_on_its_number_or_on_the_last_day_there_is() {
        isFromTo(Window.withinMonthsOf(3, LocalDate.of(2025, 1, 15)), "2025-01-15", "2025-04-15");
        isFromTo(Window.withinMonthsOf(1, LocalDate.of(2025, 1, 31)), "2025-01-31", "2025-02-28");
    }

    @Test
    void wrong_parts_are_refused_with_their_values() {
        assertThatThrownBy(() -> Window.between(NEW_YEARS_EVE, NEW_YEAR))
                .hasMessage("window must end on or after its first day, but was 2025-12-31 to 2025-01-01");
        assertThatThrownBy(() -> Window.quarter(2025, 5))
                .hasMessage("window must have a quarter from 1 to 4, but was 5");
        assertThatThrownBy(() -> Window.half(2025, 0)).hasMessage("window must have a half from 1 to 2, but was 0");
        assertThatThrownBy(() -> Window.fiveYearPlan(49))
                .hasMessage("window must have a five-year plan from 1 to 48, but was 49");
        assertThatThrownBy(() -> Window.withinMonthsOf(0, NEW_YEAR))
                .hasMessage("window must have a month count from 1 to 3600, but was 0");
        assertThatThrownBy(() -> YEAR.inWords(" ")).hasMessage("window.words must say something, but was blank");
        assertThatThrownBy(() -> YEAR.inWords("年\u202E内")).isInstanceOf(InvalidGoalException.class);
    }

    @Test
    void days_outside_1900_to_2199_are_refused_and_never_overflow() {
        assertThatThrownBy(() -> Window.until(LocalDate.of(1899, 12, 31)))
                .isInstanceOf(InvalidWindowException.class)
                .hasMessage("window must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatThrownBy(() -> Window.from(LocalDate.of(2200, 1, 1)))
                .hasMessage("window must lie in the years 1900 to 2199, but was 2200-01-01");
        assertThatThrownBy(() -> Window.during(Year.of(Year.MAX_VALUE)))
                .hasMessage("window must lie in the years 1900 to 2199, but was +999999999-01-01");
        assertThatThrownBy(() -> Window.withinMonthsOf(1, LocalDate.MAX))
                .hasMessage("window must lie in the years 1900 to 2199, but was +999999999-12-31");
        assertThatThrownBy(() -> Window.season(Season.WINTER, 2199))
                .hasMessage("window must lie in the years 1900 to 2199, but was 2200-02-28");
        assertThat(Window.on(LocalDate.of(1900, 1, 1)).code()).isEqualTo("1900-01-01");
        assertThat(Window.on(LocalDate.of(2199, 12, 31)).code()).isEqualTo("2199-12-31");
    }

    @Test
    void both_ends_belong_to_a_window() {
        assertThat(YEAR.contains(NEW_YEAR)).isTrue();
        assertThat(YEAR.contains(NEW_YEARS_EVE)).isTrue();
        assertThat(YEAR.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(YEAR.contains(NEW_YEARS_EVE.plusDays(1))).isFalse();
        assertThat(Window.until(NEW_YEAR).contains(LocalDate.MIN)).isTrue();
        assertThat(Window.from(NEW_YEAR).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void a_window_encloses_those_whose_days_it_has() {
        assertThat(YEAR.encloses(Window.quarter(2025, 1))).isTrue();
        assertThat(YEAR.encloses(YEAR)).isTrue();
        assertThat(Window.quarter(2025, 1).encloses(YEAR)).isFalse();
        assertThat(Window.half(2025, 1).encloses(Window.quarter(2025, 3))).isFalse();
        assertThat(Window.half(2025, 2).encloses(Window.quarter(2025, 2))).isFalse();
        assertThat(YEAR.encloses(Window.until(NEW_YEAR))).isFalse();
        assertThat(YEAR.encloses(Window.from(NEW_YEAR))).isFalse();
        assertThat(Window.always().encloses(Window.until(NEW_YEAR))).isTrue();
    }

    @Test
    void windows_that_share_no_day_may_abut_but_do_not_overlap() {
        Window first = Window.quarter(2025, 1);
        Window second = Window.quarter(2025, 2);
        assertThat(first.abuts(second)).isTrue();
        assertThat(second.abuts(first)).isTrue();
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.isBefore(second)).isTrue();
        assertThat(second.isBefore(first)).isFalse();
        assertThat(first.abuts(Window.quarter(2025, 3))).isFalse();
        assertThat(first.overlaps(YEAR)).isTrue();
        assertThat(Window.until(NEW_YEAR).overlaps(Window.from(NEW_YEAR))).isTrue();
        assertThat(Window.until(NEW_YEAR).abuts(Window.from(NEW_YEAR))).isFalse();
        assertThat(Window.from(NEW_YEAR).abuts(Window.until(NEW_YEAR.minusDays(1))))
                .isTrue();
        assertThat(Window.from(NEW_YEAR).isBefore(first)).isFalse();
        assertThat(first.isBefore(Window.until(NEW_YEARS_EVE))).isFalse();
    }

    @Test
    void days_are_counted_with_both_ends() {
        assertThat(YEAR.days()).isEqualTo(365);
        assertThat(Window.on(NEW_YEAR).days()).isEqualTo(1);
        assertThat(YEAR.firstDay()).isEqualTo(NEW_YEAR);
        assertThat(YEAR.lastDay()).isEqualTo(NEW_YEARS_EVE);
        assertThatThrownBy(() -> Window.until(NEW_YEAR).days())
                .hasMessage("window must have a first day, but was ../2025-01-01");
        assertThatThrownBy(() -> Window.from(NEW_YEAR).days())
                .hasMessage("window must have a last day, but was 2025-01-01/..");
    }

    @Test
    void a_window_prints_its_code_and_its_words() {
        assertThat(YEAR).hasToString("2025");
        assertThat(YEAR.inWords("今年")).hasToString("2025 (今年)");
        assertThat(YEAR.inWords("今年").words()).contains("今年");
        assertThat(YEAR.inWords("今年")).isNotEqualTo(YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 2025",
        "2021-01-01, 2025-12-31, 2021/2025",
        "2025-01-01, 2025-06-30, 2025-H1",
        "2025-07-01, 2025-12-31, 2025-H2",
        "2025-04-01, 2025-06-30, 2025-Q2",
        "2025-02-01, 2025-04-30, 2025-02/2025-04",
        "2025-02-01, 2025-07-31, 2025-02/2025-07",
        "2025-06-01, 2025-06-30, 2025-06",
        "2025-09-01, 2026-02-28, 2025-09/2026-02",
        "2025-10-01, 2026-12-31, 2025-10/2026-12",
        "2025-01-01, 2026-03-31, 2025-01/2026-03",
        "2025-06-05, 2025-06-30, 2025-06-05/2025-06-30",
        "2025-06-01, 2025-06-29, 2025-06-01/2025-06-29",
        "2025-06-05, 2025-06-05, 2025-06-05",
        ", 2025-12-31, ../2025-12-31",
        "2025-01-01, , 2025-01-01/..",
        ", , ../.."
    })
    void the_code_is_the_shortest_form(LocalDate first, LocalDate last, String code) {
        Window window = new Window(Optional.ofNullable(first), Optional.ofNullable(last), Optional.empty());
        assertThat(window.code()).isEqualTo(code);
        assertThat(Window.parse(code)).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource({
        "2025年度, 2025",
        "2025年内, 2025",
        "2025年年内, 2025",
        "2025年全年, 2025",
        "二○二五年, 2025",
        "2021—2025年, 2021/2025",
        "2021年至2025年, 2021/2025",
        "2025年底前, ../2025-12-31",
        "2025年年底前, ../2025-12-31",
        "2025年末, 2025-12-31",
        "2025年年末, 2025-12-31",
        "2025年下半年, 2025-H2",
        "2025年一季度, 2025-Q1",
        "2025年第3季度末, 2025-09-30",
        "2025年06月份, 2025-06",
        "2025年6月份至9月份, 2025-06/2025-09",
        "2025年6月–9月, 2025-06/2025-09",
        "2025年6月~9月, 2025-06/2025-09",
        "2025年6月5日-9日, 2025-06-05/2025-06-09",
        "2025年全年底, 2025-12-31",
        "二零二五年, 2025",
        "第五个五年计划, 1976/1980",
        "十四五时期, 2021/2025",
        "2025年十二月, 2025-12",
        "2025年1—9月, 2025-01/2025-09",
        "2025年1月至9月份, 2025-01/2025-09",
        "2025年1-6月份, 2025-H1",
        "2025年6月上旬, 2025-06-01/2025-06-10",
        "2025年6月中旬, 2025-06-11/2025-06-20",
        "2025年2月下旬, 2025-02-21/2025-02-28",
        "2025年6月1号, 2025-06-01",
        "2025年六月二十一日, 2025-06-21",
        "2025年六月二十日, 2025-06-20",
        "2025年六月十日, 2025-06-10",
        "2025年6月30日前, ../2025-06-30",
        "2025年6月30日以前, ../2025-06-30",
        "2025年6月30日之前, ../2025-06-30",
        "2025年6月1日起, 2025-06-01/..",
        "2025年以来, 2025-01-01/..",
        "2025年6月1日至15日, 2025-06-01/2025-06-15",
        "2025年6月1日到7月15号, 2025-06-01/2025-07-15",
        "2025年9月～2026年2月, 2025-09/2026-02",
        "2025年6月1日——2026年6月30日, 2025-06-01/2026-06-30",
        "第十四个五年规划, 2021/2025",
        "第六个五年计划期间, 1981/1985",
        "“十四五”末, 2025-12-31",
        "“十四五”规划期末前, ../2025-12-31",
        "「十四五」时期, 2021/2025",
        "“十五”, 2001/2005",
        "十五期间, 2001/2005",
        "“八五”, 1991/1995",
        "二十五五, 2076/2080"
    })
    void chinese_texts_are_read_and_keep_their_words(String text, String code) {
        assertThat(Window.parse(text)).isEqualTo(Window.parse(code).inWords(text));
    }

    @Test
    void data_has_no_words() {
        assertThat(Window.parse("2025-W01").words()).isEmpty();
        assertThat(Window.parse("２０２５－０６").words()).isEmpty();
        assertThat(Window.parse("２０２５－０１／２０２５－０５")).isEqualTo(Window.parse("2025-01/2025-05"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-25 | northern spring of 2024, no agreed days; fiscal year 2024/25; 2024/2025 (interval of years)",
                "2025-21 | spring of 2025, no agreed days; fiscal year 2025/21",
                "2025-24 | winter of 2025, no agreed days; fiscal year 2025/24",
                "2025-25 | northern spring of 2025, no agreed days; fiscal year 2025/25",
                "2025-28 | northern winter of 2025, no agreed days; fiscal year 2025/28",
                "2025-29 | southern spring of 2025, no agreed days; fiscal year 2025/29",
                "2035-36 | fiscal year 2035/36; 2035/2036 (interval of years); 2035-Q4",
                "2036-37 | fiscal year 2036/37; 2036/2037 (interval of years)",
                "2025-12-31T23:59:59+18:59 | 2025-12-31 where it was written; 2025-12-30 or 2026-01-01 in other zones",
                "2025-12-31T16:00-08:00 | 2025-12-31 where it was written; 2025-12-30 or 2026-01-01 in other zones",
                "2025-12-31T16:00:00.123Z | 2025-12-31 where it was written; 2025-12-30 or 2026-01-01 in other zones",
                "2025-32 | southern winter of 2025, no agreed days; fiscal year 2025/32",
                "2012-13 | fiscal year 2012/13; 2012/2013 (interval of years)",
                "2032-33 | fiscal year 2032/33; 2032/2033 (interval of years); 2032-Q1",
                "2039-40 | fiscal year 2039/40; 2039/2040 (interval of years); 2039-H1",
                "2040-41 | fiscal year 2040/41; 2040/2041 (interval of years); 2040-H2",
                "2025/26 | 2025/2026 (interval of years); fiscal year 2025/26",
                "2011/12 | 2011/2012 (interval of years); fiscal year 2011/12; 2011-12 (month)",
                "12/11/2025 | 2025-11-12; 2025-12-11",
                "25-12-31 | 2025-12-31; 1925-12-31; 2031-12-25",
                "2025~ | about 2025; exactly 2025",
                "2025-06? | perhaps 2025-06; exactly 2025-06",
                "202X | 2020/2029 (all of the decade); one year of 2020/2029",
                "2025-12-31T16:00Z | 2025-12-31 where it was written; 2025-12-30 or 2026-01-01 in other zones",
                "2025-12-31T16:00:00.5+08:00 | 2025-12-31 where it was written; 2025-12-30 or 2026-01-01 in other zones",
                "2025年前 | ../2024-12-31; ../2025-12-31",
                "2025年6月前 | ../2025-05-31; ../2025-06-30",
                "2025年1月至3月前 | ../2024-12-31; ../2025-03-31",
                "2025年秋冬季 | 2025-09/2026-02 (proposed months); other days, as the text means them",
                "2025年夏季 | 2025-06/2025-08 (proposed months); other days, as the text means them",
                "十五 | 2001/2005 (10th five-year plan); the number 15"
            })
    void a_text_with_several_readings_is_reported_with_them(String text, String readings) {
        AmbiguousTextException thrown = catchThrowableOfType(AmbiguousTextException.class, () -> Window.parse(text));
        assertThat(thrown).isNotNull();
        assertThat(String.join("; ", thrown.readings())).isEqualTo(readings);
        assertThat(thrown.expected()).isEqualTo("the first and the last day");
    }

    @Test
    void a_fiscal_year_has_a_reading_for_each_common_start() {
        assertThatThrownBy(() -> Window.parse("FY2025"))
                .hasMessage("text must have one reading, but \"FY2025\" may be 2025"
                        + " or 2025-04-01/2026-03-31 (fiscal year from April)"
                        + " or 2024-10-01/2025-09-30 (fiscal year to September)"
                        + " or 2024-07-01/2025-06-30 (fiscal year to June): give the first and the last day");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-1-1, 6, 2025-01-01",
        "2025-1-31, 6, 2025-01-31",
        "2025-01-1, 9, 2025-01-01",
        "31/12/2025, 2, 2025-12-31",
        "31-12-2025, 2, 2025-12-31"
    })
    void a_day_in_another_form_is_refused_with_the_right_one(String text, int position, String suggestion) {
        assertThatThrownBy(() -> Window.parse(text))
                .isInstanceOfSatisfying(InvalidWindowException.class, e -> {
                    assertThat(e.suggestion()).contains(suggestion);
                    assertThat(e.position()).isEqualTo(OptionalInt.of(position));
                })
                .hasMessage("window must be a day or period such as 2025-06-30, 2025-Q2, 2021/2025, ../2025-12-31 or "
                        + "2025年6月底前, but was \"" + text + "\" (position " + position + "): did you mean "
                        + suggestion + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-01/2025-6-30 | 17",
                "2025/junk | 5",
                "junk/2025 | 0",
                "../junk | 3",
                "/2025 | 0",
                "2025-12-31T24:00:00Z | 10",
                "2025-12-31T16:60:00Z | 10",
                "2025-12-31T16:00:61Z | 10",
                "2025-12-31T16:00:00 | 10",
                "2025-12-31T16:00:00+19:00 | 10",
                "2025-12-31T16:00:00+08:60 | 10",
                "2025-12-31T16:00:00.Z | 10",
                "2025-12-31T16:00:00.1xZ | 10",
                "2025-12-31T16:00:00xxZ | 10",
                "2025-12-31 16:00Z | 10",
                "2025-12-31x16:00Z | 10",
                "2025-12-31T16Z | 10",
                "2025-12-31Tx+08:00 | 10",
                "20X5-12-31T16:00Z | 2",
                "~ | 0",
                "2025-12-31T16:00:00xZ | 10",
                "2025-12-31T16:00xZ | 10",
                "2025-12-31T16-00Z | 10",
                "2025-12-31TZ | 10",
                "2025-02-30T16:00Z | 10",
                "2025-99-99T | 10",
                "20251231??T16:00Z | 4",
                "junk? | 0",
                "2025-13~junk | 7",
                "99/99/2025 | 2",
                "3４ | 1",
                "２０25 | 1",
                "年底 | 0",
                "25年 | 0",
                "2025年junk | 5",
                "2025年第四 | 7",
                "2025年第 | 6",
                "2025年6 | 6",
                "2025年1—6 | 8",
                "2025年123月 | 5",
                "2025年6月3 | 8",
                "2025年6月十十日 | 7",
                "2025年6月三五日 | 7",
                "2025年至 | 6",
                "2025年6月1日至 | 10",
                "2021—25年 | 5",
                "2021—2025 | 4",
                "2025年6月底前后 | 9",
                "“十四五 | 4",
                "“十四五」 | 4",
                "第十四五年规划 | 4",
                "第个五年规划 | 1",
                "十四五规划了 | 5",
                "〇五 | 0"
            })
    void malformed_texts_are_refused_where_they_go_wrong(String text, int position) {
        InvalidWindowException thrown = catchThrowableOfType(InvalidWindowException.class, () -> Window.parse(text));
        assertThat(thrown).as(text).isNotNull();
        assertThat(thrown.position()).as(text).isEqualTo(OptionalInt.of(position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年2月30日",
                "2025年13月",
                "2025年0月",
                "2025年1—13月",
                "2025-02-30",
                "2025-13",
                "2025-W54",
                "2025-W01-0",
                "2025-W00",
                "2025-000",
                "2025-20",
                "2025-37",
                "2025-99",
                "2025-00"
            })
    void days_and_periods_that_do_not_exist_are_refused(String text) {
        assertThatThrownBy(() -> Window.parse(text))
                .isInstanceOf(InvalidWindowException.class)
                .hasMessage("window must be a day or period that exists, but was \"" + text + "\" (position 0)");
    }

    @Test
    void a_long_text_is_refused_by_its_length() {
        assertThatThrownBy(() -> Window.parse("2".repeat(65)))
                .hasMessage("window must be at most 64 characters long, but was 65 characters");
    }

    @Test
    void a_refused_text_stands_in_the_message_without_hidden_characters() {
        assertThatThrownBy(() -> Window.parse("2025-12-31\u202E"))
                .hasMessageEndingWith("but was \"2025-12-31\\u202E\" (position 10)");
    }

    @Test
    void only_a_full_iso_date_is_a_date() {
        assertThat(Window.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> Window.date("2025-06"))
                .hasMessage("date must be a full date of the form 2025-12-31, but was \"2025-06\" (position 7)");
        assertThatThrownBy(() -> Window.date("2025-02-29"))
                .isInstanceOfSatisfying(InvalidWindowException.class, e -> {
                    assertThat(e.code()).isEqualTo("window.invalid");
                    assertThat(e.found()).isEqualTo("2025-02-29");
                    assertThat(e.expected()).isEqualTo("be a day or period that exists");
                })
                .hasMessage("date must be a day or period that exists, but was \"2025-02-29\" (position 0)");
        assertThatThrownBy(() -> Window.date("２０２５-12-31")).isInstanceOf(InvalidWindowException.class);
    }
}
