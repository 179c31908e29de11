package org.policytargets.text;

import org.policytargets.goal.Better;
import org.policytargets.text.Row.Role;

/** How a figure is asked for: the qualifier after it, else before it, else what its verb says. */
final class Relations {
    private Relations() {}

    static Relation of(Phrase phrase) {
        Figure figure = phrase.figure();
        if (figure.upper() != null) {
            return Relation.RANGE;
        }
        String said = said(phrase);
        if (!said.isEmpty() && !said.equals(Relation.PLAIN.name())) {
            return Relation.valueOf(said);
        }
        if (figure.more()) {
            return Relation.MORE_THAN;
        }
        return Verbs.completesAll(phrase) ? Relation.ALL_OF : Relation.PLAIN;
    }

    private static String said(Phrase phrase) {
        if (!phrase.qualifier().isEmpty()) {
            return phrase.qualifier();
        }
        int before = phrase.findBefore(Role.BEFORE);
        if (before >= 0 && isOf(phrase, before)) {
            return phrase.token(before).meaning(Role.BEFORE);
        }
        int level = phrase.level();
        return level < 0 ? "" : phrase.token(level).meaning(Role.LEVEL);
    }

    /** Whether a word qualifies the figure, not a noun between them: 超充站12座; 至少 may stand further before it. */
    private static boolean isOf(Phrase phrase, int before) {
        return phrase.isBeside(before)
                || phrase.token(before).meaning(Role.BEFORE).equals(Relation.AT_LEAST.name());
    }

    static Better better(Phrase phrase, Relation relation, boolean decrease) {
        if (phrase.hasBefore(Role.NEITHER)) {
            return Better.NEITHER;
        }
        boolean limit = relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
        return limit || decrease || phrase.hasBefore(Role.LESS) ? Better.LESS : Better.MORE;
    }
}
