package org.policytargets.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policytargets.bulk.Row;
import org.policytargets.examples.bulk.Generator.Order;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.CsvRows;
import org.policytargets.goal.Plan;
import org.policytargets.json.JsonLines;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;

/** The generator: the same for a seed, at the rates asked for. */
class GeneratorTests {
    private static final long ROWS = 2_400;

    private static byte[] csv(Generator generator) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generator.writeCsv(generator.plan(), out);
        return out.toByteArray();
    }

    private static byte[] jsonLines(Generator generator) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generator.writeJsonLines(generator.plan(), out);
        return out.toByteArray();
    }

    private static Iterator<Row> readCsv(Plan plan, byte[] document) throws IOException {
        ActualsSheet sheets = ActualsSheet.of(plan);
        CsvRows rows = Csv.rows(new ByteArrayInputStream(document));
        return sheets.rows(rows, sheets.suggest(rows.header()));
    }

    private static List<Actual> actuals(Iterator<Row> rows) {
        List<Actual> actuals = new ArrayList<>();
        rows.forEachRemaining(row -> {
            if (row instanceof Row.Reported reported) {
                actuals.add(reported.actual());
            }
        });
        return actuals;
    }

    @Test
    void a_seed_makes_the_same_rows_and_another_seed_others() throws IOException {
        byte[] once = csv(Generator.of(7, 500, Order.GROUPED));
        assertThat(csv(Generator.of(7, 500, Order.GROUPED))).isEqualTo(once);
        assertThat(csv(Generator.of(8, 500, Order.GROUPED))).isNotEqualTo(once);
    }

    @Test
    void without_bad_rows_all_are_read_and_are_of_every_basis() throws IOException {
        Generator generator = new Generator(7, ROWS, Order.GROUPED, 0, 0);
        Plan plan = generator.plan();
        assertThat(plan.goals()).hasSize(24);
        List<Actual> read = actuals(readCsv(plan, csv(generator)));
        List<Actual> made = new ArrayList<>();
        for (long number = 0; number < ROWS; number++) {
            made.add(generator.actual(plan, number));
        }
        assertThat(read).isEqualTo(made);
        assertThat(actuals(JsonLines.actuals(new ByteArrayInputStream(jsonLines(generator)))))
                .isEqualTo(made);
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        read.forEach(actual -> bases.add(actual.basis()));
        assertThat(bases).containsExactlyInAnyOrder(Basis.values());
    }

    @Test
    void shuffled_rows_are_the_same_in_another_order() throws IOException {
        Generator grouped = new Generator(7, ROWS, Order.GROUPED, 0, 10);
        Generator shuffled = new Generator(7, ROWS, Order.SHUFFLED, 0, 10);
        List<Actual> one = actuals(readCsv(grouped.plan(), csv(grouped)));
        List<Actual> other = actuals(readCsv(shuffled.plan(), csv(shuffled)));
        assertThat(other).isNotEqualTo(one).containsExactlyInAnyOrderElementsOf(one);
        assertThat(other.get(0).subject().goal())
                .isNotEqualTo(other.get(1).subject().goal());
    }

    @Test
    void bad_rows_come_at_their_rate_and_are_the_same_in_both_formats() throws IOException {
        Generator generator = new Generator(7, 20_000, Order.GROUPED, 50, 0);
        Plan plan = generator.plan();
        List<Long> expected = new ArrayList<>();
        for (long number = 0; number < generator.rows(); number++) {
            if (generator.flaw(number).isPresent()) {
                expected.add(number);
            }
        }
        assertThat(expected.size()).isBetween(900, 1_100);
        assertThat(problems(readCsv(plan, csv(generator)), plan, 2)).isEqualTo(expected);
        assertThat(problems(JsonLines.actuals(new ByteArrayInputStream(jsonLines(generator))), plan, 1))
                .isEqualTo(expected);
    }

    /** The numbers of the rows of which the plan can use nothing. */
    private static List<Long> problems(Iterator<Row> rows, Plan plan, long first) {
        List<Long> numbers = new ArrayList<>();
        org.policytargets.bulk.BulkAssessor.of(plan, java.time.LocalDate.of(2026, 6, 30))
                .assessInAnyOrder(rows, assessment -> {}, problem -> numbers.add(problem.number() - first));
        numbers.sort(Comparator.naturalOrder());
        return numbers;
    }

    @Test
    void a_gap_leaves_its_month_without_a_report() {
        Generator none = new Generator(7, 6_000, Order.GROUPED, 0, 0);
        Generator some = new Generator(7, 6_000, Order.GROUPED, 0, 100);
        assertThat(gaps(none)).isZero();
        assertThat(gaps(some)).isBetween(450, 750);
    }

    private static int gaps(Generator generator) {
        Plan plan = generator.plan();
        int gaps = 0;
        for (long number = 0; number < generator.rows(); number++) {
            long month = number % Generator.ROWS_OF_A_GOAL % 60;
            String expected = Promises.FIRST_DAY.plusMonths(month).toString().substring(0, 7);
            Actual actual = generator.actual(plan, number);
            gaps += actual.time().lastDay().toString().startsWith(expected) ? 0 : 1;
        }
        return gaps;
    }
}
