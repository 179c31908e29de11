package org.policytargets.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The words of units, by language: those that are printed and those that are read. 套 reads as a dwelling, 人 as a person,
 * 户 as a household, 家 as a company; a bare measure word (个 条 处 座 件 辆 项 所 台) counts what the text does not say, and
 * is a unit of its own, {@code count("个")}. 万 in 万平方米 belongs to the number.
 *
 * <p>Words are looked up whole: in the language asked for, then among symbols, then in the other languages. English words
 * of four letters or more are read in any case.
 *
 * <p>A word is printed only where it is read as the same unit again. Where all words of a unit were given to others, its
 * code is printed, in parentheses if that is a word of another unit too: seconds as {@code 5 s}, else {@code 5 (s)}. So
 * what {@link QuantityText} prints under any vocabulary, it reads as an equal quantity or refuses; never as another.
 *
 * <p>Immutable: {@link #with} copies.
 */
public final class Vocabulary {
    private static final String ENGLISH = "en";
    private static final String SYMBOLS = "";

    private final Rows rows;

    Vocabulary(Rows rows) {
        this.rows = rows;
    }

    /** The rows while they are put together. */
    static final class Rows {
        private final Map<String, Map<PolicyUnit<?>, UnitWords>> printed = new LinkedHashMap<>();
        private final Map<String, Map<String, PolicyUnit<?>>> read = new LinkedHashMap<>();
        private final Map<String, PolicyUnit<?>> anyCase = new LinkedHashMap<>();

        Rows() {}

        private Rows(Rows other) {
            other.printed.forEach((language, words) -> printed.put(language, new LinkedHashMap<>(words)));
            other.read.forEach((language, words) -> read.put(language, new LinkedHashMap<>(words)));
            anyCase.putAll(other.anyCase);
        }

        /** Adds a row: the word for one, the word for many, words that are read only. A blank word is left out. */
        void add(PolicyUnit<?> unit, String language, List<String> words) {
            if (!words.isEmpty() && !words.get(0).isEmpty()) {
                printed.computeIfAbsent(language, any -> new LinkedHashMap<>())
                        .put(unit, new UnitWords(words.get(0), words.get(1)));
            }
            Map<String, PolicyUnit<?>> byWord = read.computeIfAbsent(language, any -> new LinkedHashMap<>());
            for (String word : words) {
                if (!word.isEmpty()) {
                    byWord.put(FoldedText.fold(word), unit);
                    if (isReadInAnyCase(word)) {
                        anyCase.put(word.toLowerCase(Locale.ROOT), unit);
                    }
                }
            }
        }
    }

    /** {@return the words of the units that policy uses, in English and Chinese} */
    public static Vocabulary standard() {
        return StandardWords.VOCABULARY;
    }

    /**
     * {@return these words and a row more} Where the unit has words in that language, the new ones are printed from now on
     * and the old ones are still read; where a word was read as another unit, it is read as this one.
     *
     * @param unit the unit
     * @param language the language; its country plays no part
     * @param singular what is printed after the number 1
     * @param plural what is printed after any other number
     * @param alsoRead what is read as well
     * @throws MalformedQuantityException if a word is blank, longer than 64 characters, begins like a number, like a
     *     qualifier (多, 左右) or with the parenthesis of a code, or begins or ends with a space
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public Vocabulary with(Unit<?> unit, Locale language, String singular, String plural, String... alsoRead) {
        List<String> words = new ArrayList<>(List.of(singular, plural));
        words.addAll(Arrays.asList(alsoRead));
        words.forEach(UnitWords::require);
        Rows more = new Rows(rows);
        more.add(PolicyUnit.from(unit), language.getLanguage(), words);
        return new Vocabulary(more);
    }

    /**
     * {@return these words and those of a thing that is counted, made of its name}: {@code tree_nursery} is read as
     * "tree nursery" and "tree nurserys". Without a row such a name is printed so too, unless it is read as something else,
     * but not read: every misspelt word would be a thing to count.
     *
     * @param name the name, as in {@link PolicyUnits#count}
     * @throws UnknownUnitException if the name is no name of a count
     * @throws MalformedQuantityException if it makes no word, as {@code million} does not; see {@link #with}
     */
    public Vocabulary withCount(String name) {
        PolicyUnit<Count> unit = PolicyUnits.count(name);
        UnitWords words = UnitWords.ofName(name);
        return with(unit, Locale.ENGLISH, words.one(), words.many());
    }

    /**
     * {@return the words that are read in a language, and the symbols, each with its unit} First the words of the language
     * in the order of their rows, a word that was given to another unit where it was before; then the symbols that are no
     * words of it. With them the units inside a longer text are found. The words of other languages, and words in another
     * case, are not among them, though {@link QuantityText#parse} knows them too. Unmodifiable.
     *
     * <p>Law: for each word and its unit, {@code "5 " + word} is read in that language as 5 of the unit.
     *
     * @param language the language; its country plays no part, and without words it has the symbols only
     */
    public Map<String, PolicyUnit<?>> wordsRead(Locale language) {
        Map<String, PolicyUnit<?>> words =
                new LinkedHashMap<>(rows.read.getOrDefault(language.getLanguage(), Map.of()));
        rows.read.getOrDefault(SYMBOLS, Map.of()).forEach(words::putIfAbsent);
        return Collections.unmodifiableMap(words);
    }

    /** Whether there is any word of a language. */
    boolean has(String language) {
        return !language.isEmpty() && rows.printed.containsKey(language);
    }

    /** The words to print for a unit: its own, else a symbol, else English ones; null where none is read as this unit. */
    @Nullable
    UnitWords words(PolicyUnit<?> unit, String language) {
        for (String each : List.of(language, SYMBOLS, ENGLISH)) {
            UnitWords words = rows.printed.getOrDefault(each, Map.of()).get(unit);
            if (words != null && isReadAs(unit, words.one(), language) && isReadAs(unit, words.many(), language)) {
                return words;
            }
        }
        return null;
    }

    private boolean isReadAs(PolicyUnit<?> unit, String word, String language) {
        return unit.equals(find(FoldedText.fold(word), language));
    }

    /** The unit that a folded word names; null if it is not known. */
    @Nullable
    PolicyUnit<?> find(String word, String language) {
        PolicyUnit<?> unit = rows.read.getOrDefault(language, Map.of()).get(word);
        // Symbols are the first of all rows, so they come before the words of other languages.
        for (Map<String, PolicyUnit<?>> words : rows.read.values()) {
            unit = unit == null ? words.get(word) : unit;
        }
        return unit == null && isReadInAnyCase(word) ? rows.anyCase.get(word.toLowerCase(Locale.ROOT)) : unit;
    }

    /** The known word that is nearest to one that is not, of the language itself if it has one; null if none is near. */
    @Nullable
    String nearest(String word, String language) {
        String nearest =
                NearestWord.to(word, rows.read.getOrDefault(language, Map.of()).keySet());
        for (Map<String, PolicyUnit<?>> words : rows.read.values()) {
            nearest = nearest == null ? NearestWord.to(word, words.keySet()) : nearest;
        }
        return nearest;
    }

    /** Words of four ASCII letters or more; in shorter ones case may tell two units apart. */
    private static boolean isReadInAnyCase(String word) {
        if (word.length() < 4 || word.length() > UnitWords.LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && c != ' ') {
                return false;
            }
        }
        return true;
    }
}
