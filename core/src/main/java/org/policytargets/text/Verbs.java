package org.policytargets.text;

import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/** What the verbs around a figure say. */
final class Verbs {
    private static final Role[] ALL = {Role.DONE, Role.ADVANCE, Role.LEVEL, Role.UP, Role.DOWN};

    private Verbs() {}

    /** Whether a verb stands before the figure. */
    static boolean has(Phrase phrase) {
        for (Role role : ALL) {
            if (phrase.hasBefore(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb before the figure adds new things: 新增 makes an amount of whatever follows it. */
    static boolean adds(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.at(); i++) {
            if (phrase.token(i).meaning(Role.DONE).equals("ADD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stage is promised of all that are counted: 5家…全面落地. */
    static boolean completesAll(Phrase phrase) {
        int done = phrase.findAfter(Role.DONE);
        if (done <= phrase.after() || phrase.token(done).meaning(Role.DONE).indexOf(' ') < 0) {
            return false;
        }
        Token before = phrase.token(done - 1);
        String words = phrase.clause().prose().folded(before.from(), before.to());
        return before.is(Type.OTHER) && (words.endsWith("全面") || words.endsWith("全部"));
    }

    /** Whether a number under a verb that only moves things along is a task: something is built, or finished. */
    static boolean hasOutcome(Phrase phrase) {
        return (isBuilt(phrase) || phrase.hasUntilEnd(Role.DONE) || phrase.hasUntilEnd(Role.OUTCOME))
                && !phrase.hasUntilEnd(Role.PAPER);
    }

    /** 加快建设4座水厂: the verb itself names the outcome. */
    private static boolean isBuilt(Phrase phrase) {
        int verb = phrase.findBefore(Role.ADVANCE);
        return verb >= 0 && phrase.token(verb).text().endsWith("建设");
    }
}
