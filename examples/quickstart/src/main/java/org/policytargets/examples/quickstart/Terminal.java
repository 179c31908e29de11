package org.policytargets.examples.quickstart;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Verdict;
import org.policytargets.view.TextTable;

/** Whether and how a terminal shows colours. */
final class Terminal {
    private static final String RESET = "\u001B[0m";

    private Terminal() {}

    /** Not where output goes to a file or a pipe, and not where the user said no (https://no-color.org). */
    static boolean showsColour() {
        return isSet("NO_COLOR") ? false : isInteractive(System.console());
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            // JDK 22 to 24 have a console even where there is no terminal, and this method to tell.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }

    static TextTable.Mark colour(Verdict verdict) {
        return new TextTable.Mark(
                switch (verdict) {
                    case MET, MET_LATE -> "\u001B[32m";
                    case MISSED -> "\u001B[1;31m";
                    case OPEN -> "\u001B[36m";
                    case UNDECIDED, AWAITING_DATA -> "\u001B[33m";
                    case NO_DATA -> "\u001B[2m";
                },
                RESET);
    }
}
