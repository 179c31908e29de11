package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.PolicyUnits;

/** Every chart of the gallery, by a parser; {@code target/gallery} has them as a page, to be looked at. */
final class GalleryTests {
    private static final Path FOLDER = Path.of("target/gallery");

    private static List<String> charts(Gallery.Shown shown, Locale locale) {
        return ChartProperties.withParts(shown.assessment()).stream()
                .flatMap(assessment -> java.util.stream.Stream.of(
                                BulletChart.of(assessment).map(chart -> chart.svg(locale)),
                                ProgressChart.of(assessment, shown.actuals()).map(chart -> chart.svg(locale)))
                        .flatMap(java.util.Optional::stream))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_chart_is_readable_and_named_and_no_two_share_a_name(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> ids = new HashSet<>();
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html><html lang='" + language
                        + "'><head><meta charset='UTF-8'/><style>" + ScorecardPage.css()
                        + ".all{display:flex;flex-wrap:wrap;align-items:flex-start;gap:14px}</style></head><body><div class='all'>");
        for (Gallery.Shown shown : Gallery.all()) {
            for (String svg : charts(shown, locale)) {
                ChartLayout.assertReadable(svg);
                Parsed.all(Parsed.xml(svg), "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
                assertNamed(svg, language);
                page.append(svg).append('\n');
            }
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(language + ".html"), page + "</div></body></html>");
        assertThat(ids).hasSizeGreaterThan(100);
    }

    private static void assertNamed(String svg, String language) {
        var root = Parsed.xml(svg);
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo(language);
        String[] names = root.getAttribute("aria-labelledby").split(" ");
        assertThat(Parsed.all(root, "title").get(0).getAttribute("id")).isEqualTo(names[0]);
        assertThat(Parsed.all(root, "desc").get(0).getAttribute("id")).isEqualTo(names[1]);
    }

    private static List<String> texts(String svg) {
        return Parsed.all(Parsed.xml(svg), "text").stream()
                .map(org.w3c.dom.Node::getTextContent)
                .toList();
    }

    private static String bullet(String name, Locale locale) {
        return BulletChart.of(Gallery.of(name).assessment()).orElseThrow().svg(locale);
    }

    @Test
    void a_bullet_chart_tells_all_it_shows_in_words() {
        assertThat(texts(bullet("Total missed", Locale.ENGLISH)))
                .containsExactly(
                        "Total missed",
                        "✗ MISSED · at least 30 km by 2025-12-31",
                        "0 km",
                        "10 km",
                        "20 km",
                        "30 km",
                        "found: 27.4 km",
                        "acceptable",
                        "target: 30 km");
    }

    @Test
    void a_chart_tells_where_it_should_be_by_now_in_as_many_digits_as_mean_something() {
        assertThat(texts(bullet("Total open, ahead", Locale.ENGLISH)))
                .endsWith(
                        "found: 21.5 km, 2025-H1", "acceptable", "target: 30 km", "planned by 2025-06-30: ≈ 14.88 km");
        assertThat(texts(bullet("Change from a baseline", Locale.CHINESE)))
                .endsWith(
                        "结果：2.7个百分点，2025-06-30",
                        "达标范围",
                        "目标：5个百分点",
                        "基期：41.2%（2024-12-31）",
                        "计划到2025-06-30：≈ 2.479个百分点");
    }

    @Test
    void in_a_row_a_chart_says_nothing_of_what_stands_beside_it() {
        Assessment assessment = Gallery.of("Total missed").assessment();
        assertThat(texts(BulletChart.inRow(assessment).orElseThrow().svg(Locale.ENGLISH, "c")))
                .containsExactly("0 km", "10 km", "20 km", "30 km", "reported", "acceptable", "target: 30 km");
        assertThat(texts(BulletChart.inRow(Gallery.of("Long unit").assessment())
                        .orElseThrow()
                        .svg(Locale.ENGLISH, "c")))
                .endsWith("reported", "acceptable", "target: 7,900 school places", "planned by 2025-06-30: ≈ 3,918");
        assertThat(texts(BulletChart.inRow(Gallery.of("Total without a report").assessment())
                        .orElseThrow()
                        .svg(Locale.CHINESE, "c")))
                .containsExactly("0公里", "10公里", "20公里", "30公里", "达标范围", "目标：30公里");
    }

    @Test
    void numbers_of_an_axis_go_without_long_units() {
        Assessment assessment = Gallery.of("Long unit").assessment();
        assertThat(texts(bullet("Long unit", Locale.ENGLISH)))
                .containsSubsequence("0", "2,000", "4,000", "6,000", "target: 7,900 school places");
        assertThat(texts(ProgressChart.of(assessment, Gallery.of("Long unit").actuals())
                        .orElseThrow()
                        .svg(Locale.ENGLISH)))
                .containsSubsequence("0", "2,000", "4,000", "6,000", "target: 7,900 school places");
    }

    @Test
    void one_number_alone_stands_on_its_axis() {
        assertThat(texts(bullet("Exactly a level", Locale.ENGLISH)))
                .containsSubsequence("50 %", "found: 50 %, 2025-12-31", "target: 50 %")
                .doesNotContain("acceptable");
    }

    @Test
    void a_total_is_shown_as_it_grew() {
        assertThat(course("Total missed")).containsExactly("2025-06-30 12.6 km", "2025-12-31 27.4 km");
        assertThat(course("Total open, ahead")).containsExactly("2025-03-31 9 km", "2025-06-30 21.5 km");
        assertThat(course("Level of a share"))
                .containsExactly("2024-12-31 78.2 %", "2025-06-30 81 %", "2025-12-31 84.99 %");
        assertThat(course("Total without a report")).isEmpty();
    }

    @Test
    void of_very_many_reports_some_are_shown_and_always_the_last() {
        Indicator roads = Indicator.flow("new roads", PolicyUnits.KILOMETRE);
        List<Actual> days = new ArrayList<>();
        for (LocalDate day = Gallery.day("2025-01-01"); day.getYear() == 2025; day = day.plusDays(1)) {
            days.add(Actual.period(roads, Window.on(day), Gallery.q("0.1 km"), day.plusDays(1)));
        }
        Actuals actuals = Actuals.of(days);
        Goal goal = Gallery.of("Total missed").assessment().goal();
        Assessment assessment = Assessor.standard().assess(goal, actuals, Gallery.day("2026-02-01"));
        assertThat(Sums.course(assessment, actuals))
                .hasSizeBetween(50, 62)
                .last()
                .extracting(reading -> reading.value().lower().orElseThrow().toString())
                .isEqualTo("36.5 km");
    }

    private static List<String> course(String name) {
        Gallery.Shown shown = Gallery.of(name);
        return Sums.course(shown.assessment(), shown.actuals()).stream()
                .map(reading ->
                        reading.through() + " " + reading.value().lower().orElseThrow())
                .toList();
    }

    @Test
    void a_description_tells_a_chart_to_those_who_do_not_see_it() {
        var root = Parsed.xml(bullet("Total missed", Locale.ENGLISH));
        assertThat(Parsed.all(root, "title").get(0).getTextContent()).isEqualTo("Where it stands: Total missed");
        assertThat(Parsed.all(root, "desc").get(0).getTextContent())
                .isEqualTo(
                        "MISSED · at least 30 km by 2025-12-31 · 27.4 km reported for 2025 · 2.6 km short · as known on 2026-02-01");
    }

    @Test
    void a_target_of_parts_has_no_chart_and_its_parts_have() {
        Assessment assessment = Gallery.of("Made of parts").assessment();
        assertThat(BulletChart.of(assessment)).isEmpty();
        assertThat(assessment.parts()).allMatch(part -> BulletChart.of(part).isPresent());
    }
}
