package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.text.Finding.Kind;
import org.policytargets.text.NotATarget.Reason;
import org.policytargets.text.Row.Role;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** Promises with a number: each figure of a clause becomes one, or is put among the others with its reason. */
final class NumberPromises {
    private final Grammar grammar;
    private final Others others;

    NumberPromises(Grammar grammar, Others others) {
        this.grammar = grammar;
        this.others = others;
    }

    /**
     * The promises of a clause.
     *
     * @param clause the clause
     * @param before the last promise of the sentence so far; null if there is none
     * @param past whether the report tells of the past here
     */
    List<Promise> read(Clause clause, @Nullable Promise before, boolean past) {
        List<Promise> promises = new ArrayList<>();
        Promise last = null;
        Phrase property = null;
        for (Phrase each : Phrase.in(clause)) {
            Phrase phrase = property == null ? each : each.joining(property);
            property = null;
            Reason none = past ? Reason.PAST : Exclusions.reason(phrase, last);
            if (none != null) {
                Figure figure = phrase.figure();
                others.add(figure.from(), figure.to(), none);
                boolean belongs = figure.isRank() || none == Reason.ATTRIBUTE && phrase.nested();
                property = belongs ? phrase : null;
            } else if (last != null && isHope(phrase, last)) {
                last = last.hopingFor(
                        phrase.figure().value(),
                        phrase.token(phrase.after() - 1).to());
                promises.set(promises.size() - 1, last);
            } else {
                last = promise(phrase, new Preceding(last, before));
                promises.add(last);
            }
        }
        return Subjects.paired(clause, promises);
    }

    /** A further number right after one: 900亿元、力争1050亿元. */
    private static boolean isHope(Phrase phrase, Promise last) {
        ExactQuantity<?> value = last.value;
        ExactQuantity<?> further = phrase.figure().value();
        return value != null
                && last.upper == null
                && phrase.hasBefore(Role.HOPE)
                && phrase.isElided()
                && value.isComparableWith(further)
                && further.rational().compareTo(value.rational()) > 0;
    }

    private Promise promise(Phrase phrase, Preceding preceding) {
        Promise last = preceding.last();
        Promise before = preceding.before();
        Kind kind = Kinds.of(phrase, preceding);
        String name = Subjects.of(phrase);
        boolean fromBefore = name.isEmpty() && last == null && before != null;
        boolean elided = name.isEmpty();
        if (elided) {
            name = last != null
                    ? last.name
                    : before != null ? before.name : phrase.clause().words();
        }
        Promise promise = new Promise(kind, Relations.of(phrase), from(phrase, last), phrase.end(), name);
        promise.decrease = Kinds.isDecrease(phrase, kind, preceding);
        promise.better = Relations.better(phrase, promise.relation, promise.decrease);
        Promise subject = last != null ? last : before;
        if (elided && subject != null && promise.better == Better.MORE) {
            promise.better = subject.better;
        }
        promise.effort = !phrase.hasBefore(Role.DONE) && phrase.hasBefore(Role.ADVANCE);
        promise.members = Subjects.members(phrase);
        number(promise, phrase);
        if (elided
                && subject != null
                && promise.isCount()
                && subject.isCount()
                && subject.measure.equals(promise.measure)) {
            promise.value = phrase.figure().of(subject.unit());
        }
        doubts(promise, phrase, fromBefore);
        if (last == null && kind == Kind.LEVEL && isAssumed(phrase)) {
            promise.doubt(Doubt.Kind.KIND_ASSUMED, phrase.words());
        }
        return promise;
    }

    /** A figure that shares verb or subject with the one before it is only understood with that one's words. */
    private static int from(Phrase phrase, @Nullable Promise last) {
        boolean shares = phrase.isElided() || !phrase.isPredicate() && !Verbs.has(phrase);
        return last != null && shares ? last.from : phrase.token(phrase.first()).from();
    }

    private void number(Promise promise, Phrase phrase) {
        Figure figure = phrase.figure();
        boolean open = figure.isCount() && figure.unit().length() == 1;
        Lexicon.Word counted = open ? phrase.countedBefore(grammar) : null;
        promise.value = figure.value();
        promise.upper = figure.upper();
        promise.measure = figure.unit();
        if (figure.isTimes() && promise.kind == Kind.GROWTH) {
            promise.value = figure.percent();
        } else if (counted != null && figure.upper() == null) {
            promise.value = figure.of(PolicyUnits.of(counted.meaning(Role.UNIT)));
        } else if (figure.isBare()) {
            promise.value = figure.of(PolicyUnits.count("index"));
        }
    }

    private static void doubts(Promise promise, Phrase phrase, boolean fromBefore) {
        Figure figure = phrase.figure();
        ExactQuantity<?> value = promise.value;
        if (promise.relation == Relation.ABOUT) {
            promise.doubt(Doubt.Kind.NO_TOLERANCE, phrase.words());
        }
        boolean open = value != null && value.getUnit().code().equals("{" + figure.unit() + "}");
        if (open || figure.unit().equals("家") && !isCompany(promise.name)) {
            promise.doubt(Doubt.Kind.COUNTED_THING, figure.unit());
        }
        if (fromBefore) {
            promise.doubt(Doubt.Kind.SUBJECT_BEFORE, promise.name);
        }
        if (figure.shared()) {
            promise.doubt(Doubt.Kind.SHARED_MULTIPLIER, phrase.words());
        }
        if (figure.more()) {
            promise.doubt(Doubt.Kind.MORE_THAN_WRITTEN, phrase.words());
        }
        if (promise.effort) {
            promise.doubt(
                    Doubt.Kind.EFFORT,
                    phrase.token(phrase.findBefore(Role.ADVANCE)).text());
        }
    }

    private static boolean isAssumed(Phrase phrase) {
        return !phrase.figure().isShare() && !Verbs.has(phrase) && !phrase.hasBefore(Role.MEASURE);
    }

    /** Whether what is counted by 家 is called a company; hotels and hospitals are counted by it too. */
    private static boolean isCompany(String name) {
        return name.contains("企业") || name.contains("公司") || name.contains("“");
    }
}
