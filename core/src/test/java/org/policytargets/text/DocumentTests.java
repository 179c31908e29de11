package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Year;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Owner;

/** What is known of a report before it is read. */
final class DocumentTests {
    private static final Year YEAR = Year.of(2025);
    private static final Document REPORT = Document.of("report", "新增车位12个", YEAR);

    private static void assertRefused(ThrowingCallable call, String place, String message) {
        InvalidGoalException refusal = catchThrowableOfType(InvalidGoalException.class, call);
        assertThat(refusal).as("a refusal: " + message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.place()).isEqualTo(place);
    }

    @Test
    void a_report_without_a_title_has_its_id_for_one() {
        assertThat(REPORT)
                .isEqualTo(new Document("report", "report", "新增车位12个", YEAR, Optional.empty(), Optional.empty()));
    }

    @Test
    void title_place_and_owner_are_told_one_by_one() {
        Owner office = Owner.of("区交通局");
        assertThat(REPORT.titled("工作报告").in("东山区").by(office))
                .isEqualTo(new Document("report", "工作报告", "新增车位12个", YEAR, Optional.of("东山区"), Optional.of(office)));
        assertThat(REPORT.by(office).in("东山区").titled("工作报告"))
                .isEqualTo(REPORT.titled("工作报告").in("东山区").by(office));
    }

    @Test
    void an_id_is_that_of_a_goal() {
        assertRefused(() -> Document.of("a b", "", YEAR), "id", "id must hold no blank, but was \"a b\"");
        assertRefused(() -> Document.of("", "", YEAR), "id", "id must say something, but was blank");
    }

    @Test
    void an_id_leaves_room_for_the_names_of_goals() {
        assertThat(Document.of("a".repeat(100), "", YEAR).id()).hasSize(100);
        assertRefused(
                () -> Document.of("a".repeat(101), "", YEAR),
                "document.id",
                "document.id must have at most 100 characters, but was 101 characters");
    }

    @Test
    void a_title_says_something() {
        assertRefused(() -> REPORT.titled("  "), "document.title", "document.title must not be blank, but was \"  \"");
    }

    @Test
    void a_place_is_one_that_an_indicator_can_have() {
        assertRefused(() -> REPORT.in(" "), "scope.territory", "scope.territory must say something, but was blank");
        assertRefused(
                () -> REPORT.in("东\u200B山"),
                "scope.territory",
                "scope.territory must hold visible characters only, but was U+200B at 1");
    }

    @Test
    void a_year_and_the_one_before_lie_in_windows() {
        assertRefused(
                () -> Document.of("report", "", Year.of(1900)),
                "document.year",
                "document.year must be one of 1901 to 2199, but was 1900");
        assertRefused(
                () -> Document.of("report", "", Year.of(2200)),
                "document.year",
                "document.year must be one of 1901 to 2199, but was 2200");
    }

    @ParameterizedTest
    @ValueSource(ints = {1901, 2199})
    void the_first_and_the_last_year_can_be_read(int year) {
        Findings findings = TargetReader.chinese().read(Document.of("report", "出口额增加12亿元，年底前新增车位12个", Year.of(year)));
        assertThat(findings.targets()).hasSize(2);
    }
}
