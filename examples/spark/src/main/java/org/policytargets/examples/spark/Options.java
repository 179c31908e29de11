package org.policytargets.examples.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command line: names, each with its value, and switches. */
final class Options {
    static final String USAGE = """
            Usage: SparkAssess --plan FILE --actuals FILES --as-of DAY --out FOLDER
              --plan FILE         the plan, as JSON
              --actuals FILES     a folder, or a pattern such as 'in/2025-*.csv'
              --format FORMAT     csv, jsonl or parquet; csv if not said
              --as-of DAY         as known on this day: 2026-03-01
              --out FOLDER        takes assessments, problems and scorecard, as Parquet; replaced if it is there
              --resolutions FILE  the values of delegated targets, as JSON
              --language en|zh    how numbers are written in the files, and sentences in the result
              --sentences         each goal is told in a sentence too
              --at-most COUNT     the most actuals of one goal that are held at once; 1000000 if not said""";

    private static final List<String> NAMES =
            List.of("plan", "actuals", "format", "as-of", "out", "resolutions", "language", "at-most");

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /** Refuses, with what is wrong, what is no command line. */
    static Options parse(String... args) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (name.equals("sentences")) {
                values.put(name, "");
            } else if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(args[i] + " must be an option, but is none");
            } else if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " must have a value, but has none");
            } else {
                values.put(name, args[++i]);
            }
        }
        Options options = new Options(values);
        List.of("plan", "actuals", "out").forEach(options::required);
        options.asOf();
        options.source();
        options.language();
        options.most();
        return options;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String required(String name) {
        @Nullable String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " must be given, but was not");
        }
        return value;
    }

    LocalDate asOf() {
        try {
            return LocalDate.parse(required("as-of"));
        } catch (DateTimeException e) {
            throw wrong("as-of", "be a day such as 2026-03-01");
        }
    }

    ActualsSource source() {
        return switch (values.getOrDefault("format", "csv")) {
            case "csv" -> ActualsSource.CSV;
            case "jsonl" -> ActualsSource.JSON_LINES;
            case "parquet" -> ActualsSource.PARQUET;
            default -> throw wrong("format", "be csv, jsonl or parquet");
        };
    }

    Locale language() {
        return switch (values.getOrDefault("language", "")) {
            case "" -> Locale.ROOT;
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw wrong("language", "be en or zh");
        };
    }

    int most() {
        try {
            int most = Integer.parseInt(values.getOrDefault("at-most", "1000000"));
            if (most >= 1) {
                return most;
            }
        } catch (NumberFormatException e) {
            // Told below, as for 0.
        }
        throw wrong("at-most", "be a whole number of at least 1");
    }

    private IllegalArgumentException wrong(String name, String must) {
        return new IllegalArgumentException("--" + name + " must " + must + ", but was " + values.get(name));
    }
}
