package org.policytargets.examples.trust;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proves what is promised, and prints a table: short name, goal, value, and whether it is reached. Ends with 1 if one is not.
 *
 * <p>Its sizes are system properties: {@code trust.fuzz} inputs for each reader, {@code trust.threads} works for each thread,
 * {@code trust.soak} assessments; {@code trust.only} are the beginnings of the names of the figures that are wanted, with commas
 * between them.
 */
public final class Trust {
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> only =
            List.of(System.getProperty("trust.only", "").split(",", -1));

    private Trust(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs all proofs.
     *
     * @param args the root of the repository, a folder for what is made on the way, the folder of Jazzer's jars
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Trust trust = new Trust(out);
        trust.prove(
                Path.of(args[0]),
                Path.of(args[1]).toAbsolutePath(),
                Path.of(args[2]).toAbsolutePath());
        List<String> missed = trust.figures.stream()
                .filter(figure -> !figure.ok())
                .map(Figure::id)
                .toList();
        out.println();
        out.println(
                missed.isEmpty()
                        ? "All " + trust.figures.size() + " figures are reached."
                        : "Not reached: " + String.join(", ", missed) + ".");
        System.exit(missed.isEmpty() && !trust.figures.isEmpty() ? 0 : 1);
    }

    private void prove(Path root, Path folder, Path jazzer) throws IOException {
        out.println("| id | goal | value | ok |");
        out.println("| --- | --- | --- | --- |");
        if (wants("silent")) {
            silent();
        }
        if (wants("suite")) {
            Suites.tell(root, this::tell);
        }
        for (String name : Laws.names()) {
            if (wants("fuzz " + name)) {
                tell(Fuzzing.of(name, Long.getLong("trust.fuzz", 100_000), folder.resolve(name), jazzer));
            }
        }
        if (wants("bombs")) {
            bombs(folder);
        }
        if (wants("growth")) {
            Growth.tell(this::tell);
        }
        if (wants("threads")) {
            tell(Crowd.of(Long.getLong("trust.threads", 10_000)));
        }
        if (wants("environments")) {
            tell(Environments.of(folder));
        }
        if (wants("soak")) {
            tell(Soak.of(Long.getLong("trust.soak", 10_000_000)));
        }
    }

    /** The short names of all figures, in order. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>(List.of("silent"));
        ids.addAll(Suites.ids());
        Laws.names().forEach(name -> ids.add("fuzz " + name));
        ids.add("bombs");
        ids.addAll(Growth.ids());
        ids.addAll(List.of("threads", "environments", "soak"));
        return ids;
    }

    private boolean wants(String id) {
        return only.stream().anyMatch(begin -> id.startsWith(begin) || begin.startsWith(id));
    }

    private void tell(Figure figure) {
        figures.add(figure);
        out.println("| " + figure.id() + " | " + figure.goal() + " | " + figure.value() + " | "
                + (figure.ok() ? "yes" : "**no**") + " |");
    }

    private void silent() {
        List<String> broken = SilentChanges.broken();
        String value = broken.size() + " of " + SilentChanges.ROWS + ", in "
                + SilentChanges.cases().size() + " cases "
                + String.join(" ", broken);
        tell(new Figure("silent", "0 of " + SilentChanges.ROWS + " changes", value.strip(), broken.isEmpty()));
    }

    /**
     * In processes of little memory and stack. Garbage counts as memory until it is collected, more of it with one division of the
     * heap than with another; so each bomb has the better of two. The lines of those that are bad in both are printed.
     */
    private void bombs(Path folder) {
        Set<String> good = new TreeSet<>();
        List<String> bad = new ArrayList<>();
        for (String young : List.of("-Xmn16m", "-Xmn48m")) {
            String printed = Child.run(
                    folder,
                    "",
                    List.of("-Xmx256m", "-Xss256k", young, "-XX:+UseSerialGC"),
                    List.of(BombRun.class.getName()));
            for (String line : printed.lines().toList()) {
                if (line.startsWith("ok   ")) {
                    good.add(name(line));
                } else {
                    bad.add(line);
                }
            }
        }
        bad.removeIf(line -> good.contains(name(line)));
        bad.forEach(line -> out.println("<!-- " + line + " -->"));
        int all = BombRun.all().size();
        tell(new Figure(
                "bombs",
                all + " of " + all + " in 1 s and 64 MiB",
                good.size() + " of " + all,
                good.size() == all && bad.isEmpty()));
    }

    private static String name(String line) {
        int colon = line.indexOf(": ");
        return colon < 5 ? line : line.substring(5, colon);
    }
}
