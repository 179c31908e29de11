package org.policytargets.text;

import java.util.Objects;

/**
 * A word of the reader's grammar and what it does there. The rows that come with the library stand in the resource
 * {@code chinese.txt}, each with an example; {@link TargetReader#with} adds more.
 *
 * @param role what the word does
 * @param word the word, as the text writes it
 * @param meaning more about it, by role; empty for most
 */
public record Row(Role role, String word, String meaning) {
    /** What a word does in a sentence. */
    public enum Role {
        /** A verb that finishes or adds things; meaning: {@code ADD}, or a ladder and its stage: {@code PROGRAMME started},
         *  followed by {@code FIRST} if its object always follows it. */
        DONE,
        /** A verb that only moves things along. */
        ADVANCE,
        /** A noun that makes a number under an {@link #ADVANCE} a task: 工程. */
        OUTCOME,
        /** A noun that makes it none: 审批. */
        PAPER,
        /** A verb that says a level; meaning: the relation that the verb itself states, or empty. */
        LEVEL,
        /** A noun that is a level, whatever verb stands further before it: 规模. */
        MEASURE,
        /** A noun that is a rate of change; meaning: {@code INCREASE} or {@code DECREASE}. */
        RATE,
        /** A verb of increase. */
        UP,
        /** A verb of decrease, written with a positive number. */
        DOWN,
        /** A rate in words; meaning: the relation and the percent, {@code PLAIN 100}. */
        DOUBLE,
        /** Stands before a number; meaning: the relation. */
        BEFORE,
        /** Stands after a number and its unit; meaning: the relation. */
        AFTER,
        /** Says how firm or how far away a promise is: 力争. */
        HOPE,
        /** Gives several numbers to as many subjects: 分别. */
        EACH,
        /** A noun of which less is better. */
        LESS,
        /** A noun of which neither more nor less is better. */
        NEITHER,
        /** Zero without a digit; meaning: the relation. */
        ZERO,
        /** All of a population. */
        COVER,
        /** A direction without a number; meaning: {@code INCREASE}, {@code DECREASE} or {@code MAINTAIN}, followed by
         *  {@code LAST} if nothing may follow it. */
        TREND,
        /** Set by another authority: 下达. */
        ASSIGNED,
        /** What was set: 任务. */
        TASK,
        /** A survey that the state orders. */
        SURVEY,
        /** A verb that holds an event. */
        EVENT,
        /** A noun that makes 开展 hold an event. */
        CAMPAIGN,
        /** "A number of": states no number. */
        SOME,
        /** A time; meaning: what follows the year's digits in a form that {@link org.policytargets.goal.Window#parse} reads. */
        TIME,
        /** Says that a number is no promise but a result. */
        PAST,
        /** Says what a change is against. */
        AGAINST,
        /** Asks for haste and names no day: 尽快. */
        SOON,
        /** The kind of plan; meaning: the {@link org.policytargets.goal.Strength}. */
        EXPECTED,
        /** A noun whose number has no unit: 指数. */
        INDEX,
        /** A unit or measure word after a number; meaning: the unit's code. */
        UNIT,
        /** A noun after a number that makes it no quantity; meaning: a {@link NotATarget.Reason}. */
        COUNTER,
        /** A word that holds a numeral, a verb or a qualifier and is none. */
        NAME
    }

    /**
     * Makes one.
     *
     * @param role what the word does
     * @param word the word, as the text writes it
     * @param meaning more about it, by role; empty for most
     * @throws MalformedRowException if the word is blank or longer than 32 characters, or the meaning is none of the role's
     */
    public Row {
        Objects.requireNonNull(role, "role");
        if (word.isBlank() || word.length() > 32) {
            throw new MalformedRowException("a word of 1 to 32 characters", word);
        }
        Meanings.require(role, meaning);
    }

    /**
     * {@return a row without a meaning of its own}
     *
     * @param role what the word does
     * @param word the word, as the text writes it
     * @throws MalformedRowException if the word is blank or longer than 32 characters, or the role needs a meaning
     */
    public static Row of(Role role, String word) {
        return new Row(role, word, "");
    }
}
