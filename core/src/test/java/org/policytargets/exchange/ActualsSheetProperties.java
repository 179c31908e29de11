package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.report.Actual;
import org.policytargets.report.Report;

/** The laws of sheets of actuals. */
class ActualsSheetProperties {
    private static final ActualsSheet SHEETS = ActualsSheet.of(SheetPlan.PLAN);

    /** Evidence for the goals of the plan, reported in every way. */
    @Provide
    Arbitrary<List<Actual>> actuals() {
        Arbitrary<Actual> one = Arbitraries.of(Subjects.of(SheetPlan.PLAN).all())
                .flatMap(promise -> PolicyTargetArbitraries.evidence(
                        promise.indicator(), promise.goal().deadline().window()));
        Arbitrary<Report> reports = PolicyTargetArbitraries.actuals().map(Actual::report);
        return net.jqwik.api.Combinators.combine(one, reports)
                .as(Actual::with)
                .list()
                .ofMaxSize(4);
    }

    private static Sheet written(List<Actual> actuals, ActualsSheet sheets) {
        try {
            return sheets.of(actuals);
        } catch (MalformedSheetException unwritable) {
            Assume.that(false);
            throw unwritable;
        }
    }

    @Property
    void what_is_written_is_read_back_in_any_language_declared(
            @ForAll("actuals") List<Actual> actuals, @ForAll boolean chinese) {
        ActualsSheet sheets = SHEETS.in(chinese ? Locale.CHINESE : Locale.ENGLISH);
        Sheet sheet = written(actuals, sheets);
        assertThat(sheets.read(sheet).problems()).isEmpty();
        assertThat(sheets.read(sheet).actuals()).isEqualTo(actuals);
        assertThat(SHEETS.read(Csv.read(Csv.write(sheet).getBytes(StandardCharsets.UTF_8)))
                        .actuals())
                .isEqualTo(actuals);
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> likely = Arbitraries.of(
                "roads",
                "rate",
                "both",
                "park",
                "2025",
                "2025-06-30",
                "1 km",
                "85%",
                ">3 km",
                "12",
                "all",
                "kept",
                "45838",
                "level",
                "period",
                "",
                " ",
                "km",
                "1e99",
                "-0",
                "１２km",
                "2025年6月",
                "yes",
                "a;b");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
        return Arbitraries.oneOf(likely, likely, any);
    }

    @Property
    void each_row_is_an_actual_a_problem_or_blank_whatever_it_holds(
            @ForAll("rows") List<List<String>> cells, @ForAll boolean mapped) {
        List<String> header = new ArrayList<>();
        for (Column column : Column.values()) {
            header.add(column.header(mapped ? Locale.CHINESE : Locale.ENGLISH));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(new Sheet.Row(rows.size() + 2, row)));
        Imported imported = SHEETS.read(new Sheet("", header, rows));
        assertThat(imported.actuals().size() + imported.problems().size() + imported.blankRows())
                .isEqualTo(rows.size());
        for (Problem problem : imported.problems()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(problem.sentence(locale)).hasSizeBetween(1, 300).doesNotContain("{}");
            }
            assertThat(problem.row()).isBetween(2, rows.size() + 1);
        }
        assertThat(imported.origins()).isSortedAccordingTo((a, b) -> Integer.compare(a.row(), b.row()));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofSize(Column.values().length).list().ofMaxSize(3);
    }
}
