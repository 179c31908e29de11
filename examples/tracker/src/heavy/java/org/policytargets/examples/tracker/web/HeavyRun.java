package org.policytargets.examples.tracker.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a tracker must bear: many readers, crashes, attacks, and PostgreSQL in the place of the embedded database. Its arguments
 * are any of {@code kill}, {@code postgresql}, {@code attack}, {@code load}; all of them where there is none. The system properties
 * {@code tracker.kills} (50) and {@code tracker.seconds} (60) say how much.
 */
public final class HeavyRun {
    private static final List<String> ALL = List.of("attack", "kill", "postgresql", "load");

    private HeavyRun() {}

    /** Exits with 1 where a figure is not good enough. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Figures figures = new Figures();
        int kills = Integer.getInteger("tracker.kills", 50);
        int seconds = Integer.getInteger("tracker.seconds", 60);
        List<String> parts = arguments.length == 0 ? ALL : List.of(arguments);
        for (String part : parts) {
            out.println("-- " + part);
            Path folder = Files.createTempDirectory("tracker-heavy");
            try {
                switch (part) {
                    case "attack" -> new AttackRun(out, figures).run(folder);
                    case "kill" -> new KillRun(kills, out, figures).run("H2", folder);
                    case "postgresql" -> postgresql(Math.max(3, kills / 10), folder, out, figures);
                    case "load" -> new LoadRun(seconds, out, figures).run(folder);
                    default ->
                        throw new IllegalArgumentException("the part must be one of " + ALL + ", but was " + part);
                }
            } finally {
                delete(folder);
            }
        }
        if (!figures.print(out)) {
            System.exit(1);
        }
    }

    private static void postgresql(int kills, Path folder, PrintStream out, Figures figures)
            throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            new KillRun(kills, out, figures).run("PostgreSQL", folder, "--database", url);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
