package org.policytargets.examples.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A form is written, in which offices fill in what they report.
 *
 * @param plan the plan's file; empty for the shipped plan of Haidian
 * @param xlsx whether it is a workbook, not CSV
 * @param language English or Chinese
 * @param output the file to write; empty for standard output
 */
record TemplateOptions(Optional<Path> plan, boolean xlsx, Locale language, Optional<Path> output) implements Options {
    static final List<String> NAMES = List.of("--plan", "--format", "--lang", "-o", "--help");

    static Options parse(String[] args, int from) {
        Arguments arguments = new Arguments(args, from, "template", List.of());
        Optional<Path> plan = Optional.empty();
        Optional<Path> output = Optional.empty();
        Optional<Boolean> xlsx = Optional.empty();
        Locale language = Locale.ENGLISH;
        boolean help = false;
        while (arguments.hasNext()) {
            switch (arguments.option()) {
                case "--plan" -> plan = Optional.of(arguments.file());
                case "--format" -> xlsx = Optional.of(isXlsx(arguments.value("FORMAT")));
                case "--lang" -> language = arguments.language();
                case "-o" -> output = Optional.of(arguments.file());
                case "--help", "-h" -> help = arguments.flag();
                default -> throw arguments.unknown();
            }
        }
        if (help) {
            return new Help("template", language);
        }
        boolean named = output.isPresent() && Documents.ends(output.get(), ".xlsx");
        return new TemplateOptions(plan, xlsx.orElse(named), language, output);
    }

    private static boolean isXlsx(String format) {
        return switch (format) {
            case "xlsx" -> true;
            case "csv" -> false;
            default -> throw new RefusedException("--format must be csv or xlsx, but was \"" + format + "\"");
        };
    }
}
