package org.policytargets.examples.quickstart;

/** A wrong call or a bad file: its message is all that the user is shown. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
