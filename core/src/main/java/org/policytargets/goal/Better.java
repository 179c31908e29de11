package org.policytargets.goal;

/** Which direction of an indicator is the better one. */
public enum Better {
    /** More is better. */
    MORE,
    /** Less is better. */
    LESS,
    /** Neither: the target itself is best (prices, a budget). */
    NEITHER;

    /** The better direction of the numbers with the other sign. */
    Better opposite() {
        return switch (this) {
            case MORE -> LESS;
            case LESS -> MORE;
            case NEITHER -> NEITHER;
        };
    }
}
