package org.policytargets.method;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.units.Rational;

/**
 * One band of a scale: the numbers from a threshold up to the band before it.
 *
 * @param from the threshold; empty for the last band, which takes all that is left
 * @param inclusive whether the threshold itself belongs to it
 * @param mark what a number in it is
 */
public record Band(Optional<BigDecimal> from, boolean inclusive, Mark mark) {
    /**
     * Makes one.
     *
     * @param from the threshold; empty for the last band, which takes all that is left
     * @param inclusive whether the threshold itself belongs to it
     * @param mark what a number in it is
     * @throws org.policytargets.units.LimitExceededException if the threshold has more than 64 digits or an exponent beyond ±99
     */
    public Band {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(mark, "mark");
        from.ifPresent(Rational::of); // refuses what is beyond all numbers here
    }

    /**
     * {@return the band from a threshold on, the threshold included}
     *
     * @param threshold the threshold
     * @param label the method's own word
     * @param rating the common one
     */
    public static Band from(String threshold, String label, Rating rating) {
        return new Band(Optional.of(new BigDecimal(threshold)), true, new Mark(label, rating));
    }

    /**
     * {@return the band above a threshold, the threshold not included}
     *
     * @param threshold the threshold
     * @param label the method's own word
     * @param rating the common one
     */
    public static Band above(String threshold, String label, Rating rating) {
        return new Band(Optional.of(new BigDecimal(threshold)), false, new Mark(label, rating));
    }

    /**
     * {@return the last band, for all that is left}
     *
     * @param label the method's own word
     * @param rating the common one
     */
    public static Band below(String label, Rating rating) {
        return new Band(Optional.empty(), true, new Mark(label, rating));
    }

    @Override
    public String toString() {
        return (from.isEmpty() ? "else" : (inclusive ? "≥ " : "> ") + from.get().toPlainString()) + " " + mark.label();
    }
}
