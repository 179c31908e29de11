package org.policytargets.examples.notebook;

import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * JShell in this process. Started by Maven as one of its own it would share what is typed with Maven, which takes the lines that
 * are there before JShell asks for them: typed early, pasted, or piped in.
 */
public final class Prompt {
    private Prompt() {}

    /**
     * Runs JShell until it is left.
     *
     * @param arguments those of the command {@code jshell}
     * @throws Exception if JShell cannot be run
     */
    public static void main(String[] arguments) throws Exception {
        JavaShellToolBuilder.builder().run(arguments);
    }
}
