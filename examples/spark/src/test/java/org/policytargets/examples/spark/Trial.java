package org.policytargets.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Gap;
import org.policytargets.assess.Resolution;
import org.policytargets.bulk.AnyPlan;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Row;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.CsvRows;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/**
 * A plan with goals of every kind, and their reports in files as offices send them: revisions of one figure in several
 * files, rows that nobody can read among them. What one machine says of them is what Spark must say.
 */
final class Trial {
    private static final int SHOWN_ALL = 300;

    private final Plan plan;
    private final Map<String, String> files = new TreeMap<>();
    private final List<Resolution> resolutions = new ArrayList<>();

    private Trial(Plan plan, List<Actual> actuals, Random random, int count) {
        this.plan = plan;
        Sheet sheet = ActualsSheet.of(plan).of(actuals);
        List<List<String>> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            rows.add(row.cells());
            if (random.nextInt(10) == 0) {
                rows.add(spoilt(sheet, row, random));
            }
        }
        Collections.shuffle(rows, random);
        for (int i = 0; i < count; i++) {
            List<Sheet.Row> part = new ArrayList<>();
            for (int j = i; j < rows.size(); j += count) {
                part.add(new Sheet.Row(part.size() + 2, rows.get(j)));
            }
            files.put("county-" + i + ".csv", Csv.write(new Sheet("", sheet.header(), part)));
        }
    }

    static Trial ofEveryKind(long seed, int goals, int files) {
        Random random = new Random(seed);
        AnyPlan any = new AnyPlan(random, true, goals);
        return new Trial(any.plan(), any.actuals(), random, files);
    }

    /** A plan and the files of a folder. */
    static Trial of(Plan plan, Path folder) throws IOException {
        Trial trial = new Trial(plan);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(any -> any.toString().endsWith(".csv")).toList()) {
                trial.files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return trial;
    }

    private Trial(Plan plan) {
        this.plan = plan;
    }

    static Trial of(Plan plan, List<Actual> actuals, int files) {
        return new Trial(plan, actuals, new Random(1), files);
    }

    private static List<String> spoilt(Sheet sheet, Sheet.Row row, Random random) {
        List<String> cells = new ArrayList<>(row.cells());
        String column = List.of("goal", "time", "value", "reported on").get(random.nextInt(4));
        cells.set(sheet.header().indexOf(column), "?");
        return cells;
    }

    Plan plan() {
        return plan;
    }

    /** This trial, in which what was left to others is known of some goals. */
    Trial resolved() {
        for (Goal goal : plan.goals()) {
            if (goal.target() instanceof Target.Delegated delegated
                    && delegated.indicator().nature() == Nature.STOCK
                    && delegated.indicator().unit().equals(PolicyUnits.PERCENT)) {
                resolutions.add(Resolution.of(
                        goal.id(),
                        Criterion.atLeast(ExactQuantity.of(3, PolicyUnits.PERCENT)),
                        LocalDate.of(2025, 3, 1)));
            }
        }
        return this;
    }

    List<Resolution> resolutions() {
        return resolutions;
    }

    /** Writes the files into a folder. */
    Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each goal is said to be by one machine in bulk, as lines; the problems after them, with their places. */
    List<String> inBulk(LocalDate asOf) {
        List<Row> rows = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        files.forEach((name, text) -> read(text).forEachRemaining(row -> {
            rows.add(row);
            places.add(name);
            if (row instanceof Row.Problem problem) {
                problems.add(name + " " + problem.number() + " " + problem.cause());
            }
        }));
        List<String> lines = new ArrayList<>();
        BulkAssessor.of(plan, asOf)
                .withResolutions(resolutions)
                .assessInAnyOrder(rows.iterator(), found -> lines.add(line(found)), problem -> {});
        lines.addAll(problems);
        return lines;
    }

    /**
     * The same one by one, without problems. Some hundred goals are shown all rows; the others, where there are more, only what was
     * handed over for them or for none, since to look at all rows for all goals takes the square of their number.
     */
    List<String> oneByOne(LocalDate asOf) {
        List<Actual> actuals = actuals();
        Actuals all = Actuals.of(actuals);
        Map<Optional<GoalId>, List<Actual>> byGoal = actuals.stream()
                .collect(Collectors.groupingBy(actual -> actual.subject().goal()));
        List<Actual> common = byGoal.getOrDefault(Optional.<GoalId>empty(), List.of());
        Map<GoalId, List<Resolution>> known = resolutions.stream().collect(Collectors.groupingBy(Resolution::goal));
        int step = Math.max(1, plan.goals().size() / SHOWN_ALL);
        List<String> lines = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            List<Actual> evidence = new ArrayList<>(common);
            evidence.addAll(byGoal.getOrDefault(Optional.of(goal.id()), List.of()));
            Actuals seen = lines.size() % step == 0 ? all : Actuals.of(evidence);
            lines.add(line(Assessor.standard().assess(goal, seen, known.getOrDefault(goal.id(), List.of()), asOf)));
        }
        return lines;
    }

    /** How many rows are no problem. */
    int good() {
        return actuals().size();
    }

    private List<Actual> actuals() {
        List<Actual> good = new ArrayList<>();
        files.values()
                .forEach(text -> read(text).forEachRemaining(row -> {
                    if (row instanceof Row.Reported reported) {
                        good.add(reported.actual());
                    }
                }));
        return good;
    }

    private java.util.Iterator<Row> read(String text) {
        try {
            CsvRows rows = Csv.rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            ActualsSheet sheets = ActualsSheet.of(plan);
            return sheets.rows(rows, sheets.suggest(rows.header()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Gap gap) {
        return gap.exact().map(Object::toString).orElseGet(() -> gap.distance().toString());
    }

    static String line(Assessment found) {
        Goal goal = found.goal();
        return String.join(
                " | ",
                goal.id().value(),
                found.verdict().name(),
                Boolean.toString(found.isFinal()),
                found.decidedOn().map(LocalDate::toString).orElse("-"),
                found.gap().map(Trial::text).orElse("-"),
                found.sentence(Locale.ENGLISH));
    }
}
