package org.policytargets.units;

import java.util.List;

/**
 * The words for a unit in one language.
 *
 * @param one after the number 1
 * @param many after any other
 */
record UnitWords(String one, String many) {
    static final int LONGEST = 64;

    /** What a word must not run into, with and without a space. */
    private static final List<String> NUMBERS = List.of("2", "2 ", "二");

    /** The words made of the name of a count. */
    static UnitWords ofName(String name) {
        String one = name.replace('_', ' ');
        char last = one.charAt(one.length() - 1);
        return new UnitWords(one, last < '\u0080' ? one + "s" : one);
    }

    /** Refuses a word that could not be read again after a number, or could be taken for a code in parentheses. */
    static void require(String word) {
        boolean fits =
                !word.isBlank() && word.length() <= LONGEST && word.strip().equals(word) && !word.startsWith("(");
        if (!fits || !isApart(word)) {
            throw new MalformedQuantityException(
                    word,
                    "a word of 1 to " + LONGEST + " characters that begins like no number, qualifier or parenthesis",
                    0,
                    null);
        }
    }

    /** Whether a number right before the word ends where the word begins; a last 千 or 百 may belong to either. */
    static boolean isApart(String word) {
        return NUMBERS.stream().allMatch(number -> endsBefore(word, number));
    }

    private static boolean endsBefore(String word, String number) {
        FoldedText text = FoldedText.of(number + word);
        try {
            ScannedNumber scanned = NumberText.undeclared().scan(text, 0);
            int end = text.afterSpaces(scanned.unitAt() < 0 ? scanned.end() : scanned.unitAt());
            return end == number.length() && Qualifier.strip(text).reading().isEmpty();
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
