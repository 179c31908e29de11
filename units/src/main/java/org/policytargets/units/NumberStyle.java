package org.policytargets.units;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes a decimal: its decimal sign and what may stand between groups of digits.
 *
 * @param name the languages that write so, for readings
 * @param decimal the decimal sign
 * @param grouping the signs that may stand between groups
 * @param pairs whether all groups but the last have two digits (12,34,567)
 * @param words whether "million" and "billion" mean 10^6 and 10^9 there; a German Billion is 10^12
 */
record NumberStyle(String name, char decimal, String grouping, boolean pairs, boolean words) {
    static final NumberStyle ENGLISH = new NumberStyle("en, zh", '.', ",", false, true);
    private static final NumberStyle GERMAN = new NumberStyle("de", ',', ".", false, false);
    private static final NumberStyle FRENCH = new NumberStyle("fr", ',', "\u202F\u00A0", false, false);
    private static final NumberStyle SWISS = new NumberStyle("de-CH, fr-CH", '.', "'’", false, false);
    private static final NumberStyle INDIAN = new NumberStyle("en-IN", '.', ",", true, true);

    /** English first: it is the only one whose ungrouped decimals are read where no language was declared. */
    static final List<NumberStyle> ALL = List.of(ENGLISH, GERMAN, FRENCH, SWISS, INDIAN);

    /** The style of a language; null if it is not known how that language writes numbers. */
    static @Nullable NumberStyle of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> locale.getCountry().equals("IN") ? INDIAN : ENGLISH;
            case "zh" -> ENGLISH;
            case "de" -> locale.getCountry().equals("CH") ? SWISS : GERMAN;
            case "fr" -> locale.getCountry().equals("CH") ? SWISS : FRENCH;
            default -> null;
        };
    }
}
