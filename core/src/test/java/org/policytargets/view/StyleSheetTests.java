package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Colours differ enough: WCAG 2.2, 1.4.3 (text, 4.5 to 1) and 1.4.11 (shapes, 3 to 1), by its formula of contrast. */
final class StyleSheetTests {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /** Light, dark and print, in the order of the style sheet; what one does not say is as in the first. */
    private static List<Map<String, String>> themes() {
        List<Map<String, String>> themes = new java.util.ArrayList<>();
        String css = ScorecardPage.css();
        for (int at = css.indexOf(":root {"); at >= 0; at = css.indexOf(":root {", at + 1)) {
            Map<String, String> theme = new HashMap<>(themes.isEmpty() ? Map.of() : themes.get(0));
            String rule = css.substring(at, css.indexOf('}', at));
            for (int name = rule.indexOf("--pt-"); name >= 0; name = rule.indexOf("--pt-", name + 1)) {
                int colon = rule.indexOf(':', name);
                theme.put(
                        rule.substring(name + 5, colon),
                        rule.substring(colon + 1, rule.indexOf(';', colon)).strip());
            }
            themes.add(theme);
        }
        return themes;
    }

    private static double contrast(Map<String, String> theme, String one, String other) {
        double a = luminance(theme.get(one));
        double b = luminance(theme.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        assertThat(colour).hasSize(7).startsWith("#");
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void text_is_read_on_every_ground() {
        assertThat(themes()).hasSize(3).allSatisfy(theme -> {
            for (String ink : List.of("ink", "muted", "link", "met", "missed", "open", "doubt", "none")) {
                assertThat(contrast(theme, ink, "paper")).as(ink).isGreaterThanOrEqualTo(TEXT);
                assertThat(contrast(theme, ink, "faint")).as(ink + " on faint").isGreaterThanOrEqualTo(TEXT);
            }
        });
    }

    @Test
    void lines_and_shapes_are_seen_on_paper_and_evidence_on_the_acceptable_range() {
        assertThat(themes()).allSatisfy(theme -> {
            for (String line : List.of("rule", "evidence", "plan", "ink", "muted", "hatch")) {
                assertThat(contrast(theme, line, "paper")).as(line).isGreaterThanOrEqualTo(SHAPE);
            }
            for (String line : List.of("evidence", "plan", "ink", "hatch")) {
                assertThat(contrast(theme, line, "tint")).as(line + " on tint").isGreaterThanOrEqualTo(SHAPE);
            }
        });
    }
}
