package org.policytargets.examples.notebook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** JShell, which prints what a person at its prompt sees; what it refuses or throws is an error. */
final class Shell implements AutoCloseable {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final JShell shell = JShell.builder()
            .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
            .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
            .build();

    Shell(String startup) {
        shell.addToClasspath(System.getProperty("java.class.path"));
        run(startup);
    }

    /** Runs code to its end, and returns what it prints. */
    String run(String code) {
        printed.reset();
        StringBuilder answers = new StringBuilder();
        String rest = code;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                throw new AssertionError("must be complete, but was: " + rest);
            }
            for (SnippetEvent event : shell.eval(next.source())) {
                answers.append(answer(event));
            }
            rest = next.remaining();
        }
        return printed.toString(StandardCharsets.UTF_8) + answers;
    }

    private String answer(SnippetEvent event) {
        if (event.exception() != null) {
            throw new AssertionError(event.snippet().source(), event.exception());
        }
        if (event.status() != Snippet.Status.VALID) {
            List<String> why = shell.diagnostics(event.snippet())
                    .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                    .toList();
            throw new AssertionError(event.snippet().source() + ": " + event.status() + " " + why);
        }
        return event.snippet() instanceof VarSnippet variable && event.value() != null
                ? variable.name() + " ==> " + event.value() + "\n"
                : "";
    }

    @Override
    public void close() {
        shell.close();
    }
}
