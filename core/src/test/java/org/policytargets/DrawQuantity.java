package org.policytargets;

import static org.policytargets.units.PolicyUnits.GRAM;
import static org.policytargets.units.PolicyUnits.HECTARE;
import static org.policytargets.units.PolicyUnits.JIN;
import static org.policytargets.units.PolicyUnits.KILOGRAM;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.MICROGRAM_PER_CUBIC_METRE;
import static org.policytargets.units.PolicyUnits.MU;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.PolicyUnits.PER_MILLE;
import static org.policytargets.units.PolicyUnits.SQUARE_KILOMETRE;
import static org.policytargets.units.PolicyUnits.SQUARE_METRE;
import static org.policytargets.units.PolicyUnits.TONNE;
import static org.policytargets.units.PolicyUnits.YUAN;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/** Random numbers, quantities and days. */
class DrawQuantity extends Draw {
    /** Units that compare with each other, so that a number can be restated within its kind. */
    static final List<List<PolicyUnit<?>>> KINDS = List.of(
            List.of(METRE, KILOMETRE),
            List.of(SQUARE_METRE, HECTARE, SQUARE_KILOMETRE, MU),
            List.of(KILOGRAM, GRAM, TONNE, JIN),
            List.of(PERCENT, PER_MILLE),
            List.of(PERCENTAGE_POINT),
            List.of(MICROGRAM_PER_CUBIC_METRE),
            List.of(YUAN),
            List.of(PolicyUnits.count("dwelling")),
            List.of(PolicyUnits.count("学位")));

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 109_573;

    DrawQuantity(Random random) {
        super(random);
    }

    /** Numbers as people write them: mostly short, some zero, some with an exponent, some of 30 digits. */
    final BigDecimal number() {
        int form = random.nextInt(20);
        if (form == 0) {
            return new BigDecimal(of("0", "0.0", "0.00", "0E+3", "0E-7"));
        }
        if (form <= 3) {
            return BigDecimal.valueOf(between(1, 99_999), between(-12, -1));
        }
        if (form == 4) {
            BigInteger digits = new BigInteger(100, random);
            return new BigDecimal(flag() ? digits : digits.negate(), between(-20, 40));
        }
        return BigDecimal.valueOf(between(-2_000, 20_000), between(0, 3));
    }

    final PolicyUnit<?> unit() {
        return of(of(KINDS));
    }

    final PolicyUnit<?> unitLike(PolicyUnit<?> unit) {
        for (List<PolicyUnit<?>> kind : KINDS) {
            if (kind.contains(unit)) {
                return of(kind);
            }
        }
        return unit;
    }

    final ExactQuantity<?> quantity(PolicyUnit<?> unit) {
        return ExactQuantity.of(number(), unit);
    }

    final ExactQuantity<?> quantityLike(PolicyUnit<?> unit) {
        return quantity(unitLike(unit));
    }

    /** A number that no finite decimal can write. */
    final ExactQuantity<?> fraction(PolicyUnit<?> unit) {
        int numerator = 3 * between(-3_000, 3_000) + between(1, 2);
        return ExactQuantity.of(Rational.of(numerator, 3L * between(1, 5_000)), unit);
    }

    final ExactQuantity<?> any(PolicyUnit<?> unit) {
        return once(7) ? fraction(unit) : quantityLike(unit);
    }

    final ExactQuantity<?> positive(PolicyUnit<?> unit) {
        ExactQuantity<?> quantity = quantity(unit);
        return quantity.signum() == 0
                ? ExactQuantity.of(1, unit)
                : quantity.signum() < 0 ? quantity.negate() : quantity;
    }

    /** The unit of differences: percentage points for shares. */
    static PolicyUnit<?> differencesOf(PolicyUnit<?> unit) {
        ExactQuantity<?> zero = ExactQuantity.of(0, unit);
        return zero.minus(zero).getUnit();
    }

    final Interval interval(PolicyUnit<?> unit) {
        return switch (random.nextInt(8)) {
            case 0 -> Interval.atLeast(quantityLike(unit));
            case 1 -> Interval.moreThan(quantityLike(unit));
            case 2 -> Interval.atMost(quantityLike(unit));
            case 3 -> Interval.lessThan(quantityLike(unit));
            case 4, 5 -> between(quantityLike(unit), quantityLike(unit));
            default -> Interval.point(any(unit));
        };
    }

    private Interval between(ExactQuantity<?> a, ExactQuantity<?> b) {
        int order = a.compareTo(b);
        return order == 0 ? Interval.closed(a, b) : Interval.of(order < 0 ? a : b, flag(), order < 0 ? b : a, flag());
    }

    /** Days of 1900 to 2199, mostly of our own. */
    final LocalDate day() {
        return once(5)
                ? FIRST.plusDays(random.nextInt(DAYS))
                : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
    }

    /** Both ends. */
    final Window window() {
        int year = between(2015, 2035);
        return inWords(
                switch (random.nextInt(7)) {
                    case 0 -> Window.quarter(year, between(1, 4));
                    case 1 -> Window.half(year, between(1, 2));
                    case 2 -> Window.during(YearMonth.of(year, between(1, 12)));
                    case 3 -> Window.fiveYearPlan(between(13, 15));
                    case 4 -> Window.on(day());
                    case 5 -> days(day(), day());
                    default -> Window.during(Year.of(year));
                });
    }

    static Window days(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? Window.between(a, b) : Window.between(b, a);
    }

    /** Made of whole periods of any cycle. */
    final Window wholeYears(Cycle cycle) {
        return inWords(cycle == Cycle.YEAR ? Window.fiveYearPlan(14) : Window.during(Year.of(between(2015, 2035))));
    }

    /** An end, and perhaps a start. */
    final Window endedWindow() {
        return once(3) ? inWords(Window.until(day())) : window();
    }

    private Window inWords(Window window) {
        Optional<String> words = once(4) ? Optional.of(words()) : Optional.empty();
        return words.map(window::inWords).orElse(window);
    }
}
