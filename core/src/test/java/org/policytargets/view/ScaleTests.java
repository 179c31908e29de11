package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScaleTests {
    private static List<String> ticks(int most, String... numbers) {
        List<Fraction> near = List.of(numbers).stream()
                .map(number -> Fraction.of(new BigDecimal(number)))
                .toList();
        return new Scale(near, List.of(), 0, 120)
                .ticks(most).stream().map(BigDecimal::toPlainString).toList();
    }

    @Test
    void ticks_are_round_numbers_at_even_steps() {
        assertThat(ticks(7, "0", "30")).containsExactly("0", "5", "10", "15", "20", "25", "30");
        assertThat(ticks(6, "0", "30")).containsExactly("0", "10", "20", "30");
        assertThat(ticks(6, "-0.3", "0.4")).containsExactly("-0.2", "0.0", "0.2", "0.4");
    }

    @Test
    void where_no_round_number_lies_there_is_no_tick() {
        assertThat(ticks(1, "81", "84")).isEmpty();
    }

    @Test
    void one_number_alone_is_the_tick_unless_it_is_long() {
        assertThat(ticks(6, "85.5")).containsExactly("85.5");
        assertThat(ticks(6, "123456789012345678901234567890")).isEmpty();
    }
}
