package org.policytargets.examples.tracker.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpException;
import org.policytargets.examples.tracker.store.StorageException;
import org.policytargets.units.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What went wrong, in one shape: for programs as RFC 9457 has it, for people as a page. No stack trace leaves. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    void catchAll(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> answer(context, problem));
        routes.exception(InvalidInputException.class, (e, context) -> answer(context, refused(e)));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(
                        context, Problem.said(e.getStatus(), e.getStatus() == 404 ? "noPage" : "notUnderstood")));
        routes.exception(StorageException.class, (e, context) -> {
            log(context, e);
            answer(context, Problem.said(503, "noDatabase"));
        });
        routes.exception(Exception.class, (e, context) -> answer(context, unexpected(context, e)));
    }

    static Problem refused(InvalidInputException e) {
        return Problem.of(e.code().equals("json.syntax") ? 400 : 422, Objects.requireNonNull(e.getMessage()));
    }

    /** Jetty tells of bodies it refuses by exceptions of its own, mostly as a cause. */
    private static Problem unexpected(Context context, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() < 500) {
                return Problem.said(http.getCode(), "notUnderstood");
            }
        }
        log(context, e);
        return Problem.said(500, "failed");
    }

    private static void log(Context context, Exception e) {
        String request = Visitor.ofAny(context).map(Visitor::request).orElse("");
        LOG.atError().addKeyValue("request", request).setCause(e).log("request failed");
    }

    private void answer(Context context, Problem problem) {
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        if (problem.retryAfter() > 0) {
            context.header("Retry-After", Integer.toString(problem.retryAfter()));
        }
        boolean api = context.path().startsWith("/api") || context.path().equals("/health");
        if (problem.status() == 401 && api) {
            context.header("WWW-Authenticate", "Basic realm=\"tracker\", charset=\"UTF-8\"");
        }
        String request = Visitor.ofAny(context).map(Visitor::request).orElse("");
        if (api || request.isEmpty()) {
            Words words = Visitor.ofAny(context).map(Visitor::words).orElse(Words.in(Locale.ENGLISH));
            // As bytes: of this kind of content the server does not know that it is UTF-8.
            context.contentType("application/problem+json")
                    .result(json(problem, words, request).getBytes(StandardCharsets.UTF_8));
        } else {
            Words words = Visitor.of(context).words();
            Page page = pages.page(context, words.say("error.title"));
            pages.send(
                    context,
                    "error",
                    page,
                    Map.of("status", problem.status(), "detail", problem.detail(words), "request", request));
        }
    }

    static String json(Problem problem, Words words, String request) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", Problem.title(problem.status()));
            json.writeNumberProperty("status", problem.status());
            json.writeStringProperty("detail", problem.detail(words));
            if (!request.isEmpty()) {
                json.writeStringProperty("instance", "urn:uuid:" + request);
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
