package org.policytargets.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** What a program does that never meets a foreign quantity. Loaded by a class loader that refuses Indriya. */
public final class NormalPath implements Supplier<List<String>> {
    @Override
    public List<String> get() {
        ExactQuantity<?> roads = ExactQuantity.of("27.4", PolicyUnits.KILOMETRE);
        Interval target = Interval.atLeast(ExactQuantity.of("30", PolicyUnits.KILOMETRE));
        ExactQuantity<?> intensity = ExactQuantity.of("0.3", PolicyUnits.of("tce/(10*4.CNY)"));
        return List.of(
                target + " " + target.side(roads) + " " + target.side(new BigDecimal("31000"), PolicyUnits.METRE),
                roads.minus(ExactQuantity.of(30, PolicyUnits.KILOMETRE)).toString(),
                roads.in(PolicyUnits.METRE).toString(),
                intensity.in(PolicyUnits.of("tce/CNY")).toString(),
                ExactQuantity.of(1, PolicyUnits.MU)
                        .multiply(ExactQuantity.of(3, PolicyUnits.YUAN))
                        .toString(),
                PolicyUnits.KILOMETRE.getDimension() + " " + PolicyUnits.count("dwelling") + " "
                        + PolicyUnits.KILOMETRE
                                .getConverterTo(PolicyUnits.METRE)
                                .convert(Integer.valueOf(2)),
                PolicyUnits.all().size() + " " + roads.hashCode() + " "
                        + PolicyUnits.HECTARE.asType(javax.measure.quantity.Area.class));
    }
}
