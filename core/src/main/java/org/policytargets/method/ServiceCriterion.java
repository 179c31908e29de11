package org.policytargets.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/**
 * One criterion of a service objective: {@code <=500}, {@code <+10%} of what earlier results were, {@code >=-3} of it.
 *
 * @param operator how the value compares
 * @param number the number, without its sign if it is relative
 * @param percent whether it is a share of the earlier value
 * @param relative whether it is told from the earlier value; a percentage always is
 * @param increase whether it is above the earlier value; a percentage without a sign is
 */
public record ServiceCriterion(
        Operator operator, BigDecimal number, boolean percent, boolean relative, boolean increase) {
    private static final Rational HUNDRED = Rational.of(100);

    /** How a value compares. */
    public enum Operator {
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("<="),
        /** Equal. */
        EQUAL("="),
        /** Greater or equal. */
        AT_LEAST(">="),
        /** Greater. */
        MORE(">");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /**
         * {@return whether a value compares so with a reference}
         *
         * @param value the value
         * @param reference the reference
         */
        public boolean holds(Rational value, Rational reference) {
            int order = value.compareTo(reference);
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case EQUAL -> order == 0;
                case AT_LEAST -> order >= 0;
                case MORE -> order > 0;
            };
        }
    }

    /** How earlier values become one. */
    public enum Average {
        /** Their mean. */
        AVG,
        /** Their median. */
        P50,
        /** Their 90th percentile. */
        P90,
        /** Their 95th percentile. */
        P95
    }

    /**
     * Earlier usable values, and how they become one.
     *
     * @param values the values, in any order
     * @param average how they become one
     */
    public record History(List<Rational> values, Average average) {
        /**
         * Makes one.
         *
         * @param values the values, in any order
         * @param average how they become one
         */
        public History {
            values = List.copyOf(values);
        }

        static History none() {
            return new History(List.of(), Average.AVG);
        }

        /** {@return the one value; empty where there is none} */
        public Optional<Rational> value() {
            if (values.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (average) {
                        case AVG -> mean();
                        case P50 -> percentile(values, Rational.of(1, 2));
                        case P90 -> percentile(values, Rational.of(9, 10));
                        case P95 -> percentile(values, Rational.of(95, 100));
                    });
        }

        private Rational mean() {
            Rational sum = Rational.ZERO;
            for (Rational value : values) {
                sum = sum.add(value);
            }
            return sum.divide(Rational.of(values.size()));
        }
    }

    /**
     * {@return the percentile at position p × (n + 1), straight between the values beside it}
     *
     * @param values the values, at least one, in any order
     * @param share the share, from 0 to 1
     * @throws InvalidMethodException if there is no value
     */
    public static Rational percentile(List<Rational> values, Rational share) {
        if (values.isEmpty()) {
            throw new InvalidMethodException("values", "be at least one", "none");
        }
        List<Rational> sorted = new ArrayList<>(values);
        sorted.sort(Rational::compareTo);
        Rational position = share.multiply(Rational.of(sorted.size() + 1L));
        int below = position.round(0, RoundingMode.FLOOR).intValueExact();
        if (below < 1) {
            return sorted.get(0);
        }
        if (below >= sorted.size()) {
            return sorted.get(sorted.size() - 1);
        }
        Rational low = sorted.get(below - 1);
        return low.add(sorted.get(below).subtract(low).multiply(position.subtract(Rational.of(below))));
    }

    /**
     * {@return a criterion as it is written}
     *
     * @param text an operator, a sign where it is relative, a number, and a percent sign where it is a share
     * @throws InvalidMethodException if it has no operator, or two signs
     * @throws org.policytargets.units.MalformedNumberException if what follows is no number
     * @throws org.policytargets.units.LimitExceededException if the number is too large
     */
    public static ServiceCriterion parse(String text) {
        String rest = text.strip();
        Operator operator = null;
        for (Operator each : Operator.values()) {
            boolean longer = operator == null || each.symbol.length() > operator.symbol.length();
            operator = rest.startsWith(each.symbol) && longer ? each : operator;
        }
        if (operator == null) {
            throw new InvalidMethodException("criterion", "begin with <, <=, =, >= or >", text);
        }
        rest = rest.substring(operator.symbol.length()).strip();
        boolean percent = rest.endsWith("%");
        rest = percent ? rest.substring(0, rest.length() - 1).strip() : rest;
        boolean signed = rest.startsWith("+") || rest.startsWith("-");
        boolean increase = percent ? !rest.startsWith("-") : rest.startsWith("+");
        rest = signed ? rest.substring(1).strip() : rest;
        BigDecimal number = ExactQuantity.of(rest, PolicyUnits.ONE).decimal().orElseThrow();
        if (number.signum() < 0) {
            throw new InvalidMethodException("criterion", "have one sign at most", text);
        }
        return new ServiceCriterion(operator, number, percent, percent || signed, increase);
    }

    /**
     * {@return the value compared with; empty where it is relative and nothing came before}
     *
     * @param history what came before
     */
    public Optional<Rational> reference(History history) {
        Rational amount = Rational.of(number);
        if (!relative) {
            return Optional.of(amount);
        }
        return history.value().map(before -> {
            Rational change = percent ? before.multiply(amount).divide(HUNDRED) : amount;
            return increase ? before.add(change) : before.subtract(change);
        });
    }

    /**
     * {@return whether it holds; a relative one does where nothing came before}
     *
     * @param value the value
     * @param history what came before
     */
    public boolean holds(Rational value, History history) {
        return reference(history)
                .map(reference -> operator.holds(value, reference))
                .orElse(true);
    }
}
