package org.policytargets.examples.quickstart;

import java.util.Locale;

/** The few words that the reports about plans have of their own. */
final class ReviewWords {
    private final boolean chinese;

    private ReviewWords(boolean chinese) {
        this.chinese = chinese;
    }

    static ReviewWords in(Locale language) {
        return new ReviewWords(language.equals(Locale.CHINESE));
    }

    String compared(String before, String after) {
        return before + " → " + after;
    }

    String count(int count, String kind) {
        return chinese ? count + "项" + kind : count + " " + kind.toLowerCase(Locale.ROOT);
    }

    String comma() {
        return chinese ? "，" : ", ";
    }

    String goals(String title, int goals) {
        return title + " · " + (chinese ? goals + "项目标" : goals + (goals == 1 ? " goal" : " goals"));
    }

    String flaws(int flaws) {
        if (chinese) {
            return flaws == 0 ? "没有发现问题" : "发现" + flaws + "处问题";
        }
        return flaws == 0 ? "no flaws found" : flaws == 1 ? "1 flaw found" : flaws + " flaws found";
    }
}
