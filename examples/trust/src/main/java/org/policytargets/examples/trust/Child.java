package org.policytargets.examples.trust;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java in a process of its own, with the class path of this one. */
final class Child {
    private Child() {}

    /**
     * Runs it to its end.
     *
     * @param folder where it runs
     * @param more what stands before our class path, or nothing
     * @param flags of the virtual machine
     * @param command the main class and its arguments
     * @return what it printed, errors among it
     */
    static String run(Path folder, String more, List<String> flags, List<String> command) {
        try {
            Files.createDirectories(folder);
            Path printed = Files.createTempFile(folder, "printed-", ".txt");
            List<String> line = new ArrayList<>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(flags);
            line.add("-classpath");
            line.add((more.isEmpty() ? "" : more + File.pathSeparator) + System.getProperty("java.class.path"));
            line.addAll(command);
            Process process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            process.waitFor();
            return Files.readString(printed, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
