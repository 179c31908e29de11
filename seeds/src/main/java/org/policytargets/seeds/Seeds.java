package org.policytargets.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/**
 * Real plans to start from, and what was reported about them.
 *
 * <table>
 * <caption>What there is</caption>
 * <tr><th>method</th><th>content</th></tr>
 * <tr><td>{@link #haidian2025}</td><td>the 131 promises of Haidian District's work report of 2025-01-07</td></tr>
 * <tr><td>{@link #haidian2025Text}</td><td>its text, to which the offsets of the quotes refer</td></tr>
 * <tr><td>{@link #haidian2025Actuals}</td><td>the results found for it: three, and two of another scope</td></tr>
 * <tr><td>{@link #haidian2025MidyearActuals}</td><td>invented figures up to June 2025</td></tr>
 * <tr><td>{@link #nationalPlan2025}</td><td>20 numeric targets of the State Council's work report of 2025-03-05</td></tr>
 * <tr><td>{@link #nationalPlan2025Actuals}</td><td>the five results reported on 2026-03-05</td></tr>
 * </table>
 *
 * <p>Each call reads its file again: keep the result where it is needed twice. Titles and notes are ours, in English and
 * Chinese; only the Haidian quotes are the report's words.
 */
public final class Seeds {
    private Seeds() {}

    /**
     * {@return the promises of the Haidian District government for 2025, in the order of the report} Ids are
     * {@code haidian-2025/…}; every goal has its exact quote and its place in {@link #haidian2025Text}.
     */
    public static Plan haidian2025() {
        return plan("haidian-2025.plan.json");
    }

    /**
     * {@return the text of the second part of Haidian's work report of 2025-01-07} Lines end with a line feed. The start
     * and end of each quote of {@link #haidian2025} are indices of its code points, from 0.
     */
    public static String haidian2025Text() {
        return new String(bytes("haidian-2025.txt"), StandardCharsets.UTF_8);
    }

    /**
     * {@return what is known about the results of {@link #haidian2025}, all second-hand} Growth of the gross product, new
     * school places and PM2.5; and two figures of another territory, handed over for a goal each, which no assessment may
     * take as evidence: the guarantee rate of Beijing and the revenue growth of the Zhongguancun demonstration zone.
     */
    public static List<Actual> haidian2025Actuals() {
        return actuals("haidian-2025.actuals.json");
    }

    /**
     * {@return invented figures for nine goals of {@link #haidian2025} up to June 2025, all marked illustrative} They show
     * how goals look while they are open, for instance as known on 2025-07-15.
     */
    public static List<Actual> haidian2025MidyearActuals() {
        return actuals("haidian-2025-midyear.actuals.json");
    }

    /**
     * {@return 20 numeric targets of the Chinese government for 2025, as facts, without quotes} Ids are
     * {@code state-council-2025/…}.
     */
    public static Plan nationalPlan2025() {
        return plan("state-council-2025.plan.json");
    }

    /** {@return the five results of {@link #nationalPlan2025} that the State Council reported on 2026-03-05} */
    public static List<Actual> nationalPlan2025Actuals() {
        return actuals("state-council-2025.actuals.json");
    }

    private static Plan plan(String name) {
        try (InputStream file = open(name)) {
            return PolicyTargetsJson.standard().readPlan(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Actual> actuals(String name) {
        try (InputStream file = open(name)) {
            return PolicyTargetsJson.standard().readActuals(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Seeds.class.getResourceAsStream(name), name);
    }
}
