package org.policytargets.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Gap;
import org.policytargets.bulk.AnyPlan;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Tally;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;
import org.policytargets.units.LimitExceededException;

class DuckDbAssessorTests {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private DuckDBConnection database;

    @BeforeEach
    void open() throws SQLException {
        database = Haidian.open(folder.resolve("test.duckdb"));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void execute(String statement) throws SQLException {
        try (Statement any = database.createStatement()) {
            any.execute(statement);
        }
    }

    private List<String> query(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement any = database.createStatement();
                ResultSet rows = any.executeQuery(query)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i) == null ? "-" : rows.getString(i));
                }
                lines.add(String.join(" | ", cells));
            }
        }
        return lines;
    }

    /** Puts a sheet into the table actuals. */
    private void load(Sheet sheet) throws Exception {
        Path file = folder.resolve("actuals.csv");
        Files.writeString(file, Csv.write(sheet));
        execute("CREATE OR REPLACE TABLE actuals AS SELECT * FROM read_csv('" + file + "', all_varchar = true)");
    }

    private static Sheet shuffledAndSpoilt(Sheet sheet, Random random) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            rows.add(row);
            if (random.nextInt(8) == 0) {
                List<String> cells = new ArrayList<>(row.cells());
                String column = List.of("goal", "time", "value").get(random.nextInt(3));
                cells.set(sheet.header().indexOf(column), "?");
                rows.add(new Sheet.Row(0, cells));
            }
        }
        Collections.shuffle(rows, random);
        List<Sheet.Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new Sheet.Row(numbered.size() + 1, row.cells())));
        return new Sheet("", sheet.header(), numbered);
    }

    private void assertSame(Plan plan, Sheet sheet, LocalDate asOf) throws Exception {
        ActualsSheet sheets = ActualsSheet.of(plan);
        Imported imported = sheets.read(sheet);
        load(sheet);
        Tally tally =
                DuckDbAssessor.of(plan, sheets, BulkAssessor.of(plan, asOf)).assess(database, "actuals");
        assertThat(tally)
                .isEqualTo(new Tally(
                        sheet.rows().size(),
                        imported.problems().size(),
                        plan.goals().size(),
                        true));
        Actuals all = Actuals.of(imported.actuals());
        List<String> wanted = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            wanted.add(line(Assessor.standard().assess(goal, all, asOf)));
        }
        assertThat(query("SELECT goal, owner, verdict, is_final, decided_on, gap, gap_unit, sentence FROM assessments"))
                .containsExactlyInAnyOrderElementsOf(wanted);
        List<String> problems = imported.problems().stream()
                .map(problem -> problem.row() + " | " + problem.sentence(Locale.ENGLISH))
                .toList();
        assertThat(query("SELECT * FROM problems ORDER BY \"row\"")).containsExactlyElementsOf(problems);
    }

    private static String line(Assessment found) {
        return String.join(
                " | ",
                found.goal().id().value(),
                found.goal().owner().lead(),
                found.verdict().name(),
                Boolean.toString(found.isFinal()),
                found.decidedOn().map(LocalDate::toString).orElse("-"),
                found.gap()
                        .map(gap -> gap.exact()
                                .map(exact -> exact.getValue().toString())
                                .orElse(gap.distance().toString()))
                        .orElse("-"),
                found.gap().map(Gap::distance).map(gap -> gap.unit().code()).orElse("-"),
                found.sentence(Locale.ENGLISH));
    }

    @Test
    void goals_of_every_kind_are_judged_as_one_by_one() throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            AnyPlan any = new AnyPlan(random, true, 60);
            Sheet sheet = ActualsSheet.of(any.plan()).of(any.actuals());
            assertSame(any.plan(), shuffledAndSpoilt(sheet, random), AS_OF.minusDays(random.nextInt(400)));
        }
    }

    @Test
    void rows_that_name_no_goal_or_another_way_are_evidence_too() throws Exception {
        Plan plan = Seeds.haidian2025();
        Sheet sheet = ActualsSheet.of(plan).of(Seeds.haidian2025Actuals());
        List<Sheet.Row> rows = new ArrayList<>(sheet.rows());
        assertThat(rows).anyMatch(row -> row.cell(0).isEmpty());
        assertSame(plan, new Sheet("", sheet.header(), numbered(rows)), LocalDate.of(2026, 11, 1));
    }

    private static List<Sheet.Row> numbered(List<Sheet.Row> rows) {
        List<Sheet.Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new Sheet.Row(numbered.size() + 1, row.cells())));
        return numbered;
    }

    @Test
    void what_stands_there_stays_where_the_work_fails_and_is_replaced_where_it_is_done() throws Exception {
        AnyPlan any = new AnyPlan(new Random(9), true, 30);
        ActualsSheet sheets = ActualsSheet.of(any.plan());
        load(sheets.of(any.actuals()));
        DuckDbAssessor.of(any.plan(), sheets, BulkAssessor.of(any.plan(), AS_OF))
                .assess(database, "actuals");
        List<String> before = query("SELECT * FROM assessments");
        assertThat(before).hasSize(30);
        DuckDbAssessor narrow = DuckDbAssessor.of(
                any.plan(), sheets, BulkAssessor.of(any.plan(), AS_OF).holdingAtMost(1));
        assertThatThrownBy(() -> narrow.assess(database, "actuals"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageStartingWith("actuals held at once must be at most 1, but was one more with row ");
        assertThat(query("SELECT * FROM assessments")).containsExactlyElementsOf(before);
        DuckDbAssessor.of(any.plan(), sheets, BulkAssessor.of(any.plan(), AS_OF))
                .assess(database, "actuals");
        assertThat(query("SELECT * FROM assessments")).containsExactlyElementsOf(before);
    }

    @Test
    void more_rows_that_name_no_goal_than_may_be_held_are_refused() throws Exception {
        Plan plan = Seeds.haidian2025();
        Sheet sheet = ActualsSheet.of(plan).of(Seeds.haidian2025Actuals());
        Sheet.Row ofNoGoal = sheet.rows().stream()
                .filter(row -> row.cell(0).isEmpty())
                .findFirst()
                .orElseThrow();
        load(new Sheet("", sheet.header(), numbered(List.of(ofNoGoal, ofNoGoal, ofNoGoal))));
        DuckDbAssessor narrow = DuckDbAssessor.of(
                plan, ActualsSheet.of(plan), BulkAssessor.of(plan, AS_OF).holdingAtMost(2));
        assertThatThrownBy(() -> narrow.assess(database, "actuals"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageStartingWith("actuals that name no goal must be at most 2, but was one more with row ");
    }

    @Test
    void numbers_that_are_not_exact_are_refused() throws Exception {
        Plan plan = Seeds.haidian2025();
        execute("CREATE TABLE measured AS SELECT 'a' AS goal, '2025' AS time, CAST(12.6 AS DOUBLE) AS value");
        assertThatThrownBy(() -> DuckDbAssessor.of(plan, ActualsSheet.of(plan), BulkAssessor.of(plan, AS_OF))
                        .assess(database, "measured"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column \"value\" must be text or an exact number, but was DOUBLE");
    }

    @Test
    void the_example_tells_what_the_readme_tells() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Haidian.run(database, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    }
}
