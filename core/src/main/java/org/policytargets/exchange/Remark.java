package org.policytargets.exchange;

import java.util.Locale;
import java.util.Objects;

/**
 * Something decided while a sheet was read that its sender may not expect; no value was changed.
 *
 * @param kind what it is
 * @param detail the separator, the encoding, the sheet's name, the cells
 */
public record Remark(Kind kind, String detail) {
    /** What there is to remark. */
    public enum Kind {
        /** The cells are separated by something else than commas. */
        SEPARATOR("cells are separated by {}", "单元格以{}分隔"),
        /** The bytes are no UTF-8, and were read in another encoding. */
        ENCODING("this is no UTF-8 and was read as {}", "文件不是UTF-8编码，已按{}读取"),
        /** Cells hold formulas; the results that were saved with them were read. */
        FORMULAS("formulas were read by their saved results, first in {}", "公式按保存的结果读取，首个位于{}"),
        /** Fractions have more digits than spreadsheets show, and were read as shown. */
        DIGITS("fractions were read with the 15 digits that are shown of them, first in {}", "小数按显示的15位读取，首个位于{}"),
        /** The sheet is hidden. */
        HIDDEN("the sheet {} is hidden", "工作表{}是隐藏的"),
        /** Cells below the header are merged; only the first of them holds the value. */
        MERGED("merged cells hold their value in the first cell only: {}", "合并单元格的值只在第一格：{}");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /**
     * Makes one.
     *
     * @param kind what it is
     * @param detail the separator, the encoding, the sheet's name, the cells
     */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * {@return the remark in words, at most 300 characters, safe to log}
     *
     * @param locale Chinese, or else English
     */
    public String sentence(Locale locale) {
        String words = locale.getLanguage().equals("zh") ? kind.chinese : kind.english;
        return MalformedSheetException.safe(words.replace("{}", MalformedSheetException.quote(detail)));
    }
}
