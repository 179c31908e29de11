package org.policytargets.method;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a method says: a mark on its own scale, the number that it graded, a score; or why it says nothing.
 *
 * <p>Immutable. There is a mark or a reason for none, never both.
 *
 * @param method the method's id
 * @param mark its mark
 * @param statistic the number that was graded; empty where a guard decided without one
 * @param score the score, where the method has one
 * @param notRated why there is no mark
 * @param counted whether it counts in what is rolled up; false for superseded targets
 */
@Value.Builder
public record Grade(
        String method,
        Optional<Mark> mark,
        Optional<Figure> statistic,
        Optional<Figure> score,
        Optional<NotRated> notRated,
        boolean counted) {
    /**
     * Makes one.
     *
     * @param method the method's id
     * @param mark its mark
     * @param statistic the number that was graded
     * @param score the score
     * @param notRated why there is no mark
     * @param counted whether it counts in what is rolled up
     * @throws InvalidMethodException if there is neither a mark nor a reason for none, or both
     */
    public Grade {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(score, "score");
        if (mark.isPresent() == notRated.isPresent()) {
            throw new InvalidMethodException(
                    "grade", "have a mark or a reason for none", mark.isPresent() ? "both" : "neither");
        }
    }

    static Grade none(String method, NotRated why) {
        return new Grade(method, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why), true);
    }

    static Grade of(String method, Mark mark, Optional<Figure> statistic, Optional<Figure> score) {
        return new Grade(method, Optional.of(mark), statistic, score, Optional.empty(), true);
    }

    Grade counted(boolean counts) {
        return new Grade(method, mark, statistic, score, notRated, counts);
    }

    /** {@return the mark on the common scale; without one, whether that is for want of data} */
    public Rating rating() {
        if (mark.isPresent()) {
            return mark.get().rating();
        }
        return notRated.filter(NotRated.NO_DATA::equals).isPresent() ? Rating.NO_DATA : Rating.NOT_RATED;
    }

    /**
     * {@return the mark's label, or why there is none}
     *
     * @param locale the language of the reason, Chinese or English; a label stays as published
     */
    public String words(Locale locale) {
        return mark.map(Mark::label).orElseGet(() -> MethodWords.in(locale).why(notRated.orElseThrow()));
    }

    /** {@return the mark's label, or the reason for none} */
    @Override
    public String toString() {
        return mark.map(Mark::label).orElseGet(() -> notRated.orElseThrow().toString());
    }
}
