package org.policytargets.examples.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * Actuals of a plan, each found from the seed and its number alone, so that there may be more of them than memory holds, in
 * any order. A goal has a hundred, unless said otherwise: one of each month of five years, and revisions of some.
 *
 * @param seed the seed
 * @param rows how many there are, at most a thousand million; rows of the last goal may be fewer
 * @param order how they stand
 * @param badPerMille how many of a thousand cannot be used
 * @param gapsPerMille of how many of a thousand months nothing is reported: the month before is reported again
 * @param rowsOfAGoal how many a goal has
 */
public record Generator(long seed, long rows, Order order, int badPerMille, int gapsPerMille, int rowsOfAGoal) {
    static final int ROWS_OF_A_GOAL = 100;
    private static final int MONTHS = 60;
    private static final List<Status> STATUSES = List.of(Status.PRELIMINARY, Status.REVISED, Status.FINAL);
    private static final List<String> STAGES = List.of("planned", "started", "topped-out", "completed", "in-use");

    /** How the rows stand in the file. */
    public enum Order {
        /** Those of one goal side by side. */
        GROUPED,
        /** Far from each other. */
        SHUFFLED
    }

    Generator(long seed, long rows, Order order, int badPerMille, int gapsPerMille) {
        this(seed, rows, order, badPerMille, gapsPerMille, ROWS_OF_A_GOAL);
    }

    /**
     * {@return one as one finds them: five bad rows and ten gaps in a thousand}
     *
     * @param seed the seed
     * @param rows how many there are
     * @param order how they stand
     */
    public static Generator of(long seed, long rows, Order order) {
        return new Generator(seed, rows, order, 5, 10);
    }

    /**
     * {@return this, in which a goal has another number of rows}
     *
     * @param count how many; those after the sixtieth are revisions
     */
    public Generator withRowsOfAGoal(int count) {
        return new Generator(seed, rows, order, badPerMille, gapsPerMille, count);
    }

    /** {@return the plan they are about} */
    public Plan plan() {
        return Promises.plan(Math.toIntExact((rows + rowsOfAGoal - 1) / rowsOfAGoal));
    }

    void writeCsv(Plan plan, OutputStream out) throws IOException {
        writeCsv(plan, 0, rows, out);
    }

    /**
     * Writes some of the rows as CSV with a header: several files make the whole.
     *
     * @param plan the plan they are about
     * @param from the place of the first, from 0
     * @param to the place behind the last
     * @param out where they are written; flushed, not closed
     * @throws IOException if they cannot be written
     */
    public void writeCsv(Plan plan, long from, long to, OutputStream out) throws IOException {
        out.write((CsvLine.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        write(plan, from, to, CsvLine::of, out);
    }

    void writeJsonLines(Plan plan, OutputStream out) throws IOException {
        write(plan, 0, rows, JsonLine::of, out);
    }

    private interface Line {
        String of(Actual actual, Optional<Flaw> flaw);
    }

    private void write(Plan plan, long from, long to, Line line, OutputStream out) throws IOException {
        for (long place = from; place < to; place++) {
            long number = order == Order.GROUPED ? place : shuffled(place);
            out.write((line.of(actual(plan, number), flaw(number)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Each number once: steps that have no divisor with the number of rows go round all of them. */
    private long shuffled(long place) {
        long step = rows / 2 + rows / 9 + 1;
        while (gcd(step, rows) > 1) {
            step++;
        }
        return Math.floorMod(place * step + seed, rows);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private SplittableRandom random(long number, int purpose) {
        return new SplittableRandom(seed * 31 + number * 0x9E3779B97F4A7C15L + purpose);
    }

    /** What is wrong with a row, if something is. */
    Optional<Flaw> flaw(long number) {
        SplittableRandom random = random(number, 1);
        return random.nextInt(1000) < badPerMille
                ? Optional.of(Flaw.values()[random.nextInt(Flaw.values().length)])
                : Optional.empty();
    }

    /** What a row reports, before anything is wrong with it. */
    Actual actual(Plan plan, long number) {
        Goal goal = plan.goals().get((int) (number / rowsOfAGoal));
        int slot = (int) (number % rowsOfAGoal);
        SplittableRandom random = random(number, 2);
        boolean gap = random.nextInt(1000) < gapsPerMille;
        int month = Math.max(0, slot % MONTHS - (gap ? 1 : 0));
        LocalDate first = Promises.FIRST_DAY.plusMonths(month);
        LocalDate last = first.plusMonths(1).minusDays(1);
        boolean revision = slot >= MONTHS;
        LocalDate on = last.plusDays(revision ? 60 + random.nextInt(300) : 5 + random.nextInt(20));
        Report report = Report.on(on)
                .by("Bureau of statistics")
                .status(revision ? Status.FINAL : STATUSES.get(random.nextInt(2)));
        Target.Simple target = simple(goal.target(), slot);
        Actual actual = actual(target, month, first, last, on, random);
        return actual.about(actual.subject().forGoal(goal)).with(report);
    }

    private static Target.Simple simple(Target target, int slot) {
        return target instanceof Target.AllOf all
                ? (Target.Simple) all.parts().get(slot % 2).target()
                : (Target.Simple) target;
    }

    private static Actual actual(
            Target.Simple target, int month, LocalDate first, LocalDate last, LocalDate on, SplittableRandom random) {
        Indicator indicator = target.indicator();
        Window period = Window.parse(first.toString().substring(0, 7));
        return switch (indicator.nature()) {
            case STOCK -> Actual.level(indicator, last, level(indicator, month, random), on);
            case FLOW ->
                indicator.unit().equals(PolicyUnits.KILOMETRE)
                        ? Actual.period(indicator, period, length(random), on)
                        : Actual.toDate(
                                indicator,
                                Window.parse(Promises.FIRST_DAY + "/" + last),
                                number((month + 1) * 1000L + random.nextInt(200) - 100, 0, indicator.unit()),
                                on);
            case GROWTH -> Actual.growth(indicator, period, number(random.nextInt(900), 2, PolicyUnits.PERCENT), on);
            case MEAN -> Actual.mean(indicator, period, number(200 + random.nextInt(300), 1, indicator.unit()), on);
            case STAGE -> Actual.stage(indicator, last, STAGES.get(month * STAGES.size() / MONTHS), on);
            case MEMBERS -> Actual.covered(indicator, last, Math.min(100, month * 2 + random.nextInt(4)), on);
            case JUDGEMENT -> Actual.judgement(indicator, last, random.nextInt(10) > 0, "Inspectors");
        };
    }

    /** Of an area now in hectares, now in mu or square kilometres. */
    private static ExactQuantity<?> level(Indicator indicator, int month, SplittableRandom random) {
        if (indicator.unit().equals(PolicyUnits.HECTARE)) {
            return random.nextBoolean()
                    ? number(10_000 + month * 50L + random.nextInt(100), 2, PolicyUnits.HECTARE)
                    : number(1_500 + month * 7L + random.nextInt(20), 0, PolicyUnits.MU);
        }
        if (indicator.unit().equals(PolicyUnits.SQUARE_KILOMETRE)) {
            return number(80 + month + random.nextInt(20), 0, PolicyUnits.HECTARE);
        }
        return number(5_000 + month * 50L + random.nextInt(400), 2, indicator.unit());
    }

    private static ExactQuantity<?> length(SplittableRandom random) {
        return random.nextInt(3) > 0
                ? number(1_200 + random.nextInt(1_000), 2, PolicyUnits.KILOMETRE)
                : number(12_000 + random.nextInt(10_000), 0, PolicyUnits.METRE);
    }

    private static ExactQuantity<?> number(long digits, int scale, PolicyUnit<?> unit) {
        return ExactQuantity.of(BigDecimal.valueOf(digits, scale), unit);
    }
}
