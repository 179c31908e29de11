package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The gate that every number passes. A {@link BigDecimal} of eleven characters can cost minutes ({@code 1e100000000}), so
 * precision and scale are looked at before anything else is done with it.
 */
final class Limits {
    static final int DIGITS = 64;
    static final int EXPONENT = 99;
    static final int RESULT_DIGITS = 1024;
    private static final int UNIT_EXPONENT = 999;
    /** 10^1024 has 3402 bits: with more, a number surely has more than {@link #RESULT_DIGITS} digits. */
    private static final int RESULT_BITS = 3402;

    /** 10^64 has 213 bits; asked first, since counting the digits of a million takes long. */
    private static final int DIGITS_BITS = 213;

    private Limits() {}

    /** A number that enters: at most 64 digits and an exponent between -99 and 99. */
    static BigDecimal entering(BigDecimal number) {
        int bits = number.unscaledValue().bitLength();
        if (bits > DIGITS_BITS || number.precision() > DIGITS) {
            throw new LimitExceededException("digits of a number", "at most " + DIGITS, "about " + digits(bits));
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        if (exponent > EXPONENT || exponent < -EXPONENT) {
            throw new LimitExceededException(
                    "exponent of a number", "between -" + EXPONENT + " and " + EXPONENT, Long.toString(exponent));
        }
        return number;
    }

    /** A result of arithmetic, written as a decimal. */
    static BigDecimal result(BigDecimal number) {
        long scale = number.scale();
        long digits = scale > 0 ? Math.max(number.precision(), scale + 1) : number.precision() - scale;
        if (digits > RESULT_DIGITS) {
            throw tooLong(digits);
        }
        return number;
    }

    /** A numerator or denominator. */
    static BigInteger result(BigInteger number) {
        if (number.bitLength() > RESULT_BITS) {
            throw tooLong(digits(number.bitLength()));
        }
        return number;
    }

    /** A power that is about to be taken. */
    static void power(BigInteger base, long exponent) {
        long bits = (base.bitLength() - 1L) * exponent;
        if (bits > RESULT_BITS) {
            throw tooLong(digits(bits));
        }
    }

    /** An exponent of a unit, which would be a wrong one if it overflowed. */
    static int exponent(long exponent) {
        if (exponent > UNIT_EXPONENT || exponent < -UNIT_EXPONENT) {
            throw new LimitExceededException(
                    "exponent of a unit",
                    "between -" + UNIT_EXPONENT + " and " + UNIT_EXPONENT,
                    Long.toString(exponent));
        }
        return (int) exponent;
    }

    /** The digits of a number of so many bits, but for one; 3322/1000 is log2(10). */
    private static long digits(long bits) {
        return bits * 1000 / 3322 + 1;
    }

    private static LimitExceededException tooLong(long digits) {
        return new LimitExceededException("digits of a result", "at most " + RESULT_DIGITS, Long.toString(digits));
    }
}
