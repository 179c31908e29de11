package org.policytargets.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Status;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/**
 * Words for assessments, in English and Chinese, from their parts: {@code MET  haidian-2025/school-places-new: at least
 * 7,900 school places by 2025-12-31; 7,910 school places reported for 2025: 10 more than promised}.
 *
 * <p>A locale that is neither gets English, and {@link #locale()} says so.
 */
public final class Sentences {
    private static final Sentences ENGLISH = new Sentences(Locale.ENGLISH, new English());
    private static final Sentences CHINESE = new Sentences(Locale.CHINESE, new Chinese());

    private final Locale locale;
    private final Language words;

    private Sentences(Locale locale, Language words) {
        this.locale = locale;
        this.words = words;
    }

    /**
     * {@return the words of a language; English where there are none}
     *
     * @param locale the language
     */
    public static Sentences in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** {@return the language these words are in} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return verdict, goal, what was promised, what was found, and how far apart they are}
     *
     * @param assessment the assessment
     */
    public String sentence(Assessment assessment) {
        String id = assessment.goal().id().value();
        return words.sentence(
                verdict(assessment.verdict()),
                assessment.part().isEmpty() ? id : id + "#" + assessment.part(),
                promise(assessment),
                found(assessment),
                outcome(assessment));
    }

    /**
     * {@return the verdict in words}
     *
     * @param verdict the verdict
     */
    public String verdict(Verdict verdict) {
        return words.verdict(verdict);
    }

    /**
     * {@return the word for a stage; the stage itself where it stands on no ladder ready made}
     *
     * @param stage the stage
     */
    public String stage(String stage) {
        return words.stageName(stage);
    }

    /**
     * {@return what was promised and until when}
     *
     * @param assessment the assessment
     */
    public String promise(Assessment assessment) {
        Deadline deadline = assessment.deadline();
        String promise = promise(assessment.target());
        if (deadline instanceof Deadline.Throughout) {
            return words.throughout(promise, deadline.window());
        }
        if (deadline instanceof Deadline.Every every) {
            return words.every(promise, every.cycle(), every.window());
        }
        if (deadline.lastDay().isEmpty()) {
            return words.undated(promise);
        }
        boolean period = assessment.target() instanceof Target.Simple simple
                && (simple instanceof Target.Growth
                        || simple instanceof Target.Trend
                        || simple.indicator().nature() == Nature.MEAN
                        || simple.indicator().nature() == Nature.GROWTH);
        if (period) {
            return words.during(promise, deadline.window());
        }
        LocalDate last = deadline.window().lastDay();
        return deadline instanceof Deadline.At && !(assessment.target() instanceof Target.Total)
                ? words.on(promise, last)
                : words.by(promise, last);
    }

    /**
     * {@return what was promised, without its deadline}
     *
     * @param target the target
     */
    public String promise(Target target) {
        if (target instanceof Target.Composite composite) {
            @Nullable
            Integer count = target instanceof Target.AtLeastOf some
                    ? Integer.valueOf(some.count())
                    : target instanceof Target.AnyOf ? Integer.valueOf(1) : null;
            return words.parts(count, composite.parts().size());
        }
        if (target instanceof Target.Milestone milestone) {
            return words.stage(milestone.stage());
        }
        if (target instanceof Target.Trend trend) {
            return words.trend(trend.direction() == Target.Trend.Direction.INCREASE);
        }
        if (target instanceof Target.Delegated delegated) {
            return words.delegated(delegated.authority());
        }
        if (target instanceof Target.Judged) {
            return words.judged();
        }
        Criterion criterion = ((Target.Simple) target).acceptance().orElseThrow();
        String promise = criterion(criterion);
        if (target instanceof Target.Coverage coverage) {
            boolean all = criterion.word() == Criterion.Word.AT_LEAST
                    && criterion.value().equals(Numbers.ALL);
            String population = coverage.population().name();
            return all ? words.all(population) : words.coverage(promise, population);
        }
        return target instanceof Target.Change ? words.change(promise) : promise;
    }

    /**
     * {@return the acceptable numbers in words; a decrease as the text states it}
     *
     * @param criterion the criterion
     */
    public String criterion(Criterion criterion) {
        Criterion stated = criterion.stated();
        String value = words.quantity(stated.value());
        String promise = switch (stated.word()) {
            case ABOUT -> words.about(value, tolerance(stated.tolerance().orElseThrow()));
            case BETWEEN -> words.between(value, words.quantity(stated.upper().orElseThrow()));
            case PLAIN -> words.bound(read(criterion), value);
            default -> words.bound(stated.word(), value);
        };
        return criterion.isDecrease() ? words.decrease(promise) : promise;
    }

    private @Nullable String tolerance(Tolerance tolerance) {
        return tolerance.rule() == Tolerance.Rule.NONE_STATED ? null : words.distance(tolerance.amount());
    }

    /** How a bare number reads; a decrease of which more is better is a change of which less is. */
    private static Criterion.Word read(Criterion criterion) {
        return switch (stated(criterion)) {
            case MORE -> Criterion.Word.AT_LEAST;
            case LESS -> Criterion.Word.AT_MOST;
            case NEITHER -> Criterion.Word.EXACTLY;
        };
    }

    /**
     * {@return what was found in the reports}
     *
     * @param assessment the assessment
     */
    public String found(Assessment assessment) {
        if (!assessment.parts().isEmpty()) {
            return counts(Scorecard.of(assessment.parts()).counts());
        }
        Optional<Reading> reading = assessment.reading();
        if (reading.isEmpty()) {
            return words.nothing(!assessment.reasons().isEmpty());
        }
        String found = found(assessment.target(), reading.get());
        boolean preliminary = false;
        boolean illustrative = false;
        for (Actual actual : reading.get().from()) {
            preliminary |= actual.report().status() == Status.PRELIMINARY;
            illustrative |= actual.report().illustrative();
        }
        found = preliminary ? words.preliminary(found) : found;
        return illustrative ? words.illustrative(found) : found;
    }

    private String found(Target target, Reading reading) {
        Actual actual = reading.from().get(0);
        if (actual instanceof Actual.Stage stage) {
            return words.seen(
                    stage.stage(), reading.through(), stage.reachedOn().orElse(null));
        }
        if (actual instanceof Actual.Judgement judgement) {
            return words.finding(judgement.kept(), judgement.author(), reading.through());
        }
        if (actual instanceof Actual.Members members && members.all()) {
            return words.allCovered(reading.through());
        }
        String value = value(reading.value());
        if (target instanceof Target.Change) {
            value = words.change(value);
        }
        return isComputed(target, actual.basis())
                ? words.computed(value, reading.time())
                : words.reported(value, reading.time());
    }

    /** A growth, trend or change that was put together from values, not reported as one. */
    private static boolean isComputed(Target target, Basis basis) {
        return target instanceof Target.Change change
                ? basis != Basis.PERIOD || change.indicator().nature() != Nature.STOCK
                : (target instanceof Target.Growth || target instanceof Target.Trend) && basis != Basis.GROWTH;
    }

    private String value(Interval value) {
        return value.isPoint() ? words.quantity(value.lower().orElseThrow()) : words.interval(value);
    }

    /**
     * {@return how far apart the promise and what was found are, or why it cannot be said; may be empty}
     *
     * @param assessment the assessment
     */
    public String outcome(Assessment assessment) {
        if (!assessment.parts().isEmpty()) {
            return "";
        }
        Verdict verdict = assessment.verdict();
        if (verdict == Verdict.UNDECIDED || verdict == Verdict.AWAITING_DATA) {
            StringJoiner why = new StringJoiner("; ");
            if (verdict == Verdict.AWAITING_DATA) {
                assessment.reading().ifPresent(reading -> why.add(words.reportsEnd(reading.through())));
            }
            assessment.reasons().stream()
                    .filter(reason -> reason.code().decides())
                    .forEach(reason -> why.add(reason(reason)));
            return why.toString();
        }
        if (assessment.reading().isEmpty()) {
            return assessment.deadline().lastDay().map(words::due).orElseGet(words::noDate);
        }
        boolean measured = assessment.reading().get().from().get(0) instanceof Actual.Measured;
        boolean promised = !(assessment.target() instanceof Target.Trend);
        return measured && promised
                ? assessment.comparison().map(c -> distance(c, verdict)).orElse("")
                : "";
    }

    private String distance(Comparison comparison, Verdict verdict) {
        Criterion criterion = comparison.criterion();
        Optional<ExactQuantity<?>> gap = comparison.gap().exact();
        if (gap.isEmpty()) {
            return "";
        }
        ExactQuantity<?> reading = comparison.reading().lower().orElseThrow();
        if (reading.equals(criterion.value()) && comparison.answer() == Answer.YES) {
            return words.exactly();
        }
        if (criterion.tolerance().isPresent() && criterion.better() != Better.NEITHER) {
            return aboutDistance(criterion, reading, criterion.tolerance().get(), verdict);
        }
        String distance = words.distance(abs(gap.get()));
        return comparison.answer() == Answer.YES
                ? words.inside(distance, stated(criterion))
                : words.outside(distance, stated(criterion), verdict == Verdict.OPEN);
    }

    /** Of a decrease, a larger one is more than promised. */
    private static Better stated(Criterion criterion) {
        if (!criterion.isDecrease() || criterion.better() == Better.NEITHER) {
            return criterion.better();
        }
        return criterion.better() == Better.LESS ? Better.MORE : Better.LESS;
    }

    /** From the number said, not from the edge of its tolerance. */
    private String aboutDistance(Criterion criterion, ExactQuantity<?> reading, Tolerance tolerance, Verdict verdict) {
        ExactQuantity<?> difference = reading.minus(criterion.value());
        boolean betterSide = difference.signum() > 0 == (criterion.better() == Better.MORE);
        String distance = words.distance(abs(difference));
        if (betterSide) {
            return words.inside(distance, stated(criterion));
        }
        return criterion.acceptable().contains(reading)
                ? words.withinTolerance(distance, words.distance(tolerance.amount()))
                : words.outside(distance, stated(criterion), verdict == Verdict.OPEN);
    }

    private static ExactQuantity<?> abs(ExactQuantity<?> quantity) {
        return quantity.signum() < 0 ? quantity.negate() : quantity;
    }

    /**
     * {@return counts in words: "2 met · 0 missed · 1 undecided · 128 without data"}
     *
     * @param counts how many have each verdict
     */
    public String counts(Map<Verdict, Integer> counts) {
        StringJoiner text = new StringJoiner(" · ");
        for (Verdict verdict : List.of(
                Verdict.MET,
                Verdict.MET_LATE,
                Verdict.MISSED,
                Verdict.OPEN,
                Verdict.UNDECIDED,
                Verdict.AWAITING_DATA,
                Verdict.NO_DATA)) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0 || verdict == Verdict.MET || verdict == Verdict.MISSED) {
                text.add(words.count(verdict, count));
            }
        }
        return text.toString();
    }

    /**
     * {@return a reason in words}
     *
     * @param reason the reason
     */
    public String reason(Reason reason) {
        List<Object> parts = reason.parts();
        return switch (reason.code()) {
            case OTHER_SCOPE ->
                words.otherScope(
                        actual(parts), parts.get(1).toString(), parts.get(2).toString());
            case OTHER_INDICATOR -> words.otherIndicator(actual(parts), (String) parts.get(2));
            case OTHER_BASIS -> words.otherBasis(actual(parts), (Nature) parts.get(2));
            case OTHER_UNIT ->
                words.otherUnit(
                        actual(parts), parts.get(1).toString(), parts.get(2).toString());
            case OTHER_STAGE ->
                words.otherStage(actual(parts), (String) parts.get(1), ((StageLadder) parts.get(2)).stages());
            case NEGATIVE -> words.negative(actual(parts), value((Interval) parts.get(1)));
            case OTHER_PERIOD -> words.otherPeriod(actual(parts), (Window) parts.get(2));
            case CONFLICT -> words.conflict((Window) parts.get(0), values((List<?>) parts.get(1)));
            case PARTS_DIFFER ->
                words.partsDiffer(
                        (Window) parts.get(0), value((Interval) parts.get(1)), value((Interval) parts.get(2)));
            case OVERLAP -> words.overlap((Window) parts.get(0), (Window) parts.get(1));
            case CROSSES_WINDOW -> words.crosses((Window) parts.get(0), (Window) parts.get(1));
            case HOLE -> words.hole((Window) parts.get(0));
            case NOT_RESOLVED -> words.notResolved((String) parts.get(0));
            case NO_BASELINE -> words.noBaseline((Window) parts.get(0));
            case BASELINE_NOT_STATED -> words.baselineNotStated(actual(parts));
            case OTHER_BASELINE -> words.otherBaseline(actual(parts), (Window) parts.get(1));
            case BASELINE_NOT_POSITIVE ->
                words.baselineNotPositive((Window) parts.get(0), value((Interval) parts.get(1)));
            case ONLY_AFTER -> words.onlyAfter((LocalDate) parts.get(0));
            case MEMBERS_DIFFER -> words.membersDiffer(actual(parts), ((Population) parts.get(1)).name());
            case NO_TOLERANCE -> words.noTolerance(words.quantity((ExactQuantity<?>) parts.get(0)));
            case TOLERANCE ->
                words.tolerance((Tolerance.Rule) parts.get(0), words.distance((ExactQuantity<?>) parts.get(1)));
            case ROUNDED -> words.rounded(words.distance((ExactQuantity<?>) parts.get(0)));
            case DAY_REACHED_UNKNOWN -> words.dayReachedUnknown((LocalDate) parts.get(0));
            case POPULATION_UNKNOWN -> words.populationUnknown((String) parts.get(0));
            case NO_CADENCE -> words.noCadence((Window) parts.get(0));
            case CADENCE_BROKEN -> words.cadenceBroken((Window) parts.get(0), (Integer) parts.get(1));
            case BREACH -> words.breach((LocalDate) parts.get(0));
            case BREACH_MENDED -> words.breachMended((LocalDate) parts.get(0), (LocalDate) parts.get(1));
            case STALE_ACCEPTED -> words.staleAccepted((LocalDate) parts.get(0));
            case STRETCH_REACHED, STRETCH_NOT_REACHED ->
                words.stretch(
                        words.quantity((ExactQuantity<?>) parts.get(0)), reason.code() == Reason.Code.STRETCH_REACHED);
        };
    }

    private List<String> values(List<?> values) {
        return values.stream().map(value -> value((Interval) value)).toList();
    }

    private String actual(List<Object> parts) {
        Actual actual = (Actual) parts.get(0);
        return words.actual(actual.subject().indicator(), actual.basis(), actual.time());
    }
}
