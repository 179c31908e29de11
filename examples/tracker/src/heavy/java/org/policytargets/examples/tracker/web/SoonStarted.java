package org.policytargets.examples.tracker.web;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Trackers that are up in half of the time, for runs that are mostly starts: their classes come from an archive that a first
 * one leaves behind, which wants all of them in jars.
 */
final class SoonStarted {
    private static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final String classPath;
    private final List<String> jvm;

    private SoonStarted(String classPath, List<String> jvm) {
        this.classPath = classPath;
        this.jvm = jvm;
    }

    /**
     * Makes the jars and the archive.
     *
     * @param folder where they are put
     * @param arguments a tracker's, for the first one
     */
    static SoonStarted in(Path folder, String... arguments) throws IOException {
        String classPath = inJars(folder);
        Path archive = folder.resolve("classes.jsa");
        List<String> recording = new ArrayList<>(JVM);
        recording.add("-XX:ArchiveClassesAtExit=" + archive);
        Instance.start(classPath, recording, arguments).close();
        List<String> using = new ArrayList<>(JVM);
        using.add("-XX:SharedArchiveFile=" + archive);
        return new SoonStarted(classPath, using);
    }

    Instance start(String... arguments) throws IOException {
        return Instance.start(classPath, jvm, arguments);
    }

    private static String inJars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(element);
            jars.add(
                    Files.isDirectory(path)
                            ? jar(path, folder.resolve(jars.size() + ".jar")).toString()
                            : element);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                if (!file.equals(classes)) {
                    String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                    entries.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, entries);
                    }
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }
}
