package org.policytargets.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Window;

/**
 * Days and periods as {@link Window#parse} reads them, and as spreadsheets write them: 2025/6/30 and 2025-6-30 are days,
 * 45838 is a day that lost its format. Words are kept in brackets: {@code 2025-H1 (上半年)}.
 */
final class TimeText {
    /** The day before day 1 of a spreadsheet, as it counts after February 1900, which it believes to have had 29 days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int SERIAL_DIGITS = 5;
    private static final int FULL = "2025-06-30".length();

    private TimeText() {}

    static Window window(String text) {
        int open = text.endsWith(")") ? text.indexOf(" (") : -1;
        if (open < 0) {
            return Window.parse(iso(text));
        }
        Window days = Window.parse(text.substring(0, open));
        return new Window(days.start(), days.end(), Optional.of(text.substring(open + 2, text.length() - 1)));
    }

    static String write(Window window) {
        return window.toString();
    }

    static LocalDate day(String text) {
        return Window.date(iso(text));
    }

    /** The day that a bare number stands for in a spreadsheet; empty where it is no such number. */
    static Optional<LocalDate> serial(String text) {
        boolean digits = text.length() == SERIAL_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(DAY_ZERO.plusDays(Integer.parseInt(text))) : Optional.empty();
    }

    /** 2025/6/30 and 2025-6-3 as ISO writes them; anything else as it is. */
    private static String iso(String text) {
        if (text.length() == FULL && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return text;
        }
        List<String> parts = Words.between(text.replace('/', '-'), "-");
        boolean year = text.length() > 4 && isNumber(parts.get(0), 4, 4);
        if (!year || parts.size() != 3 || !isNumber(parts.get(1), 1, 2) || !isNumber(parts.get(2), 1, 2)) {
            return text;
        }
        return parts.get(0) + "-" + padded(parts.get(1)) + "-" + padded(parts.get(2));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static boolean isNumber(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
