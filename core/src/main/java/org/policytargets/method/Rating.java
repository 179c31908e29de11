package org.policytargets.method;

import java.util.Locale;

/** How a goal stands, in the few words that every method's scale can be told in. */
public enum Rating {
    /** Kept already. */
    ACHIEVED,
    /** As fast as it must be. */
    ON_TRACK,
    /** Somewhat slower than it must be. */
    AT_RISK,
    /** Much slower than it must be. */
    OFF_TRACK,
    /** Moving the wrong way. */
    REGRESSING,
    /** The deadline has passed without it. */
    MISSED,
    /** Nothing usable is reported. */
    NO_DATA,
    /** There are reports, and no rating follows from them. */
    NOT_RATED;

    /**
     * {@return this rating in words}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String words(Locale locale) {
        return MethodWords.in(locale).rating(this);
    }
}
