package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.policytargets.examples.tracker.store.Origin;

/**
 * Who asks, in which language.
 *
 * @param request the id of the request, as in the log
 * @param words the words of the language
 * @param session the session, where there is one
 * @param account who is signed in or was named by a program, or empty
 */
record Visitor(String request, Words words, Optional<Session> session, String account) {
    private static final String ATTRIBUTE = "visitor";
    private static final int YEAR = 365 * 24 * 60 * 60;

    static Visitor of(Context context) {
        return Objects.requireNonNull(context.attribute(ATTRIBUTE), ATTRIBUTE);
    }

    static Optional<Visitor> ofAny(Context context) {
        return Optional.ofNullable(context.attribute(ATTRIBUTE));
    }

    /** Sees who asks, and keeps it with the request. */
    static void greet(Context context, Sessions sessions) {
        Optional<Session> session = sessions.of(context);
        String account = session.map(Session::account).orElse("");
        new Visitor(UUID.randomUUID().toString(), Words.in(language(context)), session, account).stay(context);
    }

    private void stay(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** The same visitor, known as an account. */
    void become(Context context, String name) {
        new Visitor(request, words, session, name).stay(context);
    }

    /** By the address, which is remembered, else as remembered, else as the browser asks. */
    private static Locale language(Context context) {
        String asked = Objects.requireNonNullElse(context.queryParam("lang"), "");
        if (asked.equals("en") || asked.equals("zh")) {
            context.cookie(new Cookie("lang", asked, "/", YEAR, false, true, null, SameSite.LAX));
            return Locale.forLanguageTag(asked);
        }
        String remembered = Objects.requireNonNullElse(context.cookie("lang"), "");
        if (remembered.equals("en") || remembered.equals("zh")) {
            return Locale.forLanguageTag(remembered);
        }
        String browser = Objects.requireNonNullElse(context.header("Accept-Language"), "");
        return browser.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    boolean isSignedIn() {
        return !account.isEmpty();
    }

    Origin origin(String way, String file) {
        return new Origin(account, way, file, request);
    }
}
