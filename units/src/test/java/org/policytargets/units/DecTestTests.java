package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.testing.Reference;

/**
 * The General Decimal Arithmetic test cases. Our operations are exact; precision and rounding of a case are applied here,
 * once, to the exact result. Operands beyond our limits are refused, and counted.
 */
class DecTestTests {
    @ParameterizedTest
    @CsvSource({
        "add, 1487, 109",
        "subtract, 528, 6",
        "multiply, 220, 40",
        "divide, 399, 17",
        "compare, 476, 70",
        "abs, 57, 2",
        "minus, 78, 2",
        "plus, 78, 3"
    })
    void the_exact_operations_give_the_numbers_of_the_standard(String operation, int equal, int beyondLimits) {
        List<String> different = new ArrayList<>();
        int equalCases = 0;
        int refusedCases = 0;
        for (Case row : cases(operation)) {
            try {
                if (row.isMetBy(exact(row))) {
                    equalCases++;
                } else {
                    different.add(row.toString());
                }
            } catch (LimitExceededException e) {
                refusedCases++;
            }
        }
        assertThat(different).isEmpty();
        assertThat(List.of(equalCases, refusedCases))
                .as("equal, and refused by limit")
                .containsExactly(equal, beyondLimits);
    }

    @Test
    void a_division_by_zero_is_refused() {
        int refused = 0;
        int beyondLimits = 0;
        for (String line : lines("divide")) {
            String[] words = line.strip().split("\\s+");
            if (line.contains("Division_by_zero") || line.contains("Division_undefined")) {
                try {
                    quantity(unquoted(words[2])).divide(quantity(unquoted(words[3])));
                } catch (OutOfRangeException e) {
                    refused++;
                } catch (LimitExceededException e) {
                    beyondLimits++;
                }
            }
        }
        assertThat(List.of(refused, beyondLimits)).containsExactly(48, 8);
    }

    private static Rational exact(Case row) {
        ExactQuantity<?> a = quantity(row.operands.get(0));
        ExactQuantity<?> b = row.operands.size() > 1 ? quantity(row.operands.get(1)) : a;
        return switch (row.operation) {
            case "add" -> a.plus(b).rational();
            case "subtract" -> a.minus(b).rational();
            case "multiply" -> a.multiply(b).rational();
            case "divide" -> a.divide(b).rational();
            case "compare" -> Rational.of(Integer.signum(a.compareTo(b)));
            case "abs" -> a.abs().rational();
            case "minus" -> a.negate().rational();
            case "plus" -> a.rational();
            default -> throw new AssertionError(row.operation);
        };
    }

    private static ExactQuantity<?> quantity(String operand) {
        return ExactQuantity.of(new BigDecimal(operand), PolicyUnits.ONE);
    }

    /**
     * One line of a file.
     *
     * @param id its name
     * @param operation what is done
     * @param operands the finite numbers that it is done to
     * @param expected the finite result
     * @param context precision and rounding
     */
    private record Case(String id, String operation, List<String> operands, String expected, MathContext context) {
        boolean isMetBy(Rational exact) {
            BigDecimal rounded = operation.equals("compare")
                    ? new BigDecimal(exact.numerator())
                    : new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), context);
            return rounded.compareTo(new BigDecimal(expected)) == 0;
        }
    }

    private static final Map<String, RoundingMode> MODES = Map.of(
            "half_up", RoundingMode.HALF_UP,
            "half_even", RoundingMode.HALF_EVEN,
            "half_down", RoundingMode.HALF_DOWN,
            "up", RoundingMode.UP,
            "down", RoundingMode.DOWN,
            "ceiling", RoundingMode.CEILING,
            "floor", RoundingMode.FLOOR);

    /** The cases with finite numbers, a rounding that Java has, and no result at the ends of the exponent's range. */
    private static List<Case> cases(String operation) {
        List<Case> cases = new ArrayList<>();
        int precision = 0;
        String rounding = "";
        for (String line : lines(operation)) {
            String[] words = line.strip().split("\\s+");
            if (words[0].equalsIgnoreCase("precision:")) {
                precision = Integer.parseInt(words[1]);
            } else if (words[0].equalsIgnoreCase("rounding:")) {
                rounding = words[1].toLowerCase(Locale.ROOT);
            } else if (words.length > 1
                    && words[1].equalsIgnoreCase(operation)
                    && MODES.containsKey(rounding)
                    && isOrdinary(line)) {
                int arrow = List.of(words).indexOf("->");
                List<String> operands = new ArrayList<>();
                for (int i = 2; i < arrow; i++) {
                    operands.add(unquoted(words[i]));
                }
                cases.add(new Case(
                        words[0],
                        operation,
                        operands,
                        unquoted(words[arrow + 1]),
                        new MathContext(precision, MODES.get(rounding))));
            }
        }
        return cases;
    }

    private static boolean isOrdinary(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String special :
                new String[] {"nan", "inf", "overflow", "underflow", "subnormal", "clamped", "#", "?", "division"}) {
            if (lower.contains(special)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> lines(String operation) {
        List<String> lines = new ArrayList<>();
        for (String line :
                Reference.text("conformance/dectest/" + operation + ".decTest").split("\n")) {
            if (!line.strip().startsWith("--") && !line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String unquoted(String operand) {
        return operand.replace("'", "").replace("\"", "");
    }
}
