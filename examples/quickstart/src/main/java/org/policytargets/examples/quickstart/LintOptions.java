package org.policytargets.examples.quickstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plan is looked through for flaws.
 *
 * @param json whether the answer is for programs
 * @param language English or Chinese
 * @param plan the plan's file
 * @param lastYear the file of the plan before it
 */
record LintOptions(boolean json, Locale language, Path plan, Optional<Path> lastYear) implements Options {
    static final List<String> NAMES = List.of("--last-year", "--lang", "--json", "--help");

    static Options parse(String[] args, int from) {
        Arguments arguments = new Arguments(args, from, "lint", List.of());
        List<String> files = new ArrayList<>();
        Optional<Path> lastYear = Optional.empty();
        Locale language = Locale.ENGLISH;
        boolean json = false;
        boolean help = false;
        while (arguments.hasNext()) {
            if (arguments.isAtWord()) {
                files.add(arguments.word());
                continue;
            }
            switch (arguments.option()) {
                case "--last-year" -> lastYear = Optional.of(arguments.file());
                case "--lang" -> language = arguments.language();
                case "--json" -> json = arguments.flag();
                case "--help", "-h" -> help = arguments.flag();
                default -> throw arguments.unknown();
            }
        }
        if (help) {
            return new Help("lint", language);
        }
        arguments.requireFiles(files, 1, "one file, PLAN");
        return new LintOptions(json, language, Arguments.file("lint", files.get(0)), lastYear);
    }
}
