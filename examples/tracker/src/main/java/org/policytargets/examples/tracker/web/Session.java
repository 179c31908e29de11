package org.policytargets.examples.tracker.web;

/**
 * A browser's session.
 *
 * @param id what the cookie holds
 * @param account who is signed in, or empty before
 * @param csrf what each form must send back
 */
record Session(String id, String account, String csrf) {
    boolean isSignedIn() {
        return !account.isEmpty();
    }
}
