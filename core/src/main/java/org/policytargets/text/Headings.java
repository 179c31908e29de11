package org.policytargets.text;

import java.time.Year;

/** Lines that head a section: 二、2025年重点任务, (一)扩大有效投资. */
final class Headings {
    private static final int LONGEST = 60;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String[] PAST = {"回顾", "过去", "上一年", "工作总结", "工作情况", "完成情况", "主要成效", "取得的成绩"};
    private static final String[] RECALLING = {"过去一年", "过去五年", "一年来", "五年来", "这一年"};
    private static final String[] AHEAD = {"安排", "任务", "要求", "目标", "今年", "打算", "计划"};

    private final Prose prose;
    private final int year;
    private boolean divided;

    Headings(Prose prose, Year year) {
        this.prose = prose;
        this.year = year.getValue();
    }

    boolean isHeading(int from, int end) {
        if (!isMarked(from) && !isDivision(from) || end - from > LONGEST) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (prose.at(i) == '。' || prose.at(i) == ';') {
                return false;
            }
        }
        return true;
    }

    private boolean isMarked(int from) {
        int at = prose.at(from) == '(' ? from + 1 : from;
        int numeral = at;
        while (NUMERALS.indexOf(prose.at(numeral)) >= 0) {
            numeral++;
        }
        return numeral > at && prose.at(numeral) == (at > from ? ')' : '、');
    }

    /** 第一部分: its parts, 一、 and so on, tell of the time that it tells of. */
    private boolean isDivision(int from) {
        return prose.at(from) == '第' && NUMERALS.indexOf(prose.at(from + 1)) >= 0 && prose.has("部分", from + 2);
    }

    /**
     * Whether what stands below a heading tells of the past.
     *
     * @param past whether what stands above it does
     */
    boolean isOfPast(int from, int end, boolean past) {
        if (prose.at(from) == '(') {
            return past;
        }
        divided |= isDivision(from);
        boolean ahead = has(from, end, AHEAD);
        if (isEarlier(from, end) || has(from, end, PAST) && !ahead) {
            return true;
        }
        return divided && !isDivision(from) && !ahead && past;
    }

    /** Whether a paragraph begins as one of results does: 过去一年,我们…. */
    boolean isRecalling(int from) {
        for (String words : RECALLING) {
            if (prose.has(words, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names years, all of them before the report's: 2024年工作 in a report of 2025. */
    private boolean isEarlier(int from, int end) {
        boolean earlier = false;
        for (int at = from; at + 4 < end; at++) {
            if (prose.has("20", at) && prose.hasDigit(at + 2) && prose.hasDigit(at + 3) && prose.at(at + 4) == '年') {
                earlier = Integer.parseInt(prose.folded(at, at + 4)) < year;
                if (!earlier) {
                    return false;
                }
            }
        }
        return earlier;
    }

    private boolean has(int from, int end, String... words) {
        String heading = prose.folded(from, end);
        for (String word : words) {
            if (heading.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
