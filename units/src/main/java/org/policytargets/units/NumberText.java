package org.policytargets.units;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as texts write them.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>text</th><th>number</th><th>as {@code unscaled × 10^-scale}</th></tr>
 * <tr><td>{@code 0.10}, {@code 1e3}, {@code -5}, {@code −5}</td><td>0.10, 1000, -5, -5</td><td>as BigDecimal does</td></tr>
 * <tr><td>1.3万, 3百万, 1.40万亿</td><td>13 000, 3 000 000, 1.4 × 10^12</td><td>13 × 10^3, 3 × 10^6, 140 × 10^10</td></tr>
 * <tr><td>1亿2千万, 1万3000</td><td>120 000 000, 13 000</td><td>12 × 10^7, 13 000</td></tr>
 * <tr><td>一万三千, 一百〇五, 两千, 三点五</td><td>13 000, 105, 2000, 3.5</td><td>13 000, 105, 2000, 35 × 10^-1</td></tr>
 * <tr><td>一万三千点五, 一点三万</td><td>13 000.5, 13 000</td><td>130 005 × 10^-1, 13 × 10^3</td></tr>
 * <tr><td>{@code 1.25 million}</td><td>1 250 000</td><td>125 × 10^4</td></tr>
 * <tr><td>{@code 1,300} in English or Chinese, {@code 1.300} in German</td><td>1300</td><td>1300</td></tr>
 * </table>
 *
 * <p>The scale is kept as written: half a unit of the last digit of 1.3万 is 500. Full-width digits and signs read like
 * others. The whole text is a number or it is refused: nothing is trimmed, skipped or rounded. A comma, and a point before
 * three digits, mean different things in different languages and need a declared one. A text that says more than one
 * number (约, 左右, ≥, a range) is reported with its readings.
 *
 * <p>Limits: 16 384 characters, 64 digits, an exponent between -99 and 99. Time grows with the text's length. Immutable.
 */
public final class NumberText {
    private final @Nullable NumberStyle style;
    private final boolean spaces;

    private NumberText(@Nullable NumberStyle style, boolean spaces) {
        this.style = style;
        this.spaces = spaces;
    }

    /** {@return a reader that knows no language: {@code 1,300} and {@code 1.234} are ambiguous to it} */
    public static NumberText undeclared() {
        return new NumberText(null, false);
    }

    /**
     * {@return a reader of numbers in a language} Known are English and Chinese (1,234.5), German (1.234,5), French
     * (1 234,5 with U+202F or U+00A0), German and French of Switzerland (1'234.5) and English of India (1,23,456.7).
     *
     * @param language the language; where it is none of these, the reader is {@link #undeclared()}
     */
    public static NumberText in(Locale language) {
        return new NumberText(NumberStyle.of(language), false);
    }

    /** {@return this reader, to which {@code 1 300} with a plain, no-break or narrow no-break space is 1300} */
    public NumberText withSpaceGrouping() {
        return new NumberText(style, true);
    }

    /**
     * {@return the number that all of the text is}, its scale as written.
     *
     * @param text the text
     * @throws MalformedNumberException if it is no number, or more than one
     * @throws AmbiguousTextException if it has more than one reading
     * @throws LimitExceededException if it is too long, or the number has too many digits or too large an exponent
     */
    public BigDecimal parse(CharSequence text) {
        FoldedText whole = FoldedText.of(text);
        Qualifier.Bare bare = Qualifier.strip(whole);
        FoldedText folded = whole.upTo(bare.to());
        ScannedNumber number = scan(folded, bare.from());
        if (number.end() < folded.length()) {
            throw new MalformedNumberException(whole.original(), "its end", number.end());
        }
        if (number.share() != Share.NONE) {
            throw new MalformedNumberException(whole.original(), "no share of a hundred or a thousand", bare.from());
        }
        BigDecimal value = Limits.entering(number.value());
        bare.refuse(whole);
        return value;
    }

    /** The number that a text begins with, and nothing after it that would make it less than one number. */
    ScannedNumber scan(FoldedText text, int from) {
        NumberScanner scanner = new NumberScanner(text, style, spaces);
        ScannedNumber number = scanner.scan(from);
        Qualifier.refuseAfter(text, from, number, scanner);
        return number;
    }
}
