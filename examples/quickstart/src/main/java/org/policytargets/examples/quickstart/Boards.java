package org.policytargets.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.policytargets.view.ScorecardMarkdown;
import org.policytargets.view.ScorecardPage;

/** The answer as documents: Markdown, and pages. */
final class Boards {
    private Boards() {}

    static String markdown(Checks checks, Locale language) {
        StringBuilder text = new StringBuilder();
        for (Check check : checks.each()) {
            text.append(text.isEmpty() ? "" : "\n").append(ScorecardMarkdown.of(check.board(), language));
        }
        return text.toString();
    }

    /** A page for each plan; where there are two, each file has its plan's id in its name. Tells where they are. */
    static String pages(Checks checks, Path file, Locale language) {
        StringBuilder text = new StringBuilder();
        for (Check check : checks.each()) {
            Path page =
                    checks.each().size() == 1 ? file : named(file, check.plan().id());
            try {
                Files.writeString(page, ScorecardPage.html(check.board(), language));
            } catch (IOException e) {
                throw new RefusedException(page + ": it cannot be written (" + e + ")");
            }
            text.append(Words.in(language).written(page)).append('\n');
        }
        return text.toString();
    }

    private static Path named(Path file, String id) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot < 0 ? name + "-" + id : name.substring(0, dot) + "-" + id + name.substring(dot));
    }
}
