package org.policytargets.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of the command, in this JVM.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Command(int code, String out, String err) {
    static final String FILES = "src/test/resources/org/policytargets/examples/quickstart/files/";

    static Command run(String... args) {
        return run(false, args);
    }

    static Command run(boolean colour, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Quickstart.run(printed, complained, colour, args);
        return new Command(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
