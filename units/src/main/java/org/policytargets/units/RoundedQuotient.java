package org.policytargets.units;

import java.math.RoundingMode;

/** Quotients of longs, rounded to decimals without leaving longs: what is told of most numbers makes no garbage on the way. */
final class RoundedQuotient {
    /** It does not fit: the caller goes the slow, equally exact way. */
    static final long NONE = Long.MIN_VALUE;

    private RoundedQuotient() {}

    /**
     * {@code above ÷ below × 10^scale} as a whole number, rounded once; {@link #NONE} where longs do not hold what is on the
     * way. Law: it is what {@link java.math.BigDecimal#divide(java.math.BigDecimal, int, RoundingMode)} says.
     *
     * @param above not {@link Long#MIN_VALUE}
     * @param below greater than 0
     */
    static long of(long above, long below, int scale, RoundingMode mode) {
        if (scale < 0 || scale > Ticks.MAX_DIGITS || mode == RoundingMode.UNNECESSARY) {
            return NONE;
        }
        long power = Ticks.power(scale);
        long most = Long.MAX_VALUE / power;
        long whole = above / below;
        if (below > most || Math.abs(whole) >= most) {
            return NONE;
        }
        long rest = above % below * power; // of the sign of the whole
        long digits = whole * power + rest / below;
        long left = Math.abs(rest % below);
        return isAway(mode, above, left - (below - left), left, digits) ? digits + (above < 0 ? -1 : 1) : digits;
    }

    /** Whether what is left makes the number one further from 0. */
    private static boolean isAway(RoundingMode mode, long sign, long beyondHalf, long left, long digits) {
        return switch (mode) {
            case HALF_EVEN -> beyondHalf > 0 || (beyondHalf == 0 && (digits & 1) != 0);
            case HALF_UP -> beyondHalf >= 0;
            case HALF_DOWN -> beyondHalf > 0;
            case UP -> left != 0;
            case CEILING -> left != 0 && sign > 0;
            case FLOOR -> left != 0 && sign < 0;
            case DOWN, UNNECESSARY -> false;
        };
    }
}
