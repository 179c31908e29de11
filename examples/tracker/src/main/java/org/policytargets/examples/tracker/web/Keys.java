package org.policytargets.examples.tracker.web;

/** Idempotency keys: the same key and content are added once. */
final class Keys {
    private Keys() {}

    static void require(String key) {
        boolean visible = key.chars().allMatch(c -> c > ' ' && c < 127);
        if (key.isEmpty() || key.length() > 200 || !visible) {
            throw Problem.of(422, "the idempotency key must be 1 to 200 visible ASCII characters");
        }
    }
}
