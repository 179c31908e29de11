package org.policytargets.exchange;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong in a sheet: where, what was found, what was expected, and the nearest right thing.
 *
 * @param row the row's number as the office's program shows it, from 1; 0 where it is the file as a whole
 * @param column the column's name as its header has it, or its letters; empty where it is the row as a whole
 * @param found the text that was found, unchanged: not safe to log
 * @param expected what it must be, in English, as what follows "must"
 * @param nearest the nearest right thing, where there is one
 * @param code the kind of fault, for programs
 * @param expectedInChinese what it must be, in Chinese, as what follows 应
 */
public record Problem(
        int row,
        String column,
        String found,
        String expected,
        Optional<String> nearest,
        String code,
        String expectedInChinese) {
    /**
     * Makes one.
     *
     * @param row the row's number as the office's program shows it, from 1; 0 where it is the file as a whole
     * @param column the column's name as its header has it, or its letters; empty where it is the row as a whole
     * @param found the text that was found, unchanged: not safe to log
     * @param expected what it must be, in English, as what follows "must"
     * @param nearest the nearest right thing, where there is one
     * @param code the kind of fault, for programs
     * @param expectedInChinese what it must be, in Chinese, as what follows 应
     */
    public Problem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(nearest, "nearest");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(expectedInChinese, "expectedInChinese");
    }

    /**
     * {@return the problem as a sentence, at most 300 characters, safe to log}
     *
     * @param locale Chinese, or else English
     */
    public String sentence(Locale locale) {
        return MalformedSheetException.safe(locale.getLanguage().equals("zh") ? chinese() : english());
    }

    private String english() {
        String place = (row == 0 ? "the file" : "row " + row)
                + (column.isEmpty() ? "" : ", column " + MalformedSheetException.quote(column));
        return place + " must " + expected + ", but was "
                + (found.isEmpty() ? "empty" : MalformedSheetException.quote(found))
                + nearest.map(right -> ": did you mean " + right + "?").orElse("");
    }

    private String chinese() {
        String place = row == 0 ? "文件" : "第" + row + "行";
        String at = column.isEmpty() ? "" : "“" + cut(column) + "”列";
        return place + at + "应" + expectedInChinese + "，实际为"
                + (found.isEmpty() ? "空" : "“" + cut(found) + "”")
                + nearest.map(right -> "，是否想写“" + right + "”？").orElse("");
    }

    private static String cut(String text) {
        String quoted = MalformedSheetException.quote(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
