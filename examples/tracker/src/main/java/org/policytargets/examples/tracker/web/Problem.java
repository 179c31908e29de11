package org.policytargets.examples.tracker.web;

import java.util.Locale;
import java.util.function.Function;

/** What a client did wrong, or what failed here: told as RFC 9457 to programs, as a page to people. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int retryAfter;
    private final transient Function<Words, String> detail;

    private Problem(int status, Function<Words, String> detail, int retryAfter) {
        super(detail.apply(Words.in(Locale.ENGLISH)), null, false, false);
        this.status = status;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    /** Told in words that are the same in each language, or already in the visitor's. */
    static Problem of(int status, String detail) {
        return new Problem(status, words -> detail, 0);
    }

    /** Told in the visitor's language. */
    static Problem said(int status, String key, Object... values) {
        return new Problem(status, words -> words.say("problem." + key, values), 0);
    }

    static Problem notFound(String key) {
        return said(404, key);
    }

    static Problem tooMany(int seconds) {
        return new Problem(429, words -> words.say("problem.tooMany", seconds), seconds);
    }

    int status() {
        return status;
    }

    String detail(Words words) {
        return detail.apply(words);
    }

    /** Seconds after which to come again, or 0. */
    int retryAfter() {
        return retryAfter;
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Sign in first";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 409 -> "Conflict";
            case 411 -> "Length required";
            case 413 -> "Too large";
            case 415 -> "Wrong kind of content";
            case 422 -> "Not usable";
            case 429 -> "Too many requests";
            case 503 -> "Not available";
            default -> "Error";
        };
    }
}
