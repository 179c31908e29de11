package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policytargets.examples.tracker.store.Origin;

/** Signing in and out. */
final class SignIn {
    private final Services services;
    private final Pages pages;
    private final Guard guard;
    private final Sessions sessions;

    SignIn(Services services, Pages pages, Guard guard, Sessions sessions) {
        this.services = services;
        this.pages = pages;
        this.guard = guard;
        this.sessions = sessions;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/sign-in", context -> show(context, false)),
                Route.form("/sign-in", this::signIn),
                Route.form("/sign-out", this::signOut));
    }

    private void show(Context context, boolean wrong) {
        String csrf = sessions.ofOrNew(context).csrf();
        Page page = pages.page(context, Visitor.of(context).words().say("signin.title"), csrf);
        String asked = wrong ? context.formParam("next") : context.queryParam("next");
        pages.send(context, "signin", page, Map.of("wrong", wrong, "next", next(asked)));
    }

    /** Where to go on: a page of ours, or the first. No address of another server begins with one slash. */
    private static String next(@Nullable String asked) {
        String path = Objects.requireNonNullElse(asked, "/");
        boolean ours = path.length() < 2_000
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return ours ? path : "/";
    }

    private void signIn(Context context) {
        String name = Objects.requireNonNullElse(context.formParam("name"), "");
        String password = Objects.requireNonNullElse(context.formParam("password"), "");
        Origin origin = new Origin(name, "form", "", Visitor.of(context).request());
        if (guard.isPassword(context, name, password)) {
            services.audit().add(origin, "sign-in", name, "done");
            sessions.start(context, name);
            context.redirect(next(context.formParam("next")), HttpStatus.SEE_OTHER);
            return;
        }
        guard.wrongPassword(context);
        services.audit().add(new Origin("", "form", "", origin.request()), "sign-in", name, "refused");
        context.status(401);
        show(context, true);
    }

    private void signOut(Context context) {
        sessions.end(context);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
