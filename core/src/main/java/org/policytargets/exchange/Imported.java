package org.policytargets.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.report.Actual;

/**
 * What a sheet of actuals held. Immutable.
 *
 * <p>Law: each row is one actual, one problem (the first that was found in it), or blank; {@code actuals + problems +
 * blankRows} is the number of rows. Actuals and problems keep the order of the rows.
 *
 * @param actuals the actuals of the good rows
 * @param origins where each of them came from, in the same order
 * @param problems one for each bad row
 * @param blankRows how many rows were blank
 * @param mapping which column was taken for which
 */
public record Imported(
        List<Actual> actuals, List<Origin> origins, List<Problem> problems, int blankRows, Mapping mapping) {
    /**
     * Makes one.
     *
     * @param actuals the actuals of the good rows
     * @param origins where each of them came from, in the same order
     * @param problems one for each bad row
     * @param blankRows how many rows were blank
     * @param mapping which column was taken for which
     * @throws IllegalArgumentException if there are not as many origins as actuals
     */
    public Imported {
        actuals = List.copyOf(actuals);
        origins = List.copyOf(origins);
        problems = List.copyOf(problems);
        Objects.requireNonNull(mapping, "mapping");
        if (actuals.size() != origins.size()) {
            throw new IllegalArgumentException("there must be one origin for each of " + actuals.size()
                    + " actuals, but there were " + origins.size());
        }
    }

    /**
     * Where an actual came from, and what its row says beside it.
     *
     * @param row the row's number as the office's program shows it, from 1
     * @param key the sender's own key of the row
     * @param note anything else worth knowing
     */
    public record Origin(int row, Optional<String> key, Optional<String> note) {}
}
