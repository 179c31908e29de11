package org.policytargets.examples.tracker.web;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was measured, against what it should be. */
final class Figures {
    private final List<String> lines = new ArrayList<>();
    private boolean good = true;

    /** Adds a figure. */
    void add(String what, String goal, String value, boolean isGood) {
        lines.add((isGood ? "ok   " : "BAD  ") + what + " | " + goal + " | " + value);
        good &= isGood;
    }

    /** Adds a figure that must not be greater. */
    void atMost(String what, long most, long value, String unit) {
        add(what, "at most " + most + " " + unit, value + " " + unit, value <= most);
    }

    /** Adds a figure that must not be less. */
    void atLeast(String what, long least, long value, String unit) {
        add(what, "at least " + least + " " + unit, value + " " + unit, value >= least);
    }

    boolean print(PrintStream out) {
        out.println("     what | goal | value");
        lines.forEach(out::println);
        return good && !lines.isEmpty();
    }
}
