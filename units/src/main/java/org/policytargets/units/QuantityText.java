package org.policytargets.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import javax.measure.Quantity;

/**
 * Quantities as people write them: a number as {@link NumberText} reads it, and a word of a {@link Vocabulary}.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>read</th><th>printed in English</th><th>printed in Chinese</th></tr>
 * <tr><td>30公里, {@code 30 km}</td><td>{@code 30 km}</td><td>30公里</td></tr>
 * <tr><td>7900个学位, {@code 7,900 school places}</td><td>{@code 7,900 school places}</td><td>7,900个学位</td></tr>
 * <tr><td>1.3万套</td><td>{@code 13,000 dwellings}</td><td>1.3万套</td></tr>
 * <tr><td>1.43万亿斤</td><td>{@code 1.43 trillion jin}</td><td>1.43万亿斤</td></tr>
 * <tr><td>85%, ８５％, 百分之八十五</td><td>{@code 85 %}</td><td>85%</td></tr>
 * <tr><td>0.5个百分点, {@code 0.5 pp}</td><td>{@code 0.5 percentage points}</td><td>0.5个百分点</td></tr>
 * <tr><td>25.7微克/立方米</td><td>{@code 25.7 µg/m³}</td><td>25.7微克/立方米</td></tr>
 * <tr><td>{@code 5 [Btu_IT]}: a unit code, after a space</td><td>{@code 5 [Btu_IT]}</td><td>{@code 5 [Btu_IT]}</td></tr>
 * </table>
 *
 * <p>All of the text is read or it is refused; words of every language are known to every reader, the locale decides how
 * numbers are written. A number alone has the unit 1. Two known units may stand around a slash: 元/平方米, 吨标准煤/万元.
 *
 * <p>Printing is exact and keeps the digits written. {@code parse(format(q))} equals {@code q} for a decimal of every unit
 * of the catalogue and of the vocabulary; whatever the vocabulary and the quantity, it equals {@code q} or is refused, and
 * never is another quantity. A number with a negative scale is printed with 万, 亿, 万亿 or million, billion,
 * trillion where that leaves a number of 1 or more, else with all its digits; a number without a finite decimal is
 * printed as {@code ≈} and two decimals. Immutable.
 */
public final class QuantityText {
    private static final int ROUNDED = 2;

    private final NumberText numbers;
    private final NumberPrinter printer;
    private final UnitText units;

    private QuantityText(NumberText numbers, NumberPrinter printer, UnitText units) {
        this.numbers = numbers;
        this.printer = printer;
        this.units = units;
    }

    /**
     * {@return the texts of a language, with the words of {@link Vocabulary#standard()}}
     *
     * @param locale the language of words and numbers
     */
    public static QuantityText in(Locale locale) {
        return in(locale, Vocabulary.standard());
    }

    /**
     * {@return the texts of a language} Where the vocabulary has no word of it, words are English, and
     * {@link #language()} says so; numbers are as the locale writes them, see {@link NumberText#in}. Where that is not
     * known, they are read as by {@link NumberText#undeclared()} and printed ungrouped, with a point.
     *
     * @param locale the language of words and numbers
     * @param vocabulary the words of units
     */
    public static QuantityText in(Locale locale, Vocabulary vocabulary) {
        String language = vocabulary.has(locale.getLanguage()) ? locale.getLanguage() : "en";
        NumberStyle style = NumberStyle.of(locale);
        NumberPrinter printer = new NumberPrinter(style == null ? NumberStyle.ENGLISH : style, language, style != null);
        return new QuantityText(NumberText.in(locale), printer, new UnitText(vocabulary, language));
    }

    /** {@return these texts, in which a percentage point is a "point" in English, as in "1.7 points above"} */
    public QuantityText withShortPoints() {
        Vocabulary shorter = units.vocabulary().with(PolicyUnits.PERCENTAGE_POINT, Locale.ENGLISH, "point", "points");
        return new QuantityText(numbers, printer, new UnitText(shorter, units.language()));
    }

    /** {@return the language of the words: the one asked for, or English where it has none} */
    public Locale language() {
        return Locale.forLanguageTag(units.language());
    }

    /**
     * {@return the quantity that all of the text is}, the scale of its number as written.
     *
     * @param text the text
     * @throws MalformedNumberException if it does not begin with a number
     * @throws UnknownUnitException if its unit is not known, with the place and the nearest word
     * @throws MalformedQuantityException if a unit follows a share, or a space nothing
     * @throws AmbiguousTextException if it has more than one reading
     * @throws LimitExceededException if it is too long, or the number has too many digits or too large an exponent
     * @throws UnsupportedUnitException if its unit is left out on purpose
     */
    public ExactQuantity<?> parse(CharSequence text) {
        FoldedText whole = FoldedText.of(text);
        Qualifier.Bare bare = Qualifier.strip(whole);
        FoldedText folded = whole.upTo(bare.to());
        ScannedNumber number = numbers.scan(folded, bare.from());
        ExactQuantity<?> quantity = number.share() == Share.NONE ? withUnit(folded, number) : share(folded, number);
        bare.refuse(whole);
        return quantity;
    }

    private static ExactQuantity<?> share(FoldedText text, ScannedNumber number) {
        if (number.end() < text.length()) {
            throw new MalformedQuantityException(text.original(), "its end", number.end(), null);
        }
        return ExactQuantity.of(
                number.value(), number.share() == Share.PERCENT ? PolicyUnits.PERCENT : PolicyUnits.PER_MILLE);
    }

    private ExactQuantity<?> withUnit(FoldedText text, ScannedNumber number) {
        PolicyUnit<?> longer =
                number.unitAt() < 0 ? null : units.vocabulary().find(text.from(number.unitAt()), units.language());
        if (longer != null) {
            return quantity(number.valueBeforeUnit(), longer);
        }
        int start = text.afterSpaces(number.end());
        if (start < text.length()) {
            return quantity(number.value(), unit(text, number.end(), start));
        }
        if (start > number.end()) {
            throw new MalformedQuantityException(text.original(), "a unit after the space", start, null);
        }
        return quantity(number.value(), PolicyUnits.ONE);
    }

    private static <Q extends Quantity<Q>> ExactQuantity<Q> quantity(BigDecimal value, PolicyUnit<Q> unit) {
        return ExactQuantity.of(value, unit);
    }

    /** The unit that the rest of a text names: by a word, by two, or by a code that a space sets off. */
    private PolicyUnit<?> unit(FoldedText text, int numberEnd, int start) {
        String word = text.from(start);
        PolicyUnit<?> unit = units.read(word, start > numberEnd ? text.originalFrom(start) : null);
        if (unit != null) {
            return unit;
        }
        if (word.equals("%点")) {
            String digits = text.between(0, numberEnd);
            throw new AmbiguousTextException(
                    text.original(), "percent or 个百分点", List.of(digits + "%", digits + "个百分点"));
        }
        String nearest = units.vocabulary().nearest(word, units.language());
        throw new UnknownUnitException(text.original(), "a known unit", start, nearest);
    }

    /**
     * {@return the text of a quantity}: exact, its digits as written; see the class.
     *
     * @param quantity the quantity
     */
    public String format(ExactQuantity<?> quantity) {
        String number = quantity.decimal().map(this::formatNumber).orElseGet(() -> formatNumber(quantity.rational()));
        PolicyUnit<?> unit = quantity.getUnit();
        if (unit.equals(PolicyUnits.ONE)) {
            return number;
        }
        UnitWords words = units.words(unit);
        if (words == null) {
            return number + " " + units.code(unit);
        }
        boolean one = quantity.decimal().filter(QuantityText::isWrittenOne).isPresent();
        String word = one ? words.one() : words.many();
        return units.language().equals("zh") && isGlued(word.charAt(0)) ? number + word : number + " " + word;
    }

    /** 1 and -1, but not 1.0: people say "1.0 metres". */
    private static boolean isWrittenOne(BigDecimal number) {
        return number.scale() == 0 && number.abs().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isGlued(char first) {
        return first == '%' || first == '‰' || Character.isIdeographic(first);
    }

    /**
     * {@return the text of a decimal}, exact, its digits as written; see the class.
     *
     * @param number the number
     */
    public String formatNumber(BigDecimal number) {
        return printer.print(number);
    }

    /**
     * {@return the text of a rational}: exact where it has a finite decimal, else {@code ≈} and two decimals, rounded half
     * away from zero.
     *
     * @param number the number
     */
    public String formatNumber(Rational number) {
        return number.toDecimal()
                .map(this::formatNumber)
                .orElseGet(() -> "≈ " + formatNumber(number.round(ROUNDED, RoundingMode.HALF_UP)));
    }
}
