package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Members;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/** What a figure is about: the words before it without those between noun and number, and the noun after it. */
final class Subjects {
    private static final String LIST = "、和与及";
    private static final String MEASURES = "个座处条块栋件家项套所";

    private Subjects() {}

    /** The subject in the phrase itself; empty if it has none. */
    static String of(Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.at() && (isLead(phrase.token(first)) || leadsToTime(phrase, first))) {
            first++;
        }
        String before = withoutStart(phrase.clause().words(first, phrase.nounEnd()));
        String subject = without(before, "共", "对", "为", "将") + noun(phrase.figure()) + after(phrase);
        subject = subject.strip();
        return subject.endsWith("均") && !isAverage(subject) ? subject.substring(0, subject.length() - 1) : subject;
    }

    /** 投资由100亿元提高到120亿元: where it starts from is no part of what it is about. */
    private static String withoutStart(String words) {
        for (int i = 1; i + 1 < words.length(); i++) {
            char next = words.charAt(i + 1);
            if ((words.charAt(i) == '由' || words.charAt(i) == '从') && next >= '0' && next <= '9') {
                return words.substring(0, i);
            }
        }
        return words;
    }

    /** The words without a last one that only leads to the number: 城市街角共20个, 对52处点位. */
    private static String without(String words, String... small) {
        for (String each : small) {
            if (words.endsWith(each) && (each.equals("共") || words.length() == 1)) {
                return words.substring(0, words.length() - 1);
            }
        }
        return words;
    }

    /** The noun that a measure word brings: 公园 of 个公园. */
    private static String noun(Figure figure) {
        boolean measured = figure.isCount()
                && figure.unit().length() > 1
                && MEASURES.indexOf(figure.unit().charAt(0)) >= 0;
        return measured ? figure.unit().substring(1) : "";
    }

    /** What follows the figure and says what is done; a verb that says what it is for does not belong to the subject. */
    private static String after(Phrase phrase) {
        int from = phrase.after();
        int to = phrase.last();
        if (phrase.nested()) {
            to = phrase.clause().tokens().size();
            while (from < to && phrase.clause().isFigure(from)) {
                from++;
            }
        }
        boolean done = from < to
                && (phrase.token(from).is(Role.DONE) || phrase.token(from).is(Role.OUTCOME));
        return phrase.isPredicate() && !phrase.nested() && !done
                ? ""
                : phrase.clause().words(from, to);
    }

    /** 均 alone says that all do so; in 平均 it belongs to the subject. */
    private static boolean isAverage(String subject) {
        return subject.endsWith("平均") || subject.endsWith("人均") || subject.endsWith("年均");
    }

    /** 到2027年, 在年底前. */
    private static boolean leadsToTime(Phrase phrase, int index) {
        return phrase.token(index).length() == 1
                && index + 1 < phrase.at()
                && phrase.token(index + 1).is(Type.TIME);
    }

    private static boolean isLead(Token token) {
        return token.is(Role.HOPE)
                || token.is(Role.SOON)
                || token.is(Role.BEFORE)
                || token.is(Role.AGAINST)
                || token.is(Type.TIME)
                || token.is(Type.DELIMITER)
                || token.is(Type.BRACKET);
    }

    /** 朱房二期、树村等5个项目 names two of five. */
    static Optional<Members> members(Phrase phrase) {
        Figure figure = phrase.figure();
        int end = phrase.at();
        if (!figure.isCount() || end == phrase.first() || !phrase.token(end - 1).is(Type.OTHER)) {
            return Optional.empty();
        }
        int verb = Math.max(phrase.findBefore(Role.DONE), phrase.findBefore(Role.ADVANCE));
        int from = phrase.token(Math.max(verb + 1, phrase.first())).from();
        String words = phrase.clause().prose().words(from, phrase.token(end - 1).to());
        if (!words.endsWith("等") || words.length() < 2) {
            return Optional.empty();
        }
        List<String> named = split(words.substring(0, words.length() - 1));
        try {
            int total = figure.value().rational().toDecimal().orElseThrow().intValueExact();
            return Optional.of(new Members(Optional.of(total), named, named.size() == total));
        } catch (ArithmeticException | InvalidGoalException notAList) {
            return Optional.empty();
        }
    }

    /** 甲、乙分别增长2%和3%: each number belongs to one of as many subjects. */
    static List<Promise> paired(Clause clause, List<Promise> promises) {
        int each = clause.find(Role.EACH, 0, clause.tokens().size());
        if (each < 0 || promises.size() < 2) {
            return promises;
        }
        List<Promise> paired = new ArrayList<>();
        List<String> subjects = split(clause.words(leadEnd(clause), each));
        Promise last = promises.get(promises.size() - 1);
        for (int i = 0; i < promises.size(); i++) {
            boolean fits = subjects.size() == promises.size();
            Promise one = promises.get(i)
                    .renamed(fits ? subjects.get(i) : promises.get(i).name, promises.get(0).from, last.to);
            paired.add(fits ? one : one.doubt(Doubt.Kind.SUBJECTS_UNPAIRED, clause.words()));
        }
        return paired;
    }

    /** The first token that is no lead; the clause has a figure, which is none. */
    private static int leadEnd(Clause clause) {
        int first = 0;
        while (isLead(clause.tokens().get(first))) {
            first++;
        }
        return first;
    }

    static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= list.length(); at++) {
            if (at == list.length() || LIST.indexOf(list.charAt(at)) >= 0) {
                if (at > from) {
                    names.add(list.substring(from, at).strip());
                }
                from = at + 1;
            }
        }
        return names;
    }
}
