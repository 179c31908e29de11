package org.policytargets.examples.notebook;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Where things are shown: as text, and as pictures too where there is something that draws them. */
public final class Screen {
    private static volatile Consumer<Showable> drawing = what -> {};

    private Screen() {}

    /**
     * Draws from now on what has a picture, below its text.
     *
     * @param html takes a piece of HTML, in which every text of others is escaped
     */
    public static void draws(Consumer<String> html) {
        drawing = what -> what.picture().ifPresent(html);
    }

    /** A shell replaces System.out, so it is asked for each time. */
    static void show(Showable what) {
        PrintStream out = System.out;
        out.println(what.shown());
        drawing.accept(what);
    }
}
