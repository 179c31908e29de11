package org.policytargets.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.Source;

/**
 * When and by whom an actual was reported, and how sure that is.
 *
 * <p>Laws: an assessment as known on a day sees what was reported by that day, the day included. Of the reports of one
 * basis, time and scope the most settled counts, then the latest. Author, source, and whether a figure is first-hand or
 * illustrative decide nothing.
 *
 * <p>Immutable. No component is null.
 *
 * @param on the day it was reported; an assessment as known on an earlier day does not see it
 * @param by who reported it
 * @param status how settled it is
 * @param firsthand whether the source is the body that measured, not somebody who cites it
 * @param source where it is written
 * @param illustrative whether the figure is invented, to show how things work
 */
public record Report(
        LocalDate on,
        Optional<String> by,
        Status status,
        boolean firsthand,
        Optional<Source> source,
        boolean illustrative) {
    /**
     * Makes one.
     *
     * @param on the day it was reported; an assessment as known on an earlier day does not see it
     * @param by who reported it
     * @param status how settled it is
     * @param firsthand whether the source is the body that measured, not somebody who cites it
     * @param source where it is written
     * @param illustrative whether the figure is invented, to show how things work
     */
    public Report {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
    }

    /**
     * {@return a final first-hand report of that day, without an author or a source}
     *
     * @param day the day it was reported
     */
    public static Report on(LocalDate day) {
        return new Report(day, Optional.empty(), Status.FINAL, true, Optional.empty(), false);
    }

    /**
     * {@return this report by a body or person}
     *
     * @param name who reported it
     */
    public Report by(String name) {
        return new Report(on, Optional.of(name), status, firsthand, source, illustrative);
    }

    /**
     * {@return this report with a status}
     *
     * @param settled how settled it is
     */
    public Report status(Status settled) {
        return new Report(on, by, settled, firsthand, source, illustrative);
    }

    /**
     * {@return this report as cited by somebody else, in a document}
     *
     * @param document the document that cites it
     */
    public Report secondHand(Source document) {
        return new Report(on, by, status, false, Optional.of(document), illustrative);
    }
}
