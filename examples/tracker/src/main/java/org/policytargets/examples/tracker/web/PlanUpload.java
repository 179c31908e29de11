package org.policytargets.examples.tracker.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.policytargets.assess.Sentences;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Origin;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.text.Document;
import org.policytargets.text.Doubt;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;
import org.policytargets.text.TargetReader;

/** A plan from a file: JSON is taken as it is, the prose of a report is read, shown, and taken where it is confirmed. */
public final class PlanUpload {
    /** Ten times what the longest reports have. */
    private static final int MOST_TEXT = 300_000;

    private final Services services;
    private final Pages pages;
    private final Cache<String, Waiting> waiting = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(30))
            .maximumSize(100)
            .build();

    private record Waiting(String account, Plan plan, String file) {}

    PlanUpload(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("/upload-plan", this::form),
                Route.write("/upload-plan", Route.FILE, this::upload),
                Route.write("/upload-plan/{waiting}", Route.JSON, this::confirm));
    }

    private void form(Context context) {
        Page page = pages.page(context, Visitor.of(context).words().say("plan.upload"));
        pages.send(context, "uploadplan", page, Map.of());
    }

    private void upload(Context context) throws IOException {
        Words words = Visitor.of(context).words();
        UploadedFile file = context.uploadedFile("file");
        if (file == null || file.size() == 0) {
            throw Problem.of(422, words.say("upload.none"));
        }
        String text;
        try (InputStream content = file.content()) {
            text = ActualsFile.text(content.readAllBytes(), words);
        }
        String name = Names.of(file);
        switch (Names.ending(name)) {
            case "json" -> add(context, PolicyTargetsJson.standard().readPlan(text), text, "json", name);
            case "yaml", "yml" -> {
                Plan plan = PolicyTargetsJson.yaml().readPlan(text);
                add(context, plan, PolicyTargetsJson.standard().write(plan), "yaml", name);
            }
            case "txt" -> findings(context, text, name);
            default -> throw Problem.of(415, words.say("plan.kind", name));
        }
    }

    private void add(Context context, Plan plan, String document, String way, String file) {
        PlanId.require(plan);
        Origin origin = Visitor.of(context).origin(way, file);
        services.facts().addPlan(plan, document, origin);
        context.redirect(Links.plan(plan.id()), HttpStatus.SEE_OTHER);
    }

    /**
     * A promise that was found in a report.
     *
     * @param id the goal's id, or empty for one that is only said
     * @param title the goal's title
     * @param quote the words of the report
     * @param promise how they were understood
     * @param doubts what the reader was not sure of
     */
    public record Found(String id, String title, String quote, String promise, List<String> doubts) {}

    private void findings(Context context, String text, String file) {
        Words words = Visitor.of(context).words();
        if (text.length() > MOST_TEXT) {
            throw Problem.of(413, words.say("plan.long", MOST_TEXT));
        }
        Findings findings = TargetReader.chinese().read(document(context, text, words));
        if (findings.targets().isEmpty()) {
            throw Problem.of(422, words.say("plan.nothing"));
        }
        Plan plan = findings.plan();
        PlanId.require(plan);
        List<Found> found = new ArrayList<>();
        for (Finding finding : findings.targets()) {
            Goal goal = finding.goal();
            List<String> doubts = new ArrayList<>();
            for (Doubt doubt : finding.doubts()) {
                doubts.add(doubt.in(words.locale()));
            }
            found.add(new Found(
                    goal.id().value(),
                    goal.title().in(words.locale()),
                    finding.quote(),
                    Sentences.in(words.locale()).promise(goal.target()),
                    doubts));
        }
        String id = Accounts.randomText();
        waiting.put(id, new Waiting(Visitor.of(context).account(), plan, file));
        Page page = pages.page(context, words.say("plan.findings"));
        pages.send(
                context,
                "findings",
                page,
                Map.of("id", id, "found", found, "others", findings.others().size()));
    }

    private static Document document(Context context, String text, Words words) {
        String year = field(context, "year");
        if (year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Problem.of(422, words.say("plan.year.wrong"));
        }
        String id = field(context, "id");
        if (id.isEmpty()) {
            throw Problem.of(422, words.say("form.required", words.say("plan.id")));
        }
        Document document = Document.of(id, text, Year.of(Integer.parseInt(year)));
        String title = field(context, "title");
        String place = field(context, "place");
        document = title.isEmpty() ? document : document.titled(title);
        return place.isEmpty() ? document : document.in(place);
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }

    private void confirm(Context context) {
        Waiting found = waiting.getIfPresent(context.pathParam("waiting"));
        if (found == null || !found.account().equals(Visitor.of(context).account())) {
            throw Problem.notFound("uploadGone");
        }
        Set<String> kept = new HashSet<>(context.formParams("goal"));
        List<Goal> goals = found.plan().goals().stream()
                .filter(goal -> kept.contains(goal.id().value()))
                .toList();
        Plan plan = new Plan(
                found.plan().id(),
                found.plan().title(),
                found.plan().window(),
                found.plan().source(),
                goals,
                found.plan().note());
        add(context, plan, PolicyTargetsJson.standard().write(plan), "report", found.file());
    }
}
