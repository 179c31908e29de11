package org.policytargets.text;

import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Window;

/**
 * What a clause takes from what stands before it.
 *
 * @param section the heading above it; empty if there is none
 * @param past whether the section tells of the past
 * @param time the days that the paragraph's lead names; null if it names none
 * @param strength how firmly the paragraph promises
 */
record Surroundings(String section, boolean past, @Nullable Window time, Strength strength) {
    static final Surroundings NONE = new Surroundings("", false, null, Strength.WORK_TASK);

    Surroundings under(String heading, boolean ofPast) {
        return new Surroundings(heading, ofPast, null, Strength.WORK_TASK);
    }

    /** As a new paragraph of the section begins. */
    Surroundings paragraph() {
        return new Surroundings(section, past, null, Strength.WORK_TASK);
    }

    Surroundings lead(@Nullable Window days, Strength firm) {
        return new Surroundings(section, past, days == null ? time : days, firm);
    }
}
