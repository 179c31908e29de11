package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.examples.sheets.XlsxLimits;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Column;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Plan;
import org.policytargets.seeds.Seeds;

/** Forms: what they hold, that a filled one is read, and what is said of one that is filled badly. */
final class TemplateTests {
    private static final String PLAN = FILES + "roads.plan.json";

    @TempDir
    private Path folder;

    /** What a person would write in the row of a form, by its basis. */
    private static List<String> filled(Sheet form, Sheet.Row row, Locale locale) {
        List<String> cells = new ArrayList<>(row.cells());
        boolean chinese = locale.equals(Locale.CHINESE);
        String basis = row.cell(form.header().indexOf(Column.BASIS.header(locale)));
        String promise = row.cell(form.header().indexOf(Column.PROMISE.header(locale)));
        String value = switch (basis) {
            case "stage", "阶段" -> stage(promise, chinese);
            case "members", "覆盖情况" -> chinese ? "全部" : "all";
            case "judgement", "评判" -> chinese ? "兑现" : "kept";
            default -> "1.3";
        };
        set(form, cells, Column.VALUE, locale, value);
        set(form, cells, Column.REPORTED_ON, locale, "2026/1/9");
        set(form, cells, Column.REPORTED_BY, locale, "甲");
        if (row.cell(form.header().indexOf(Column.TIME.header(locale))).isEmpty()) {
            boolean period =
                    List.of("period", "growth", "mean", "当期数", "增速", "平均数").contains(basis);
            set(form, cells, Column.TIME, locale, period ? "2025年" : "2025年12月31日");
        }
        return cells;
    }

    private static void set(Sheet form, List<String> cells, Column column, Locale locale, String text) {
        cells.set(form.header().indexOf(column.header(locale)), text);
    }

    private static String stage(String promise, boolean chinese) {
        return chinese
                ? promise.substring(promise.indexOf('“') + 1, promise.indexOf('”'))
                : promise.substring(promise.indexOf('"') + 1, promise.lastIndexOf('"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void a_filled_form_of_each_shipped_promise_is_read_without_a_problem(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        int goals = 0;
        for (Plan plan : List.of(Seeds.haidian2025(), Seeds.nationalPlan2025())) {
            ActualsSheet sheets = ActualsSheet.of(plan).in(locale);
            Sheet form = sheets.template();
            List<Sheet.Row> rows = new ArrayList<>();
            form.rows().forEach(row -> rows.add(new Sheet.Row(row.number(), filled(form, row, locale))));
            Sheet filled = new Sheet("Sheet1", form.header(), rows);
            assertRead(sheets.read(filled), filled, plan);
            assertRead(sheets.read(Csv.read(Csv.write(filled).getBytes(StandardCharsets.UTF_8))), filled, plan);
            ByteArrayOutputStream book = new ByteArrayOutputStream();
            Xlsx.write(filled, book);
            assertRead(
                    sheets.read(Xlsx.read(new ByteArrayInputStream(book.toByteArray()), XlsxLimits.standard())
                            .get(0)),
                    filled,
                    plan);
            goals += plan.goals().size();
        }
        assertThat(goals).isEqualTo(151);
    }

    private static void assertRead(Imported imported, Sheet filled, Plan plan) {
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.mapping().unknown()).isEmpty();
        assertThat(imported.actuals()).hasSize(filled.rows().size());
        assertThat(imported.actuals().stream()
                        .flatMap(actual -> actual.subject().goal().stream())
                        .distinct())
                .hasSize(plan.goals().size());
    }

    @Test
    void a_form_is_printed_or_written() throws IOException {
        Command printed = Command.run("template", "--plan", PLAN);
        assertThat(printed.code()).isZero();
        assertThat(printed.out())
                .startsWith("\uFEFF\"goal\",\"title\",\"promise\",\"indicator\",\"time\",\"value\",\"unit\",");
        Path csv = folder.resolve("form.csv");
        Path xlsx = folder.resolve("form.xlsx");
        assertThat(Command.run("template", "--lang=zh", "-o", xlsx.toString())).isEqualTo(new Command(0, "", ""));
        assertThat(Command.run("template", "--format", "csv", "--lang=zh", "-o", csv.toString())
                        .code())
                .isZero();
        assertThat(Xlsx.read(xlsx).get(0).header()).startsWith("目标", "名称", "承诺", "指标", "时间", "数值");
        assertThat(Xlsx.read(xlsx).get(0).rows()).isEqualTo(Csv.read(csv).rows());
        assertThat(Command.run("template", "--format=xlsx").out()).startsWith("PK");
    }

    @Test
    void help_is_there_in_both_languages() {
        assertThat(Command.run("template", "--help").out())
                .startsWith("Writes a form in which offices fill in what they report: ")
                .contains("--plan", "--format", "--lang", "-o FILE", "--help");
        assertThat(Command.run("template", "-h", "--lang", "zh").out()).startsWith("写出供各单位填报的表格：");
    }

    private Command check(String name, String content, String... more) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        List<String> args = new ArrayList<>(
                List.of("check", "--plan", PLAN, "--as-of", "2026-02-01", "--actuals", file.toString()));
        args.addAll(List.of(more));
        Command command = Command.run(args.toArray(String[]::new));
        return new Command(command.code(), command.out(), command.err().replace(folder.toString() + "/", ""));
    }

    private static final String ROWS = """
            goal;colour;time;value;reported on
            roads/new;red;2025;31 km;2026-01-09
            roads/nwe;red;2025;31 km;2026-01-09
            """;

    @Test
    void bad_rows_are_told_and_the_good_ones_used() throws IOException {
        Command command = check("a.csv", ROWS);
        assertThat(command.err()).isEqualTo("""
                a.csv: cells are separated by ";"
                a.csv: columns that were not read: colour
                a.csv: row 3, column "goal" must name a goal or indicator of the plan, but was "roads/nwe": did you mean roads/new?
                """);
        assertThat(command.out()).contains("MET");
        assertThat(command.code()).isNotEqualTo(2);
        assertThat(check("a.csv", ROWS, "--lang", "zh").err())
                .contains("a.csv：未读取的列：colour", "a.csv: 第3行“goal”列应为规划中的目标或指标，实际为“roads/nwe”，是否想写“roads/new”？");
    }

    @Test
    void a_column_whose_name_was_guessed_is_told() throws IOException {
        String rows = "goal,time,valeu,reported on\nroads/new,2025,31 km,2026-01-09\n";
        assertThat(check("a.csv", rows).err()).isEqualTo("a.csv: column \"valeu\" was read as \"value\"\n");
        assertThat(check("a.csv", rows, "--lang", "zh").err()).isEqualTo("a.csv：“valeu”列按“数值”读取\n");
    }

    @Test
    void a_sheet_of_which_too_little_can_be_used_is_refused() throws IOException {
        Command strict = check("a.csv", ROWS, "--strict");
        assertThat(strict.code()).isEqualTo(2);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).endsWith("a.csv: 1 of 2 rows cannot be used, and --strict wants them all\n");
        Command none = check("a.csv", ROWS.replace("31 km", "31"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).endsWith("a.csv: 2 of 2 rows cannot be used\n");
        assertThat(check("a.csv", "a,b\n1,2\n").err())
                .isEqualTo("a.csv: the file must have a column goal, but was \"a, b\"\n");
        assertThat(check("a.xlsx", "a,b\n1,2\n").err())
                .isEqualTo("a.xlsx: the file must be a whole XLSX workbook, but was \"something else\"\n");
    }

    @Test
    void workbooks_are_read_by_those_of_their_sheets_that_are_of_actuals() throws IOException {
        Path book = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(book)) {
            Xlsx.write(Csv.read(ROWS.getBytes(StandardCharsets.UTF_8)).withoutRemarks(), out);
        }
        Command command = Command.run("check", "--plan", PLAN, "--as-of", "2026-02-01", "--actuals", book.toString());
        assertThat(command.err()).contains("row 3, column \"goal\"");
        assertThat(command.out()).contains("MET");
        try (var out = Files.newOutputStream(book)) {
            Xlsx.write(new Sheet("x", List.of("a"), List.of()), out);
        }
        Command none = Command.run("check", "--plan", PLAN, "--as-of", "2026-02-01", "--actuals", book.toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("a.xlsx, x: the file must have a column goal", "no sheet of it can be used");
    }

    @Test
    void yaml_is_read_by_its_ending() throws IOException {
        Command yaml = check("a.yml", """
                schemaVersion: 1
                actuals:
                  - {basis: PERIOD, subject: {indicator: new roads}, time: 2025, value: {value: "31", unit: km}, report: {on: 2026-01-09}}
                """);
        assertThat(yaml.err())
                .contains(
                        "a.yml: actuals[0].time (line 3, column 60) must be text, but was the number 2025: did you mean \"2025\"?");
    }
}
