package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Better;
import org.policytargets.testing.Reference;
import org.policytargets.units.Rational;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Published tables, recomputed: what a method says is what its publisher said. Nothing here knows a row. */
class PublishedResultsTests {
    private static final double CLOSE = 1e-9;

    static Rational number(String text) {
        return Rational.of(new BigDecimal(text));
    }

    static JsonNode json(String file) {
        return new ObjectMapper().readTree(Reference.text("methods/" + file));
    }

    static List<Map<String, String>> table(String file) {
        String text = Reference.text("methods/" + file);
        List<String> head =
                List.of(text.substring(0, text.indexOf('\n')).strip().split(","));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : Reference.rows("methods/" + file)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.size() && cells.size() == head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static Optional<Rational> cell(Map<String, String> row, String name) {
        return row.get(name).isEmpty() ? Optional.empty() : Optional.of(number(row.get(name)));
    }

    // ---- Open SDG and Statistics Canada

    private static Grade openSdg(
            Optional<Rational> base,
            Optional<Rational> baseYear,
            Optional<Rational> value,
            Optional<Rational> year,
            int direction,
            Optional<Rational> limit,
            Optional<Rational> target,
            Optional<Rational> due) {
        Trajectory.Builder builder = Trajectory.builder()
                .better(direction > 0 ? Better.MORE : Better.LESS)
                .start(baseYear)
                .limit(limit)
                .target(target)
                .due(due);
        if (base.isPresent()) {
            builder.addPoints(new Observation(baseYear.orElseThrow(), base.get()));
        }
        if (value.isPresent() && !year.equals(baseYear)) {
            builder.addPoints(new Observation(year.orElseThrow(), value.get()));
        }
        Method method = target.isPresent() ? Methods.OPEN_SDG : Methods.OPEN_SDG_NO_TARGET;
        return method.grade(builder.build());
    }

    private static Grade series(Map<String, String> row) {
        return openSdg(
                cell(row, "base_value"),
                cell(row, "base_year"),
                cell(row, "current_value"),
                cell(row, "current_year"),
                Integer.parseInt(row.get("direction")),
                cell(row, "limit"),
                cell(row, "target"),
                cell(row, "target_year"));
    }

    private static String status(Grade grade) {
        return grade.mark().map(Mark::label).orElse("not_available");
    }

    private static void assertNear(String what, Optional<Figure> figure, String published) {
        if (published.isEmpty()) {
            assertThat(figure).as(what).isEmpty();
        } else {
            assertThat(figure.orElseThrow().doubleValue())
                    .as(what)
                    .isCloseTo(Double.parseDouble(published), within(CLOSE));
        }
    }

    @Test
    void every_series_of_statistics_canada_has_its_progress_status_and_score() {
        List<Map<String, String>> rows = table("statcan_opensdg_series.csv");
        for (Map<String, String> row : rows) {
            Grade grade = series(row);
            String what = row.get("series");
            assertThat(status(grade)).as(what).isEqualTo(row.get("status"));
            assertNear(what, grade.statistic(), row.get("progress_value"));
            assertNear(what, grade.score(), row.get("score"));
        }
        assertThat(rows).hasSizeGreaterThan(200);
    }

    private static Grade mean(JsonNode members, Map<String, Grade> grades) {
        List<Grade> all = new ArrayList<>();
        for (JsonNode member : members) {
            if (member.isArray()) {
                all.add(mean(member, grades));
            } else if (member.isObject()) {
                all.add(mean(member.get("members") == null ? member.get("group") : member.get("members"), grades));
            } else if (grades.containsKey(member.asString())) {
                all.add(grades.get(member.asString()));
            }
        }
        return Aggregations.OPEN_SDG.ofGrades("indicator", all);
    }

    @Test
    void every_indicator_marked_reproducible_has_its_mean() {
        Map<String, Map<String, Grade>> grades = new HashMap<>();
        for (Map<String, String> row : table("statcan_opensdg_series.csv")) {
            grades.computeIfAbsent(row.get("framework"), name -> new HashMap<>())
                    .put(row.get("series"), series(row));
        }
        int compared = 0;
        for (JsonNode indicator : json("statcan_opensdg_aggregation.json")) {
            if (!indicator.get("reproduced").asBoolean()) {
                continue;
            }
            String what = indicator.get("indicator").asString();
            Grade grade = mean(
                    indicator.get("members"),
                    grades.get(indicator.get("framework").asString()));
            assertThat(status(grade))
                    .as(what)
                    .isEqualTo(indicator.get("expected_status").asString());
            JsonNode score = indicator.get("expected_score");
            assertNear(what, grade.score(), score.isNull() ? "" : score.asString());
            compared++;
        }
        assertThat(compared).isPositive();
    }

    @Test
    void every_derived_edge_case_of_open_sdg_comes_out() {
        int compared = 0;
        for (JsonNode edge : json("opensdg_edge_cases_derived.json").get("cases")) {
            JsonNode in = edge.get("input");
            Grade grade = openSdg(
                    value(in, "base_value"),
                    value(in, "base_year"),
                    value(in, "current_value"),
                    value(in, "current_year"),
                    in.get("direction").asInt(),
                    value(in, "limit"),
                    value(in, "target"),
                    value(in, "target_year"));
            JsonNode expected = edge.get("expected");
            String what = edge.get("name").asString();
            assertThat(status(grade)).as(what).isEqualTo(expected.get("status").asString());
            assertNear(what, grade.statistic(), text(expected, "progress_value"));
            assertNear(what, grade.score(), text(expected, "score"));
            compared++;
        }
        assertThat(compared).isEqualTo(16);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).isNull() ? "" : node.get(name).asString();
    }

    private static Optional<Rational> value(JsonNode node, String name) {
        return text(node, name).isEmpty() ? Optional.empty() : Optional.of(number(text(node, name)));
    }

    // ---- German Sustainable Development Strategy

    @Test
    void german_weather_comes_out_wherever_the_rule_and_its_publisher_agree() {
        Map<String, Method> methods = Map.of(
                "concrete", Methods.GERMANY,
                "each_year", Methods.GERMANY_EACH_YEAR,
                "direction", Methods.GERMANY_DIRECTION);
        List<String> others = new ArrayList<>();
        List<Map<String, String>> rows = table("dns_weather_cases.csv");
        for (Map<String, String> row : rows) {
            Trajectory.Builder builder = Trajectory.builder()
                    .better(row.get("direction").equals("1") ? Better.MORE : Better.LESS)
                    .target(cell(row, "target_value"))
                    .due(cell(row, "target_year"))
                    .superseded(row.get("counted").equals("false"));
            for (String point : row.get("points").split(";")) {
                String[] yearAndValue = point.split(":");
                builder.addPoints(Observation.of(Integer.parseInt(yearAndValue[0]), number(yearAndValue[1])));
            }
            Grade grade = methods.get(row.get("target_kind")).grade(builder.build());
            String what = row.get("page") + " " + row.get("target_no") + " " + row.get("assessed_year");
            assertThat(status(grade)).as(what).isEqualTo(row.get("rule_verdict"));
            assertThat(grade.counted()).as(what).isEqualTo(row.get("counted").equals("true"));
            if (row.get("agrees").equals("1")) {
                assertThat(status(grade)).as(what).isEqualTo(row.get("published_verdict"));
            } else {
                others.add(what);
            }
        }
        assertThat(rows).hasSizeGreaterThan(190);
        assertThat(others.size() * 100.0 / rows.size()).isLessThan(6.5);
        assertThat(others).containsAll(OTHERWISE.keySet());
    }

    private static final String VINTAGE = "graded on an older vintage of the data: the series was revised since";
    private static final String SUPERSEDED =
            "another target took its place; the verdict shown is no longer by this rule";

    /** What the publisher graded otherwise, and why. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("15-1 1 2012", VINTAGE),
            Map.entry("3-1-a 1 2015", VINTAGE),
            Map.entry("4-1-a 2 2016", SUPERSEDED),
            Map.entry("4-1-a 2 2017", SUPERSEDED),
            Map.entry("8-3 1 2016", VINTAGE),
            Map.entry("8-5-ab 1 2022", VINTAGE),
            Map.entry("9-1-a 1 2018", VINTAGE),
            Map.entry("9-1-a 1 2019", VINTAGE),
            Map.entry("9-1-a 2 2014", SUPERSEDED),
            Map.entry("9-1-a 2 2015", SUPERSEDED),
            Map.entry("9-1-a 2 2016", SUPERSEDED),
            Map.entry("9-1-a 2 2017", SUPERSEDED));

    // ---- Error budgets

    @Test
    void burn_rates_come_out() {
        int compared = 0;
        for (JsonNode row : json("slo_error_budget_cases.json").get("burn_rate_factor")) {
            Rational factor = ErrorBudget.factor(
                    number(row.get("budget_percent").asString()).divide(Rational.of(100)),
                    number(row.get("period_days").asString()).multiply(Rational.of(24)),
                    number(row.get("long_window_hours").asString()));
            assertThat(factor.doubleValue())
                    .isCloseTo(row.get("expected_factor").asDouble(), within(CLOSE));
            compared++;
        }
        assertThat(compared).isEqualTo(12);
    }

    @Test
    void reports_of_error_budgets_come_out() {
        int compared = 0;
        for (JsonNode row : json("slo_error_budget_cases.json").get("report")) {
            long fewest = row.has("min_events") ? row.get("min_events").asLong() : 1;
            Rational alert =
                    row.has("burn_threshold") ? number(row.get("burn_threshold").asString()) : Rational.ONE;
            ErrorBudget budget = new ErrorBudget(number(row.get("goal").asString()), fewest, alert);
            Optional<ErrorBudget.Report> report = row.has("sli_input")
                    ? Optional.of(budget.of(number(row.get("sli_input").asString())))
                    : budget.of(count(row, "good"), count(row, "bad"));
            assertThat(report.isPresent()).isEqualTo(row.get("valid").asBoolean());
            if (row.has("sli")) {
                assertThat(report.orElseThrow().level().doubleValue())
                        .isEqualTo(row.get("sli").asDouble());
            }
            if (row.has("burn_rate")) {
                assertThat(report.orElseThrow().burn().round(1, java.math.RoundingMode.HALF_EVEN))
                        .isEqualByComparingTo(row.get("burn_rate").asString());
                assertThat(report.orElseThrow().alert())
                        .isEqualTo(row.get("alert").asBoolean());
            }
            compared++;
        }
        assertThat(compared).isEqualTo(7);
    }

    private static java.util.OptionalLong count(JsonNode row, String name) {
        return row.get(name).isNull()
                ? java.util.OptionalLong.empty()
                : java.util.OptionalLong.of(row.get(name).asLong());
    }

    // ---- The bands, against their list

    @Test
    void the_bands_are_those_listed() {
        Map<String, Method> methods = Map.ofEntries(
                Map.entry("statcan-opensdg-target", Methods.OPEN_SDG),
                Map.entry("statcan-opensdg-no-target", Methods.OPEN_SDG_NO_TARGET),
                Map.entry("eurostat-target", Methods.EUROSTAT),
                Map.entry("eurostat-no-target", Methods.EUROSTAT_NO_TARGET),
                Map.entry("eustat-target", Methods.EUSTAT),
                Map.entry("eustat-no-target", Methods.EUSTAT_NO_TARGET),
                Map.entry("un-2022-target", Methods.UN_2022),
                Map.entry("un-2023-target", Methods.UN_2023),
                Map.entry("un-2023-no-target", Methods.UN_2023_NO_TARGET),
                Map.entry("istat-no-target", Methods.ISTAT),
                Map.entry("global-fund", Methods.GLOBAL_FUND),
                Map.entry("evm-spi", Methods.EARNED_VALUE));
        int compared = 0;
        for (JsonNode profile : json("method_profiles.json").get("profiles")) {
            Method method = methods.get(profile.get("id").asString());
            if (method == null) {
                continue;
            }
            BigDecimal unit =
                    profile.get("statistic").asString().startsWith("100*") ? new BigDecimal("100") : BigDecimal.ONE;
            List<Band> bands = method.bands().bands();
            assertThat(bands).as(method.id()).hasSize(profile.get("bands").size());
            for (int i = 0; i < bands.size(); i++) {
                JsonNode listed = profile.get("bands").get(i);
                Optional<BigDecimal> from = bands.get(i).from();
                assertThat(from.isEmpty()).isEqualTo(listed.get("min").isNull());
                if (from.isPresent()) {
                    assertThat(from.get().multiply(unit))
                            .as(method.id())
                            .isEqualByComparingTo(listed.get("min").asString());
                    assertThat(bands.get(i).inclusive())
                            .as(method.id() + " " + i)
                            .isEqualTo(listed.get("inclusive").asBoolean());
                }
            }
            compared++;
        }
        assertThat(compared).isEqualTo(methods.size());
    }
}
