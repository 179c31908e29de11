package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.goal.Members;
import org.policytargets.text.Finding.Kind;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;

/** A promise while its clause is read. */
final class Promise {
    final Kind kind;
    final Relation relation;
    final int from;
    final int to;
    /** What it is about. */
    final String name;
    /** The number; null where it states none. */
    @Nullable
    ExactQuantity<?> value;
    /** The unit as written. */
    String measure = "";
    /** The higher number of a range, or the number hoped for. */
    @Nullable
    ExactQuantity<?> upper;
    /** Whether the upper number is one hoped for. */
    boolean hoped;
    /** Whether its positive number is a decrease. */
    boolean decrease;
    /** Whether it is an effort. */
    boolean effort;
    /** The stage, population, authority or direction. */
    String detail = "";

    Better better = Better.MORE;
    Optional<Members> members = Optional.empty();
    final List<Doubt> doubts = new ArrayList<>();

    Promise(Kind kind, Relation relation, int from, int to, String name) {
        this.kind = kind;
        this.relation = relation;
        this.from = from;
        this.to = to;
        this.name = name;
    }

    PolicyUnit<?> unit() {
        return Objects.requireNonNull(value, "value").getUnit();
    }

    boolean isCount() {
        return value != null && value.getUnit().code().startsWith("{");
    }

    Promise doubt(Doubt.Kind what, String words) {
        doubts.add(new Doubt(what, words));
        return this;
    }

    Promise detail(String more) {
        detail = more;
        return this;
    }

    /** The same under another name, with another place. */
    Promise renamed(String other, int begin, int end) {
        return copy(other, begin, end);
    }

    private Promise copy(String other, int begin, int end) {
        Promise more = new Promise(kind, relation, begin, end, other);
        more.value = value;
        more.upper = upper;
        more.measure = measure;
        more.hoped = hoped;
        more.decrease = decrease;
        more.effort = effort;
        more.detail = detail;
        more.better = better;
        more.members = members;
        more.doubts.addAll(doubts);
        return more;
    }

    /** The same, up to a later place, with a further number hoped for. */
    Promise hopingFor(ExactQuantity<?> further, int end) {
        Promise more = copy(name, from, end);
        more.upper = further;
        more.hoped = true;
        return more;
    }
}
