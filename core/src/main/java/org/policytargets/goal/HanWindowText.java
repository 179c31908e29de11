package org.policytargets.goal;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days that a Chinese text names, from left to right: a year, the part of it, the other end of a range, and
 * what is said of the last day (底, 末, 前, 起). 前 after a day includes that day, as 底前 does; after a month or a year
 * it says too little, and is ambiguous.
 */
final class HanWindowText {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String QUOTES = "“「『‘\"";
    private static final String CLOSING = "”」』’\"";
    private static final List<String> SEASONS = List.of("秋冬季", "春季", "夏季", "秋季", "冬季");
    private static final List<Season> SEASON_OF =
            List.of(Season.AUTUMN_WINTER, Season.SPRING, Season.SUMMER, Season.AUTUMN, Season.WINTER);

    private final String text;
    private final String original;
    private int at;
    /** Whether what was read last is one day, so that 前 and 起 are clear. */
    private boolean isDay;

    private HanWindowText(String text, String original) {
        this.text = text;
        this.original = original;
    }

    /** The window; null where the text has no Chinese character. */
    static @Nullable Window parse(String text, String original) {
        if (text.chars().noneMatch(c -> c == '〇' || c == '○' || (c >= '一' && c <= '龥'))) {
            return null;
        }
        try {
            return new HanWindowText(text, original).whole().inWords(original);
        } catch (DateTimeException e) {
            throw WindowText.noSuchDay("window", original);
        }
    }

    private Window whole() {
        Window plan = plan();
        Window window = tail(plan != null ? plan : range());
        if (at < text.length()) {
            throw strange();
        }
        return window;
    }

    /** “十四五”期间, 第十四个五年规划; null if the text does not begin like one. */
    private @Nullable Window plan() {
        int quote = QUOTES.indexOf(text.charAt(0));
        int from = quote < 0 ? 0 : 1;
        if (quote < 0 && take("第")) {
            int ordinal = hanNumber(at, hanEnd(at));
            at = hanEnd(at);
            if (ordinal < 0 || (!take("个五年规划") && !take("个五年计划"))) {
                throw strange();
            }
            return planTail(ordinal);
        }
        int end = hanEnd(from);
        int ordinal = end - 1 > from && text.charAt(end - 1) == '五' ? hanNumber(from, end - 1) : -1;
        if (ordinal < 0 || text.startsWith("年", end)) {
            return null;
        }
        at = end;
        if (quote >= 0 && !take(CLOSING.substring(quote, quote + 1))) {
            throw strange();
        }
        if (quote < 0 && ordinal == 10 && at == text.length()) {
            throw WindowReadings.ambiguous(original, List.of("2001/2005 (10th five-year plan)", "the number 15"));
        }
        return planTail(ordinal);
    }

    private Window planTail(int ordinal) {
        take("规划");
        if (!take("期间") && !take("时期")) {
            take("期");
        }
        return Window.fiveYearPlan(ordinal);
    }

    private Window range() {
        int year = year();
        if (takeRangeSign()) {
            int last = year();
            expect("年");
            return Window.between(
                    Window.during(Year.of(year)).firstDay(),
                    Window.during(Year.of(last)).lastDay());
        }
        expect("年");
        Window first = partOf(year);
        if (!takeRangeSign()) {
            return first;
        }
        int before = at;
        Window second = isDay && dayOfMonthFollows()
                ? dayOf(YearMonth.from(first.firstDay()), number())
                : partOf(yearFollows() ? yearAndSign() : year);
        if (at == before) {
            throw strange();
        }
        isDay = false;
        return Window.between(first.firstDay(), second.lastDay());
    }

    private Window partOf(int year) {
        if (take("上半年")) {
            return Window.half(year, 1);
        }
        if (take("下半年")) {
            return Window.half(year, 2);
        }
        for (int i = 0; i < SEASONS.size(); i++) {
            if (take(SEASONS.get(i))) {
                String code = Window.season(SEASON_OF.get(i), year).code();
                throw WindowReadings.ambiguous(
                        original, List.of(code + " (proposed months)", "other days, as the text means them"));
            }
        }
        boolean ordinal = take("第");
        int number = number();
        if (number >= 0 && take("季度")) {
            return Window.quarter(year, number);
        }
        if (ordinal) {
            throw strange();
        }
        return number < 0 ? wholeYear(year) : monthsOf(year, number);
    }

    private Window wholeYear(int year) {
        if (!take("全年")
                && !take("年内")
                && !take("内")
                && !take("度")
                && (text.startsWith("年底", at) || text.startsWith("年末", at))) {
            at++;
        }
        return Window.during(Year.of(year));
    }

    private Window monthsOf(int year, int number) {
        YearMonth month = YearMonth.of(year, number);
        if (takeRangeSign()) {
            YearMonth last = YearMonth.of(year, number());
            expect("月");
            take("份");
            return Window.between(month.atDay(1), last.atEndOfMonth());
        }
        expect("月");
        if (take("上旬")) {
            return Window.between(month.atDay(1), month.atDay(10));
        }
        if (take("中旬")) {
            return Window.between(month.atDay(11), month.atDay(20));
        }
        if (take("下旬")) {
            return Window.between(month.atDay(21), month.atEndOfMonth());
        }
        if (take("份")) {
            return Window.during(month);
        }
        int day = number();
        return day < 0 ? Window.during(month) : dayOf(month, day);
    }

    private Window dayOf(YearMonth month, int day) {
        if (!take("日") && !take("号")) {
            throw strange();
        }
        isDay = true;
        return Window.on(month.atDay(day));
    }

    private boolean dayOfMonthFollows() {
        int before = at;
        boolean follows = number() >= 0 && (take("日") || take("号"));
        at = before;
        return follows;
    }

    private Window tail(Window window) {
        Window told = window;
        if (take("底") || take("末")) {
            told = Window.on(window.lastDay());
            isDay = true;
        }
        if (take("以前") || take("之前") || take("前")) {
            if (!isDay) {
                throw WindowReadings.ambiguous(
                        original,
                        List.of(
                                Window.until(told.firstDay().minusDays(1)).code(),
                                Window.until(told.lastDay()).code()));
            }
            return Window.until(told.lastDay());
        }
        return take("起") || take("以来") ? Window.from(told.firstDay()) : told;
    }

    private int yearAndSign() {
        int year = year();
        expect("年");
        return year;
    }

    private boolean yearFollows() {
        return digitsFrom(at) == 4;
    }

    /** Four digits of one kind: 2025 or 二〇二五. */
    private int year() {
        if (digitsFrom(at) != 4) {
            throw strange();
        }
        int year = 0;
        for (int end = at + 4; at < end; at++) {
            year = 10 * year + digit(text.charAt(at));
        }
        return year;
    }

    /** How many digits stand there, all ASCII or all Han. */
    private int digitsFrom(int from) {
        int end = from;
        while (end < text.length()
                && digit(text.charAt(end)) >= 0
                && WindowText.isDigit(text.charAt(end)) == WindowText.isDigit(text.charAt(from))) {
            end++;
        }
        return end - from;
    }

    private static int digit(char c) {
        return WindowText.isDigit(c) ? c - '0' : c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }

    /** A number of one or two digits, or a Han numeral below 100; -1 if there is none. */
    private int number() {
        int ascii = at < text.length() && WindowText.isDigit(text.charAt(at)) ? digitsFrom(at) : 0;
        int end = ascii > 0 ? at + ascii : hanEnd(at);
        if (end == at || ascii > 2) {
            return -1;
        }
        int number = ascii > 0 ? WindowText.number(text, at, end) : hanNumber(at, end);
        at = number < 0 ? at : end;
        return number;
    }

    private int hanEnd(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == '十' || DIGITS.indexOf(text.charAt(end)) > 0)) {
            end++;
        }
        return end;
    }

    /** 五, 十, 十五, 二十, 二十五; -1 for anything else. */
    private int hanNumber(int from, int end) {
        String numeral = text.substring(from, end);
        int ten = numeral.indexOf('十');
        if (numeral.isEmpty() || ten > 1 || numeral.length() - ten > 2) {
            return -1;
        }
        if (ten < 0) {
            return DIGITS.indexOf(numeral.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return ones < 0 ? -1 : 10 * tens + ones;
    }

    private boolean takeRangeSign() {
        return take("至") || take("到") || take("——") || take("—") || take("–") || take("-") || take("~") || take("～");
    }

    private boolean take(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw strange();
        }
    }

    private InvalidWindowException strange() {
        return WindowText.malformed(original, at);
    }
}
