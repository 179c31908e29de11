package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;

/** The laws of {@link Comparison} that need more than one comparison. */
class ComparisonProperties {
    @Provide
    Arbitrary<Tuple.Tuple2<Criterion, PolicyUnit<?>>> criteriaAndUnits() {
        return PolicyTargetArbitraries.criteria()
                .flatMap(criterion -> PolicyTargetArbitraries.unitsLike(
                                criterion.value().getUnit())
                        .map(unit -> Tuple.of(criterion, unit)));
    }

    @Property
    void each_answer_of_a_column_is_the_answer_for_the_figure_alone(
            @ForAll("criteriaAndUnits") Tuple.Tuple2<Criterion, PolicyUnit<?>> both,
            @ForAll @IntRange(min = 0, max = 6) int scale,
            @ForAll long[] any) {
        Criterion criterion = both.get1();
        PolicyUnit<?> unit = both.get2();
        long[] column = LongStream.concat(nearBounds(criterion, unit, scale), LongStream.of(any))
                .toArray();
        Answer[] answers = Comparison.answers(criterion, column, scale, unit);
        assertThat(answers).hasSize(column.length);
        for (int i = 0; i < column.length; i++) {
            BigDecimal figure = BigDecimal.valueOf(column[i], scale);
            assertThat(answers[i])
                    .as("%s %s for %s", figure, unit, criterion)
                    .isEqualTo(Comparison.of(criterion, ExactQuantity.of(figure, unit))
                            .answer());
        }
    }

    private static LongStream nearBounds(Criterion criterion, PolicyUnit<?> unit, int scale) {
        return Stream.of(
                        criterion.acceptable().lower(),
                        criterion.acceptable().upper(),
                        criterion.tolerable().lower(),
                        criterion.tolerable().upper())
                .flatMap(Optional::stream)
                .map(bound -> bound.in(unit).rational().round(scale, RoundingMode.FLOOR))
                .map(BigDecimal::unscaledValue)
                .filter(bound -> bound.bitLength() < 62)
                .flatMapToLong(bound -> LongStream.rangeClosed(bound.longValueExact() - 1, bound.longValueExact() + 1));
    }
}
