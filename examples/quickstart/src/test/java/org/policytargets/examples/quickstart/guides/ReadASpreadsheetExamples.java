package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Column;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.Mapping;
import org.policytargets.exchange.Problem;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.seeds.Seeds;

/** The code of core/docs/read-a-spreadsheet.md. */
public final class ReadASpreadsheetExamples {
    private static final byte[] FILE = """
            目标,时间,数值,填报日期,颜色
            GDP growth,2025,7.2%,2026/1/20,红
            新添学位,2025年,7910个学位,2026/1/9,
            New shcool places,2025,"7,910",2026/1/9,
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void good_rows_are_kept_and_each_bad_one_is_a_problem() {
        // tag::read
        Plan plan = Seeds.haidian2025();
        ActualsSheet sheets = ActualsSheet.of(plan).in(Locale.CHINESE);
        Sheet sheet = Csv.read(FILE);
        Imported imported = sheets.read(sheet);

        assertThat(imported.actuals()).hasSize(2);
        Problem problem = imported.problems().get(0);
        assertThat(problem.sentence(Locale.ENGLISH))
                .isEqualTo("row 4, column \"目标\" must name a goal or indicator of the plan,"
                        + " but was \"New shcool places\": did you mean New school places?");
        assertThat(problem.sentence(Locale.CHINESE))
                .isEqualTo("第4行“目标”列应为规划中的目标或指标，实际为“New shcool places”，是否想写“New school places”？");
        // end::read
    }

    @Test
    void a_mapping_is_suggested_and_a_person_may_change_it() {
        ActualsSheet sheets = ActualsSheet.of(Seeds.haidian2025());
        Sheet sheet = Csv.read(FILE);
        // tag::mapping
        Mapping suggested = sheets.suggest(sheet);
        assertThat(suggested.index(Column.REPORTED_ON)).contains(3);
        assertThat(suggested.unknown()).containsExactly("颜色");

        Imported imported = sheets.read(sheet, suggested.with(Column.NOTE, "颜色"));
        assertThat(imported.origins().get(0).note()).contains("红");
        // end::mapping
    }

    @Test
    void a_form_is_written_and_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // tag::template
        Sheet form =
                ActualsSheet.of(Seeds.nationalPlan2025()).in(Locale.CHINESE).template();
        Xlsx.write(form, out);
        // end::template
        assertThat(form.header()).startsWith("目标", "名称", "承诺", "指标", "时间", "数值", "单位");
        assertThat(out.size()).isPositive();
    }

    @Test
    void actuals_are_written_and_read_back() {
        // tag::export
        ActualsSheet sheets = ActualsSheet.of(Seeds.haidian2025());
        List<Actual> reported = Seeds.haidian2025Actuals();
        String csv = Csv.write(sheets.of(reported));
        Imported again = sheets.read(Csv.read(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.actuals()).isEqualTo(reported);
        // end::export
    }

    @Test
    void a_default_day_of_reporting() {
        Sheet sheet = Csv.read("goal,time,value\nGDP growth,2025,7.2%\n".getBytes(StandardCharsets.UTF_8));
        // tag::reported-on
        ActualsSheet sheets = ActualsSheet.of(Seeds.haidian2025()).reportedOn(LocalDate.of(2026, 1, 20));
        assertThat(sheets.read(sheet).actuals().get(0).report().on()).isEqualTo("2026-01-20");
        // end::reported-on
    }

    @Test
    void documents_are_read_as_yaml() {
        // tag::yaml
        List<Actual> reported = PolicyTargetsJson.yaml().readActuals("""
                schemaVersion: 1
                actuals:
                  - basis: PERIOD
                    subject: {indicator: new roads}
                    time: "2025"
                    value: {value: "31.0", unit: km}
                    report: {on: 2026-01-09}
                """);
        // end::yaml
        assertThat(reported).hasSize(1);
    }

    /** The columns, as the guide shows them. */
    public static String columns() {
        StringBuilder table = new StringBuilder("| column | 列 | what stands in it |\n| --- | --- | --- |\n");
        for (Column column : Column.values()) {
            table.append("| ")
                    .append(column.header(Locale.ENGLISH))
                    .append(" | ")
                    .append(column.header(Locale.CHINESE))
                    .append(" | ")
                    .append(column.meaning(Locale.ENGLISH))
                    .append(" |\n");
        }
        return table.toString();
    }
}
