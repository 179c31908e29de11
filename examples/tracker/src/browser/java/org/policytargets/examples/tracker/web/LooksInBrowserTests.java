package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page on a telephone, a tablet and a desk, in both languages, by day and by night. */
final class LooksInBrowserTests {
    private static final int[] WIDTHS = {360, 768, 1280};
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of(System.getProperty("tracker.screenshots", "target/screenshots"));

    private static Running tracker;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        tracker = new Running(100_000, 100_000, List.of());
    }

    @AfterAll
    static void stop() {
        tracker.close();
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> every_page_can_be_read_by_everybody() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : List.of("en", "zh")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (Places place : Places.all()) {
                    String name = (place.name() + "-" + language + "-" + scheme).toLowerCase(Locale.ROOT);
                    tests.add(DynamicTest.dynamicTest(name, () -> look(place, name, language, scheme)));
                }
            }
        }
        return tests.stream();
    }

    private static void look(Places place, String name, String language, ColorScheme scheme) {
        try (Visit visit = chromium.visit(tracker, language, scheme)) {
            if (place.signedIn()) {
                visit.signIn();
            }
            place.way().accept(visit);
            assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo(language);
            List<String> faults = new ArrayList<>();
            for (int width : WIDTHS) {
                visit.page.setViewportSize(width, 800);
                picture(visit.page, name + "-" + width);
                Layout.faults(visit.page).forEach(fault -> faults.add(width + " px: " + fault));
                barriers(visit.page).forEach(fault -> faults.add(width + " px: " + fault));
            }
            faults.addAll(visit.complaints());
            assertThat(faults).isEmpty();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /** What axe finds serious or worse. */
    static List<String> barriers(Page page) {
        List<String> barriers = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations()) {
            if (List.of("serious", "critical").contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> barriers.add(rule.getId() + ": " + node.getHtml()));
            }
        }
        return barriers;
    }
}
