package org.policytargets.examples.trust;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Drives Jazzer, a process for each reader, and reads from what it prints how far it came. */
final class Fuzzing {
    private static final String OURS = "org.policytargets.**";
    /** Edges of our code and the parsers that a run of the usual size must reach: four fifths of what one reached. */
    private static final Map<String, Integer> COVERAGE = Map.ofEntries(
            Map.entry("number", 830),
            Map.entry("unit", 400),
            Map.entry("quantity", 1_000),
            Map.entry("period", 380),
            Map.entry("criterion", 2_900),
            Map.entry("report", 4_000),
            Map.entry("plan", 2_100),
            Map.entry("actuals", 1_700),
            Map.entry("yaml", 2_900),
            Map.entry("csv", 2_200),
            Map.entry("xlsx", 2_000));

    /** Texts: what is longer is repetition to their readers, and slow. */
    private static final Set<String> SHORT = Set.of("number", "unit", "quantity", "period", "criterion", "report");

    private Fuzzing() {}

    /**
     * Fuzzes one reader.
     *
     * @param name the reader
     * @param runs how many inputs
     * @param folder where its corpus and what it prints are kept
     * @param jazzer the folder of Jazzer's jars
     */
    static Figure of(String name, long runs, Path folder, Path jazzer) throws IOException {
        Path corpus = folder.resolve("corpus");
        Path seeds = folder.resolve("seeds");
        Files.createDirectories(corpus);
        Corpus.write(name, seeds);
        String printed = Child.run(
                folder,
                jazzer + File.separator + "*",
                List.of("-Xmx1g", "-Xss512k"),
                List.of(
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target(name),
                        "--instrumentation_includes=" + OURS + ":tools.jackson.**:org.snakeyaml.**",
                        "--custom_hook_includes=" + OURS + ":tools.jackson.**:org.snakeyaml.**",
                        "-runs=" + runs,
                        "-seed=1",
                        "-max_len=" + (SHORT.contains(name) ? 256 : 4096),
                        "-rss_limit_mb=0",
                        "-timeout=60",
                        corpus.toString(),
                        seeds.toString()));
        long done = after(printed, "Done ").orElse(0L);
        int edges = Objects.requireNonNull(COVERAGE.get(name), name);
        long coverage = lastAfter(printed, "cov: ");
        boolean crashed = done == 0;
        boolean ok = !crashed && done >= runs && coverage >= edges;
        return new Figure(
                "fuzz " + name,
                "0 faults in " + runs + " inputs, " + edges + " edges",
                (crashed ? "a fault, see " + folder : "0 faults in " + done) + ", " + coverage + " edges",
                ok);
    }

    static String target(String name) {
        return Laws.class.getPackageName() + ".fuzz." + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1) + "Fuzz";
    }

    private static Optional<Long> after(String text, String words) {
        int at = text.lastIndexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(number(text, at + words.length()));
    }

    private static long lastAfter(String text, String words) {
        return after(text, words).orElse(0L);
    }

    private static long number(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == from ? 0 : Long.parseLong(text.substring(from, end));
    }
}
