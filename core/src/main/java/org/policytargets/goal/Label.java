package org.policytargets.goal;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words shown to people, in one or more languages. Asked for a language it does not have, a label answers in English,
 * else in the first language it has.
 *
 * @param byLanguage the words by ISO 639 language code, at least one
 */
public record Label(SortedMap<String, String> byLanguage) {
    /**
     * Makes one.
     *
     * @param byLanguage the words by ISO 639 language code, at least one
     * @throws InvalidGoalException if there are no words, or they are blank or hold hidden characters, or a language
     *     code is not two or three small letters
     */
    public Label {
        if (byLanguage.isEmpty()) {
            throw new InvalidGoalException("label", "have words in at least one language", "empty");
        }
        // By the alphabet, whatever order the map came in: equal labels fall back to the same language.
        SortedMap<String, String> sorted = new TreeMap<>();
        sorted.putAll(byLanguage);
        sorted.forEach((language, words) -> {
            requireLanguage(language);
            InvalidGoalException.requireText("label." + language, words);
        });
        byLanguage = Collections.unmodifiableSortedMap(sorted);
    }

    /** A code with a country would never be asked for. */
    private static void requireLanguage(String code) {
        boolean letters = code.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (!letters || code.length() < 2 || code.length() > 3) {
            throw new InvalidGoalException(
                    "label", "have its words by language codes such as en or zh", "\"" + code + "\"");
        }
    }

    /**
     * {@return a label with English words}
     *
     * @param english the words
     * @throws InvalidGoalException if the words are blank or hold hidden characters
     */
    public static Label of(String english) {
        return new Label(new TreeMap<>(Map.of("en", english)));
    }

    /**
     * {@return this label with words in one more language, or other words in one it has}
     *
     * @param language the language; its country plays no part
     * @param words the words
     * @throws InvalidGoalException if the words are blank or hold hidden characters, or the language has no code of two
     *     or three letters
     */
    public Label and(Locale language, String words) {
        SortedMap<String, String> all = new TreeMap<>(byLanguage);
        all.put(language.getLanguage(), words);
        return new Label(all);
    }

    /**
     * {@return the words in that language, else in English, else in the first language there is}
     *
     * @param language the language wanted
     */
    public String in(Locale language) {
        String words = byLanguage.get(language.getLanguage());
        if (words == null) {
            words = byLanguage.get("en");
        }
        return words == null ? byLanguage.values().iterator().next() : words;
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
