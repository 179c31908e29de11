package org.policytargets.examples.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tutorial as a notebook, without outputs: running it makes them. */
final class TutorialNotebook {
    /** A cell of its own: the kernel takes a command of its own and Java in one cell for a mistake. */
    private static final String JAR = "%jars target/policy-targets-notebook.jar";

    /** Else the kernel shows as HTML, not escaped, what an object says of itself. */
    private static final String AS_TEXT =
            "org.rapaio.jupyter.kernel.global.Global.options().display().defaultMime(\"text/plain\");";

    /** What is shown has its picture below its text. */
    private static final String AS_PICTURES =
            "Screen.draws(html -> org.rapaio.jupyter.kernel.global.Global.display(\"text/html\", html));";

    private static final String VARIABLE = "var ";

    private TutorialNotebook() {}

    static String text() throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(code("jar", JAR));
        cells.add(code("imports", Tutorial.startup().strip()));
        cells.add(code("as-text", AS_TEXT));
        cells.add(code("as-pictures", AS_PICTURES));
        int number = 0;
        for (Tutorial.Step step : Tutorial.steps()) {
            number++;
            cells.add(cell("markdown", "title-" + number, "", step.title()));
            cells.add(code("step-" + number, shown(step.code())));
        }
        return "{\n \"cells\": [\n" + String.join(",\n", cells) + "\n ],\n"
                + " \"metadata\": {\"kernelspec\": {\"display_name\": \"Java\", \"language\": \"java\","
                + " \"name\": \"java\"}},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n";
    }

    /** A cell shows the value it ends with: JShell shows that of a variable by itself, Jupyter where its name stands below. */
    private static String shown(String code) {
        return code.startsWith(VARIABLE)
                ? code + ";\n"
                        + code.substring(VARIABLE.length(), code.indexOf(" =")).strip()
                : code;
    }

    private static String code(String id, String text) {
        return cell("code", id, "\"execution_count\": null, \"outputs\": [], ", text);
    }

    private static String cell(String type, String id, String more, String text) {
        String lines = text.lines().map(TutorialNotebook::quoted).collect(Collectors.joining("\\n\",\n   \""));
        return "  {\"cell_type\": \"" + type + "\", \"id\": \"" + id + "\", \"metadata\": {}, " + more
                + "\"source\": [\n   \"" + lines + "\"]}";
    }

    private static String quoted(String line) {
        return line.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
