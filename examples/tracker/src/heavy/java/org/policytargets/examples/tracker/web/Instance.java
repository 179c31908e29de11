package org.policytargets.examples.tracker.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.policytargets.examples.tracker.Tracker;

/** A tracker in a process of its own, as its users start it. */
final class Instance implements AutoCloseable {
    private static final String HERE = "The tracker is at http://127.0.0.1:";

    private final Process process;
    private final int port;

    private Instance(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one on a free port and waits until it says where it is.
     *
     * @param jvm options of the virtual machine
     * @param arguments the tracker's, such as {@code --data FOLDER}
     */
    static Instance start(List<String> jvm, String... arguments) throws IOException {
        return start(System.getProperty("java.class.path"), jvm, arguments);
    }

    /** As {@link #start(List, String...)}, from another class path. */
    static Instance start(String classPath, List<String> jvm, String... arguments) throws IOException {
        List<String> command = command(classPath, jvm, arguments);
        command.addAll(List.of("--port", "0", "--zone", "Asia/Shanghai"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(HERE)) {
                drain(out);
                return new Instance(
                        process, Integer.parseInt(line.substring(HERE.length(), line.indexOf('/', HERE.length()))));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the tracker did not start:\n" + said);
    }

    /** Adds an account to the database of the arguments. */
    static void addUser(String name, String password, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("user", "add", name));
        all.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(
                command(System.getProperty("java.class.path"), List.of(), all.toArray(String[]::new)));
        builder.environment().put("TRACKER_PASSWORD", password);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !said.contains("Done")) {
            throw new IllegalStateException("no account was added: " + said);
        }
    }

    private static List<String> command(String classPath, List<String> jvm, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath, Tracker.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A full pipe would stop the process. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (out.readLine() != null) {
                            // What it logs is not looked at.
                        }
                    } catch (IOException e) {
                        // The process has ended.
                    }
                },
                "output of a tracker");
        reader.setDaemon(true);
        reader.start();
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGTERM: it begins to close. */
    void stop() {
        process.destroy();
    }

    /** SIGKILL: nothing of the process runs any more. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the tracker did not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            try {
                process.getInputStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
