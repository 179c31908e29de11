package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.text.Finding.Kind;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** Promises without a number: none, all, a direction, an event, a task set elsewhere. One word of the grammar makes each. */
final class WordPromises {
    private static final String SEASON = "季";

    private final Clause clause;
    private final int first;
    private final int end;
    private final @Nullable String before;

    private WordPromises(Clause clause, int first, @Nullable String before) {
        this.clause = clause;
        this.first = first;
        this.end = clause.tokens().size();
        this.before = before;
    }

    /**
     * The promises of a clause.
     *
     * @param clause the clause
     * @param first the first token that no promise with a number has taken
     * @param before the words of the clause before; null if there is none in the sentence
     */
    static List<Promise> read(Clause clause, int first, @Nullable String before) {
        WordPromises words = new WordPromises(clause, first, before);
        return first >= clause.tokens().size() ? List.of() : words.read();
    }

    private List<Promise> read() {
        if (has(Role.ZERO)) {
            return List.of(zero(find(Role.ZERO)));
        }
        if (has(Role.DOUBLE)) {
            return List.of(rate(find(Role.DOUBLE)));
        }
        if (has(Role.COVER)) {
            return covers();
        }
        if (has(Role.SURVEY) || has(Role.TASK)) {
            List<Promise> tasks = tasks();
            if (!tasks.isEmpty()) {
                return tasks;
            }
        }
        if (has(Role.SOME)) {
            return List.of(promise(Kind.TOTAL, Relation.SOME, clause.words(first, end)));
        }
        if (has(Role.EVENT) || has(Role.CAMPAIGN)) {
            List<Promise> events = events();
            if (!events.isEmpty()) {
                return events;
            }
        }
        List<Promise> stages = StagePromises.read(clause, first);
        return !stages.isEmpty() || !has(Role.TREND) ? stages : trend(find(Role.TREND));
    }

    private boolean has(Role role) {
        return find(role) >= 0;
    }

    private int find(Role role) {
        return clause.find(role, first, end);
    }

    private Promise promise(Kind kind, Relation relation, String name) {
        return promise(kind, relation, name, first, end);
    }

    private Promise promise(Kind kind, Relation relation, String name, int from, int to) {
        return new Promise(
                kind,
                relation,
                clause.tokens().get(from).from(),
                clause.tokens().get(to - 1).to(),
                name);
    }

    private Promise zero(int at) {
        Relation relation = Relation.valueOf(clause.tokens().get(at).meaning(Role.ZERO));
        String name = nameBefore(at);
        Promise zero = promise(Kind.ZERO, relation, name.isEmpty() && before != null ? before : orClause(name));
        zero.value = Quantities.quantity(0, PolicyUnits.count("个"));
        zero.better = Better.LESS;
        return name.isEmpty() && before != null ? zero.doubt(Doubt.Kind.SUBJECT_BEFORE, before) : zero;
    }

    /** 翻一番: a rate that stands in a word. */
    private Promise rate(int at) {
        String meaning = clause.tokens().get(at).meaning(Role.DOUBLE);
        int space = meaning.indexOf(' ');
        String name = nameBefore(at);
        Promise rate = promise(Kind.GROWTH, Relation.valueOf(meaning.substring(0, space)), orClause(name));
        rate.value = Quantities.quantity(meaning.substring(space + 1), PolicyUnits.PERCENT);
        return rate;
    }

    /** The words before a token, without the verbs that lead them. */
    private String nameBefore(int at) {
        int from = first;
        while (from < at && isLead(clause.tokens().get(from))) {
            from++;
        }
        return clause.words(from, at).strip();
    }

    private static boolean isLead(Token token) {
        return token.is(Role.HOPE)
                || token.is(Role.LEVEL)
                || token.is(Role.ADVANCE)
                || token.is(Role.TREND)
                || token.is(Type.TIME)
                || token.is(Type.DELIMITER);
    }

    private String orClause(String name) {
        return name.isEmpty() ? clause.words(first, end) : name;
    }

    /** One for each word that says all; those of sameness (互认) say it only of all of something. */
    private List<Promise> covers() {
        List<Promise> covers = new ArrayList<>();
        int from = first;
        for (int at = find(Role.COVER); at >= 0; at = clause.find(Role.COVER, at + 1, end)) {
            if (clause.tokens().get(at).text().indexOf('互') < 0
                    || clause.words().indexOf('全') >= 0) {
                covers.add(cover(from, at));
            }
            from = at + 1;
        }
        return covers;
    }

    /** 助餐服务实现街镇全覆盖: by what before 实现, all of what after it. Else both are in the words before, or after. */
    private Promise cover(int from, int at) {
        String words = at > from ? nameBefore(at) : "";
        String name = orClause(words.isEmpty() ? clause.words(at + 1, end) : words);
        int hope = clause.findLast(Role.HOPE, from + 1, at - 1);
        if (hope < 0) {
            return promise(Kind.COVERAGE, Relation.ALL_OF, name).detail(name);
        }
        return promise(Kind.COVERAGE, Relation.ALL_OF, nameBefore(hope)).detail(clause.words(hope + 1, at));
    }

    /** 完成市政府下达的甲、乙任务: one for each of the list. */
    private List<Promise> tasks() {
        int assigned = find(Role.ASSIGNED);
        int task = find(Role.TASK);
        List<Promise> tasks = new ArrayList<>();
        if (assigned >= 0 && task > assigned) {
            String list = clause.words(assigned + 1, task);
            String authority = nameOfAuthority(assigned);
            for (String name : Subjects.split(list.startsWith("的") ? list.substring(1) : list)) {
                tasks.add(delegated(name, authority));
            }
        } else if (has(Role.SURVEY) || task == end - 1 && isCarriedOut()) {
            tasks.add(delegated(orClause(nameBefore(Math.max(task, find(Role.SURVEY) + 1))), "上级机关"));
        }
        return tasks;
    }

    /** 落实…任务: what is carried out was set by somebody. */
    private boolean isCarriedOut() {
        int verb = find(Role.ADVANCE);
        return verb >= 0 && clause.tokens().get(verb).text().equals("落实");
    }

    private String nameOfAuthority(int assigned) {
        String name = clause.words(Math.max(first, clause.findLast(Role.DONE, first, assigned) + 1), assigned);
        return name.isBlank() ? "上级机关" : name.strip();
    }

    private Promise delegated(String name, String authority) {
        return promise(Kind.DELEGATED, Relation.AS_ASSIGNED, name)
                .detail(authority)
                .doubt(Doubt.Kind.VALUE_ELSEWHERE, authority);
    }

    private List<Promise> events() {
        int verb = find(Role.EVENT);
        List<Promise> events = new ArrayList<>();
        if (verb >= 0 && verb < end - 1) {
            events.add(promise(Kind.EVENT, Relation.HELD, clause.words(verb + 1, end)));
        } else if (verb < 0 && isHeld()) {
            int held = find(Role.DONE);
            for (String name : seasons(clause.words(held + 1, end))) {
                events.add(promise(Kind.EVENT, Relation.HELD, name));
            }
        }
        return events;
    }

    /** 开展 holds an event where it has a name, or is a campaign. */
    private boolean isHeld() {
        int held = find(Role.DONE);
        if (held < 0 || !clause.tokens().get(held).text().endsWith("开展")) {
            return false;
        }
        Token campaign = clause.tokens().get(find(Role.CAMPAIGN));
        boolean named = false;
        for (int i = held + 1; i < end; i++) {
            named |= clause.tokens().get(i).is(Type.NAME);
        }
        return named || campaign.text().startsWith("攻坚");
    }

    /** A campaign of several seasons is as many events. */
    private static List<String> seasons(String names) {
        List<String> list = Subjects.split(names);
        for (String name : list) {
            if (!name.contains(SEASON)) {
                return List.of(names);
            }
        }
        return list;
    }

    private List<Promise> trend(int at) {
        String meaning = clause.tokens().get(at).meaning(Role.TREND);
        Relation relation = switch (meaning) {
            case "INCREASE", "INCREASE LAST" -> Relation.INCREASING;
            case "DECREASE", "DECREASE LAST" -> Relation.DECREASING;
            default -> Relation.MAINTAIN;
        };
        String name = at + 1 < end ? clause.words(at + 1, end) : nameBefore(at);
        if (name.isBlank()
                || meaning.endsWith("LAST")
                        && at + 1 < end
                        && !clause.tokens().get(at + 1).is(Type.DELIMITER)) {
            return List.of();
        }
        Promise trend = promise(Kind.DIRECTION, relation, name.strip());
        trend.better = relation == Relation.DECREASING ? Better.LESS : Better.MORE;
        return List.of(trend);
    }
}
