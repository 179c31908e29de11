package org.policytargets.text;

import org.policytargets.text.Finding.Kind;
import org.policytargets.text.Row.Role;

/**
 * What kind of number a figure is. The verbs before it say so, the nearest first; a figure without its own shares those of
 * the figure before it in the list.
 */
final class Kinds {
    private Kinds() {}

    static Kind of(Phrase phrase, Preceding preceding) {
        Figure figure = phrase.figure();
        if (figure.isPoints()) {
            return Kind.INCREMENT;
        }
        if (figure.isShare() || figure.isTimes() && move(phrase) > Math.max(phrase.level(), -1)) {
            return ofShare(phrase, preceding);
        }
        return Verbs.adds(phrase) ? Kind.TOTAL : ofAmount(phrase, preceding);
    }

    private static Kind ofShare(Phrase phrase, Preceding preceding) {
        if (phrase.hasBefore(Role.RATE) || move(phrase) > Math.max(phrase.level(), -1)) {
            return Kind.GROWTH;
        }
        boolean shared = phrase.level() < 0 && phrase.isElided() && preceding.isLast(Kind.GROWTH);
        return shared ? Kind.GROWTH : Kind.LEVEL;
    }

    private static Kind ofAmount(Phrase phrase, Preceding preceding) {
        int done = task(phrase, Role.DONE);
        int level = phrase.level();
        int nearest = Math.max(Math.max(done, move(phrase)), Math.max(level, task(phrase, Role.ADVANCE)));
        if (nearest < 0) {
            if (phrase.measure() >= 0) {
                return Kind.LEVEL;
            }
            return level == Phrase.OTHER_VERB ? Kind.TOTAL : withoutVerb(phrase, preceding);
        }
        if (nearest == level) {
            // 安排资金3亿元支持…: spent within the year; 安排项目12个: things done.
            boolean spent = phrase.hasAfter(Role.ADVANCE)
                    || nearest == done && phrase.figure().isCount();
            return spent ? Kind.TOTAL : Kind.LEVEL;
        }
        return nearest == move(phrase) && nearest != done ? Kind.INCREMENT : Kind.TOTAL;
    }

    /** A verb whose object is the figure; -1 for one in the name of a measure: 成果转化基金规模. */
    private static int task(Phrase phrase, Role role) {
        int verb = phrase.findBefore(role);
        return phrase.measure() > verb ? -1 : verb;
    }

    /** The verb of change before the figure; one of increase that also does things (改造提升管网) only right before it. */
    private static int move(Phrase phrase) {
        int move = Math.max(phrase.findBefore(Role.UP), phrase.findBefore(Role.DOWN));
        boolean loose = move < 0
                || !phrase.token(move).is(Role.DONE)
                || phrase.token(move).is(Role.DOWN);
        return loose || phrase.isBeside(move) ? move : -1;
    }

    private static Kind withoutVerb(Phrase phrase, Preceding preceding) {
        if (preceding.isLast(Kind.TOTAL)) {
            return Kind.TOTAL;
        }
        if (preceding.isLast(Kind.INCREMENT)) {
            return Kind.INCREMENT;
        }
        boolean opens = phrase.hasBefore(Role.HOPE) || phrase.hasBefore(Role.BEFORE);
        if (preceding.countsOn() && phrase.figure().isCount() && (!opens || phrase.isElided())) {
            return Kind.TOTAL;
        }
        boolean done = preceding.last() == null && phrase.hasAfter(Role.DONE);
        return done ? Kind.TOTAL : Kind.LEVEL;
    }

    /** Whether the text states a positive number for a decrease. */
    static boolean isDecrease(Phrase phrase, Kind kind, Preceding preceding) {
        if (kind != Kind.GROWTH && kind != Kind.INCREMENT) {
            return false;
        }
        int rate = phrase.findBefore(Role.RATE);
        if (rate >= 0) {
            return phrase.token(rate).meaning(Role.RATE).equals("DECREASE");
        }
        int up = phrase.findBefore(Role.UP);
        int down = phrase.findBefore(Role.DOWN);
        return up == down ? preceding.isDecrease() : down > up;
    }
}
