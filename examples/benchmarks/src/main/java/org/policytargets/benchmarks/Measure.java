package org.policytargets.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

/** The units of the work, as each contestant knows them. All convert by finite decimals, so that none is handicapped. */
enum Measure {
    SQUARE_METRE(Kind.AREA, "1", PolicyUnits.SQUARE_METRE, Units.SQUARE_METRE),
    TEN_THOUSAND_SQUARE_METRES(Kind.AREA, "10000", PolicyUnits.of("10*4.m2"), Units.SQUARE_METRE.multiply(10_000)),
    HECTARE(
            Kind.AREA,
            "10000",
            PolicyUnits.HECTARE,
            Units.SQUARE_METRE.prefix(MetricPrefix.HECTO).multiply(100)),
    SQUARE_KILOMETRE(Kind.AREA, "1000000", PolicyUnits.SQUARE_KILOMETRE, Units.SQUARE_METRE.multiply(1_000_000)),
    METRE(Kind.LENGTH, "1", PolicyUnits.METRE, Units.METRE),
    KILOMETRE(Kind.LENGTH, "1000", PolicyUnits.KILOMETRE, MetricPrefix.KILO(Units.METRE)),
    PERCENT(Kind.SHARE, "0.01", PolicyUnits.PERCENT, Units.PERCENT),
    ONE(Kind.SHARE, "1", PolicyUnits.ONE, AbstractUnit.ONE),
    DWELLING(Kind.COUNT, "1", PolicyUnits.count("dwelling"), AbstractUnit.ONE),
    TEN_THOUSAND_DWELLINGS(Kind.COUNT, "10000", PolicyUnits.of("10*4.{dwelling}"), AbstractUnit.ONE.multiply(10_000));

    enum Kind {
        AREA,
        LENGTH,
        SHARE,
        COUNT
    }

    private static final BigDecimal[][] FACTORS = factors();

    private final Kind kind;
    private final BigDecimal factor;
    private final PolicyUnit<?> ours;
    private final Unit<?> indriyas;

    Measure(Kind kind, String factor, PolicyUnit<?> ours, Unit<?> indriyas) {
        this.kind = kind;
        this.factor = new BigDecimal(factor);
        this.ours = ours;
        this.indriyas = indriyas;
    }

    private static BigDecimal[][] factors() {
        Measure[] all = values();
        BigDecimal[][] factors = new BigDecimal[all.length][all.length];
        for (Measure from : all) {
            for (Measure to : all) {
                factors[from.ordinal()][to.ordinal()] =
                        from.factor.divide(to.factor).stripTrailingZeros();
            }
        }
        return factors;
    }

    /** What a number of this unit is multiplied by to be one of another. */
    BigDecimal factorTo(Measure other) {
        return FACTORS[ordinal()][other.ordinal()];
    }

    List<Measure> sameKind() {
        return List.of(values()).stream().filter(other -> other.kind == kind).toList();
    }

    PolicyUnit<?> ours() {
        return ours;
    }

    Unit<?> indriyas() {
        return indriyas;
    }
}
