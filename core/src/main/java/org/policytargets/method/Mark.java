package org.policytargets.method;

import java.util.Objects;

/**
 * A step of a method's own scale, in the words of its publication, and what it is in the few words that all scales can be
 * told in.
 *
 * @param label the method's own word for it
 * @param rating what it is on the common scale
 */
public record Mark(String label, Rating rating) {
    /**
     * Makes one.
     *
     * @param label the method's own word for it
     * @param rating what it is on the common scale
     * @throws InvalidMethodException if the label is blank
     */
    public Mark {
        InvalidMethodException.requireText("mark.label", label);
        Objects.requireNonNull(rating, "rating");
    }

    @Override
    public String toString() {
        return label + " (" + rating + ")";
    }
}
