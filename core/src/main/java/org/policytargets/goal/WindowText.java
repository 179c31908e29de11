package org.policytargets.goal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes days and windows as data: ISO 8601 and the parts of ISO 8601-2 (EDTF) that name periods. A text's
 * shape, its digits written as 9, decides how it is read, so no form is tried twice and none is half read.
 */
final class WindowText {
    private static final int LONGEST = 64;
    private static final String FORMS =
            "be a day or period such as 2025-06-30, 2025-Q2, 2021/2025, ../2025-12-31 or 2025年6月底前";

    private WindowText() {}

    static Window parse(String original) {
        if (original.length() > LONGEST) {
            throw InvalidWindowException.ofValue(
                    "window", "be at most " + LONGEST + " characters long", original.length() + " characters");
        }
        String text = fold(original);
        Window prose = HanWindowText.parse(text, original);
        return prose != null ? prose : data(text, original);
    }

    private static Window data(String text, String original) {
        int slash = text.indexOf('/');
        Window period = slash < 0 ? period(text, original) : interval(text, slash, original);
        if (period != null) {
            return period;
        }
        List<String> readings = WindowReadings.of(text);
        if (readings.size() > 1) {
            throw WindowReadings.ambiguous(original, readings);
        }
        boolean leftIsSound = slash > 0 && period(text.substring(0, slash), original) != null || text.startsWith("../");
        int strange = leftIsSound ? slash + 1 + firstStrange(text.substring(slash + 1)) : firstStrange(text);
        throw InvalidWindowException.ofText(
                "window", FORMS, original, strange, readings.stream().findFirst());
    }

    private static @Nullable Window interval(String text, int slash, String original) {
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        Window first = left.equals("..") ? Window.always() : period(left, original);
        Window second = right.equals("..") ? Window.always() : period(right, original);
        if (first == null || second == null) {
            return null;
        }
        return new Window(first.start(), second.end(), Optional.empty());
    }

    /** The period of a text without a slash; null if it has no shape of a period. */
    static @Nullable Window period(String text, String original) {
        try {
            return switch (shape(text)) {
                case "9999" -> Window.during(Year.of(number(text, 0, 4)));
                case "9999-99" -> monthOrCode(number(text, 0, 4), number(text, 5, 7), original);
                case "9999-Q9" -> Window.quarter(number(text, 0, 4), number(text, 6, 7));
                case "9999-H9" -> Window.half(number(text, 0, 4), number(text, 6, 7));
                case "9999-W99" -> week(number(text, 0, 4), number(text, 6, 8), 1, 7, original);
                case "9999-W99-9" -> {
                    int day = number(text, 9, 10);
                    yield week(number(text, 0, 4), number(text, 6, 8), day, day, original);
                }
                case "9999-999" -> Window.on(LocalDate.ofYearDay(number(text, 0, 4), number(text, 5, 8)));
                case "9999-99-99" ->
                    Window.on(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
                default -> null;
            };
        } catch (DateTimeException e) {
            throw noSuchDay("window", original);
        }
    }

    /** The codes above 12 are ISO 8601-2's: quarters and halves have agreed months, seasons have none. */
    private static Window monthOrCode(int year, int code, String original) {
        List<String> readings = WindowReadings.ofCode(year, code);
        if (!readings.isEmpty()) {
            throw WindowReadings.ambiguous(original, readings);
        }
        if (code >= 33 && code <= 36) {
            return Window.quarter(year, code - 32);
        }
        return code == 40 || code == 41 ? Window.half(year, code - 39) : Window.during(YearMonth.of(year, code));
    }

    /** ISO weeks begin on Monday; week 1 is the one that holds 4 January, so it may begin in the year before. */
    private static Window week(int year, int week, int firstDay, int lastDay, String original) {
        LocalDate inWeekOne = LocalDate.of(year, 1, 4);
        if (week < 1
                || firstDay < 1
                || lastDay > 7
                || week > inWeekOne.range(WeekFields.ISO.weekOfWeekBasedYear()).getMaximum()) {
            throw noSuchDay("window", original);
        }
        LocalDate monday = inWeekOne.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
        return Window.between(monday.plusDays(firstDay - 1L), monday.plusDays(lastDay - 1L));
    }

    /** The day of a full ISO date in any year from 0000 to 9999: the form alone is judged, not the model's range. */
    static LocalDate fullDate(String text) {
        if (!shape(text).equals("9999-99-99")) {
            throw InvalidWindowException.ofText(
                    "date", "be a full date of the form 2025-12-31", text, firstStrange(text));
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            throw noSuchDay("date", text);
        }
    }

    static InvalidWindowException noSuchDay(String subject, String original) {
        return InvalidWindowException.ofText(subject, "be a day or period that exists", original, 0);
    }

    static InvalidWindowException malformed(String original, int position) {
        return InvalidWindowException.ofText("window", FORMS, original, position);
    }

    /** Where a text leaves the longest form it could have begun: uuuu-MM-dd. */
    private static int firstStrange(String text) {
        String form = "9999-99-99";
        String shape = shape(text);
        int i = 0;
        while (i < shape.length() && i < form.length() && shape.charAt(i) == form.charAt(i)) {
            i++;
        }
        return i;
    }

    static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shape.append(isDigit(c) ? '9' : c);
        }
        return shape.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number that the ASCII digits of a place make. */
    static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + (text.charAt(i) - '0');
        }
        return value;
    }

    /** Full-width digits, hyphen and slash as their ASCII forms; one number in two widths is left, and so refused. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '０' && c <= '９';
            boolean mixed = wide && i > 0 && isDigit(text.charAt(i - 1));
            mixed |= wide && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            folded.append(wide && !mixed ? (char) (c - '０' + '0') : c == '－' ? '-' : c == '／' ? '/' : c);
        }
        return folded.toString();
    }

    static String code(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return start.map(LocalDate::toString).orElse("..") + "/"
                    + end.map(LocalDate::toString).orElse("..");
        }
        LocalDate first = start.get();
        LocalDate last = end.get();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
            return first + "/" + last;
        }
        return monthsCode(YearMonth.from(first), YearMonth.from(last));
    }

    private static String monthsCode(YearMonth first, YearMonth last) {
        boolean oneYear = first.getYear() == last.getYear();
        int from = first.getMonthValue();
        int to = last.getMonthValue();
        if (from == 1 && to == 12) {
            return oneYear ? "" + first.getYear() : first.getYear() + "/" + last.getYear();
        }
        if (oneYear && to - from == 5 && to % 6 == 0) {
            return first.getYear() + "-H" + to / 6;
        }
        if (oneYear && to - from == 2 && to % 3 == 0) {
            return first.getYear() + "-Q" + to / 3;
        }
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
