package org.policytargets.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Criterion.Word;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Tolerance;
import org.policytargets.units.ExactQuantity;
import tools.jackson.core.JsonGenerator;

/**
 * A criterion as the text states it: {@code {"word": "ABOUT", "value": {"value": "3", "unit": "%"}, "decrease": true}}. The
 * better direction is its indicator's, and not repeated here. An about without a tolerance takes half a unit of the last
 * digit written, and is written with it.
 */
final class CriterionShape extends Shape<Criterion> {
    /** A tolerance whose amount may be left to its rule. */
    record StatedTolerance(Tolerance.Rule rule, Optional<ExactQuantity<?>> amount) {}

    CriterionShape(Codec<Word> word, Codec<ExactQuantity<?>> quantity, Codec<StatedTolerance> tolerance) {
        super(
                "",
                List.of(
                        Field.required("word", word),
                        Field.required("value", quantity),
                        Field.optional("upper", quantity),
                        Field.optional("tolerance", tolerance),
                        Field.optional("stretch", quantity),
                        Field.optional("precision", quantity),
                        Field.or(false, "decrease", Scalars.FLAG)));
    }

    @Override
    boolean fits(Object value) {
        return true;
    }

    @Override
    Criterion make(Object[] values) {
        Word word = (Word) values[0];
        ExactQuantity<?> value = (ExactQuantity<?>) values[1];
        Optional<ExactQuantity<?>> upper = quantity(values[2]);
        Optional<?> tolerance = (Optional<?>) values[3];
        boolean down = (boolean) values[6];
        require("upper", upper.isPresent(), word == Word.BETWEEN);
        if (tolerance.isPresent()) {
            require("tolerance", true, word == Word.ABOUT);
        }
        Criterion stated = stated(word, value, upper, (StatedTolerance) tolerance.orElse(null));
        Criterion criterion = down ? Criterion.decrease(stated) : stated;
        Optional<ExactQuantity<?>> stretch = quantity(values[4]);
        if (stretch.isPresent()) {
            criterion = stretched(criterion, down ? stretch.get().negate() : stretch.get());
        }
        Optional<ExactQuantity<?>> precision = quantity(values[5]);
        return precision.isPresent() ? criterion.comparedTo(precision.get()) : criterion;
    }

    @SuppressWarnings("unchecked")
    private static Optional<ExactQuantity<?>> quantity(Object value) {
        return (Optional<ExactQuantity<?>>) value;
    }

    private static void require(String part, boolean given, boolean wanted) {
        if (given != wanted) {
            Word owner = part.equals("upper") ? Word.BETWEEN : Word.ABOUT;
            throw new InvalidGoalException(
                    part,
                    wanted ? "be there for " + owner : "be there for " + owner + " only",
                    given ? "there" : "missing");
        }
    }

    private static Criterion stated(
            Word word, ExactQuantity<?> value, Optional<ExactQuantity<?>> upper, @Nullable StatedTolerance tolerance) {
        return switch (word) {
            case AT_LEAST -> Criterion.atLeast(value);
            case MORE_THAN -> Criterion.moreThan(value);
            case AT_MOST -> Criterion.atMost(value);
            case LESS_THAN -> Criterion.lessThan(value);
            case ABOUT -> about(value, tolerance);
            case BETWEEN -> Criterion.between(value, upper.orElseThrow());
            case EXACTLY -> Criterion.exactly(value);
            case PLAIN -> Criterion.plain(value);
        };
    }

    private static Criterion about(ExactQuantity<?> value, @Nullable StatedTolerance tolerance) {
        if (tolerance == null) {
            return Criterion.about(value);
        }
        return tolerance.amount().isPresent()
                ? Criterion.about(
                        value,
                        new Tolerance(tolerance.rule(), tolerance.amount().get()))
                : Criterion.about(value, tolerance.rule());
    }

    /** The direction is the indicator's, which is not known here; a stretch lies where it points, and the target checks it. */
    private static Criterion stretched(Criterion criterion, ExactQuantity<?> stretch) {
        if (!stretch.isComparableWith(criterion.value())) {
            throw new InvalidGoalException(
                    "criterion.stretch",
                    "be in a unit comparable with "
                            + criterion.value().getUnit().code(),
                    stretch.toString());
        }
        Better direction = stretch.compareTo(criterion.value()) < 0 ? Better.LESS : Better.MORE;
        return criterion.towards(direction).stretch(stretch);
    }

    @Override
    Object take(Criterion criterion, int field) {
        boolean down = criterion.isDecrease();
        return switch (field) {
            case 0 -> down ? mirrored(criterion.word()) : criterion.word();
            case 1 -> down ? criterion.upper().orElse(criterion.value()).negate() : criterion.value();
            case 2 ->
                down && criterion.upper().isPresent()
                        ? Optional.of(criterion.value().negate())
                        : criterion.upper();
            case 3 ->
                criterion
                        .tolerance()
                        .map(tolerance -> new StatedTolerance(tolerance.rule(), Optional.of(tolerance.amount())));
            case 4 -> down ? criterion.stretch().map(ExactQuantity::negate) : criterion.stretch();
            case 5 -> criterion.precision();
            default -> down;
        };
    }

    /** An upper for a between and nothing else, a tolerance for an about and nothing else. */
    @Override
    void describeMore(JsonGenerator out) {
        out.writeArrayPropertyStart("allOf");
        describeOwner(Word.BETWEEN, "upper", true, out);
        describeOwner(Word.ABOUT, "tolerance", false, out);
        out.writeEndArray();
    }

    private static void describeOwner(Word word, String part, boolean required, JsonGenerator out) {
        out.writeStartObject();
        out.writeObjectPropertyStart("if");
        out.writeObjectPropertyStart("properties");
        out.writeObjectPropertyStart("word");
        out.writeStringProperty("const", word.name());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
        if (required) {
            out.writeObjectPropertyStart("then");
            out.writeArrayPropertyStart("required");
            out.writeString(part);
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeObjectPropertyStart("else");
        out.writeObjectPropertyStart("properties");
        out.writeBooleanProperty(part, false);
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static Word mirrored(Word word) {
        return switch (word) {
            case AT_LEAST -> Word.AT_MOST;
            case MORE_THAN -> Word.LESS_THAN;
            case AT_MOST -> Word.AT_LEAST;
            case LESS_THAN -> Word.MORE_THAN;
            default -> word;
        };
    }
}
