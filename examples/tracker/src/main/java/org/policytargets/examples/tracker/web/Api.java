package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.policytargets.assess.Resolution;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.examples.tracker.store.Written;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/** What programs call. Plans, actuals and resolutions are the library's own documents. */
final class Api {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();

    private final Services services;
    private final Clock clock;

    Api(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/health", this::health),
                Route.read("/api/openapi.json", this::description),
                Route.read("/api/plans", this::plans),
                Route.apiWrite("/api/plans", this::addPlan),
                Route.read("/api/plans/{plan}", this::document),
                Route.read("/api/plans/{plan}/scorecard", this::scorecard),
                Route.read("/api/plans/{plan}/goal", this::goal),
                Route.read("/api/plans/{plan}/actuals", this::actuals),
                Route.apiWrite("/api/plans/{plan}/actuals", this::addActuals),
                Route.apiWrite("/api/plans/{plan}/resolutions", this::addResolutions));
    }

    private static void answer(Context context, String json) {
        if (context.method().equals(HandlerType.GET)) {
            context.header("Cache-Control", "no-cache");
        }
        context.contentType("application/json").result(json);
    }

    private void health(Context context) {
        boolean alive = services.facts().isAlive();
        context.status(alive ? 200 : 503);
        context.header("Cache-Control", "no-store");
        context.contentType("application/json").result("{\"status\":\"" + (alive ? "up" : "down") + "\"}");
    }

    private void description(Context context) throws IOException {
        String path = "/org/policytargets/examples/tracker/openapi.json";
        try (InputStream file = Objects.requireNonNull(Api.class.getResourceAsStream(path))) {
            context.contentType("application/json").result(file.readAllBytes());
        }
    }

    private void plans(Context context) {
        answer(
                context,
                ApiJson.plans(
                        services.plans().all(), Visitor.of(context).words().locale()));
    }

    private void document(Context context) {
        Tracked tracked = Reading.plan(services, context);
        answer(
                context,
                services.facts()
                        .document(tracked.plan().id(), tracked.head().version())
                        .orElseThrow());
    }

    private LocalDate asOf(Context context) {
        return Server.day(Filter.text(context, "as-of"), LocalDate.now(clock));
    }

    private void scorecard(Context context) {
        Tracked tracked = Reading.plan(services, context);
        LocalDate asOf = asOf(context);
        answer(
                context,
                ApiJson.scorecard(
                        tracked,
                        asOf,
                        Filter.of(context).of(services.plans().assess(tracked, asOf)),
                        Visitor.of(context).words().locale()));
    }

    private void goal(Context context) {
        Tracked tracked = Reading.plan(services, context);
        Goal goal = Reading.goal(tracked, Filter.text(context, "id"));
        int place = tracked.plan().goals().indexOf(goal);
        answer(
                context,
                ApiJson.goal(
                        services.plans().assess(tracked, asOf(context)).get(place),
                        Visitor.of(context).words()));
    }

    private void actuals(Context context) {
        Tracked tracked = Reading.plan(services, context);
        List<Actual> all = tracked.actuals().asKnownOn(asOf(context)).all();
        answer(context, JSON.writeActuals(all));
    }

    private static String body(Context context) {
        String type = Objects.requireNonNullElse(context.contentType(), "");
        if (!type.equals("application/json") && !type.startsWith("application/json;")) {
            throw Problem.of(415, "the body must be application/json");
        }
        return ActualsFile.text(context.bodyAsBytes(), Visitor.of(context).words());
    }

    private void addPlan(Context context) {
        String document = body(context);
        Plan plan = JSON.readPlan(document);
        PlanId.require(plan);
        Written written =
                services.facts().addPlan(plan, document, Visitor.of(context).origin("api", ""));
        answer(context, written, plan.id(), plan.goals().size());
    }

    private static String key(Context context) {
        String key = Objects.requireNonNullElse(context.header("Idempotency-Key"), "");
        Keys.require(key);
        return key;
    }

    private void addActuals(Context context) {
        Tracked tracked = Reading.plan(services, context);
        String key = key(context);
        List<Row> rows = JSON.readActuals(body(context)).stream()
                .map(actual -> new Row(0, actual))
                .toList();
        requireSome(rows.size());
        List<String> strangers = Strangers.of(tracked.plan(), rows);
        if (!strangers.isEmpty()) {
            throw Problem.of(422, "the plan must have what actuals are about, but has no " + strangers.get(0));
        }
        Written written = services.facts()
                .addActuals(tracked.plan().id(), key, rows, Visitor.of(context).origin("api", ""), n -> {});
        answer(context, written, tracked.plan().id(), rows.size());
    }

    private void addResolutions(Context context) {
        Tracked tracked = Reading.plan(services, context);
        String key = key(context);
        List<Resolution> resolutions = JSON.readResolutions(body(context));
        requireSome(resolutions.size());
        Resolutions.require(tracked, resolutions);
        Written written = services.facts()
                .addResolutions(
                        tracked.plan().id(),
                        key,
                        resolutions,
                        Visitor.of(context).origin("api", ""));
        answer(context, written, tracked.plan().id(), resolutions.size());
    }

    private static void requireSome(int count) {
        if (count == 0) {
            throw Problem.of(422, "the document must hold at least one");
        }
    }

    private static void answer(Context context, Written written, String plan, int count) {
        if (written == Written.CONFLICT) {
            throw Problem.of(409, "the key was used before, for other content");
        }
        context.status(written == Written.ADDED ? 201 : 200);
        answer(context, ApiJson.written(plan, count));
    }
}
