package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.Quantities.quantity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Answer;
import org.policytargets.assess.Comparison;
import org.policytargets.assess.Verdict;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Row;
import org.policytargets.bulk.Tally;
import org.policytargets.bulk.UngroupedRowsException;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.CsvRows;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Plan;
import org.policytargets.json.JsonLines;
import org.policytargets.seeds.Seeds;
import org.policytargets.units.LimitExceededException;

/** The code of core/docs/assess-in-bulk.md. */
final class AssessInBulkExamples {
    private static final String HEADER = "goal,time,value,basis,reported on\n";
    private static final String GROWTH = "haidian-2025/gdp-growth,2025,7.2%,growth,2026-01-20\n";
    private static final String PLACES = "haidian-2025/school-places-new,2025,7910 school places,period,2026-01-20\n";

    private final Plan plan = Seeds.haidian2025();
    private final LocalDate asOf = LocalDate.parse("2026-11-01");

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Tally assess(BulkAssessor assessor, String csv) throws IOException {
        ActualsSheet sheets = ActualsSheet.of(plan);
        CsvRows rows = Csv.rows(in(HEADER + csv));
        return assessor.assessGrouped(
                sheets.rows(rows, sheets.suggest(rows.header())), assessment -> {}, problem -> {});
    }

    @Test
    void a_csv_file_is_assessed_row_by_row() throws IOException {
        InputStream file = in(HEADER + GROWTH + PLACES + PLACES.replace("7910 school places", "n/a"));
        // tag::csv
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<Row.Problem> problems = new ArrayList<>();
        ActualsSheet sheets = ActualsSheet.of(plan);
        CsvRows csv = Csv.rows(file);

        Tally tally = BulkAssessor.of(plan, asOf)
                .assessGrouped(
                        sheets.rows(csv, sheets.suggest(csv.header())),
                        assessment -> verdicts.merge(assessment.verdict(), 1, Integer::sum),
                        problems::add);

        assertThat(tally).isEqualTo(new Tally(3, 1, 131, true));
        assertThat(verdicts).containsEntry(Verdict.MET, 2);
        assertThat(problems.get(0).cause())
                .isEqualTo("row 4, column \"value\" must be a number with its unit, such as 12.6 km, but was \"n/a\"");
        // end::csv
    }

    @Test
    void a_column_of_figures_is_held_against_one_promise() {
        // tag::column
        Criterion promised = Criterion.atLeast(quantity("30", KILOMETRE));
        long[] metres = {29_999, 30_000, 31_200};

        assertThat(Comparison.answers(promised, metres, 0, METRE)).containsExactly(Answer.NO, Answer.YES, Answer.YES);
        // end::column
    }

    @Test
    void json_lines_stand_each_alone() {
        InputStream file =
                in("{\"basis\":\"GROWTH\",\"subject\":{\"indicator\":\"GDP growth\"},\"time\":\"2025-13\"}\n");
        List<Row.Problem> problems = new ArrayList<>();
        // tag::json-lines
        Tally tally =
                BulkAssessor.of(plan, asOf).assessInAnyOrder(JsonLines.actuals(file), assessment -> {}, problems::add);

        assertThat(tally.problems()).isEqualTo(1);
        assertThat(problems.get(0).cause())
                .isEqualTo("time (line 1, column 63): window must be a day or period that exists, but was \"2025-13\""
                        + " (position 0)");
        // end::json-lines
    }

    @Test
    void rows_that_are_not_grouped_are_refused() {
        // tag::ungrouped
        assertThatThrownBy(() -> assess(BulkAssessor.of(plan, asOf), GROWTH + PLACES + GROWTH))
                .isInstanceOf(UngroupedRowsException.class)
                .hasMessage("rows must stand grouped by goal, but row 4 is of haidian-2025/gdp-growth, whose rows had"
                        + " ended: sort them by goal, or assess them in any order");
        // end::ungrouped
    }

    @Test
    void what_may_be_held_is_bounded() {
        // tag::memory
        BulkAssessor small = BulkAssessor.of(plan, asOf).holdingAtMost(2);
        assertThatThrownBy(() -> assess(small, GROWTH + GROWTH + GROWTH))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("actuals held at once must be at most 2, but was one more with row 4");
        // end::memory
    }

    @Test
    void who_watches_may_stop_it() throws IOException {
        // tag::watch
        List<Long> seen = new ArrayList<>();
        BulkAssessor watched = BulkAssessor.of(plan, asOf).watchedEvery(1, tally -> {
            seen.add(tally.rows());
            return tally.rows() < 2;
        });
        Tally tally = assess(watched, GROWTH + PLACES + PLACES);
        assertThat(tally.rows()).isEqualTo(2);
        assertThat(tally.isComplete()).isFalse();
        assertThat(seen).startsWith(1L);
        // end::watch
    }
}
