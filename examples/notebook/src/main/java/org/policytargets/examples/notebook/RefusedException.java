package org.policytargets.examples.notebook;

import org.jspecify.annotations.Nullable;

/** What was typed cannot be done, in one line: a shell shows no stack trace below it, since none is kept. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(@Nullable String message) {
        super(message, null, false, false);
    }
}
