package org.policytargets.examples.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tutorial as a notebook, without outputs: running it makes them. */
final class TutorialNotebook {
    private static final String SETUP = "%jars target/policy-targets-notebook.jar\n";

    private TutorialNotebook() {}

    static String text() throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(code("setup", SETUP + Tutorial.startup().strip()));
        int number = 0;
        for (Tutorial.Step step : Tutorial.steps()) {
            number++;
            cells.add(cell("markdown", "title-" + number, "", step.title()));
            cells.add(code("step-" + number, step.code()));
        }
        return "{\n \"cells\": [\n" + String.join(",\n", cells) + "\n ],\n"
                + " \"metadata\": {\"kernelspec\": {\"display_name\": \"Java\", \"language\": \"java\","
                + " \"name\": \"java\"}},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n";
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
