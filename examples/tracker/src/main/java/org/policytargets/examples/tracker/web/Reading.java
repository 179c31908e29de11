package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;

/** The pages that everybody may read, and the audit. */
public final class Reading {
    /** In the order in which the library's pages have them. */
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.MET,
            Verdict.MET_LATE,
            Verdict.MISSED,
            Verdict.OPEN,
            Verdict.UNDECIDED,
            Verdict.AWAITING_DATA,
            Verdict.NO_DATA);

    private final Services services;
    private final Pages pages;

    Reading(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/", this::plans),
                Route.read("/plans/{plan}", this::scorecard),
                Route.read("/plans/{plan}/goal", this::goal),
                Route.signedIn("/audit", this::audit));
    }

    /**
     * A plan on the first page.
     *
     * @param link its address
     * @param title its title
     * @param goals how many goals it has
     * @param actuals how many actuals were entered
     * @param counts how many goals have which verdict, in words
     */
    public record PlanLine(String link, String title, int goals, int actuals, String counts) {}

    private void plans(Context context) {
        Words words = Visitor.of(context).words();
        Page page = pages.page(context, words.say("plans.title"));
        List<Tracked> all = services.plans().all();
        StringBuilder key = new StringBuilder();
        all.forEach(tracked ->
                key.append(tracked.plan().id()).append(tracked.head()).append('\n'));
        pages.send(context, key.toString(), "plans", page, () -> {
            List<PlanLine> lines = new ArrayList<>();
            for (Tracked tracked : all) {
                lines.add(new PlanLine(
                        Links.plan(tracked.plan().id()),
                        tracked.plan().title().in(words.locale()),
                        tracked.plan().goals().size(),
                        tracked.entries().size(),
                        Scorecard.of(services.plans().assess(tracked, page.today()))
                                .sentence(words.locale())));
            }
            return Map.of("plans", lines);
        });
    }

    static Tracked plan(Services services, Context context) {
        String id = context.pathParam("plan");
        return services.plans().plan(id).orElseThrow(() -> Problem.notFound("noPlan"));
    }

    private void scorecard(Context context) {
        Tracked tracked = plan(services, context);
        Locale language = Visitor.of(context).words().locale();
        Page page = pages.page(context, tracked.plan().title().in(language));
        LocalDate asOf = Server.day(Filter.text(context, "as-of"), page.today());
        Filter filter = Filter.of(context);
        pages.send(
                context,
                "scorecard" + tracked.head(),
                "scorecard",
                page,
                () -> scorecard(
                        tracked,
                        page,
                        asOf,
                        filter,
                        Filter.text(context, "as-of").isEmpty() ? "" : "&as-of=" + asOf));
    }

    private Map<String, Object> scorecard(Tracked tracked, Page page, LocalDate asOf, Filter filter, String asked) {
        List<Assessment> all = services.plans().assess(tracked, asOf);
        List<Assessment> chosen = filter.of(all);
        List<ScoreRow> rows = new ArrayList<>();
        for (Assessment assessment : filter.onPage(chosen)) {
            rows.add(ScoreRow.of(tracked.plan().id(), assessment, page.words(), asked));
        }
        TreeSet<String> owners = new TreeSet<>();
        TreeSet<String> sections = new TreeSet<>();
        all.forEach(each -> owners.add(each.goal().owner().lead()));
        all.forEach(each -> sections.add(ScoreRow.section(each.goal())));
        sections.remove("");
        Map<String, Object> content = new HashMap<>();
        content.put("link", Links.plan(tracked.plan().id()));
        content.put("plan", tracked.plan().id());
        content.put("asOf", asOf);
        content.put("asked", asked);
        content.put("filter", filter);
        content.put("counts", Scorecard.of(all).counts());
        content.put("sentences", Sentences.in(page.words().locale()));
        content.put("rows", rows);
        content.put("chosen", chosen.size());
        content.put("all", all.size());
        content.put("owners", List.copyOf(owners));
        content.put("sections", List.copyOf(sections));
        content.put("verdicts", VERDICTS);
        return content;
    }

    private void goal(Context context) {
        Tracked tracked = plan(services, context);
        Goal goal = goal(tracked, Filter.text(context, "id"));
        Locale language = Visitor.of(context).words().locale();
        Page page = pages.page(context, goal.title().in(language));
        LocalDate asOf = Server.day(Filter.text(context, "as-of"), page.today());
        pages.send(
                context, "goal" + tracked.head(), "goal", page, () -> goal(tracked, goal, page, asOf, Filled.NOTHING));
    }

    /** The page of a goal again, with what could not be kept still in its form. */
    void goalAgain(Context context, Tracked tracked, Goal goal, Filled filled) {
        Page page =
                pages.page(context, goal.title().in(Visitor.of(context).words().locale()));
        context.status(422);
        pages.send(context, "goal", page, goal(tracked, goal, page, page.today(), filled));
    }

    static Goal goal(Tracked tracked, String id) {
        if (id.isEmpty()) {
            throw Problem.notFound("noGoal");
        }
        return tracked.plan().goal(GoalId.of(id)).orElseThrow(() -> Problem.notFound("noGoal"));
    }

    private Map<String, Object> goal(Tracked tracked, Goal goal, Page page, LocalDate asOf, Filled filled) {
        int place = tracked.plan().goals().indexOf(goal);
        Assessment assessment = services.plans().assess(tracked, asOf).get(place);
        Sentences sentences = Sentences.in(page.words().locale());
        Map<String, Object> content = new HashMap<>();
        content.put("planTitle", tracked.plan().title().in(page.words().locale()));
        content.put("planLink", Links.plan(tracked.plan().id()));
        content.put("goal", goal);
        content.put("assessment", assessment);
        content.put("sentences", sentences);
        content.put("asOf", asOf);
        content.put("back", asOf.equals(page.today()) ? "" : "?as-of=" + asOf);
        content.put("reasons", reasons(assessment, sentences));
        content.put(
                "charts", Charts.of(assessment, tracked.actuals(), page.words().locale()));
        content.put("evidence", EvidenceRow.of(tracked, goal, assessment, page.words()));
        content.put("filled", filled);
        content.put("leaves", Leaf.of(goal));
        content.put("key", page.isSignedIn() ? Accounts.randomText() : "");
        return content;
    }

    private static List<String> reasons(Assessment assessment, Sentences sentences) {
        List<String> all = new ArrayList<>();
        for (Reason reason : assessment.reasons()) {
            all.add(sentences.reason(reason));
        }
        return all;
    }

    private void audit(Context context) {
        String before = Filter.text(context, "before");
        boolean number =
                !before.isEmpty() && before.length() < 18 && before.chars().allMatch(c -> c >= '0' && c <= '9');
        Page page = pages.page(context, Visitor.of(context).words().say("audit.title"));
        pages.send(
                context,
                "audit",
                page,
                Map.of("lines", services.audit().before(number ? Long.parseLong(before) : Long.MAX_VALUE)));
    }
}
