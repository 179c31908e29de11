package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.units.InvalidInputException;

class WindowProperties {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 109_572;

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
        Arbitrary<LocalDate> near = Arbitraries.integers().between(0, 60).map(LocalDate.of(2025, 1, 1)::plusDays);
        return Arbitraries.oneOf(any, near);
    }

    @Provide
    Arbitrary<Window> closed() {
        return Combinators.combine(days(), days())
                .as((a, b) -> a.isAfter(b) ? Window.between(b, a) : Window.between(a, b));
    }

    /** First and last days of months, so that the short codes are met. */
    @Provide
    Arbitrary<Window> ofMonths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2190),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 60))
                .as((year, month, count) -> {
                    LocalDate first = LocalDate.of(year, month, 1);
                    return Window.between(first, first.plusMonths(count).minusDays(1));
                });
    }

    @Provide
    Arbitrary<Window> windows() {
        Arbitrary<Window> open = Arbitraries.oneOf(
                days().map(Window::until), days().map(Window::from), Arbitraries.just(Window.always()));
        return Arbitraries.oneOf(closed(), ofMonths(), open);
    }

    @Property
    void parse_of_code_is_the_identity_on_days(@ForAll("windows") Window window) {
        assertThat(Window.parse(window.code())).isEqualTo(window);
        assertThat(Window.parse(window.inWords("按期").code())).isEqualTo(window);
    }

    @Property
    void overlaps_is_neither_before_nor_after(@ForAll("windows") Window a, @ForAll("windows") Window b) {
        assertThat(a.overlaps(b)).isEqualTo(!a.isBefore(b) && !b.isBefore(a)).isEqualTo(b.overlaps(a));
    }

    @Property
    void overlaps_is_to_share_a_day(@ForAll("closed") Window a, @ForAll("closed") Window b) {
        LocalDate later = a.firstDay().isAfter(b.firstDay()) ? a.firstDay() : b.firstDay();
        assertThat(a.overlaps(b)).isEqualTo(a.contains(later) && b.contains(later));
    }

    @Property
    void abuts_excludes_overlaps(@ForAll("closed") Window a, @ForAll("days") LocalDate last) {
        LocalDate next = a.lastDay().plusDays(1);
        if (next.isAfter(last)) {
            return;
        }
        Window b = Window.between(next, last);
        assertThat(a.abuts(b)).isTrue();
        assertThat(b.abuts(a)).isTrue();
        assertThat(a.overlaps(b)).isFalse();
    }

    @Property
    void days_of_adjoining_windows_add(@ForAll("closed") Window whole, @ForAll("days") LocalDate cut) {
        if (!whole.contains(cut) || cut.equals(whole.lastDay())) {
            return;
        }
        Window before = Window.between(whole.firstDay(), cut);
        Window after = Window.between(cut.plusDays(1), whole.lastDay());
        assertThat(before.abuts(after)).isTrue();
        assertThat(before.days() + after.days()).isEqualTo(whole.days());
    }

    @Property
    void encloses_is_to_contain_both_ends(@ForAll("windows") Window a, @ForAll("closed") Window b) {
        assertThat(a.encloses(b)).isEqualTo(a.contains(b.firstDay()) && a.contains(b.lastDay()));
    }

    @Property
    void windows_that_enclose_each_other_have_the_same_days(@ForAll("windows") Window a, @ForAll("windows") Window b) {
        assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(a.code().equals(b.code()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("0123456789-/.QHWTXZ~?: 年月日底末前起至第个五十一二〇季度上半“”期间\u202E\u0000")
                .ofMaxLength(14);
        Arbitrary<String> years = near.map(text -> "2025" + text);
        Arbitrary<String> chinese = near.map(text -> "2025年" + text);
        return Arbitraries.oneOf(near, years, chinese, Arbitraries.strings().ofMaxLength(80));
    }

    @Property
    void a_text_is_a_window_or_refused(@ForAll("texts") String text) {
        Optional<Window> read;
        try {
            read = Optional.of(Window.parse(text));
        } catch (InvalidInputException e) {
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(InvalidInputException.MAX_MESSAGE);
            read = Optional.empty();
        }
        read.ifPresent(window -> assertThat(Window.parse(window.code()).code()).isEqualTo(window.code()));
    }
}
