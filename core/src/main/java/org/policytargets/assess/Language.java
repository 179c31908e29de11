package org.policytargets.assess;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Basis;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/** The words of one language, from parts. {@link Sentences} decides what is said, a language how. */
interface Language {
    /** {@code outcome} may be empty. */
    String sentence(String verdict, String id, String promise, String found, String outcome);

    String verdict(Verdict verdict);

    String quantity(ExactQuantity<?> quantity);

    /** A distance to a promise: shares differ by points; things counted need no noun again. */
    String distance(ExactQuantity<?> quantity);

    String stageName(String stage);

    // ---- the promise
    String bound(Criterion.Word word, String value);

    String between(String low, String high);

    /** {@code tolerance} is null where none is stated. */
    String about(String value, @Nullable String tolerance);

    String decrease(String promise);

    String change(String promise);

    String trend(boolean increase);

    String stage(String stage);

    String all(String population);

    String coverage(String promise, String population);

    String delegated(String authority);

    String judged();

    /** {@code count} is null for all. */
    String parts(@Nullable Integer count, int parts);

    String by(String promise, LocalDate day);

    String on(String promise, LocalDate day);

    String during(String promise, Window window);

    String throughout(String promise, Window window);

    String every(String promise, Cycle cycle, Window window);

    String undated(String promise);

    // ---- what was found
    String nothing(boolean refused);

    String interval(Interval value);

    String reported(String value, Window time);

    /** No report says it; it follows from some. */
    String computed(String value, Window time);

    String seen(String stage, LocalDate day, @Nullable LocalDate reachedOn);

    String finding(boolean kept, String author, LocalDate day);

    String allCovered(LocalDate day);

    String preliminary(String found);

    String illustrative(String found);

    String count(Verdict verdict, int count);

    // ---- how it came out
    String exactly();

    /** {@code better} tells on which side the reading lies; {@code soFar}: the goal is still open. */
    String inside(String distance, Better direction);

    String outside(String distance, Better direction, boolean soFar);

    String withinTolerance(String distance, String tolerance);

    String due(LocalDate day);

    String noDate();

    String reportsEnd(LocalDate day);

    // ---- reasons
    String actual(String indicator, Basis basis, Window time);

    String otherScope(String actual, String found, String expected);

    String otherIndicator(String actual, String expected);

    String otherBasis(String actual, Nature nature);

    String otherUnit(String actual, String found, String expected);

    String otherStage(String actual, String found, List<String> ladder);

    String negative(String actual, String value);

    String otherPeriod(String actual, Window expected);

    String conflict(Window time, List<String> values);

    String partsDiffer(Window time, String whole, String parts);

    String overlap(Window time, Window other);

    String crosses(Window time, Window window);

    String hole(Window time);

    String notResolved(String authority);

    String noBaseline(Window time);

    String baselineNotStated(String actual);

    String otherBaseline(String actual, Window baseline);

    String baselineNotPositive(Window time, String value);

    String onlyAfter(LocalDate day);

    String membersDiffer(String actual, String population);

    String noTolerance(String value);

    String tolerance(Tolerance.Rule rule, String amount);

    String rounded(String step);

    String dayReachedUnknown(LocalDate seen);

    String populationUnknown(String population);

    String noCadence(Window time);

    String cadenceBroken(Window time, int days);

    String breach(LocalDate day);

    String breachMended(LocalDate day, LocalDate mended);

    String staleAccepted(LocalDate day);

    String stretch(String value, boolean reached);
}
