package org.policytargets.examples.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The one source of the steps, for JShell and for Jupyter. */
final class Tutorial {
    static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final String COMMENT = "// ";

    private Tutorial() {}

    /**
     * A step.
     *
     * @param title its number and what it is about
     * @param code its lines
     */
    record Step(String title, String code) {}

    static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        String title = "";
        for (String line : Files.readAllLines(FOLDER.resolve("tutorial.jsh"))) {
            if (line.startsWith(COMMENT)) {
                title = line.substring(COMMENT.length());
            } else {
                steps.add(new Step(title, line));
            }
        }
        return steps;
    }

    static String startup() throws IOException {
        return Files.readString(FOLDER.resolve("policy-targets.jsh"));
    }
}
