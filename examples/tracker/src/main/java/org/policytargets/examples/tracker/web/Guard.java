package org.policytargets.examples.tracker.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.BasicAuthCredentials;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Digest;

/** Stands before every route: who may call it, how large a body and how often. */
final class Guard {
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Accounts accounts;
    private final Sessions sessions;
    private final RateLimits signIns;
    private final RateLimits writes;
    /** A program sends its password with each call; hashing it each time would take all of a processor. */
    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private final String salt = Accounts.randomText();

    Guard(Accounts accounts, Sessions sessions, Settings settings) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIns = new RateLimits(settings.signInsPerMinute());
        this.writes = new RateLimits(settings.writesPerMinute());
    }

    /** What every answer has, errors too. */
    void before(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("Cache-Control", "no-store");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        Visitor.greet(context, sessions);
        context.header("X-Request-Id", Visitor.of(context).request());
    }

    /** Refuses who may not call a route; before anything of a body is read. */
    void admit(Context context, Route route) {
        if (route.method().equals(HandlerType.POST)) {
            requireLength(context, route.bytes());
        }
        switch (route.access()) {
            case READ -> {}
            case SIGNED_IN -> requireSession(context);
            case FORM -> requireToken(context);
            case WRITE -> {
                requireSession(context);
                writes.take(Visitor.of(context).account());
                requireToken(context);
            }
            case API_WRITE -> {
                requireProgram(context);
                writes.take(Visitor.of(context).account());
            }
        }
    }

    /** Jetty reads no more than the length that was stated. */
    private static void requireLength(Context context, int most) {
        long length = context.req().getContentLengthLong();
        if (length < 0) {
            throw Problem.said(411, "noLength");
        }
        if (length > most) {
            throw Problem.said(413, "tooLarge", most, length);
        }
    }

    private static void requireSession(Context context) {
        if (!Visitor.of(context).isSignedIn()) {
            throw Problem.said(401, "signIn");
        }
    }

    private static void requireToken(Context context) {
        String sent = Objects.requireNonNullElse(context.formParam("csrf"), "");
        String kept = Visitor.of(context).session().map(Session::csrf).orElse("");
        if (kept.isEmpty() || !same(sent, kept)) {
            throw Problem.said(403, "session");
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private void requireProgram(Context context) {
        String header = Objects.requireNonNullElse(context.header("Authorization"), "");
        Optional<String> account = Optional.empty();
        if (header.startsWith("Bearer ")) {
            signIns.require(context.ip());
            account = accounts.ofToken(header.substring("Bearer ".length()).strip());
        } else if (header.startsWith("Basic ")) {
            account = ofBasic(context, header);
        }
        if (account.isEmpty()) {
            if (!header.isEmpty()) {
                signIns.take(context.ip());
            }
            throw Problem.said(401, "noAccount");
        }
        Visitor.of(context).become(context, account.get());
    }

    private Optional<String> ofBasic(Context context, String header) {
        String key = Digest.of(salt + header);
        String name = known.getIfPresent(key);
        if (name != null) {
            return Optional.of(name);
        }
        BasicAuthCredentials credentials = context.basicAuthCredentials();
        if (credentials == null || !isPassword(context, credentials.getUsername(), credentials.getPassword())) {
            return Optional.empty();
        }
        known.put(key, credentials.getUsername());
        return Optional.of(credentials.getUsername());
    }

    /** Holds a password against the account's; wrong ones are counted by address and by account. */
    boolean isPassword(Context context, String name, String password) {
        signIns.require(context.ip());
        signIns.require("account " + name);
        boolean right = accounts.isPassword(name, password.toCharArray());
        if (!right) {
            signIns.take("account " + name);
        }
        return right;
    }

    /** Counts a wrong password against an address. */
    void wrongPassword(Context context) {
        signIns.take(context.ip());
    }
}
