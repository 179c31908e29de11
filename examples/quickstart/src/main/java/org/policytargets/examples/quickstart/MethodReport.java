package org.policytargets.examples.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Sentences;
import org.policytargets.method.Grade;
import org.policytargets.method.GradeCard;
import org.policytargets.method.Method;
import org.policytargets.method.Rating;
import org.policytargets.view.ScorecardText;
import org.policytargets.view.TextWidth;

/** How methods grade each goal, those of one opinion on one line, so that it is seen where they disagree. */
final class MethodReport {
    private static final int WIDTH = 110;
    private static final String INDENT = "  ";

    private final Locale language;
    private final List<Method> methods;
    private final boolean all;
    private final Words words;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();

    private MethodReport(Locale language, List<Method> methods, boolean all) {
        this.language = language;
        this.methods = methods;
        this.all = all;
        this.words = Words.in(language);
        this.sentences = Sentences.in(language);
    }

    static String of(Checks checks, Locale language, List<Method> methods, boolean all) {
        MethodReport report = new MethodReport(language, methods, all);
        for (Check check : checks.each()) {
            report.text.append(report.text.isEmpty() ? "" : "\n");
            report.tell(check);
        }
        return report.text.toString();
    }

    private void tell(Check check) {
        String prefix = check.illustrative() ? words.illustrative() + "  " : "";
        line(prefix + ScorecardText.heading(check.board(), language));
        int untold = 0;
        for (Assessment assessment : check.assessments()) {
            Map<Rating, List<String>> grades = grades(assessment, check);
            boolean told = !grades.containsKey(Rating.NO_DATA) && isRated(grades);
            if (told || all) {
                line(prefix
                        + INDENT
                        + assessment.goal().title().in(language)
                        + words.colon()
                        + sentences.promise(assessment.target())
                        + words.semicolon()
                        + sentences.found(assessment));
                grades.forEach((rating, those) -> wrapped(prefix, rating.words(language), those));
            } else {
                untold++;
            }
        }
        if (untold > 0) {
            line(prefix + INDENT + "…  " + words.unrated(untold));
        }
        for (Method method : methods) {
            line(prefix
                    + INDENT
                    + method.id()
                    + words.colon()
                    + GradeCard.of(method, check.assessments(), check.actuals()).sentence(language));
        }
    }

    /** The methods' words by rating, best first; those that say nothing by why. */
    private Map<Rating, List<String>> grades(Assessment assessment, Check check) {
        Map<Rating, List<String>> grades = new EnumMap<>(Rating.class);
        Map<String, String> silent = new LinkedHashMap<>();
        for (Method method : methods) {
            Grade grade = method.grade(assessment, check.actuals());
            if (grade.notRated().isPresent()) {
                silent.merge(grade.words(language), method.id(), (those, one) -> those + ", " + one);
                grades.computeIfAbsent(grade.rating(), rating -> new ArrayList<>());
            } else {
                grades.computeIfAbsent(grade.rating(), rating -> new ArrayList<>())
                        .add(method.id() + words.colon() + grade.words(language));
            }
        }
        silent.forEach((why, those) -> silentOf(grades).add(why + words.colon() + those));
        return grades;
    }

    private static List<String> silentOf(Map<Rating, List<String>> grades) {
        return grades.containsKey(Rating.NO_DATA)
                ? grades.get(Rating.NO_DATA)
                : grades.computeIfAbsent(Rating.NOT_RATED, rating -> new ArrayList<>());
    }

    private static boolean isRated(Map<Rating, List<String>> grades) {
        return grades.size() > 1 || !grades.containsKey(Rating.NOT_RATED);
    }

    private void wrapped(String prefix, String rating, List<String> those) {
        String start = INDENT + INDENT + rating;
        String head = start + " ".repeat(Math.max(18 - TextWidth.of(start), 1));
        String indent = " ".repeat(TextWidth.of(head));
        StringBuilder line = new StringBuilder(head);
        for (String each : those) {
            for (String word : (empty(line, head) ? each : "· " + each).split(" ", -1)) {
                if (TextWidth.of(line + " " + word) > WIDTH) {
                    line(prefix + line.toString().stripTrailing());
                    line = new StringBuilder(indent);
                }
                line.append(word).append(' ');
            }
        }
        line(prefix + line.toString().stripTrailing());
    }

    private static boolean empty(StringBuilder line, String head) {
        return line.toString().equals(head);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
