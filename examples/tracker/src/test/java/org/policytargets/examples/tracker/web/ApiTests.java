package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get. */
final class ApiTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static Running tracker;
    private static Browser browser;

    @BeforeAll
    static void start() {
        tracker = new Running();
        browser = tracker.browser();
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    static String actual(String value, String on) {
        return """
                {"schemaVersion": 1, "actuals": [{"basis": "GROWTH", "subject": {"indicator": "growth of gross regional product",
                "scope": {"territory": "海淀区"}}, "time": "2025", "value": {"value": "%s", "unit": "%%"},
                "report": {"on": "%s"}}]}""".formatted(value, on);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Test
    void the_shipped_plans_are_there() {
        assertThat(browser.get("/api/plans").body())
                .contains("{\"id\":\"haidian-2025\",\"title\":\"Haidian District 2025\",\"version\":1,\"goals\":131,")
                .contains("{\"id\":\"state-council-2025\",\"title\":\"China 2025\",\"version\":1,\"goals\":20,");
        assertThat(browser.get("/api/plans?lang=zh").body()).contains("海淀区2025年政府工作");
        browser.get("/api/plans?lang=en");
    }

    @Test
    void a_write_is_seen_by_the_next_read() {
        for (int i = 0; i < 20; i++) {
            String value = "8." + i;
            // One day later each, so that the last one counts.
            String day = "2026-05-" + (i + 1 < 10 ? "0" : "") + (i + 1);
            assertThat(browser.api("/api/plans/haidian-2025/actuals", "read-" + i, actual(value, day))
                            .statusCode())
                    .isEqualTo(201);
            JsonNode goal = json(browser.get("/api/plans/haidian-2025/goal?id=haidian-2025/gdp-growth"));
            assertThat(goal.get("found").stringValue()).isEqualTo(value + " % reported for 2025");
            assertThat(browser.page("/plans/haidian-2025?owner=海淀区人民政府".replace("海淀区人民政府", Links.encode("海淀区人民政府")))
                            .text())
                    .contains(value + " %");
        }
    }

    @Test
    void the_same_key_and_content_are_added_once_and_other_content_is_refused() {
        String path = "/api/plans/state-council-2025/actuals";
        String document = """
                {"schemaVersion": 1, "actuals": [{"basis": "GROWTH", "subject": {"indicator": "%s"}, "time": "2025",
                "value": {"value": "%s", "unit": "%%"}, "report": {"on": "2026-03-06"}}]}""";
        String indicator = tracker.services
                                .plans()
                                .plan("state-council-2025")
                                .get()
                                .plan()
                                .goals()
                                .get(0)
                                .target()
                        instanceof org.policytargets.goal.Target.Simple simple
                ? simple.indicator().name()
                : "";
        HttpResponse<String> first = browser.api(path, "k1", document.formatted(indicator, "5.0"));
        HttpResponse<String> again = browser.api(path, "k1", document.formatted(indicator, "5.0"));
        HttpResponse<String> other = browser.api(path, "k1", document.formatted(indicator, "5.1"));
        assertThat(List.of(first.statusCode(), again.statusCode(), other.statusCode()))
                .containsExactly(201, 200, 409);
        assertThat(first.body())
                .isEqualTo("{\"plan\":\"state-council-2025\",\"count\":1}")
                .isEqualTo(again.body());
        assertThat(json(other).get("detail").stringValue()).isEqualTo("the key was used before, for other content");
    }

    @Test
    void a_plan_comes_back_exactly_as_it_was_sent() {
        String document = tracker.services.facts().document("haidian-2025", 1).orElseThrow();
        String other = document.replace("\"haidian-2025\"", "\"other-plan\"") + "\n \n";
        assertThat(browser.api("/api/plans", "p", other).statusCode()).isEqualTo(201);
        assertThat(browser.api("/api/plans", "p", other).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/plans/other-plan").body()).isEqualTo(other);
    }

    @Test
    void what_is_wrong_is_told_with_its_place() {
        HttpResponse<String> unknown = browser.api(
                "/api/plans/haidian-2025/actuals",
                "x",
                actual("8", "2026-05-01").replace("\"basis\"", "\"bassis\""));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(unknown).get("detail").stringValue()).contains("actuals[0]", "did you mean basis?");
        HttpResponse<String> broken = browser.api("/api/plans/haidian-2025/actuals", "x", "{");
        assertThat(broken.statusCode()).isEqualTo(400);
        HttpResponse<String> stranger = browser.api(
                "/api/plans/haidian-2025/actuals",
                "x",
                actual("8", "2026-05-01").replace("gross regional", "gros regional"));
        assertThat(json(stranger).get("detail").stringValue())
                .isEqualTo("the plan must have what actuals are about, but has no growth of gros regional product");
        assertThat(json(browser.get("/api/plans/nope")).get("detail").stringValue())
                .isEqualTo("there is no such plan");
        assertThat(json(browser.get("/api/plans/nope?lang=zh")).get("detail").stringValue())
                .isEqualTo("没有这个计划");
        assertThat(browser.get("/api/plans?lang=zh").body()).contains("海淀区2025年政府工作");
        browser.get("/?lang=en");
        assertThat(browser.get("/api/plans/haidian-2025/scorecard?as-of=2025-02-30")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_became_known_later_is_not_seen_before() {
        JsonNode before =
                json(browser.get("/api/plans/haidian-2025/goal?id=haidian-2025/school-places-new&as-of=2026-01-06"));
        JsonNode after =
                json(browser.get("/api/plans/haidian-2025/goal?id=haidian-2025/school-places-new&as-of=2026-01-07"));
        assertThat(before.get("verdict").stringValue()).isNotEqualTo("MET");
        assertThat(after.get("verdict").stringValue()).isEqualTo("MET");
    }

    @Test
    void writing_needs_an_account() {
        var request = browser.request("/api/plans/haidian-2025/actuals")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(BodyPublishers.ofString(actual("8", "2026-05-01")));
        HttpResponse<String> nobody = browser.send(request);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).isPresent();
        String token = tracker.services.accounts().newToken("alice");
        assertThat(browser.send(request.setHeader("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(201);
        assertThat(browser.send(request.setHeader("Authorization", "Bearer " + token + "x"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_description_has_each_route_and_no_other() {
        Set<String> described = new TreeSet<>();
        json(browser.get("/api/openapi.json"))
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyNames().forEach(method -> {
                    if (!method.equals("parameters")) {
                        described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        Set<String> there = new TreeSet<>();
        for (Route route : tracker.server.routes()) {
            if (route.isApi()) {
                there.add(route.method() + " " + route.path());
            }
        }
        assertThat(described).isEqualTo(there);
    }

    @Test
    void actuals_of_many_are_all_kept_or_none() {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            each.add(actual("3." + i, "2026-02-01").replaceAll("(?s)^.*?\\[|\\]\\}$", ""));
        }
        String good = "{\"schemaVersion\": 1, \"actuals\": [" + String.join(",", each) + "]}";
        String bad = good.replace("\"3.49\"", "\"3,49\"");
        int before =
                tracker.services.plans().plan("haidian-2025").get().entries().size();
        assertThat(browser.api("/api/plans/haidian-2025/actuals", "many", bad).statusCode())
                .isEqualTo(422);
        assertThat(tracker.services.plans().plan("haidian-2025").get().entries())
                .hasSize(before);
        assertThat(browser.api("/api/plans/haidian-2025/actuals", "many", good).statusCode())
                .isEqualTo(201);
        assertThat(tracker.services.plans().plan("haidian-2025").get().entries())
                .hasSize(before + 50);
    }

    @Test
    void health_tells_whether_the_database_answers() {
        assertThat(browser.get("/health").body()).isEqualTo("{\"status\":\"up\"}");
    }
}
