package org.policytargets.text;

import java.util.Objects;

/**
 * A number of the text that is no target, and why.
 *
 * @param start the index of its first code point in the text, from 0
 * @param end the index after its last code point
 * @param quote its words
 * @param reason why it is none
 */
public record NotATarget(int start, int end, String quote, Reason reason) {
    /** Why a number is no target. */
    public enum Reason {
        /** A day, a month or a time of day. */
        DATE,
        /** A year or a five-year plan: when, not how much. */
        PERIOD,
        /** How long something lasts: 三年行动. */
        DURATION,
        /** The number of a section. */
        SECTION,
        /** An ordinal: 第三个. */
        ORDINAL,
        /** A word with a numeral in it: 进一步. */
        WORD,
        /** "A", or an indefinite plural: 一批. */
        INDEFINITE,
        /** A name, an idiom or a slogan: 双一流, “1+X+1”. */
        NAME,
        /** A code, an address or a line: HD00-0116, 58号院. */
        IDENTIFIER,
        /** A version or a class: 4.0阶段, 500强. */
        VERSION,
        /** The phase of a project: 二期. */
        PHASE,
        /** The year of an event: 2025海淀马拉松. */
        EDITION,
        /** What something is counted per: 万元地区生产总值. */
        DENOMINATOR,
        /** A property of the things promised: 60岁以上老人, 10亿元以上项目. */
        ATTRIBUTE,
        /** The size of what exists, with nothing to reach: 13个国家级改革实验项目. */
        PORTFOLIO,
        /** A result, not a promise. */
        PAST,
        /** Said between brackets. */
        ASIDE,
        /** A number without a unit. */
        NO_UNIT,
        /** A number or unit that cannot be read. */
        UNREADABLE
    }

    /**
     * Makes one.
     *
     * @param start the index of its first code point in the text, from 0
     * @param end the index after its last code point
     * @param quote its words
     * @param reason why it is none
     */
    public NotATarget {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(reason, "reason");
    }
}
