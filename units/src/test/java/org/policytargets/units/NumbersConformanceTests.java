package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.Reference;

/** The table of Chinese and hostile numbers, row by row. */
class NumbersConformanceTests {
    private static final String TABLE = "conformance/own/numbers-zh-and-hostile.csv";
    private static final String SPACED = "1 300";

    /** The accepted rows that hang on a declared language. */
    private static final Map<String, Locale> DECLARED = Map.of(
            "1,300", Locale.ENGLISH,
            "1，300", Locale.CHINESE,
            "1\u00A0300", Locale.FRENCH,
            "1\u202F300", Locale.FRENCH);

    private static final Map<String, PolicyUnit<?>> UNITS = Map.of(
            "", PolicyUnits.ONE,
            "%", PolicyUnits.PERCENT,
            "‰", PolicyUnits.PER_MILLE,
            "pp", PolicyUnits.PERCENTAGE_POINT);

    @Test
    void every_row_is_read_as_listed() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> row : Reference.rows(TABLE)) {
            String listed = row.get(1) + " " + row.get(2) + " " + row.get(3);
            String found = quantity(row.get(0));
            counts.merge(row.get(1), 1, Integer::sum);
            if (!found.equals(listed)) {
                wrong.add(row.get(0) + ": " + found + " instead of " + listed);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(counts).isEqualTo(Map.of("ACCEPT", 46, "REJECT", 40, "AMBIGUOUS", 13));
    }

    private static String quantity(String text) {
        try {
            if (text.equals(SPACED)) {
                return "ACCEPT "
                        + NumberText.undeclared()
                                .withSpaceGrouping()
                                .parse(text)
                                .toPlainString() + " ";
            }
            ExactQuantity<?> read =
                    QuantityText.in(DECLARED.getOrDefault(text, Locale.ROOT)).parse(text);
            String unit = UNITS.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(read.getUnit()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            return "ACCEPT " + read.decimal().orElseThrow().toPlainString() + " " + unit;
        } catch (AmbiguousTextException e) {
            assertThat(e.readings()).as(text).isNotEmpty();
            return "AMBIGUOUS  ";
        } catch (InvalidInputException e) {
            return "REJECT  ";
        }
    }

    /** Rows without a unit are numbers to the reader of numbers as well, and those with one are not. */
    @Test
    void the_reader_of_numbers_agrees_with_the_reader_of_quantities() {
        int numbers = 0;
        for (List<String> row : Reference.rows(TABLE)) {
            String text = row.get(0);
            boolean percentOrPoints = text.equals("5%点");
            if (!row.get(3).isEmpty() || percentOrPoints) {
                assertThatThrownBy(() -> NumberText.undeclared().parse(text))
                        .as(text)
                        .isInstanceOf(MalformedNumberException.class);
            } else {
                numbers++;
                assertThat(number(text)).as(text).isEqualTo(row.get(1) + " " + row.get(2));
            }
        }
        assertThat(numbers).isEqualTo(99 - 13 - 1);
    }

    private static String number(String text) {
        NumberText reader = text.equals(SPACED)
                ? NumberText.undeclared().withSpaceGrouping()
                : NumberText.in(DECLARED.getOrDefault(text, Locale.ROOT));
        try {
            return "ACCEPT " + reader.parse(text).toPlainString();
        } catch (AmbiguousTextException e) {
            return "AMBIGUOUS ";
        } catch (InvalidInputException e) {
            return "REJECT ";
        }
    }

    @Test
    void rows_that_hang_on_a_language_are_ambiguous_without_one() {
        for (String text : List.of("1,300", "1，300", "1\u00A0300", "1\u202F300", SPACED)) {
            assertThatThrownBy(() -> NumberText.undeclared().parse(text))
                    .as(text)
                    .isInstanceOf(AmbiguousTextException.class);
        }
    }
}
