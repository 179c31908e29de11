package org.policytargets.method;

import java.util.Objects;

/**
 * Where a method is written.
 *
 * @param publication author and title
 * @param section where in it
 * @param confidence how sure it is that it is coded so
 */
public record Citation(String publication, String section, Confidence confidence) {
    /**
     * Makes one.
     *
     * @param publication author and title
     * @param section where in it
     * @param confidence how sure it is that it is coded so
     * @throws InvalidMethodException if publication or section is blank
     */
    public Citation {
        InvalidMethodException.requireText("citation.publication", publication);
        InvalidMethodException.requireText("citation.section", section);
        Objects.requireNonNull(confidence, "confidence");
    }
}
