package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.examples.tracker.store.Digest;
import org.policytargets.examples.tracker.store.Origin;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.examples.tracker.store.Written;
import org.policytargets.goal.Goal;
import org.policytargets.report.Actual;
import org.policytargets.units.InvalidInputException;

/** The forms of those who have signed in: an actual, a file of actuals, a plan. */
final class Writing {
    private final Services services;
    private final Reading reading;
    private final Pages pages;
    private final Imports imports;
    private final PlanUpload plans;

    Writing(Services services, Reading reading, Pages pages, Imports imports) {
        this.services = services;
        this.reading = reading;
        this.pages = pages;
        this.imports = imports;
        this.plans = new PlanUpload(services, pages);
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(plans.routes());
        routes.add(Route.write("/plans/{plan}/goal", Route.FORM, this::add));
        routes.add(Route.signedIn("/plans/{plan}/upload", this::uploadForm));
        routes.add(Route.write("/plans/{plan}/upload", Route.FILE, this::upload));
        routes.add(Route.write("/imports/{import}", Route.FORM, this::confirm));
        routes.add(Route.signedIn("/imports/{import}", this::progress));
        routes.add(Route.signedIn("/imports/{import}/status", this::status));
        return routes;
    }

    private void add(Context context) {
        Tracked tracked = Reading.plan(services, context);
        Goal goal = Reading.goal(tracked, Filter.text(context, "id"));
        Actual actual;
        try {
            actual = ActualForm.read(context, goal);
        } catch (Problem e) {
            reading.goalAgain(
                    context,
                    tracked,
                    goal,
                    Filled.of(context, e.detail(Visitor.of(context).words())));
            return;
        } catch (InvalidInputException e) {
            reading.goalAgain(context, tracked, goal, Filled.of(context, Objects.requireNonNull(e.getMessage())));
            return;
        }
        String key = Objects.requireNonNullElse(context.formParam("key"), "");
        Keys.require(key);
        Written written = services.facts()
                .addActuals(
                        tracked.plan().id(),
                        key,
                        List.of(new Row(0, actual)),
                        Visitor.of(context).origin("form", ""),
                        n -> {});
        if (written == Written.CONFLICT) {
            throw Problem.of(409, Visitor.of(context).words().say("form.conflict"));
        }
        context.redirect(Links.goal(tracked.plan().id(), goal.id()) + "#evidence", HttpStatus.SEE_OTHER);
    }

    private void uploadForm(Context context) {
        Tracked tracked = Reading.plan(services, context);
        Page page = pages.page(context, Visitor.of(context).words().say("upload.title"));
        pages.send(
                context,
                "upload",
                page,
                Map.of(
                        "planTitle",
                        tracked.plan().title().in(page.words().locale()),
                        "link",
                        Links.plan(tracked.plan().id())));
    }

    private void upload(Context context) throws IOException {
        Tracked tracked = Reading.plan(services, context);
        UploadedFile file = context.uploadedFile("file");
        if (file == null || file.size() == 0) {
            throw Problem.of(422, Visitor.of(context).words().say("upload.none"));
        }
        byte[] bytes;
        try (InputStream content = file.content()) {
            bytes = content.readAllBytes();
        }
        String name = Names.of(file);
        ActualsFile read = ActualsFile.read(tracked.plan(), name, bytes, context);
        Origin origin = Visitor.of(context).origin(read.way(), name);
        String key = read.way() + ":" + Digest.of(bytes);
        Imports.Import waiting = imports.keep(new Imports.Import(tracked.plan().id(), read.rows(), origin, key));
        Page page = pages.page(context, Visitor.of(context).words().say("upload.preview"));
        Map<String, Object> content = new HashMap<>();
        content.put("read", read);
        content.put("file", name);
        content.put("id", waiting.id());
        content.put("link", Links.plan(tracked.plan().id()));
        pages.send(context, "preview", page, content);
    }

    private Imports.Import find(Context context) {
        return imports.of(context.pathParam("import"), Visitor.of(context).account())
                .orElseThrow(() -> Problem.notFound("uploadGone"));
    }

    private void confirm(Context context) {
        Imports.Import found = find(context);
        imports.confirm(found);
        context.redirect("/imports/" + found.id(), HttpStatus.SEE_OTHER);
    }

    /** Works without a script: the page comes again every second until the import is over. */
    private void progress(Context context) {
        Imports.Import found = find(context);
        Page page = pages.page(context, Visitor.of(context).words().say("import.title"));
        if (!found.state().isOver()) {
            context.header("Refresh", "1");
        }
        pages.send(
                context,
                "progress",
                page,
                Map.of(
                        "id",
                        found.id(),
                        "state",
                        found.state().name(),
                        "written",
                        found.written(),
                        "all",
                        found.rows().size(),
                        "link",
                        Links.plan(found.plan())));
    }

    private void status(Context context) {
        Imports.Import found = find(context);
        context.header("Cache-Control", "no-store");
        context.contentType("application/json")
                .result("{\"state\":\"" + found.state() + "\",\"written\":" + found.written() + ",\"all\":"
                        + found.rows().size() + "}");
    }
}
