package org.policytargets.examples.quickstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plan is compared with the one before it.
 *
 * @param json whether the answer is for programs
 * @param language English or Chinese
 * @param before the file of the plan before
 * @param after the file of the plan after
 */
record CompareOptions(boolean json, Locale language, Path before, Path after) implements Options {
    static final List<String> NAMES = List.of("--lang", "--json", "--help");

    static Options parse(String[] args, int from) {
        Arguments arguments = new Arguments(args, from, "compare", List.of());
        List<String> files = new ArrayList<>();
        Locale language = Locale.ENGLISH;
        boolean json = false;
        boolean help = false;
        while (arguments.hasNext()) {
            if (arguments.isAtWord()) {
                files.add(arguments.word());
                continue;
            }
            switch (arguments.option()) {
                case "--lang" -> language = arguments.language();
                case "--json" -> json = arguments.flag();
                case "--help", "-h" -> help = arguments.flag();
                default -> throw arguments.unknown();
            }
        }
        if (help) {
            return new Help("compare", language);
        }
        arguments.requireFiles(files, 2, "two files, OLD and NEW");
        Path before = Arguments.file("compare", files.get(0));
        return new CompareOptions(json, language, before, Arguments.file("compare", files.get(1)));
    }
}
