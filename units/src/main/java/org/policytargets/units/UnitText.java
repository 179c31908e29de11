package org.policytargets.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of quantities in the texts of one language: read by a word, by two words, or by a code; printed by what is
 * read as the same unit, or not at all.
 *
 * <p>Law: no text of a unit is read as another unit.
 *
 * @param vocabulary the words
 * @param language the language of the words
 */
record UnitText(Vocabulary vocabulary, String language) {
    private static final String HUNDREDS = "百千";

    /**
     * The unit that the rest of a text names; null if it is not known.
     *
     * @param word the rest, folded
     * @param code the rest as it is written if a space sets it off, so that it may be a code
     * @throws UnsupportedUnitException if it is the code of a unit that is left out on purpose
     */
    @Nullable
    PolicyUnit<?> read(String word, @Nullable String code) {
        PolicyUnit<?> unit = vocabulary.find(word, language);
        if (unit == null) {
            unit = quotient(word);
        }
        if (unit != null || code == null) {
            return unit;
        }
        // As it is written first: {萬} and {万} are two things to count.
        unit = ofCode(code);
        return unit != null || word.equals(code) ? unit : ofCode(word);
    }

    private static @Nullable PolicyUnit<?> ofCode(String code) {
        try {
            return PolicyUnits.of(code);
        } catch (UnknownUnitException | LimitExceededException e) {
            return null;
        }
    }

    /** 元/平方米, 吨标准煤/万元, "tonnes per hectare"; null if it is no such word. */
    private @Nullable PolicyUnit<?> quotient(String word) {
        for (String separator : List.of("/", "每", " per ")) {
            int at = word.indexOf(separator);
            if (at > 0) {
                return quotient(word.substring(0, at), word.substring(at + separator.length()));
            }
        }
        return null;
    }

    private @Nullable PolicyUnit<?> quotient(String above, String below) {
        String power = below.startsWith("万") ? "10*4." : below.startsWith("亿") ? "10*8." : "";
        PolicyUnit<?> numerator = vocabulary.find(above, language);
        PolicyUnit<?> denominator = vocabulary.find(power.isEmpty() ? below : below.substring(1), language);
        return numerator == null || denominator == null
                ? null
                : PolicyUnits.of(numerator.code() + "/(" + power + denominator.code() + ")");
    }

    /** The words to print for a unit: those of the vocabulary, else the name of what is counted; or null. */
    @Nullable
    UnitWords words(PolicyUnit<?> unit) {
        UnitWords words = vocabulary.words(unit, language);
        return words == null ? ofName(unit) : words;
    }

    /** The name of a count, unless it is read as another unit, or as part of the number. */
    private @Nullable UnitWords ofName(PolicyUnit<?> unit) {
        String code = unit.kind().toString();
        boolean count =
                code.startsWith("{") && unit.kind().isSingle() && unit.factor().equals(Rational.ONE);
        if (!count) {
            return null;
        }
        UnitWords words = UnitWords.ofName(code.substring(1, code.length() - 1));
        for (String word : List.of(words.one(), words.many())) {
            boolean apart = HUNDREDS.indexOf(word.charAt(0)) < 0 && UnitWords.isApart(word);
            if (!apart || isOther(unit, word)) {
                return null;
            }
        }
        return words;
    }

    /**
     * The code to print after a space: in parentheses where it begins like a number, or is read as another unit. No word
     * begins with a parenthesis, so that what stands in parentheses is always a code.
     */
    String code(PolicyUnit<?> unit) {
        String code = unit.code();
        return Character.isDigit(code.charAt(0)) || isOther(unit, code) ? "(" + code + ")" : code;
    }

    private boolean isOther(PolicyUnit<?> unit, String text) {
        try {
            PolicyUnit<?> read = read(FoldedText.fold(text), text);
            return read != null && !read.equals(unit);
        } catch (InvalidInputException e) {
            return true;
        }
    }
}
