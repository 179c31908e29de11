package org.policytargets.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Answer;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Comparison;
import org.policytargets.assess.Reading;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Target;
import org.policytargets.method.Pace;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/**
 * Where a goal stands on the day it was assessed, as a picture: the acceptable range, the number promised, what was found
 * with its uncertainty, where it started, and where it should be by now. Shapes, patterns and words tell it; colour tells
 * nothing alone.
 *
 * <p>Places are whole pixels, computed exactly. The mark of what was found lies inside the pixels of the acceptable range if
 * the comparison is a yes, and outside of them if it is a no: a number beside the bound is never drawn on it.
 *
 * <p>Immutable.
 */
public final class BulletChart {
    private static final int WIDTH = 360;
    /** In a row of a page, which is no wider than a telephone. */
    private static final int NARROW = 320;

    private static final int HEIGHT = 34;
    private static final int MOST_TICKS = 6;

    private final Assessment assessment;
    private final Target.Simple target;
    private final Criterion criterion;
    private final PolicyUnit<?> unit;
    private final @Nullable Interval found;
    private final @Nullable ExactQuantity<?> start;
    private final @Nullable ExactQuantity<?> planned;
    private final LocalDate plannedFor;
    private final boolean headed;
    private final Scale scale;

    private BulletChart(Assessment assessment, Target.Simple target, Criterion criterion, boolean headed) {
        this.assessment = assessment;
        this.target = target;
        this.criterion = criterion;
        this.unit = criterion.value().getUnit();
        this.found = assessment.comparison().map(Comparison::reading).orElse(null);
        Plan plan = Plan.of(assessment);
        this.start = isNothing(plan.start()) ? null : plan.start();
        // On the last day, the plan is the promise.
        boolean over = assessment
                .deadline()
                .lastDay()
                .filter(day -> !day.isAfter(plan.day()))
                .isPresent();
        this.planned = over ? null : plan.now();
        this.plannedFor = plan.day();
        this.headed = headed;
        this.scale = new Scale(near(), far(), Picture.EDGE, width() - Picture.EDGE);
    }

    /** Where it started and where it should be, by the evidence of the assessment alone. */
    private record Plan(
            @Nullable ExactQuantity<?> start, @Nullable ExactQuantity<?> now, LocalDate day) {
        static Plan of(Assessment assessment) {
            List<Actual> evidence = new ArrayList<>();
            for (Reading reading : assessment.readings()) {
                evidence.addAll(reading.from());
            }
            Pace pace = Pace.of(assessment, Actuals.of(evidence));
            LocalDate through = pace.through().orElse(assessment.asOf());
            LocalDate last = assessment.deadline().lastDay().orElse(through);
            LocalDate day = through.isAfter(last) ? last : through;
            return new Plan(pace.start().orElse(null), pace.plannedOn(day).orElse(null), day);
        }
    }

    /**
     * {@return the chart of a goal, or of a part of one; empty where the target has no number: it is made of parts, another
     * authority's, or a person's to judge}
     *
     * @param assessment the assessment
     */
    public static Optional<BulletChart> of(Assessment assessment) {
        return of(assessment, true);
    }

    /** The chart beside the words of its goal, which it does not say again. */
    static Optional<BulletChart> inRow(Assessment assessment) {
        return of(assessment, false);
    }

    private static Optional<BulletChart> of(Assessment assessment, boolean headed) {
        return assessment.target() instanceof Target.Simple simple && !(simple instanceof Target.Judged)
                ? assessment.criterion().map(criterion -> new BulletChart(assessment, simple, criterion, headed))
                : Optional.empty();
    }

    private int width() {
        return headed ? WIDTH : NARROW;
    }

    /** A sum begins at nothing, as its line does; a change begins at what it counts from. */
    private boolean isNothing(@Nullable ExactQuantity<?> beginning) {
        return beginning != null
                && beginning.signum() == 0
                && startsAtZero()
                && baseline().isEmpty();
    }

    private List<Fraction> near() {
        List<Fraction> numbers = new ArrayList<>();
        add(criterion.value(), numbers);
        criterion.tolerable().lower().ifPresent(bound -> add(bound, numbers));
        criterion.tolerable().upper().ifPresent(bound -> add(bound, numbers));
        criterion.stretch().ifPresent(further -> add(further, numbers));
        add(start, numbers);
        add(planned, numbers);
        if (target instanceof Target.Milestone milestone) {
            numbers.add(Fraction.ZERO);
            numbers.add(Fraction.of(milestone.ladder().stages().size() - 1L));
        } else if (!(target instanceof Target.Level)) {
            numbers.add(Fraction.ZERO);
        }
        return numbers;
    }

    private List<Fraction> far() {
        List<Fraction> numbers = new ArrayList<>();
        if (found != null) {
            add(found.lower().orElse(null), numbers);
            add(found.upper().orElse(null), numbers);
        }
        return numbers;
    }

    private void add(@Nullable ExactQuantity<?> quantity, List<Fraction> numbers) {
        if (quantity != null) {
            numbers.add(Fraction.of(quantity, unit));
        }
    }

    private int at(ExactQuantity<?> quantity) {
        return scale.at(Fraction.of(quantity, unit));
    }

    /** The first and the last pixel of a range; an open end is the plot's. */
    private int[] pixels(Interval range) {
        return new int[] {
            range.lower().map(this::at).orElse(scale.from()),
            range.upper().map(this::at).orElse(scale.to())
        };
    }

    /** The first and the last pixel of what is acceptable. */
    int[] acceptable() {
        return pixels(criterion.acceptable());
    }

    /** The first and the last pixel of what was found, at least a pixel away from a range that it is not in. */
    Optional<int[]> found() {
        if (found == null) {
            return Optional.empty();
        }
        int[] marks = pixels(found);
        if (assessment.comparison().orElseThrow().answer() == Answer.NO) {
            int[] band = pixels(criterion.tolerable());
            boolean below = found.upper().isPresent()
                            && criterion.tolerable().side(found.upper().get()) < 0
                    || found.upper().isPresent() && isBelowOpenEnd(found.upper().get());
            if (below) {
                marks[1] = Math.min(marks[1], band[0] - 1);
                marks[0] = Math.min(marks[0], marks[1]);
            } else {
                marks[0] = Math.max(marks[0], band[1] + 1);
                marks[1] = Math.max(marks[0], marks[1]);
            }
        }
        return Optional.of(marks);
    }

    /** A range that ends where the acceptable one begins, one of the two without that number. */
    private boolean isBelowOpenEnd(ExactQuantity<?> upper) {
        return criterion
                .tolerable()
                .lower()
                .filter(bound -> upper.compareTo(bound) <= 0)
                .isPresent();
    }

    /**
     * {@return the chart as SVG, with the title of the goal, its verdict and what was promised}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String svg(Locale locale) {
        return svg(locale, ChartFrame.id("b", assessment, assessment.asOf(), locale));
    }

    String svg(Locale locale, String id) {
        Words words = Words.in(locale);
        ChartFrame frame = new ChartFrame(assessment, locale);
        Picture picture = new Picture(width(), id);
        if (headed) {
            frame.head(picture);
        }
        plot(picture, new TickText(target, unit, locale));
        legend(picture, words, locale);
        return picture.svg(words.language(), words.bullet(frame.title()), frame.description());
    }

    private void plot(Picture picture, TickText numbers) {
        picture.down(8);
        int top = picture.bottom();
        int axis = top + HEIGHT;
        int middle = top + HEIGHT / 2;
        band(picture, top, pixels(criterion.tolerable()), false);
        band(picture, top, acceptable(), true);
        picture.path(Picture.Stroke.THIN, "M" + scale.from() + " " + axis + "H" + scale.to());
        criterion
                .stretch()
                .ifPresent(further ->
                        picture.path(Picture.Stroke.DASHED, "M" + at(further) + " " + (top - 2) + "V" + axis));
        promised(criterion)
                .forEach(number ->
                        picture.path(Picture.Stroke.HEAVY, "M" + at(number) + " " + (top - 4) + "V" + (axis + 3)));
        found().ifPresent(marks -> mark(picture, marks, middle));
        if (start != null) {
            Glyph.BASELINE.draw(picture, at(start), axis - 6);
        }
        if (planned != null) {
            Glyph.PLANNED.draw(picture, at(planned), top + 5);
        }
        scale.breaks().forEach(x -> Glyph.BREAK.draw(picture, x, axis));
        Ticks.across(scale, numbers, MOST_TICKS).draw(picture, axis);
    }

    private void band(Picture picture, int top, int[] range, boolean sure) {
        int width = range[1] - range[0] + 1;
        if (sure) {
            picture.band(range[0], top, width, HEIGHT);
        } else if (!criterion.tolerable().equals(criterion.acceptable())) {
            picture.doubtfulBand(range[0], top, width, HEIGHT);
        }
    }

    /** The number promised, or the two between which it may be. */
    static List<ExactQuantity<?>> promised(Criterion criterion) {
        List<ExactQuantity<?>> numbers = new ArrayList<>();
        numbers.add(criterion.value());
        criterion.upper().ifPresent(numbers::add);
        return numbers;
    }

    private void mark(Picture picture, int[] marks, int y) {
        Interval range = Objects.requireNonNull(found);
        if (startsAtZero() && range.isPoint()) {
            picture.path(Picture.Stroke.EVIDENCE, "M" + scale.at(Fraction.ZERO) + " " + y + "H" + marks[0]);
        }
        if (range.isPoint()) {
            Glyph.EVIDENCE.draw(picture, marks[0], y);
            return;
        }
        String low = range.lower().isPresent() ? "m0 -5v10m0 -5" : "m5 -5l-5 5l5 5m-5 -5";
        String high = range.upper().isPresent() ? "m0 -5v10" : "m-5 -5l5 5l-5 5";
        picture.path(Picture.Stroke.EVIDENCE, "M" + marks[0] + " " + y + low + "H" + marks[1] + high);
    }

    private boolean startsAtZero() {
        return !(target instanceof Target.Level) && !(target instanceof Target.Milestone);
    }

    private void legend(Picture picture, Words words, Locale locale) {
        TickText numbers = new TickText(target, unit, locale);
        picture.legend();
        if (found != null) {
            String value =
                    headed ? words.actual(ScorecardRow.of(assessment, locale).found()) : words.evidence();
            picture.entry(sign(found), value);
        } else if (headed) {
            picture.entry(Glyph.NONE, words.nothingReported());
        }
        if (!criterion.acceptable().isPoint()) {
            picture.entry(Glyph.BAND, words.acceptable());
        }
        if (!criterion.tolerable().equals(criterion.acceptable())) {
            picture.entry(Glyph.DOUBTFUL, words.doubtful());
        }
        promised(criterion).forEach(number -> picture.entry(Glyph.TARGET, words.target(numbers.of(number))));
        criterion.stretch().ifPresent(further -> picture.entry(Glyph.STRETCH, words.stretch(numbers.of(further))));
        if (start != null) {
            picture.entry(Glyph.BASELINE, words.baseline(startText(numbers, locale), startTime()));
        }
        if (planned != null) {
            picture.entry(Glyph.PLANNED, words.planned(numbers.computed(planned, headed), plannedFor));
        }
        if (!scale.breaks().isEmpty()) {
            picture.entry(Glyph.BREAK, words.notToScale());
        }
    }

    static Glyph sign(Interval range) {
        if (range.isPoint()) {
            return Glyph.EVIDENCE;
        }
        return range.lower().isPresent() && range.upper().isPresent() ? Glyph.RANGE : Glyph.OPEN_RANGE;
    }

    /** Of a change: the value it counts from, where it is known. */
    private String startText(TickText numbers, Locale locale) {
        Optional<ExactQuantity<?>> value = baseline().flatMap(Baseline::value);
        return value.isPresent()
                ? new TickText(target, value.get().getUnit(), locale).of(value.get())
                : numbers.of(Objects.requireNonNull(start));
    }

    private String startTime() {
        return baseline().map(from -> from.time().code()).orElse("");
    }

    private Optional<Baseline> baseline() {
        return target instanceof Target.Change change ? Optional.of(change.baseline()) : Optional.empty();
    }
}
