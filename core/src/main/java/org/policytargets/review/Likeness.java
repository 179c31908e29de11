package org.policytargets.review;

import java.util.List;

/**
 * What two that are about one subject must have in common to be paired in one turn. Who is left over from a turn is put to
 * the next, so that each turn needs to ask for what must be the same only, not for what must differ.
 *
 * @param kind whether the kind of target
 * @param criterion whether the criterion
 * @param id whether the id
 */
record Likeness(boolean kind, boolean criterion, boolean id) {
    /** The kind of target first, then the criterion, then the id. */
    static final List<Likeness> OF_GOALS = List.of(
            new Likeness(true, true, true),
            new Likeness(true, true, false),
            new Likeness(true, false, true),
            new Likeness(true, false, false),
            new Likeness(false, true, true),
            new Likeness(false, true, false),
            new Likeness(false, false, true),
            new Likeness(false, false, false));

    /** Those that ask for one id, in order. */
    static final List<Likeness> WITH_ID = OF_GOALS.stream().filter(Likeness::id).toList();
    /** Those that do not, in order. */
    static final List<Likeness> WITHOUT_ID =
            OF_GOALS.stream().filter(likeness -> !likeness.id).toList();

    /** Equal for two that have in common what is asked for. */
    Object of(Entry entry) {
        return List.of(
                kind ? entry.target().getClass() : "any",
                criterion ? entry.criterion() : "any",
                id ? entry.id() : "any");
    }
}
