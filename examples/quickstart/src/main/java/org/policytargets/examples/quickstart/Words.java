package org.policytargets.examples.quickstart;

import java.nio.file.Path;
import java.util.Locale;

/** The few words that are the report's own; what is said of goals comes from the library's sentences. */
final class Words {
    private final boolean chinese;

    private Words(boolean chinese) {
        this.chinese = chinese;
    }

    static Words in(Locale language) {
        return new Words(language.equals(Locale.CHINESE));
    }

    String more(int goals) {
        return chinese ? "另有" + goals + "项（--all）" : goals + " more (--all)";
    }

    String written(Path file) {
        return chinese ? "网页已写入 " + file : "page written to " + file;
    }

    String colon() {
        return chinese ? "：" : ": ";
    }

    String semicolon() {
        return chinese ? "；" : "; ";
    }

    String unrated(int goals) {
        return chinese ? "另有" + goals + "项没有方法可以评级（--all）" : goals + " more that no method rates (--all)";
    }

    String illustrative() {
        return chinese ? "示例" : "illustrative";
    }

    String resolve() {
        return chinese ? "需要 --resolutions FILE" : "needs --resolutions FILE";
    }

    String stranger(Names.Stranger stranger) {
        String name = stranger.name() + Names.hint(stranger.nearest());
        return chinese ? "报告未使用，没有这样的指标或目标：" + name : "reported, but there is no such indicator or goal: " + name;
    }
}
