package org.policytargets.text;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Window;
import org.policytargets.units.InvalidInputException;

/** Days and periods in prose. Where they end is found here; what they mean is read by {@link Window#parse}. */
final class Times {
    private static final String DIGITS = "〇一二三四五六七八九十";
    private static final String[] TAILS = {
        "年底前", "年底", "年末", "年内", "年上半年", "年下半年", "年第一季度", "年第二季度", "年第三季度", "年第四季度", "年一季度", "年二季度", "年三季度", "年四季度",
        "年全年", "年度", "年"
    };
    private static final String[] AFTER_MONTH = {"底前", "底", "末前", "末", "前"};

    private static final String[] BOUNDS = {"内", "末", "期末", "期间", "时期"};

    private final Prose prose;
    private final Year year;

    Times(Prose prose, Year year) {
        this.prose = prose;
        this.year = year;
    }

    /** 十四五, as a five-year plan is called. */
    boolean isPlan(String words) {
        if (words.length() < 3 || words.charAt(words.length() - 1) != '五' || words.indexOf('十') < 0) {
            return false;
        }
        return words.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    boolean isDate(String words) {
        return words.indexOf('年') > 0 && words.indexOf('月') > 0 && words.charAt(words.length() - 1) == '日';
    }

    /** Where the time that begins with the digits at a place ends; the place itself if none does. */
    int end(int from, int to) {
        int at = run(from, to);
        if (at - from == 4) {
            int range = prose.at(at) == '-' || prose.at(at) == '—' || prose.at(at) == '至' ? run(at + 1, to) : at;
            at = range - at == 5 && prose.at(range) == '年' ? range : at;
            int after = tail(at, TAILS);
            return after == at ? from : month(after, to);
        }
        int month = at - from <= 2 ? month(from, to) : from;
        return month;
    }

    private int run(int from, int to) {
        int at = from;
        while (at < to && prose.hasDigit(at)) {
            at++;
        }
        return at;
    }

    /** 6月底前, 1月7日; 1-9月 is a range of months. */
    private int month(int from, int to) {
        int at = run(from, to);
        if (at == from || at - from > 2) {
            return from;
        }
        if ((prose.at(at) == '-' || prose.at(at) == '—') && run(at + 1, to) > at + 1) {
            at = run(at + 1, to);
        }
        if (prose.at(at) != '月') {
            return from;
        }
        int day = run(at + 1, to);
        if (day > at + 1 && prose.at(day) == '日') {
            return tail(day + 1, AFTER_MONTH);
        }
        return prose.at(at + 1) == '份' ? at + 2 : tail(at + 1, AFTER_MONTH);
    }

    private int tail(int at, String... tails) {
        for (String tail : tails) {
            if (prose.has(tail, at)) {
                return at + tail.length();
            }
        }
        return at;
    }

    /** Where the word ends that makes a time of a duration or a plan: 三年内, “十五五”末; the place itself if there is none. */
    int bound(int place) {
        return tail(place, BOUNDS);
    }

    /** The days of 三年内 or “十五五”末; null if they cannot be read. */
    @Nullable
    Window within(String words) {
        int years = words.endsWith("年内") ? number(words.substring(0, words.length() - 2)) : 0;
        if (years <= 0) {
            return parse(words, words);
        }
        LocalDate last = LocalDate.of(year.getValue() + years - 1, 12, 31);
        return Window.between(last.minusYears(years).plusDays(1), last).inWords(words);
    }

    /** A number of years up to 20; 0 for anything else. */
    private static int number(String digits) {
        for (int i = 1; i <= 20; i++) {
            if (digits.equals(Integer.toString(i)) || i < 11 && digits.equals(DIGITS.substring(i, i + 1))) {
                return i;
            }
        }
        return 0;
    }

    /** The days of a time as the text has it; of the report's year where it names none. Null if it cannot be read. */
    @Nullable
    Window read(String words) {
        return words.indexOf('年') == 4 || words.indexOf('年') == 9
                ? parse(words, words)
                : parse(year + "年" + words, words);
    }

    /** The days of a time whose word means so much after the digits of the report's year. */
    @Nullable
    Window ofReport(String meaning, String words) {
        return parse(year + meaning, words);
    }

    private static @Nullable Window parse(String text, String words) {
        try {
            return Window.parse(text).inWords(words);
        } catch (InvalidInputException e) {
            return null;
        }
    }
}
