package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import org.policytargets.text.Finding.Kind;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/** Projects and the stage they are to reach: a verb of a stage before its object (建成产业园) or after its subject (产业园开工). */
final class StagePromises {
    private final Clause clause;
    private final List<Promise> promises = new ArrayList<>();
    private String project = "";

    private StagePromises(Clause clause) {
        this.clause = clause;
    }

    static List<Promise> read(Clause clause, int first) {
        StagePromises stages = new StagePromises(clause);
        int from = first;
        for (int at = first; at < clause.tokens().size(); at++) {
            if (stages.endsPart(at)) {
                stages.part(from, at);
                from = at + 1;
            }
        }
        stages.part(from, clause.tokens().size());
        return stages.promises;
    }

    /** A part ends before 并, and after a stage that a delimiter follows. */
    private boolean endsPart(int at) {
        Token token = clause.tokens().get(at);
        if (token.is(Type.DELIMITER)) {
            return clause.prose().at(token.from()) == '并'
                    || at > 0 && isStage(clause.tokens().get(at - 1));
        }
        return false;
    }

    private static boolean isStage(Token token) {
        return token.meaning(Role.DONE).indexOf(' ') > 0;
    }

    private void part(int from, int to) {
        if (from >= to) {
            return;
        }
        int last = to - 1;
        int lead = lead(from, to);
        if (isStage(clause.tokens().get(last))
                && !Meanings.isFirst(clause.tokens().get(last).meaning(Role.DONE))) {
            String subject = clause.words(lead, last).strip();
            if (!subject.isEmpty() || !project.isEmpty()) {
                add(from, to, last, subject.isEmpty() ? project : subject);
                return;
            }
        }
        int verb = mainVerb(from, to);
        if (verb >= 0 && verb < last && isStage(clause.tokens().get(verb))) {
            String object = clause.words(verb + 1, to).strip();
            if (!object.isEmpty() && object.charAt(0) != '的') {
                add(from, to, verb, object);
            }
        }
    }

    private void add(int from, int to, int verb, String name) {
        project = name;
        Token stage = clause.tokens().get(verb);
        promises.add(new Promise(
                        Kind.MILESTONE,
                        Relation.REACH_STAGE,
                        clause.tokens().get(from).from(),
                        clause.tokens().get(to - 1).to(),
                        name)
                .detail(stage.meaning(Role.DONE)));
    }

    /** The first token of the project's name: what pushes it along does not belong to it. */
    private int lead(int from, int to) {
        int at = from;
        while (at < to
                && (clause.tokens().get(at).is(Role.ADVANCE)
                        || clause.tokens().get(at).is(Role.HOPE)
                        || clause.tokens().get(at).is(Type.TIME))) {
            at++;
        }
        return at;
    }

    /** The verb that the part turns on; -1 where a verb that only moves things along has another object than a stage. */
    private int mainVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = clause.tokens().get(at);
            if (token.is(Role.DONE)) {
                // 推出更多: how many more is a direction, not a stage.
                return at + 1 < to && clause.tokens().get(at + 1).is(Role.TREND) ? -1 : at;
            }
            boolean stageNext = at + 1 < to && isStage(clause.tokens().get(at + 1));
            if (token.is(Role.TREND) || token.is(Role.LEVEL) || token.is(Role.ADVANCE) && !stageNext) {
                return -1;
            }
        }
        return -1;
    }
}
