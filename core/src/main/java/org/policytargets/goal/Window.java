package org.policytargets.goal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of local days. Both ends are included; either may be open. It keeps the words it was promised in.
 *
 * <table>
 * <caption>Ways to make one</caption>
 * <tr><th>factory</th><th>days</th></tr>
 * <tr><td>{@link #between}, {@link #on}</td><td>from a day to a day; one day</td></tr>
 * <tr><td>{@link #until}, {@link #from}, {@link #always}</td><td>open start; open end; both open</td></tr>
 * <tr><td>{@link #during(Year)}, {@link #half}, {@link #quarter}, {@link #during(YearMonth)}</td>
 *     <td>a calendar period</td></tr>
 * <tr><td>{@link #endOf(Year)}, {@link #endOf(YearMonth)}</td><td>open start, to the period's last day</td></tr>
 * <tr><td>{@link #fiveYearPlan}</td><td>a Chinese five-year plan: the 14th is 2021 to 2025</td></tr>
 * <tr><td>{@link #season}</td><td>proposed months, see {@link Season}</td></tr>
 * <tr><td>{@link #withinMonthsOf}</td><td>a day and the months after it</td></tr>
 * <tr><td>{@link #parse}</td><td>all of these as data or Chinese texts write them</td></tr>
 * </table>
 *
 * <p>Days, not instants: which day an instant falls on depends on a zone, and a window has none. Days lie in the years
 * 1900 to 2199. Windows are equal where days and words are; two that enclose each other have the same days. Immutable.
 *
 * @param start the first day; empty if open
 * @param end the last day; empty if open
 * @param words the words of the promise ("秋冬季"), where they were kept
 */
public record Window(Optional<LocalDate> start, Optional<LocalDate> end, Optional<String> words) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_PLAN = 48;
    private static final int MOST_MONTHS = 12 * (LAST_YEAR - FIRST_YEAR + 1);

    /**
     * Makes one.
     *
     * @param start the first day; empty if open
     * @param end the last day; empty if open
     * @param words the words of the promise
     * @throws InvalidWindowException if the end is before the start, or a day outside the years 1900 to 2199
     * @throws InvalidGoalException if the words are blank or hold hidden characters
     */
    public Window {
        start.ifPresent(day -> requireYear("window", day));
        end.ifPresent(day -> requireYear("window", day));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw InvalidWindowException.ofValue(
                    "window", "end on or after its first day", start.get() + " to " + end.get());
        }
        words.ifPresent(text -> InvalidGoalException.requireText("window.words", text));
    }

    static LocalDate requireYear(String subject, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw InvalidWindowException.ofValue(
                    subject, "lie in the years " + FIRST_YEAR + " to " + LAST_YEAR, day.toString());
        }
        return day;
    }

    private static Window of(Optional<LocalDate> start, Optional<LocalDate> end) {
        return new Window(start, end, Optional.empty());
    }

    private static Window months(int year, int firstMonth, int count) {
        // The year is looked at before anything is added to it: the last years of LocalDate overflow.
        LocalDate first = requireYear("window", LocalDate.of(year, firstMonth, 1));
        return between(first, first.plusMonths(count).minusDays(1));
    }

    /**
     * {@return the days from one to another}
     *
     * @param first the first day
     * @param last the last day
     * @throws InvalidWindowException if the last is before the first, or one outside 1900 to 2199
     */
    public static Window between(LocalDate first, LocalDate last) {
        return of(Optional.of(first), Optional.of(last));
    }

    /**
     * {@return all days up to one}
     *
     * @param last the last day
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window until(LocalDate last) {
        return of(Optional.empty(), Optional.of(last));
    }

    /**
     * {@return a day and all after it}
     *
     * @param first the first day
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window from(LocalDate first) {
        return of(Optional.of(first), Optional.empty());
    }

    /** {@return every day: open at both ends} */
    public static Window always() {
        return of(Optional.empty(), Optional.empty());
    }

    /**
     * {@return one day}
     *
     * @param day the day
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window on(LocalDate day) {
        return between(day, day);
    }

    /**
     * {@return 1 January to 31 December}
     *
     * @param year the year
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window during(Year year) {
        return months(year.getValue(), 1, 12);
    }

    /**
     * {@return the first to the last day of a month}
     *
     * @param month the month
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window during(YearMonth month) {
        return months(month.getYear(), month.getMonthValue(), 1);
    }

    /**
     * {@return the three months of a quarter}
     *
     * @param year the year
     * @param quarter 1 to 4
     * @throws InvalidWindowException if there is no such quarter, or the year is outside 1900 to 2199
     */
    public static Window quarter(int year, int quarter) {
        return months(year, 3 * requireIn("quarter", quarter, 4) - 2, 3);
    }

    /**
     * {@return the six months of a half year}
     *
     * @param year the year
     * @param half 1 or 2
     * @throws InvalidWindowException if there is no such half, or the year is outside 1900 to 2199
     */
    public static Window half(int year, int half) {
        return months(year, 6 * requireIn("half", half, 2) - 5, 6);
    }

    /**
     * {@return the five years of a Chinese five-year plan} The first two were 1953 to 1957 and 1958 to 1962, the third
     * 1966 to 1970; all others follow without a gap.
     *
     * @param ordinal 14 for the 14th plan, 2021 to 2025; 1 to 48
     * @throws InvalidWindowException if the ordinal is outside 1 to 48
     */
    public static Window fiveYearPlan(int ordinal) {
        requireIn("five-year plan", ordinal, LAST_PLAN);
        int first = ordinal <= 2 ? 1948 + 5 * ordinal : 1951 + 5 * ordinal;
        return months(first, 1, 60);
    }

    /**
     * {@return the months of a season}, as proposed by {@link Season}; no law fixes them.
     *
     * @param season the season
     * @param year the year it begins in
     * @throws InvalidWindowException if one of its days is outside 1900 to 2199
     */
    public static Window season(Season season, int year) {
        return months(year, season.firstMonth(), season.months());
    }

    /**
     * {@return all days up to a year's last}
     *
     * @param year the year
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window endOf(Year year) {
        return until(year.atMonth(Month.DECEMBER).atEndOfMonth());
    }

    /**
     * {@return all days up to a month's last}
     *
     * @param month the month
     * @throws InvalidWindowException if it is outside 1900 to 2199
     */
    public static Window endOf(YearMonth month) {
        return until(month.atEndOfMonth());
    }

    /**
     * {@return a day and the months after it} The last day is the day of the same number in the last month, or that
     * month's last day where it has none (Civil Code of the PRC, articles 200 to 202).
     *
     * @param months how many months, 1 or more
     * @param day the first day
     * @throws InvalidWindowException if there is no month, or a day is outside 1900 to 2199
     */
    public static Window withinMonthsOf(int months, LocalDate day) {
        int count = requireIn("month count", months, MOST_MONTHS);
        return between(requireYear("window", day), day.plusMonths(count));
    }

    private static int requireIn(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw InvalidWindowException.ofValue(
                    "window", "have a " + what + " from 1 to " + most, Integer.toString(value));
        }
        return value;
    }

    /**
     * {@return the window that a text states} All of the text is read or it is refused. Data: {@code 2025},
     * {@code 2025-H1}, {@code 2025-Q2}, {@code 2025-06}, {@code 2025-W01}, {@code 2025-W01-1}, {@code 2025-001},
     * {@code 2025-06-30}, the ISO 8601-2 codes {@code 2025-33} to {@code 36} (quarters) and {@code 40}, {@code 41}
     * (halves), and {@code a/b} of these with {@code ..} for an open end. Chinese: 2025年, 2025年上半年, 2025年第二季度,
     * 2025年6月, 2025年12月31日, with 底 or 末 (the last day), 前 (up to it, the day included), 起 (from it on), 至 (a
     * range), and “十四五”期间. The words of a Chinese text are kept; data has none. Full-width digits read as others.
     *
     * @param text the text
     * @throws InvalidWindowException if the text is malformed, its days do not exist or lie outside 1900 to 2199
     * @throws org.policytargets.units.AmbiguousTextException if it can be read in more than one way: a season, a fiscal
     *     year, day and month without a rule for their order, an instant, an approximate or uncertain date
     */
    public static Window parse(CharSequence text) {
        return WindowText.parse(text.toString());
    }

    /**
     * {@return the day that a full ISO date states} Ten ASCII characters, {@code uuuu-MM-dd}; nothing else is read.
     *
     * @param text the text
     * @throws InvalidWindowException if the text has another form, or there is no such day, or it is outside 1900 to
     *     2199
     */
    public static LocalDate date(CharSequence text) {
        return requireYear("date", WindowText.fullDate(text.toString()));
    }

    /**
     * {@return these days, in other words}
     *
     * @param other the words of the promise
     * @throws InvalidGoalException if they are blank or hold hidden characters
     */
    public Window inWords(String other) {
        return new Window(start, end, Optional.of(other));
    }

    /**
     * {@return whether a day is one of the window's}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return start.map(first -> !day.isBefore(first)).orElse(true)
                && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * {@return whether every day of the other is one of this}
     *
     * @param other the other window
     */
    public boolean encloses(Window other) {
        return start.map(first -> other.start.filter(o -> !o.isBefore(first)).isPresent())
                        .orElse(true)
                && end.map(last -> other.end.filter(o -> !o.isAfter(last)).isPresent())
                        .orElse(true);
    }

    /**
     * {@return whether this ends before the other starts}
     *
     * @param other the other window
     */
    public boolean isBefore(Window other) {
        return end.isPresent() && other.start.isPresent() && end.get().isBefore(other.start.get());
    }

    /**
     * {@return whether the two share a day} {@code a.overlaps(b)} = {@code !a.isBefore(b) && !b.isBefore(a)}.
     *
     * @param other the other window
     */
    public boolean overlaps(Window other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /**
     * {@return whether one ends on the day before the other starts} {@code a.abuts(b)} implies {@code !a.overlaps(b)},
     * and then {@code a.days() + b.days()} are the days of both together.
     *
     * @param other the other window
     */
    public boolean abuts(Window other) {
        return meets(other) || other.meets(this);
    }

    private boolean meets(Window next) {
        return end.isPresent() && end.map(day -> day.plusDays(1)).equals(next.start);
    }

    /**
     * {@return how many days it has, both ends counted}
     *
     * @throws InvalidWindowException if an end is open
     */
    public long days() {
        return DAYS.between(firstDay(), lastDay()) + 1;
    }

    /**
     * {@return the first day}
     *
     * @throws InvalidWindowException if the start is open
     */
    public LocalDate firstDay() {
        if (start.isEmpty()) {
            throw InvalidWindowException.ofValue("window", "have a first day", code());
        }
        return start.get();
    }

    /**
     * {@return the last day}
     *
     * @throws InvalidWindowException if the end is open
     */
    public LocalDate lastDay() {
        if (end.isEmpty()) {
            throw InvalidWindowException.ofValue("window", "have a last day", code());
        }
        return end.get();
    }

    /**
     * {@return the shortest ISO form of the days} One calendar period ({@code 2025}, {@code 2025-H1}, {@code 2025-Q2},
     * {@code 2025-06}, {@code 2025-06-30}), else an interval of whole years, of whole months or of days
     * ({@code 2021/2025}, {@code 2025-09/2026-02}, {@code 2025-06-05/2025-06-30}), an open end written as
     * {@code ../2025-12-31}. {@code parse(w.code())} is {@code w} without its words.
     */
    public String code() {
        return WindowText.code(start, end);
    }

    /** {@return the code, and the words where there are some} */
    @Override
    public String toString() {
        return words.map(text -> code() + " (" + text + ")").orElseGet(this::code);
    }
}
