package org.policytargets.examples.notebook;

import java.io.PrintStream;

/** Where things are shown. */
final class Screen {
    private Screen() {}

    /** A shell replaces System.out, so it is asked for each time. */
    static void show(Showable what) {
        PrintStream out = System.out;
        out.println(what.shown());
    }
}
