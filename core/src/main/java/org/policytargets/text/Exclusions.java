package org.policytargets.text;

import org.jspecify.annotations.Nullable;
import org.policytargets.text.NotATarget.Reason;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/** Which figures are no targets, and why. */
final class Exclusions {
    private Exclusions() {}

    /** The reason for which a figure is no target; null if it is one. */
    static @Nullable Reason reason(Phrase phrase, @Nullable Promise last) {
        Figure figure = phrase.figure();
        boolean predicate = phrase.isPredicate();
        if (phrase.hasBefore(Role.PAST)) {
            return Reason.PAST;
        }
        if (isReached(phrase)) {
            return null;
        }
        if (isProperty(phrase)) {
            return Reason.ATTRIBUTE;
        }
        if (figure.isRank()) {
            return phrase.hasBefore(Role.LEVEL) ? null : Reason.ORDINAL;
        }
        if (figure.isBare()) {
            return predicate && isIndex(phrase) ? null : Reason.NO_UNIT;
        }
        if (figure.isTime()) {
            return last != null && phrase.isElided() || isMeasuredTime(phrase) ? null : Reason.DURATION;
        }
        if (figure.han() && figure.isCount() && !isVerb(phrase)) {
            return Reason.NAME;
        }
        if (predicate && !phrase.nested() || phrase.hasBefore(Role.DONE)) {
            return null;
        }
        if (figure.isShare()) {
            return Verbs.has(phrase) || phrase.hasBefore(Role.RATE) ? null : Reason.ATTRIBUTE;
        }
        return isTask(phrase, last) ? null : Reason.PORTFOLIO;
    }

    /** 1亿元以上制造业项目300个, 5000平方米的厂房: the figure says which things, not how many. */
    private static boolean isProperty(Phrase phrase) {
        Figure figure = phrase.figure();
        boolean more = figure.isCount() && !figure.code().equals("{working_day}");
        boolean qualified = !phrase.qualifier().isEmpty();
        if (phrase.nested()) {
            return qualified || !more;
        }
        if (phrase.after() >= phrase.last() || more) {
            return false;
        }
        Token next = phrase.token(phrase.after());
        boolean noun = next.is(Type.OTHER) || next.is(Type.NAME);
        return noun && (qualified || phrase.clause().prose().at(next.from()) == '的');
    }

    /** 90%的医院达到标准: how many of them reach what is no number. */
    private static boolean isReached(Phrase phrase) {
        Clause clause = phrase.clause();
        int level = clause.find(Role.LEVEL, phrase.after() + 1, clause.tokens().size());
        boolean standard = level >= 0
                && level + 1 < clause.tokens().size()
                && clause.tokens().get(level + 1).is(Type.OTHER);
        return standard && phrase.figure().isShare() && !phrase.isPredicate() && !phrase.nested();
    }

    private static boolean isIndex(Phrase phrase) {
        return phrase.hasBefore(Role.INDEX);
    }

    /** 300天以上, 压缩至3个工作日; but not a 15-minute circle. */
    private static boolean isMeasuredTime(Phrase phrase) {
        boolean measured = !phrase.qualifier().isEmpty()
                || phrase.hasBefore(Role.LEVEL)
                || phrase.hasBefore(Role.BEFORE)
                || phrase.hasBefore(Role.UP)
                || phrase.hasBefore(Role.DOWN);
        return measured && phrase.isPredicate();
    }

    /** Chinese numerals also make names: they are numbers where a verb takes them as its object. */
    private static boolean isVerb(Phrase phrase) {
        if (phrase.at() == phrase.first()) {
            return false;
        }
        Token before = phrase.token(phrase.at() - 1);
        return before.is(Role.DONE)
                || before.is(Role.LEVEL)
                || before.is(Role.UP)
                || before.is(Role.DOWN)
                || before.is(Role.BEFORE);
    }

    private static boolean isTask(Phrase phrase, @Nullable Promise last) {
        if (Verbs.hasOutcome(phrase)) {
            return true;
        }
        boolean shares = last != null && !Verbs.has(phrase) && last.kind == Finding.Kind.TOTAL;
        return shares || phrase.hasBefore(Role.LEVEL);
    }
}
