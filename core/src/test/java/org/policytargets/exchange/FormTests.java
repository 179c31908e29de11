package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The form of a plan: a row for each promise, with what is known of it. */
final class FormTests {
    private static List<String> lines(Locale language) {
        Sheet form = ActualsSheet.of(SheetPlan.PLAN).in(language).template();
        return form.rows().stream().map(row -> String.join("|", row.cells())).toList();
    }

    @Test
    void a_form_has_the_columns_that_people_fill_in() {
        assertThat(ActualsSheet.of(SheetPlan.PLAN).in(Locale.CHINESE).template().header())
                .containsExactly("目标", "名称", "承诺", "指标", "时间", "数值", "单位", "口径", "状态", "报告日期", "报告单位", "来源", "备注");
    }

    @Test
    void each_promise_has_its_goal_words_time_unit_and_basis() {
        assertThat(lines(Locale.ENGLISH))
                .containsExactly(
                        "roads|Title of roads|at least 30 km|new roads|2025||km|period|||||",
                        "rate|Title of rate|at least 85 %|guarantee rate|2025-12-31||%|level|||||",
                        "gdp|Title of gdp|at least 5 %|GDP growth|2025||%|growth|||||",
                        "park|Title of park|stage \"completed\"|the park|2025-12-31|||stage|||||",
                        "towns|Title of towns|all of: towns|meal service|2025-12-31|||members|||||",
                        "campaign|Title of campaign|judged kept|the campaign went well|2025-12-31|||judgement|||||",
                        "homes|Title of homes|at least 5 dwellings|homes|2025-12-31||{dwelling}|level|||||",
                        "both|Title of both|at least 80 %|guarantee rate|2025-12-31||%|level|||||",
                        "both|Title of both|at most 35 µg/m³|fine particles|2025||ug/m3|mean|||||",
                        "twin-1|Title of twin-1|at least 80 %|guarantee rate|2025-12-31||%|level|||||",
                        "twin-2|Title of twin-2|at least 80 %|guarantee rate|2025-12-31||%|level|||||");
        assertThat(lines(Locale.CHINESE)).contains("roads|新增道路|不少于30公里|new roads|2025||km|当期数|||||");
    }

    @Test
    void a_form_that_was_filled_in_is_read() {
        Sheet form = ActualsSheet.of(SheetPlan.PLAN).in(Locale.ENGLISH).template();
        int value = form.header().indexOf(Column.VALUE.header(Locale.ENGLISH));
        int on = form.header().indexOf(Column.REPORTED_ON.header(Locale.ENGLISH));
        List<String> first = new java.util.ArrayList<>(form.rows().get(0).cells());
        first.set(value, "31.5");
        first.set(on, "2026-01-20");
        Sheet filled = new Sheet("", form.header(), List.of(new Sheet.Row(2, first)));
        Imported imported = ActualsSheet.of(SheetPlan.PLAN).in(Locale.ENGLISH).read(filled);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.actuals()).singleElement().satisfies(actual -> {
            assertThat(actual.subject().goal().orElseThrow().value()).isEqualTo("roads");
            assertThat(actual.time().code()).isEqualTo("2025");
            assertThat(actual).asString().contains("31.5 km");
        });
    }
}
