package org.policytargets.examples.quickstart.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.policytargets.examples.quickstart.Quickstart;

/**
 * How long the quickstart takes as a whole process, beside what else could be run: {@code mvn -q -Pcoldstart test-compile}.
 *
 * <p>The programs run in turn, round by round, so that a busy machine is busy for all of them; what is told is the median.
 * Wall time is what one waits for; processor time, that of the compiler's and collector's threads included, is steadier.
 * All run from jars, without any option but the two that use an archive of classes.
 */
final class ColdStart {
    private static final int ROUNDS = 12;

    private final Path folder;
    private final String classPath;
    private final Map<String, List<String>> programs = new LinkedHashMap<>();
    private final Map<String, List<long[]>> times = new LinkedHashMap<>();

    private ColdStart(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = jars();
        add("JVM", Bare.class);
        add("databind, trees", PlainTree.class);
        add("databind, records", PlainDatabind.class);
        add("naive", Naive.class);
        add("quickstart", Quickstart.class);
    }

    /**
     * Runs all and prints the table.
     *
     * @param args how often, if not 12 times
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        ColdStart coldStart = new ColdStart(Files.createTempDirectory("coldstart"));
        coldStart.addArchived();
        for (int i = 0; i <= rounds; i++) {
            coldStart.round(i > 0);
        }
        coldStart.print(rounds);
    }

    /** Folders of classes as jars: that is what users have, and archives take classes from jars only. */
    private String jars() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            entries.add(Files.isDirectory(path) ? jar(path, entries.size()).toString() : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private Path jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes" + number + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }

    private void add(String name, Class<?> program, String... options) {
        programs.put(name, command(program, options));
        times.put(name, new ArrayList<>());
    }

    private List<String> command(Class<?> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, program.getName()));
        return command;
    }

    private void addArchived() throws IOException, InterruptedException {
        Path archive = folder.resolve("quickstart.jsa");
        run(command(Quickstart.class, "-XX:ArchiveClassesAtExit=" + archive));
        add("quickstart, AppCDS", Quickstart.class, "-XX:SharedArchiveFile=" + archive);
        if (Runtime.version().feature() >= 25) {
            Path cache = folder.resolve("quickstart.aot");
            // Since JDK 18 a reflective call spins classes that no cache keeps; short programs do without.
            String reflection = "-Djdk.reflect.useNativeAccessorOnly=true";
            run(command(Quickstart.class, reflection, "-XX:AOTCacheOutput=" + cache));
            add("quickstart, AOT cache", Quickstart.class, reflection, "-XX:AOTCache=" + cache);
        }
    }

    private void round(boolean counts) throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> program : programs.entrySet()) {
            long[] time = run(program.getValue());
            if (counts) {
                times.get(program.getKey()).add(time);
            }
        }
    }

    /** Wall and processor time in milliseconds; the shell knows the processor time of its children. */
    private static long[] run(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("sh", "-c", "\"$@\" > /dev/null 2>&1 || exit 1; times", "sh"));
        timed.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(timed).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
        long wall = (System.nanoTime() - start) / 1_000_000;
        String[] children = out.lines().toList().get(1).split(" ");
        return new long[] {wall, millis(children[0]) + millis(children[1])};
    }

    /** Of the form 0m0.123s. */
    private static long millis(String minutesAndSeconds) {
        int m = minutesAndSeconds.indexOf('m');
        String seconds = minutesAndSeconds.substring(m + 1, minutesAndSeconds.length() - 1);
        return Long.parseLong(minutesAndSeconds.substring(0, m)) * 60_000
                + Math.round(Double.parseDouble(seconds) * 1000);
    }

    private long median(String name, int which) {
        long[] sorted =
                times.get(name).stream().mapToLong(time -> time[which]).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private void print(int rounds) {
        say("Median of %d rounds, ms; JDK %s, %d processors", rounds, Runtime.version(), processors());
        say("%-24s %8s %8s", "", "wall", "cpu");
        for (String name : times.keySet()) {
            say("%-24s %8d %8d", name, median(name, 0), median(name, 1));
        }
        ratio("quickstart / databind, records", "<= 1.5", 0, "quickstart", "databind, records");
        ratio("quickstart / databind, trees", "", 0, "quickstart", "databind, trees");
        ratio("(quickstart - JVM) / (naive - JVM)", "<= 0.6", 1, "quickstart", "naive");
        ratio("AppCDS / quickstart", "<= 0.75", 0, "quickstart, AppCDS", "quickstart");
        if (times.containsKey("quickstart, AOT cache")) {
            ratio("AOT cache / quickstart", "<= 0.6", 0, "quickstart, AOT cache", "quickstart");
        }
    }

    private void ratio(String what, String aim, int overBare, String of, String by) {
        double wall =
                (double) (median(of, 0) - overBare * median("JVM", 0)) / (median(by, 0) - overBare * median("JVM", 0));
        double cpu =
                (double) (median(of, 1) - overBare * median("JVM", 1)) / (median(by, 1) - overBare * median("JVM", 1));
        say("%-36s wall %.2f  cpu %.2f  %s", what, wall, cpu, aim);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
