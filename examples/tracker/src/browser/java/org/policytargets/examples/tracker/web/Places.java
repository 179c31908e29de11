package org.policytargets.examples.tracker.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Nature;
import org.policytargets.seeds.Seeds;

/**
 * A page and the way to it.
 *
 * @param name what its pictures are called
 * @param signedIn whether only those come there who have signed in
 * @param way how to get there
 */
record Places(String name, boolean signedIn, Consumer<Visit> way) {
    static final String PLAN = "/plans/haidian-2025";

    static final String SHEET = """
            goal,time,value,reported on,colour
            haidian-2025/school-places-new,2025,"8,000 school places",2026-04-01,red
            haidian-2025/school-place-new,2025,8001 school places,2026-04-01,red
            haidian-2025/gdp-growth,2025,lots,2026-04-01,red
            """;

    static String goal(String id) {
        return PLAN + "/goal?id=haidian-2025%2F" + id;
    }

    private static Places read(String name, String path) {
        return new Places(name, false, visit -> visit.open(path));
    }

    private static Places write(String name, Consumer<Visit> way) {
        return new Places(name, true, way);
    }

    static List<Places> all() {
        List<Places> all = new ArrayList<>(List.of(
                read("plans", "/"),
                read("scorecard", PLAN),
                read("scorecard-page-2", PLAN + "?page=2"),
                read("scorecard-met", PLAN + "?verdict=MET"),
                read("scorecard-national", "/plans/state-council-2025"),
                read("goal-past", goal("gdp-growth") + "&as-of=2026-01-15"),
                read("sign-in", "/sign-in"),
                read("not-found", "/no-such-page"),
                read("bad-date", PLAN + "?as-of=yesterday")));
        all.add(new Places("sign-in-wrong", false, visit -> {
            visit.open("/sign-in");
            visit.page.locator("[name=name]").fill("nobody");
            visit.page.locator("[name=password]").fill("a wrong password");
            visit.press("main form button");
        }));
        goals(all);
        all.add(write("plans-signed-in", visit -> visit.open("/")));
        all.add(write("scorecard-signed-in", visit -> visit.open("/plans/state-council-2025")));
        all.add(write("upload", visit -> visit.open(PLAN + "/upload")));
        all.add(write("preview", Places::preview));
        all.add(write("import", visit -> {
            preview(visit);
            visit.press("main form button");
            visit.page.waitForURL("**/imports/**");
            visit.page
                    .locator("#progress[data-state=ADDED], #progress[data-state=REPEATED]")
                    .waitFor();
        }));
        all.add(write("upload-plan", visit -> visit.open("/upload-plan")));
        all.add(write("findings", Places::findings));
        all.add(write("bad-file", visit -> {
            visit.open("/upload-plan").choose("plan.json", "{\"schemaVersion\": 1,");
            visit.press("main form button");
        }));
        all.add(write("bad-form", visit -> {
            visit.open(goal("gdp-growth"));
            visit.page.locator("[name=time]").fill("2025");
            visit.page.locator("[name=value]").fill("4.9 km");
            visit.press("form.add button");
        }));
        all.add(write("audit", visit -> visit.open("/audit")));
        return all;
    }

    /** The page of one goal of each kind, with its form. */
    private static void goals(List<Places> all) {
        Set<Nature> seen = EnumSet.noneOf(Nature.class);
        boolean parts = false;
        for (Goal goal : Seeds.haidian2025().goals()) {
            List<Leaf> leaves = Leaf.of(goal);
            String path = Links.goal("haidian-2025", goal.id());
            if (leaves.size() == 1 && seen.add(leaves.get(0).nature())) {
                all.add(write("goal-" + leaves.get(0).nature(), visit -> visit.open(path)));
            } else if (leaves.size() > 1 && !parts) {
                parts = true;
                all.add(write("goal-of-parts", visit -> visit.open(path)));
            }
        }
    }

    private static void preview(Visit visit) {
        visit.open(PLAN + "/upload").choose("reports.csv", SHEET).press("main form button");
    }

    static void findings(Visit visit) {
        String report = Seeds.haidian2025Text();
        visit.open("/upload-plan").choose("report.txt", report);
        visit.page.locator("[name=id]").fill("from-a-report");
        visit.page.locator("[name=title]").fill("海淀区2025年政府工作报告");
        visit.page.locator("[name=year]").fill("2025");
        visit.page.locator("[name=place]").fill("海淀区");
        visit.press("main form button");
    }
}
