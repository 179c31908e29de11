package org.policytargets.text;

/** Lines that head a section: 二、2025年重点任务, (一)扩大有效投资. */
final class Headings {
    private static final int LONGEST = 60;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String[] PAST = {"回顾", "过去", "上一年", "工作总结", "主要成效", "取得的成绩"};
    private static final String[] AHEAD = {"安排", "任务", "要求", "目标", "今年", "打算", "计划"};

    private final Prose prose;

    Headings(Prose prose) {
        this.prose = prose;
    }

    boolean isHeading(int from, int end) {
        int at = prose.at(from) == '(' ? from + 1 : from;
        int numeral = at;
        while (NUMERALS.indexOf(prose.at(numeral)) >= 0) {
            numeral++;
        }
        boolean marked = numeral > at && prose.at(numeral) == (at > from ? ')' : '、');
        if (!marked || end - from > LONGEST) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (prose.at(i) == '。' || prose.at(i) == ';') {
                return false;
            }
        }
        return true;
    }

    /** Whether it heads a part of the report, not a section of a part. */
    boolean isPart(int from) {
        return prose.at(from) != '(';
    }

    boolean isOfPast(int from, int end) {
        return has(from, end, PAST) && !has(from, end, AHEAD);
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
