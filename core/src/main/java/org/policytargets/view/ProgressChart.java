package org.policytargets.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reading;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Target;
import org.policytargets.method.Pace;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/**
 * How a goal came along, as a picture: what was reported by day, with its uncertainty (of a total: the sum up to then), the
 * path that was planned, what is acceptable, the last day and the day as of which things are known. Shapes, patterns and words tell it; colour tells nothing
 * alone.
 *
 * <p>The path is the goal's own, else the even pace from its start to its target by which a {@link Pace} is rated; there is
 * none where neither is known. Places are whole pixels, computed exactly. Immutable.
 */
public final class ProgressChart {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 170;
    private static final int MOST_TICKS = 6;
    private static final int RIGHT = 12;

    private final Assessment assessment;
    private final Target.Simple target;
    private final Criterion criterion;
    private final PolicyUnit<?> unit;
    private final SortedMap<LocalDate, ExactQuantity<?>> path;
    private final List<Reading> course;

    private ProgressChart(Assessment assessment, Target.Simple target, Criterion criterion, Actuals actuals) {
        this.assessment = assessment;
        this.target = target;
        this.criterion = criterion;
        this.unit = criterion.value().getUnit();
        this.path = path(actuals);
        this.course = Sums.course(assessment, actuals);
    }

    private SortedMap<LocalDate, ExactQuantity<?>> path(Actuals actuals) {
        SortedMap<LocalDate, ExactQuantity<?>> path = new TreeMap<>();
        Pace pace = Pace.of(assessment, actuals);
        for (LocalDate day : pace.plannedDays()) {
            pace.plannedOn(day).ifPresent(value -> path.put(day, value));
        }
        if (path.isEmpty()) {
            assessment.goal().path().ifPresent(planned -> path.putAll(planned.values()));
        }
        // A trend is judged in the unit of what was reported; its path may be of another.
        path.values().removeIf(value -> !value.isComparableWith(criterion.value()));
        return path;
    }

    /**
     * {@return the chart of a goal, or of a part of one; empty where the target has no number: it is made of parts, another
     * authority's, or a person's to judge}
     *
     * @param assessment the assessment
     * @param actuals the actuals it was made from; the level before the first day is read from them
     */
    public static Optional<ProgressChart> of(Assessment assessment, Actuals actuals) {
        return assessment.target() instanceof Target.Simple simple && !(simple instanceof Target.Judged)
                ? assessment.criterion().map(criterion -> new ProgressChart(assessment, simple, criterion, actuals))
                : Optional.empty();
    }

    /**
     * {@return the chart as SVG, with the title of the goal, its verdict and what was promised}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String svg(Locale locale) {
        Words words = Words.in(locale);
        ChartFrame frame = new ChartFrame(assessment, locale);
        Picture picture = new Picture(WIDTH, ChartFrame.id("p", assessment, assessment.asOf(), locale));
        frame.head(picture);
        picture.down(Picture.EDGE);
        new Plot(picture, new TickText(target, unit, locale)).draw();
        legend(picture, words, locale);
        return picture.svg(words.language(), words.progress(frame.title()), frame.description());
    }

    private boolean isDoubtful() {
        return !criterion.tolerable().equals(criterion.acceptable());
    }

    private void legend(Picture picture, Words words, Locale locale) {
        TickText numbers = new TickText(target, unit, locale);
        picture.legend();
        if (course.isEmpty()) {
            picture.entry(Glyph.NONE, words.nothingReported());
        }
        if (has(Glyph.EVIDENCE)) {
            picture.entry(Glyph.EVIDENCE, words.evidence());
        }
        if (has(Glyph.RANGE)) {
            picture.entry(Glyph.RANGE_OVER_TIME, words.evidenceRange());
        }
        if (has(Glyph.OPEN_RANGE)) {
            picture.entry(Glyph.OPEN_RANGE_OVER_TIME, words.openRange());
        }
        if (!criterion.acceptable().isPoint()) {
            picture.entry(Glyph.BAND, words.acceptable());
        }
        if (isDoubtful()) {
            picture.entry(Glyph.DOUBTFUL, words.doubtful());
        }
        BulletChart.promised(criterion)
                .forEach(number -> picture.entry(Glyph.TARGET_OVER_TIME, words.target(numbers.of(number))));
        criterion
                .stretch()
                .ifPresent(further -> picture.entry(Glyph.STRETCH_OVER_TIME, words.stretch(numbers.of(further))));
        if (!path.isEmpty()) {
            picture.entry(Glyph.PATH, assessment.goal().path().isPresent() ? words.path() : words.straightPath());
        }
        assessment.deadline().lastDay().ifPresent(day -> picture.entry(Glyph.DUE, words.due(day)));
        picture.entry(Glyph.AS_OF, words.asOf(assessment.asOf()));
        if (isBroken()) {
            picture.entry(Glyph.BREAK, words.notToScale());
        }
    }

    private boolean has(Glyph sign) {
        for (Reading reading : course) {
            if (BulletChart.sign(reading.value()) == sign) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken() {
        return !days(0, 100).breaks().isEmpty() || !values(100, 0).breaks().isEmpty();
    }

    /** The day as of which things are known may lie far off. */
    private Scale days(int left, int right) {
        List<Fraction> days = new ArrayList<>();
        for (Reading reading : course) {
            days.add(day(reading.through()));
        }
        path.keySet().forEach(day -> days.add(day(day)));
        assessment.deadline().lastDay().ifPresent(day -> days.add(day(day)));
        assessment.deadline().window().start().ifPresent(day -> days.add(day(day)));
        if (days.isEmpty()) {
            days.add(day(assessment.asOf()));
        }
        return new Scale(days, List.of(day(assessment.asOf())), left, right);
    }

    private static Fraction day(LocalDate day) {
        return Fraction.of(day.toEpochDay());
    }

    private Scale values(int bottom, int top) {
        List<Fraction> near = new ArrayList<>();
        List<Fraction> far = new ArrayList<>();
        near.add(number(criterion.value()));
        criterion.tolerable().lower().ifPresent(bound -> near.add(number(bound)));
        criterion.tolerable().upper().ifPresent(bound -> near.add(number(bound)));
        criterion.stretch().ifPresent(further -> near.add(number(further)));
        path.values().forEach(value -> near.add(number(value)));
        if (target instanceof Target.Milestone milestone) {
            near.add(Fraction.ZERO);
            near.add(Fraction.of(milestone.ladder().stages().size() - 1L));
        } else if (!(target instanceof Target.Level)) {
            near.add(Fraction.ZERO);
        }
        for (Reading reading : course) {
            reading.value().lower().ifPresent(bound -> far.add(number(bound)));
            reading.value().upper().ifPresent(bound -> far.add(number(bound)));
        }
        return new Scale(near, far, bottom, top);
    }

    private Fraction number(ExactQuantity<?> quantity) {
        return Fraction.of(quantity, unit);
    }

    /** What is drawn inside the axes. */
    private final class Plot {
        private final Picture picture;
        private final int top;
        private final int bottom;
        private final int right;
        private final Scale values;
        private final Ticks across;
        private final int left;
        private final Scale days;

        Plot(Picture picture, TickText numbers) {
            this.picture = picture;
            this.top = picture.bottom();
            this.bottom = top + HEIGHT;
            this.right = picture.width() - RIGHT;
            this.values = values(bottom, top);
            this.across = Ticks.upwards(values, numbers, MOST_TICKS, picture.width());
            this.left = Picture.EDGE + across.widest() + 8;
            this.days = days(left, right);
        }

        void draw() {
            Interval tolerable = criterion.tolerable();
            if (isDoubtful()) {
                picture.doubtfulBand(left, upper(tolerable), right - left, lower(tolerable) - upper(tolerable) + 1);
            }
            Interval acceptable = criterion.acceptable();
            picture.band(left, upper(acceptable), right - left, lower(acceptable) - upper(acceptable) + 1);
            picture.path(Picture.Stroke.THIN, "M" + left + " " + top + "V" + bottom + "H" + right);
            BulletChart.promised(criterion).forEach(number -> level(Picture.Stroke.HEAVY, number));
            criterion.stretch().ifPresent(further -> level(Picture.Stroke.DASHED, further));
            drawDays();
            drawPath();
            drawEvidence();
            values.breaks().forEach(y -> Glyph.BREAK.draw(picture, left, y));
            days.breaks().forEach(x -> Glyph.BREAK.draw(picture, x, bottom));
            across.drawUpwards(picture, left);
            DayTicks.draw(picture, days, bottom);
        }

        private void level(Picture.Stroke stroke, ExactQuantity<?> quantity) {
            picture.path(stroke, "M" + left + " " + values.at(number(quantity)) + "H" + right);
        }

        private int upper(Interval range) {
            return range.upper().map(bound -> values.at(number(bound))).orElse(top);
        }

        private int lower(Interval range) {
            return range.lower().map(bound -> values.at(number(bound))).orElse(bottom);
        }

        private void drawDays() {
            int asOf = days.at(day(assessment.asOf()));
            picture.path(Picture.Stroke.DOTTED, "M" + asOf + " " + top + "V" + bottom);
            assessment.deadline().lastDay().ifPresent(last -> {
                int due = days.at(day(last));
                picture.path(Picture.Stroke.INK, "M" + due + " " + bottom + "V" + (top - 6) + "l9 4l-9 4");
            });
        }

        private void drawPath() {
            StringBuilder line = new StringBuilder();
            path.forEach((day, value) -> line.append(line.isEmpty() ? "M" : "L")
                    .append(days.at(day(day)))
                    .append(' ')
                    .append(values.at(number(value))));
            if (path.size() > 1) {
                picture.path(Picture.Stroke.PLAN, line.toString());
            } else {
                path.forEach((day, value) -> Glyph.PATH.draw(picture, days.at(day(day)), values.at(number(value))));
            }
        }

        private void drawEvidence() {
            StringBuilder line = new StringBuilder();
            for (Reading reading : course) {
                if (reading.value().isPoint()) {
                    line.append(line.isEmpty() ? "M" : "L")
                            .append(days.at(day(reading.through())))
                            .append(' ')
                            .append(lower(reading.value()));
                }
            }
            if (!line.isEmpty()) {
                picture.path(Picture.Stroke.COURSE, line.toString());
            }
            for (Reading reading : course) {
                int x = days.at(day(reading.through()));
                Interval value = reading.value();
                if (value.isPoint()) {
                    Glyph.EVIDENCE.draw(picture, x, lower(value));
                } else {
                    String low = value.lower().isPresent() ? "m-4 0h8m-4 0" : "m-4 -5l4 5l4 -5m-4 5";
                    String high = value.upper().isPresent() ? "m-4 0h8" : "m-4 5l4 -5l4 5";
                    picture.path(
                            Picture.Stroke.EVIDENCE, "M" + x + " " + lower(value) + low + "V" + upper(value) + high);
                }
            }
        }
    }
}
