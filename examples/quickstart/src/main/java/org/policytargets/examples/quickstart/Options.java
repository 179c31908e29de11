package org.policytargets.examples.quickstart;

import java.util.List;
import java.util.Locale;

/**
 * What was asked for on the command line: one record for each command, and one for its help.
 *
 * <p>Read by hand: the libraries for it take longer to start than the whole check.
 */
sealed interface Options permits Options.Help, CheckOptions, CompareOptions, LintOptions, ReadOptions, TemplateOptions {
    /** The commands; the first is meant where none is named. */
    List<String> COMMANDS = List.of("check", "compare", "lint", "read", "template");

    /** English or Chinese. */
    Locale language();

    /**
     * Only the help is wanted.
     *
     * @param command of which command
     * @param language English or Chinese
     */
    record Help(String command, Locale language) implements Options {}

    /** The options that a command has. */
    static List<String> names(String command) {
        return switch (command) {
            case "compare" -> CompareOptions.NAMES;
            case "lint" -> LintOptions.NAMES;
            case "read" -> ReadOptions.NAMES;
            case "template" -> TemplateOptions.NAMES;
            default -> CheckOptions.NAMES;
        };
    }

    static Options parse(String... args) {
        boolean named = args.length > 0 && !args[0].startsWith("-");
        String command = named ? args[0] : COMMANDS.get(0);
        int from = named ? 1 : 0;
        return switch (command) {
            case "check" -> CheckOptions.parse(args, from);
            case "compare" -> CompareOptions.parse(args, from);
            case "lint" -> LintOptions.parse(args, from);
            case "read" -> ReadOptions.parse(args, from);
            case "template" -> TemplateOptions.parse(args, from);
            default ->
                throw new RefusedException("the command must be check, compare, lint, read or template, but was \""
                        + command + "\"" + Arguments.nearest(command, COMMANDS));
        };
    }
}
