package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever people are called and write: it is text on every page, and makes no element. */
final class InjectionTests {
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode goal(String id, String title, String owner, String note) {
        ObjectNode goal = (ObjectNode) JSON.readTree("""
                {"target": {"kind": "total", "indicator": {"name": "i", "unit": "km", "nature": "FLOW"},
                "criterion": {"word": "AT_LEAST", "value": {"value": "30", "unit": "km"}}},
                "deadline": {"kind": "at", "window": "2025"}, "strength": "EXPECTED"}""");
        goal.put("id", id);
        goal.putObject("title").put("en", title);
        goal.putObject("owner").put("lead", owner);
        goal.putObject("note").put("en", note);
        goal.putObject("source").put("document", note).put("section", owner).put("quote", title);
        return goal;
    }

    private static String plan(String id, List<JsonNode> goals) {
        ObjectNode plan = JSON.createObjectNode().put("schemaVersion", 1).put("id", id);
        plan.putObject("title").put("en", "Plan");
        plan.put("window", "2025");
        ((ArrayNode) plan.putArray("goals")).addAll(goals);
        return plan.toString();
    }

    /** A long text may take more lines of a chart than a short one. */
    private static List<String> shape(Document page) {
        List<String> shape = new ArrayList<>();
        for (Element element : page.select("*:not(svg text)")) {
            shape.add(element.tagName()
                    + element.attributes().asList().stream()
                            .map(each -> " " + each.getKey())
                            .sorted()
                            .toList());
        }
        return shape;
    }

    private static void assertInert(Browser browser, String plan, String goal, String plainPlan, String text) {
        String page =
                browser.get("/plans/" + plan + "/goal?id=" + Links.encode(goal)).body();
        String plain = browser.get("/plans/" + plainPlan + "/goal?id=plain").body();
        assertThat(shape(Jsoup.parse(page))).as(text).isEqualTo(shape(Jsoup.parse(plain)));
        assertThat(Jsoup.parse(page).select("h1").first().wholeText())
                .isEqualTo(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    @Test
    void texts_made_to_break_out_are_shown_as_they_are() {
        try (Running tracker = new Running()) {
            Browser browser = tracker.browser();
            assertThat(browser.api("/api/plans", "k", plan("plain", List.of(goal("plain", "plain", "plain", "plain"))))
                            .statusCode())
                    .isEqualTo(201);
            List<String> texts = List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "' autofocus onfocus=alert(1) x='",
                    "</title><script>x</script>",
                    "</textarea></select><b>",
                    "&lt;b&gt; &amp; &#x3c;",
                    "javascript:alert(1)",
                    "${7*7} @if(true)",
                    "<!-- <svg/onload=alert(1)> -->");
            List<JsonNode> goals = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                goals.add(goal("<goal" + i + "\"'>", texts.get(i), texts.get(i), texts.get(i)));
            }
            assertThat(browser.api("/api/plans", "k", plan("hostile", goals)).statusCode())
                    .isEqualTo(201);
            for (int i = 0; i < texts.size(); i++) {
                assertInert(browser, "hostile", "<goal" + i + "\"'>", "plain", texts.get(i));
            }
            Document card = browser.page("/plans/hostile");
            assertThat(card.select("script")).hasSize(1);
            assertThat(card.select("main img, main svg, main b:not(.counts b)")).isEmpty();
            assertThat(card.select(".scorecard tbody tr")).hasSize(texts.size());
        }
    }

    @Test
    void naughty_strings_as_title_owner_and_note_make_no_element() {
        String strings = Reference.text("conformance/blns/blns.json");
        try (Running tracker = new Running()) {
            Browser browser = tracker.browser();
            browser.api("/api/plans", "k", plan("plain", List.of(goal("plain", "plain", "plain", "plain"))));
            List<String> taken = new ArrayList<>();
            List<JsonNode> goals = new ArrayList<>();
            for (JsonNode each : JSON.readTree(strings)) {
                String text = each.stringValue();
                JsonNode goal = goal("g" + taken.size(), text, text, text);
                // The library itself refuses blank and hidden ones; this is about those that it takes.
                if (browser.api("/api/plans", "k", plan("try", List.of(goal))).statusCode() < 300) {
                    goals.add(goal);
                    taken.add(text);
                }
            }
            assertThat(taken.size()).isGreaterThan(400);
            assertThat(browser.api("/api/plans", "k", plan("naughty", goals)).statusCode())
                    .isEqualTo(201);
            for (int i = 0; i < taken.size(); i++) {
                assertInert(browser, "naughty", "g" + i, "plain", taken.get(i));
            }
            for (int page = 1; page <= (taken.size() + 99) / 100; page++) {
                Document card = browser.page("/plans/naughty?page=" + page);
                assertThat(card.select("script")).hasSize(1);
                assertThat(card.select("main img, main svg, main iframe, main b:not(.counts b, .pages b)"))
                        .isEmpty();
            }
        }
    }
}
