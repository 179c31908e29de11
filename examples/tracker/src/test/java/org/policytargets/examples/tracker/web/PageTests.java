package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policytargets.seeds.Seeds;

/** What people see and do. */
final class PageTests {
    private static final String GOAL = "/plans/haidian-2025/goal?id=haidian-2025%2Fgdp-growth";
    private static Running tracker;
    private static Browser reader;
    private static Browser writer;

    @BeforeAll
    static void start() {
        tracker = new Running();
        reader = tracker.browser();
        writer = tracker.signedIn();
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @Test
    void the_first_page_lists_the_plans() {
        Document page = reader.page("/");
        assertThat(page.select("main h2").eachText()).contains("Haidian District 2025", "China 2025");
        assertThat(page.select("main").text()).contains("131 goals");
    }

    @Test
    void a_scorecard_can_be_narrowed_and_paged() {
        assertThat(reader.page("/plans/haidian-2025").select(".scorecard tbody tr"))
                .hasSize(100);
        assertThat(reader.page("/plans/haidian-2025?page=2").select(".scorecard tbody tr"))
                .hasSize(31);
        assertThat(reader.page("/plans/haidian-2025?page=99").select(".scorecard tbody tr"))
                .isEmpty();
        Document undecided = reader.page("/plans/haidian-2025?verdict=UNDECIDED");
        assertThat(undecided.select(".scorecard tbody .pt-verdict").eachText()).containsOnly("? UNDECIDED");
        assertThat(undecided.select("main").text()).contains("1 of 131 goals, as known on 2026-11-27");
        assertThat(reader.page("/plans/haidian-2025?owner=nobody").select(".scorecard tbody tr"))
                .isEmpty();
    }

    @Test
    void pages_speak_chinese_by_address_by_memory_and_by_what_the_browser_asks() {
        Browser own = tracker.browser();
        assertThat(own.get("/plans/haidian-2025", "Accept-Language", "zh-CN,zh;q=0.9")
                        .body())
                .contains("<html lang=\"zh\">", "海淀区2025年政府工作", "截至2026-11-27所知");
        assertThat(own.get("/").body()).contains("<html lang=\"en\">");
        assertThat(own.get("/?lang=zh").body()).contains("<html lang=\"zh\">");
        assertThat(own.get(GOAL).body()).contains("<html lang=\"zh\">", "经济增速", "依据");
        assertThat(own.get(GOAL + "&lang=en").body()).contains("<html lang=\"en\">");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Words.in(java.util.Locale.CHINESE).keys())
                .isEqualTo(Words.in(java.util.Locale.ENGLISH).keys());
    }

    private static Map<String, String> form(Document page, String... fields) {
        Map<String, String> all = new TreeMap<>();
        page.select("form.add")
                .first()
                .select("input[type=hidden]")
                .forEach(input -> all.put(input.attr("name"), input.val()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    @Test
    void an_actual_is_added_by_a_form_once_and_revises_what_was_there() {
        Map<String, String> form = form(
                writer.page(GOAL),
                "time",
                "2025",
                "value",
                "7.4%",
                "basis",
                "GROWTH",
                "status",
                "FINAL",
                "reportedOn",
                "2026-11-20",
                "by",
                "区统计局",
                "document",
                "",
                "secondhand",
                "");
        for (int i = 0; i < 2; i++) {
            assertThat(writer.post(GOAL, form).statusCode()).isEqualTo(303);
        }
        Document page = reader.page(GOAL);
        assertThat(page.select("#evidence ~ .wide tbody tr").eachAttr("class"))
                .containsExactly("DECIDES", "SUPERSEDED");
        assertThat(page.select("tr.DECIDES").text())
                .isEqualTo("2025 7.4 % rate of change final decides 2026-11-20 区统计局 alice 2026-11-27 form");
        Document before = reader.page(GOAL + "&as-of=2026-11-19");
        assertThat(before.select("#evidence ~ .wide tbody tr").eachAttr("class"))
                .containsExactly("LATER", "DECIDES");
        assertThat(before.select("main").text()).contains("7.2 %");
        Map<String, String> other = new TreeMap<>(form);
        other.put("value", "7.5%");
        assertThat(writer.post(GOAL, other).statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_wrong_in_a_form_is_told() {
        Map<String, String> form = form(
                writer.page(GOAL),
                "time",
                "2025",
                "value",
                "7.4 km",
                "basis",
                "GROWTH",
                "status",
                "FINAL",
                "reportedOn",
                "2026-11-20");
        HttpResponse<String> unit = writer.post(GOAL, form);
        assertThat(unit.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unit.body()).select(".note").text())
                .isEqualTo("The value must be in a unit comparable with %, but was 7.4 km.");
        form.put("value", "");
        assertThat(Jsoup.parse(writer.post(GOAL, form).body()).select(".note").text())
                .isEqualTo("Value must be filled in.");
        form.put("value", "about");
        assertThat(writer.post(GOAL, form).statusCode()).isEqualTo(422);
        form.put("value", "7 %");
        form.put("time", "sometime");
        assertThat(writer.post(GOAL, form).statusCode()).isEqualTo(422);
    }

    @Test
    void every_goal_has_a_page_and_a_form_in_both_languages() {
        for (String plan : new String[] {"haidian-2025", "state-council-2025"}) {
            tracker.services.plans().plan(plan).get().plan().goals().forEach(goal -> {
                for (String language : new String[] {"&lang=en", "&lang=zh"}) {
                    HttpResponse<String> page = writer.get(Links.goal(plan, goal.id()) + language);
                    assertThat(page.statusCode()).as(goal.id().value()).isEqualTo(200);
                    assertThat(Jsoup.parse(page.body()).select("form.add")).isNotEmpty();
                }
            });
        }
        writer.get("/?lang=en");
    }

    @Test
    void a_sheet_is_shown_first_and_kept_when_confirmed() {
        String upload = "/plans/haidian-2025/upload";
        String csv = """
                goal,time,value,reported on,colour
                haidian-2025/school-places-new,2025,"8,000 school places",2026-04-01,red
                haidian-2025/school-place-new,2025,8001 school places,2026-04-01,red
                haidian-2025/gdp-growth,2025,lots,2026-04-01,red
                """;
        Map<String, String> token = Map.of("csrf", writer.token(upload));
        HttpResponse<String> read =
                writer.upload(upload, token, "re<b>ports.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(read.statusCode()).isEqualTo(200);
        Document preview = Jsoup.parse(read.body());
        assertThat(preview.select("main p").first().text())
                .isEqualTo("re<b>ports.csv. Reports that can be kept: 1. Rows that cannot: 2.");
        assertThat(preview.select(".problems li")).hasSize(2);
        assertThat(preview.select("main").text())
                .contains("goal is read as goal", "colour is not read", "8,000 school places");
        int before =
                tracker.services.plans().plan("haidian-2025").get().entries().size();
        String confirm = preview.select("main form").attr("action");
        String location =
                writer.post(confirm, token).headers().firstValue("Location").orElseThrow();
        await(location);
        assertThat(writer.page(location).select("#state").text()).isEqualTo("All reports were added.");
        var entries = tracker.services.plans().plan("haidian-2025").get().entries();
        assertThat(entries).hasSize(before + 1);
        assertThat(entries.get(before)).satisfies(entry -> {
            assertThat(entry.way()).isEqualTo("csv");
            assertThat(entry.file()).isEqualTo("re<b>ports.csv");
            assertThat(entry.row()).isEqualTo(2);
            assertThat(entry.by()).isEqualTo("alice");
        });
        // The same file again adds nothing.
        HttpResponse<String> again = writer.upload(upload, token, "reports.csv", csv.getBytes(StandardCharsets.UTF_8));
        String second = writer.post(
                        Jsoup.parse(again.body()).select("main form").attr("action"), token)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        await(second);
        assertThat(writer.page(second).select("#state").text())
                .isEqualTo("The same file was added before: nothing was done.");
    }

    /** Until an import is over, asking as the page's script does. */
    private static void await(String location) {
        String status;
        do {
            status = writer.get(location + "/status").body();
        } while (status.contains("WAITING") || status.contains("WRITING"));
    }

    @Test
    void a_form_to_fill_in_can_be_read_again() {
        Map<String, String> token = Map.of("csrf", writer.token("/plans/haidian-2025/upload"));
        byte[] template = reader.get("/plans/haidian-2025/template.csv").body().getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> read = writer.upload("/plans/haidian-2025/upload", token, "form.csv", template);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(reader.get("/plans/haidian-2025/template.xlsx").statusCode()).isEqualTo(200);
        assertThat(reader.get("/plans/haidian-2025/actuals.csv").body()).contains("7910");
    }

    @Test
    void a_report_is_read_and_its_findings_are_confirmed() {
        Map<String, String> fields = Map.of(
                "csrf",
                writer.token("/upload-plan"),
                "id",
                "my-report",
                "title",
                "我的报告",
                "year",
                "2025",
                "place",
                "海淀区");
        HttpResponse<String> read = writer.upload(
                "/upload-plan", fields, "report.txt", Seeds.haidian2025Text().getBytes(StandardCharsets.UTF_8));
        assertThat(read.statusCode()).isEqualTo(200);
        Document findings = Jsoup.parse(read.body());
        assertThat(findings.select("input[name=goal]").size()).isGreaterThan(100);
        assertThat(findings.select(".doubt")).isNotEmpty();
        Map<String, String> one = Map.of(
                "csrf",
                fields.get("csrf"),
                "goal",
                findings.select("input[name=goal]").first().val());
        HttpResponse<String> kept = writer.post(findings.select("main form").attr("action"), one);
        assertThat(kept.headers().firstValue("Location")).contains("/plans/my-report");
        assertThat(reader.page("/plans/my-report").select(".scorecard tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_file_that_is_no_plan_is_refused_with_its_place() {
        Map<String, String> token = Map.of("csrf", writer.token("/upload-plan"));
        HttpResponse<String> broken = writer.upload(
                "/upload-plan", token, "plan.json", "{\"schemaVersion\": 1,".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("must be well-formed");
        assertThat(writer.upload("/upload-plan", token, "plan.exe", new byte[] {1})
                        .statusCode())
                .isEqualTo(415);
        assertThat(writer.upload("/upload-plan", token, "plan.json", new byte[] {(byte) 0xC0, (byte) 0xAF})
                        .statusCode())
                .isEqualTo(422);
        assertThat(writer.upload(
                                "/plans/haidian-2025/upload",
                                token,
                                "a.xlsx",
                                "no zip".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_audit_tells_who_did_what() {
        assertThat(writer.page("/audit").select("tbody tr").last().text()).contains("example", "plan", "version 1");
        assertThat(writer.page("/audit").text()).contains("sign-in");
    }
}
