package org.policytargets.examples.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Gap;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/**
 * What is written: an assessment, or a problem. Numbers are texts, so that no engine makes a double of them; what no decimal
 * can write is a fraction. Days are texts on the way: as objects they would pass through the time zone of each machine.
 */
final class Judged {
    /** The columns of an assessment. */
    static final StructType ASSESSMENT = new StructType()
            .add("place", DataTypes.IntegerType)
            .add("goal", DataTypes.StringType)
            .add("owner", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("final", DataTypes.BooleanType)
            .add("decided_on", DataTypes.StringType)
            .add("gap", DataTypes.StringType)
            .add("gap_least", DataTypes.StringType)
            .add("gap_most", DataTypes.StringType)
            .add("gap_unit", DataTypes.StringType)
            .add("reports", DataTypes.LongType)
            .add("sentence", DataTypes.StringType);

    /** The columns of a problem. */
    static final StructType PROBLEM = new StructType()
            .add("file", DataTypes.StringType)
            .add("row", DataTypes.LongType)
            .add("cause", DataTypes.StringType);

    static final StructType SCHEMA = both();

    private Judged() {}

    private static StructType both() {
        StructType schema = ASSESSMENT;
        for (var field : PROBLEM.fields()) {
            schema = schema.add(field);
        }
        return schema;
    }

    static Row assessment(Bench bench, Assessment found, long reports) {
        Optional<Interval> gap = found.gap().map(Gap::distance);
        String goal = found.goal().id().value();
        return RowFactory.create(
                bench.placeOf(goal),
                goal,
                found.goal().owner().lead(),
                found.verdict().name(),
                found.isFinal(),
                found.decidedOn().map(LocalDate::toString).orElse(null),
                found.gap().map(Judged::text).orElse(null),
                gap.flatMap(Interval::lower).map(Judged::number).orElse(null),
                gap.flatMap(Interval::upper).map(Judged::number).orElse(null),
                gap.map(distance -> distance.unit().code()).orElse(null),
                reports,
                bench.tellsSentences() ? found.sentence(bench.language()) : null,
                null,
                null,
                null);
    }

    static Row problem(@Nullable String file, long row, @Nullable String cause) {
        @Nullable Object[] values = new @Nullable Object[SCHEMA.size()];
        values[ASSESSMENT.size()] = file;
        values[ASSESSMENT.size() + 1] = row;
        values[ASSESSMENT.size() + 2] = cause;
        return RowFactory.create(values);
    }

    /** As mathematics writes it: the distance, or the range in which it lies. */
    static String text(Gap gap) {
        return gap.exact().map(Object::toString).orElseGet(() -> gap.distance().toString());
    }

    /** All of its digits, never with an exponent. */
    static String number(ExactQuantity<?> quantity) {
        return quantity.decimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> quantity.rational().toString());
    }
}
