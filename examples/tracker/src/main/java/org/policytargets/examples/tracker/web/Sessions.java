package org.policytargets.examples.tracker.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.policytargets.examples.tracker.store.Accounts;

/** Sessions, in memory: a restart signs everybody out. Signing in changes the id, so that none can be planted before. */
final class Sessions {
    private static final String COOKIE = "tracker_session";

    private final Cache<String, Session> byId = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(12))
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    /** The session of a request, where it has one. */
    Optional<Session> of(Context context) {
        String id = context.cookie(COOKIE);
        return id == null ? Optional.empty() : Optional.ofNullable(byId.getIfPresent(id));
    }

    /** The session of a request; a form needs one, even before signing in. */
    Session ofOrNew(Context context) {
        return of(context).orElseGet(() -> start(context, ""));
    }

    /** Starts a session anew, whatever there was. */
    Session start(Context context, String account) {
        end(context);
        Session session = new Session(Accounts.randomText(), account, Accounts.randomText());
        byId.put(session.id(), session);
        boolean secure = "https".equals(context.scheme());
        context.cookie(new Cookie(COOKIE, session.id(), "/", -1, secure, true, null, SameSite.LAX));
        return session;
    }

    void end(Context context) {
        of(context).ifPresent(session -> byId.invalidate(session.id()));
        context.removeCookie(COOKIE, "/");
    }
}
