package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.seeds.Seeds;

/** What people come to do, done by a person with a browser. */
final class UseInBrowserTests {
    private static final String GDP = Places.goal("gdp-growth");

    private static Chromium chromium;
    private Running tracker;
    private Visit visit;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void come() {
        tracker = new Running();
        visit = chromium.visit(tracker);
    }

    @AfterEach
    void leave() {
        visit.close();
        tracker.close();
    }

    private int entries() {
        return tracker.services
                .plans()
                .plan("haidian-2025")
                .orElseThrow()
                .entries()
                .size();
    }

    @Test
    void who_signs_in_can_write_and_who_signs_out_cannot() {
        visit.open(GDP);
        assertThat(visit.count("form.add")).isZero();
        visit.press("main a[href^='/sign-in']");
        visit.page.locator("[name=name]").fill("alice");
        visit.page.locator("[name=password]").fill(Running.PASSWORD);
        visit.press("main form button");
        assertThat(visit.text("header")).contains("Sign out alice");
        assertThat(visit.text("h1")).isEqualTo("GDP growth");
        assertThat(visit.count("form.add")).isEqualTo(1);
        visit.press("header form button");
        visit.open(GDP);
        assertThat(visit.count("form.add")).isZero();
    }

    @Test
    void a_plan_as_json_is_uploaded_and_judged() {
        Plan national = Seeds.nationalPlan2025();
        Plan own = new Plan(
                "my-plan", national.title(), national.window(), national.source(), national.goals(), national.note());
        visit.signIn().press("header a[href='/upload-plan']");
        visit.choose("plan.json", PolicyTargetsJson.standard().write(own)).press("main form button");
        assertThat(visit.page.url()).endsWith("/plans/my-plan");
        assertThat(visit.count(".scorecard tbody tr")).isEqualTo(20);
    }

    @Test
    void the_text_of_a_report_is_read_shown_and_kept_where_it_is_confirmed() {
        visit.signIn();
        Places.findings(visit);
        int found = visit.count("input[name=goal]");
        assertThat(found).isGreaterThan(100);
        assertThat(visit.texts("blockquote").get(0)).isNotBlank();
        visit.page.locator("input[name=goal]").first().uncheck();
        visit.press("main form button");
        assertThat(visit.page.url()).endsWith("/plans/from-a-report");
        assertThat(visit.text("main")).contains((found - 1) + " of " + (found - 1) + " goals");
    }

    @Test
    void an_actual_is_reported_by_form_and_the_verdict_follows_while_the_past_stays() {
        visit.open(GDP + "&as-of=2026-11-19");
        String past = visit.text("main p:has(.pt-verdict)");
        visit.signIn().open(GDP);
        visit.page.locator("[name=time]").fill("2025");
        visit.page.locator("[name=value]").fill("4.9%");
        visit.page.locator("[name=reportedOn]").fill("2026-11-20");
        visit.page.locator("[name=by]").fill("区统计局");
        visit.press("form.add button");
        assertThat(visit.text("main p:has(.pt-verdict)")).contains("MISSED", "4.9 %");
        assertThat(visit.texts("tr.DECIDES th")).containsExactly("2025");
        visit.page.locator("[name=as-of]").fill("2026-11-19");
        visit.press(".filter button");
        assertThat(visit.text("main p:has(.pt-verdict)")).isEqualTo(past);
        assertThat(visit.texts("tr.LATER th")).containsExactly("2025");
    }

    @Test
    void what_is_wrong_in_a_form_is_told() {
        visit.signIn().open(GDP);
        visit.page.locator("[name=time]").fill("2025");
        visit.page.locator("[name=value]").fill("4.9 km");
        int before = entries();
        visit.press("form.add button");
        assertThat(visit.text("[role=alert]"))
                .isEqualTo("The value must be in a unit comparable with %, but was 4.9 km.");
        assertThat(entries()).isEqualTo(before);
        assertThat(visit.page.locator("[name=time]").inputValue()).isEqualTo("2025");
        visit.page.locator("[name=value]").fill("4.9%");
        visit.press("form.add button");
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void the_charts_are_seen_and_named() {
        visit.open(GDP);
        assertThat(visit.count("main svg[role=img]")).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            var box = visit.page.locator("main svg").nth(i).boundingBox();
            assertThat(box.width).isGreaterThan(300);
            assertThat(box.height).isGreaterThan(100);
        }
        assertThat(visit.page.locator("main svg title").allTextContents())
                .containsExactly("Where it stands: GDP growth", "Over time: GDP growth");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void a_chart_is_dark_by_night() {
        try (Visit night = chromium.visit(tracker, "en", ColorScheme.DARK)) {
            night.open(GDP);
            String paper = "getComputedStyle(document.querySelector('main svg .pt-paper')).fill";
            assertThat(night.page.evaluate(paper)).isEqualTo("rgb(22, 24, 28)");
            visit.open(GDP);
            assertThat(visit.page.evaluate(paper)).isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void chinese_is_one_click_away_and_remembered() {
        visit.open(GDP).press("header a[lang=zh]");
        assertThat(visit.text("h1")).isEqualTo("经济增速");
        assertThat(visit.text(".pt-verdict")).isEqualTo("✓ 兑现");
        assertThat(visit.page.locator("main svg title").first().textContent()).contains("经济增速");
        visit.open("/");
        assertThat(visit.text("h1")).isEqualTo("计划");
    }

    @Test
    void a_bad_file_is_told_with_its_place() {
        visit.signIn().open("/upload-plan");
        visit.choose("plan.json", "{\"schemaVersion\": 1,").press("main form button");
        assertThat(visit.text("[role=alert]")).contains("must be well-formed");
        visit.open(Places.PLAN + "/upload").choose("reports.csv", Places.SHEET).press("main form button");
        assertThat(visit.texts(".problems li")).hasSize(2);
        assertThat(visit.texts(".problems li").get(0)).contains("school-place-new", "school-places-new");
    }

    @Test
    void a_scorecard_is_filtered_by_verdict_owner_and_section() {
        visit.open(Places.PLAN);
        visit.page.locator("select[name=verdict]").selectOption("UNDECIDED");
        visit.press(".filter button");
        assertThat(visit.texts(".scorecard tbody .pt-verdict")).containsExactly("? UNDECIDED");
        visit.open(Places.PLAN);
        String section =
                visit.page.locator("select[name=section] option").nth(1).getAttribute("value");
        String owner = visit.page.locator("select[name=owner] option").nth(1).getAttribute("value");
        visit.page.locator("select[name=section]").selectOption(section);
        visit.page.locator("select[name=owner]").selectOption(owner);
        visit.press(".filter button");
        Plan plan = Seeds.haidian2025();
        long expected = plan.goals().stream()
                .filter(goal -> goal.owner().lead().equals(owner)
                        && ScoreRow.section(goal).equals(section))
                .count();
        assertThat(visit.text("main")).contains(expected + " of 131 goals");
    }

    @Test
    void a_long_import_shows_how_far_it_has_come() {
        StringBuilder sheet = new StringBuilder("goal,time,value,reported on\n");
        for (int day = 0; day < 20_000; day++) {
            sheet.append("haidian-2025/school-places-new,2025,").append(day).append(" school places,2026-01-01\n");
        }
        visit.signIn().open(Places.PLAN + "/upload");
        visit.choose("many.csv", sheet.toString()).press("main form button");
        visit.press("main form button");
        visit.page.locator("#progress[data-state=ADDED]").waitFor();
        assertThat(visit.text("#state")).isEqualTo("All reports were added.");
        assertThat(visit.text("#written")).isEqualTo("20000");
        assertThat(visit.complaints()).isEmpty();
    }

    /** Presses Tab until something has the focus, which must be seen at every stop. */
    private void tabTo(String what) {
        for (int i = 0; i < 60; i++) {
            visit.page.keyboard().press("Tab");
            // The parts of a field for dates are the browser's, which shows where it stands among them.
            assertThat(visit.page.evaluate("document.activeElement.type === 'date' ? 'date'"
                            + " : getComputedStyle(document.activeElement).outlineStyle"))
                    .as((String) visit.page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isNotEqualTo("none");
            if ((Boolean) visit.page.evaluate("what => document.activeElement.matches(what)", what)) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + what);
    }

    @Test
    void everything_is_done_with_the_keyboard_alone() {
        Page page = visit.page;
        visit.open(GDP);
        tabTo("main a[href^='/sign-in']");
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in*");
        tabTo("[name=name]");
        page.keyboard().type("alice");
        tabTo("[name=password]");
        page.keyboard().type(Running.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/goal?**");
        int before = entries();
        tabTo("form.add [name=time]");
        page.keyboard().type("2025");
        tabTo("[name=value]");
        page.keyboard().type("7.3%");
        tabTo("[name=status]");
        tabTo("form.add button");
        page.keyboard().press("Enter");
        page.locator("tr.DECIDES td:has-text('7.3 %')").waitFor();
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void the_first_stop_of_the_keyboard_leads_over_the_head_of_the_page() {
        visit.open(Places.PLAN);
        visit.page.keyboard().press("Tab");
        assertThat(visit.page.locator(":focus").innerText()).isEqualTo("Skip to the content");
        assertThat(visit.page.locator(":focus").boundingBox().x).isNotNegative();
        visit.page.keyboard().press("Enter");
        visit.page.keyboard().press("Tab");
        assertThat(visit.page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void a_form_with_a_token_of_another_session_is_refused() {
        visit.signIn().open(GDP);
        visit.page.evaluate("document.querySelectorAll('[name=csrf]').forEach(each => each.value = 'another')");
        visit.page.locator("[name=time]").fill("2025");
        visit.page.locator("[name=value]").fill("9%");
        int before = entries();
        visit.press("form.add button");
        assertThat(visit.text("[role=alert]")).contains("open the page again");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_page_of_somebody_else_cannot_write_for_who_has_signed_in() {
        visit.signIn().open(GDP);
        String target = visit.page.url();
        String form = "<form method=post action='" + target.replace("&", "&amp;") + "'><input name=time value=2025>"
                + "<input name=value value=9%><input name=csrf value=x><button>win</button></form>";
        visit.page.route(
                "http://elsewhere.example/",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody(form)));
        int before = entries();
        visit.open("http://elsewhere.example/").press("button");
        assertThat(visit.page.url()).isEqualTo(target);
        assertThat(visit.text("[role=alert]")).isEqualTo("only those who have signed in may do this");
        assertThat(entries()).isEqualTo(before);
        assertThat(visit.open(GDP).count("form.add")).isEqualTo(1);
    }
}
