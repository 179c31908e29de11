package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.units.Rational;

/** The Sustainable Development Report 2019, recomputed from raw values to ranks. */
class SdsnTests {
    private static final double CLOSE = 1e-6; // the raw values are published with ten significant digits

    private final Map<String, Map<String, String>> codebook = by("sdr2019_codebook.csv", "code");
    private final Map<String, Map<String, String>> countries = by("sdr2019_countries.csv", "iso3");
    private final Map<String, LevelScale> scales = new HashMap<>();
    private final Map<String, Map<String, Map<String, String>>> values = new LinkedHashMap<>();

    SdsnTests() {
        codebook.forEach((code, row) -> scales.put(code, Methods.SDSN_2019.on(bounds(row))));
        for (Map<String, String> row : PublishedResultsTests.table("sdr2019_indicator_results.csv")) {
            values.computeIfAbsent(row.get("iso3"), iso -> new LinkedHashMap<>())
                    .put(row.get("code"), row);
        }
    }

    private static Map<String, Map<String, String>> by(String file, String key) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        PublishedResultsTests.table(file).forEach(row -> rows.put(row.get(key), row));
        return rows;
    }

    private static Bounds bounds(Map<String, String> row) {
        return new Bounds(
                PublishedResultsTests.number(row.get("worst")),
                PublishedResultsTests.number(row.get("red_threshold")),
                PublishedResultsTests.number(row.get("green_threshold")),
                PublishedResultsTests.number(row.get("best")));
    }

    private static String goalOf(String code) {
        return code.substring("sdg".length(), code.indexOf('_'));
    }

    private Grade grade(Map<String, String> row) {
        return scales.get(row.get("code")).grade(PublishedResultsTests.number(row.get("raw_value")));
    }

    @Test
    void every_normalised_value_and_every_colour_comes_out() {
        int scores = 0;
        int colours = 0;
        for (Map<String, Map<String, String>> country : values.values()) {
            for (Map<String, String> row : country.values()) {
                Grade grade = grade(row);
                if (!row.get("normalized_score").isEmpty()) {
                    assertThat(grade.score().orElseThrow().doubleValue())
                            .as(row.toString())
                            .isCloseTo(Double.parseDouble(row.get("normalized_score")), within(CLOSE));
                    scores++;
                }
                if (!row.get("dashboard").isEmpty()) {
                    assertThat(grade).as(row.toString()).hasToString(row.get("dashboard"));
                    colours++;
                }
                Grade slow = Methods.SDSN_2019.grade(Trajectory.builder()
                        .addPoints(Observation.of(2019, PublishedResultsTests.number(row.get("raw_value"))))
                        .bounds(bounds(codebook.get(row.get("code"))))
                        .build());
                assertThat(slow).isEqualTo(grade);
            }
        }
        assertThat(scores).isGreaterThan(6000);
        assertThat(colours).isGreaterThan(7000);
    }

    /** Goal scores are of the set of all countries, colours of the set that is due from a country. */
    private List<Grade> members(String iso, String goal, boolean forColour) {
        boolean oecd = countries.get(iso).get("oecd_member").equals("1");
        String set = forColour && oecd ? "oecd_set" : "global_set";
        List<Grade> members = new ArrayList<>();
        codebook.forEach((code, row) -> {
            if (goalOf(code).equals(goal) && row.get(set).equals("yes")) {
                Map<String, String> value = values.get(iso).get(code);
                members.add(value == null ? Grade.none("sdsn-2019", NotRated.NO_DATA) : grade(value));
            }
        });
        return members;
    }

    @Test
    void every_goal_has_its_score_and_its_colour_grey_too() {
        int scores = 0;
        List<Map<String, String>> rows = PublishedResultsTests.table("sdr2019_goal_results.csv");
        for (Map<String, String> row : rows) {
            String iso = row.get("iso3");
            if (!row.get("score").isEmpty()) {
                Grade mean = Aggregations.SDSN_GOAL_SCORE.ofGrades("goal", members(iso, row.get("goal"), false));
                assertThat(mean.score().orElseThrow().doubleValue())
                        .as(row.toString())
                        .isCloseTo(Double.parseDouble(row.get("score")), within(CLOSE));
                scores++;
            }
            Grade colour = Aggregations.SDSN_GOAL_COLOUR.ofGrades("goal", members(iso, row.get("goal"), true));
            assertThat(colour.mark().map(Mark::label).orElse("gray"))
                    .as(row.toString())
                    .isEqualTo(row.get("dashboard"));
        }
        assertThat(scores).isGreaterThan(1300);
        assertThat(rows).hasSizeGreaterThan(1600);
    }

    @Test
    void every_country_has_its_index_and_ranks_stand_in_its_order() {
        Map<String, List<Figure>> goals = new LinkedHashMap<>();
        for (Map<String, String> row : PublishedResultsTests.table("sdr2019_goal_results.csv")) {
            List<Grade> members = members(row.get("iso3"), row.get("goal"), false);
            Grade mean = Aggregations.SDSN_GOAL_SCORE.ofGrades("goal", members);
            Optional<Figure> region = row.get("regional_score").isEmpty()
                    ? Optional.empty()
                    : Optional.of(Figure.of(PublishedResultsTests.number(row.get("regional_score"))));
            mean.score()
                    .or(() -> region)
                    .ifPresent(score -> goals.computeIfAbsent(row.get("iso3"), iso -> new ArrayList<>())
                            .add(score));
        }
        Map<String, Figure> index = new LinkedHashMap<>();
        int withoutIndex = 0;
        for (Map<String, String> country : countries.values()) {
            String iso = country.get("iso3");
            long due = codebook.values().stream()
                    .filter(row -> row.get("global_set").equals("yes"))
                    .count();
            long there = codebook.values().stream()
                    .filter(row -> row.get("global_set").equals("yes")
                            && values.get(iso).containsKey(row.get("code")))
                    .count();
            Optional<Figure> computed = CountryIndex.of(goals.getOrDefault(iso, List.of()), due - there, due);
            if (country.get("index_score").isEmpty()) {
                assertThat(computed).as(iso).isEmpty();
                withoutIndex++;
            } else {
                assertThat(computed.orElseThrow().doubleValue())
                        .as(iso)
                        .isCloseTo(Double.parseDouble(country.get("index_score")), within(CLOSE));
                index.put(iso, computed.get());
            }
        }
        assertThat(withoutIndex).isPositive();
        List<String> published = countries.values().stream()
                .filter(country -> !country.get("index_rank").isEmpty())
                .sorted(Comparator.comparing(country -> Integer.parseInt(country.get("index_rank"))))
                .map(country -> country.get("iso3"))
                .toList();
        assertThat(CountryIndex.ranks(index).keySet()).containsExactlyElementsOf(published);
    }

    @Test
    void equal_indices_share_a_rank() {
        Map<String, Figure> index = new LinkedHashMap<>();
        index.put("b", Figure.of(Rational.of(70)));
        index.put("a", Figure.of(Rational.of(70)));
        index.put("c", Figure.of(Rational.of(60)));
        index.put("d", Figure.of(Rational.of(80)));
        assertThat(CountryIndex.ranks(index))
                .containsExactly(Map.entry("d", 1), Map.entry("a", 2), Map.entry("b", 2), Map.entry("c", 4));
    }
}
