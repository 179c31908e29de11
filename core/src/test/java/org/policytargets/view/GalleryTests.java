package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.assess.Assessment;

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
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang='" + language
                + "'><head><meta charset='UTF-8'/><style>" + ScorecardPage.css()
                + ".all{display:flex;flex-wrap:wrap;gap:14px}</style></head><body><div class='all'>");
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
                        "acceptable: at least 30 km",
                        "target: 30 km",
                        "baseline: 0 km",
                        "planned by 2025-12-31: 30 km",
                        "due 2025-12-31");
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
