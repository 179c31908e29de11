package org.policytargets.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.Goal;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Source;
import org.policytargets.units.ExactQuantity;

/**
 * A promise found in a text: a goal as a draft, and what its reader was not sure of.
 *
 * @param kind what is promised
 * @param relation how it asks for its number, or for what it asks
 * @param value the number, as the text states it: positive for a decrease; zero for {@link Kind#ZERO}
 * @param upper the higher number of a range, or the further number hoped for
 * @param decrease whether the text states its number for a decrease: 降低3%
 * @param goal the draft; its source holds the exact words and their place in code points
 * @param clause the clause it stands in
 * @param deadlineFrom where its deadline was read
 * @param doubts what is left for a person to decide
 */
public record Finding(
        Kind kind,
        Relation relation,
        Optional<ExactQuantity<?>> value,
        Optional<ExactQuantity<?>> upper,
        boolean decrease,
        Goal goal,
        String clause,
        DeadlineFrom deadlineFrom,
        List<Doubt> doubts) {
    /** What is promised. */
    public enum Kind {
        /** A rate of change. */
        GROWTH,
        /** A level, a share or a mean. */
        LEVEL,
        /** An amount within the period: things added or finished. */
        TOTAL,
        /** A change of a level by an amount, in points for shares. */
        INCREMENT,
        /** None, without a digit. */
        ZERO,
        /** All of a population. */
        COVERAGE,
        /** A project at a stage. */
        MILESTONE,
        /** An event. */
        EVENT,
        /** A direction without a number. */
        DIRECTION,
        /** A value that another authority sets. */
        DELEGATED
    }

    /** Where a deadline was read. */
    public enum DeadlineFrom {
        /** In the clause of the promise. */
        CLAUSE,
        /** In what leads its paragraph. */
        PARAGRAPH,
        /** Nowhere: it is the report's own year. */
        REPORT,
        /** Nowhere, and none is due: the text only asks for haste. */
        NONE
    }

    /**
     * Makes one.
     *
     * @param kind what is promised
     * @param relation how it asks for its number, or for what it asks
     * @param value the number, as the text states it
     * @param upper the higher number of a range, or the further number hoped for
     * @param decrease whether the text states its number for a decrease
     * @param goal the draft, with a source that has a quote and its place
     * @param clause the clause it stands in
     * @param deadlineFrom where its deadline was read
     * @param doubts what is left for a person to decide
     * @throws InvalidGoalException if the goal's source has no place
     */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(deadlineFrom, "deadlineFrom");
        doubts = List.copyOf(doubts);
        if (goal.source().flatMap(Source::start).isEmpty()) {
            throw new InvalidGoalException("finding.goal.source", "have a place", "none");
        }
    }

    /** {@return the index of the first code point in the text, from 0} */
    public int start() {
        return source().start().orElseThrow();
    }

    /** {@return the index after the last code point} */
    public int end() {
        return source().end().orElseThrow();
    }

    /** {@return the exact words} */
    public String quote() {
        return source().quote().orElse("");
    }

    private Source source() {
        return goal.source().orElseThrow();
    }
}
