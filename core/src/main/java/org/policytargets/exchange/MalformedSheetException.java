package org.policytargets.exchange;

import java.util.Locale;
import java.util.OptionalInt;
import org.policytargets.units.InvalidInputException;

/** A file or sheet that was refused as a whole, with the place of the fault. */
public final class MalformedSheetException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /** The row, from 1; 0 for the file. */
    private final int row;
    /** The column's name or letters, or empty. */
    private final String column;
    /** What would have been right, in Chinese. */
    private final String expectedInChinese;

    /**
     * Makes one.
     *
     * @param problem what is wrong, and where
     */
    public MalformedSheetException(Problem problem) {
        super(
                problem.code(),
                problem.found(),
                problem.expected(),
                OptionalInt.empty(),
                problem.nearest(),
                problem.sentence(Locale.ENGLISH));
        this.row = problem.row();
        this.column = problem.column();
        this.expectedInChinese = problem.expectedInChinese();
    }

    /** {@return what is wrong, and where} */
    public Problem problem() {
        return new Problem(row, column, found(), expected(), suggestion(), code(), expectedInChinese);
    }

    static String safe(String message) {
        return safeMessage(message);
    }

    static String quote(String text) {
        return quoted(text);
    }
}
