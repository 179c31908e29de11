package org.policytargets.examples.tracker.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One address and what it does. The server has no others.
 *
 * @param method GET or POST
 * @param path with its parameters in braces
 * @param access who may call it
 * @param bytes the largest body
 * @param handler what it does
 */
record Route(HandlerType method, String path, Access access, int bytes, Handler handler) {
    static final int FORM = 64 << 10;
    static final int JSON = 10 << 20;
    /** As much as the readers take, and what a form adds. */
    static final int FILE = 11 << 20;

    /** Who may call. */
    enum Access {
        /** Everybody. */
        READ,
        /** A form that everybody may send, with its token. */
        FORM,
        /** A form of somebody who has signed in, with its token. */
        WRITE,
        /** A program of an account. */
        API_WRITE,
        /** A page for those who have signed in. */
        SIGNED_IN
    }

    static Route read(String path, Handler handler) {
        return new Route(HandlerType.GET, path, Access.READ, 0, handler);
    }

    static Route signedIn(String path, Handler handler) {
        return new Route(HandlerType.GET, path, Access.SIGNED_IN, 0, handler);
    }

    static Route form(String path, Handler handler) {
        return new Route(HandlerType.POST, path, Access.FORM, FORM, handler);
    }

    static Route write(String path, int bytes, Handler handler) {
        return new Route(HandlerType.POST, path, Access.WRITE, bytes, handler);
    }

    static Route apiWrite(String path, Handler handler) {
        return new Route(HandlerType.POST, path, Access.API_WRITE, JSON, handler);
    }

    boolean isApi() {
        return path.startsWith("/api/") || path.equals("/health");
    }
}
