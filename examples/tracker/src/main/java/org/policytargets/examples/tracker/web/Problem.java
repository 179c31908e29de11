package org.policytargets.examples.tracker.web;

import java.util.Optional;

/** What a client did wrong, or what failed here: told as RFC 9457 to programs, as a page to people. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int retryAfter;

    private Problem(int status, String detail, int retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    static Problem of(int status, String detail) {
        return new Problem(status, detail, 0);
    }

    static Problem notFound(String what) {
        return of(404, what);
    }

    static Problem tooMany(int seconds) {
        return new Problem(429, "too many attempts: try again in " + seconds + " s", seconds);
    }

    int status() {
        return status;
    }

    String detail() {
        return Optional.ofNullable(getMessage()).orElse("");
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
