package org.policytargets.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.policytargets.text.Row.Role;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.QuantityText;
import org.policytargets.units.Vocabulary;

/** The rows of a language, ready to be looked up: words anywhere, and words after a number. */
final class Grammar {
    private final List<Row> rows;
    private final Lexicon words;
    private final Lexicon units;
    private final Lexicon counters;
    private final Lexicon counted;
    private final QuantityText quantities;

    private Grammar(List<Row> rows) {
        this.rows = List.copyOf(rows);
        List<Row> anywhere = new ArrayList<>();
        List<Row> afterNumber = new ArrayList<>();
        List<Row> notAfter = new ArrayList<>();
        List<Row> nouns = new ArrayList<>();
        Vocabulary vocabulary = Vocabulary.standard();
        for (Row row : rows) {
            switch (row.role()) {
                case UNIT ->
                    vocabulary = vocabulary.with(PolicyUnits.of(row.meaning()), Locale.CHINESE, row.word(), row.word());
                case COUNTER -> notAfter.add(row);
                default -> anywhere.add(row);
            }
        }
        for (Map.Entry<String, PolicyUnit<?>> word :
                vocabulary.wordsRead(Locale.CHINESE).entrySet()) {
            Row row = new Row(Role.UNIT, word.getKey(), word.getValue().code());
            afterNumber.add(row);
            if (word.getKey().length() > 1 && word.getValue().code().startsWith("{")) {
                nouns.add(row);
            }
        }
        this.words = new Lexicon(anywhere);
        this.units = new Lexicon(afterNumber);
        this.counters = new Lexicon(notAfter);
        this.counted = new Lexicon(nouns);
        this.quantities = QuantityText.in(Locale.CHINESE, vocabulary);
    }

    static Grammar of(List<Row> rows) {
        return new Grammar(rows);
    }

    /** The rows that come with the library; read once, when they are first asked for. */
    static Grammar chinese() {
        return Standard.CHINESE;
    }

    private static final class Standard {
        static final Grammar CHINESE = new Grammar(
                examples().stream().flatMap(example -> example.rows().stream()).toList());
    }

    Grammar with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Grammar(all);
    }

    Lexicon words() {
        return words;
    }

    /** Units and measure words. */
    Lexicon units() {
        return units;
    }

    /** Nouns after a number that make it no quantity. */
    Lexicon counters() {
        return counters;
    }

    /** Nouns of things that are counted, with or without their measure word. */
    Lexicon counted() {
        return counted;
    }

    QuantityText quantities() {
        return quantities;
    }

    /**
     * A line of the table.
     *
     * @param rows its words
     * @param example a sentence, with ~ for each of the words
     * @param reading what is read from it
     */
    record Example(List<Row> rows, String example, String reading) {}

    /** The lines of the table, in their order. */
    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String line : cells(table(), '\n')) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                examples.add(example(cells(line, '|')));
            }
        }
        return examples;
    }

    private static Example example(List<String> cells) {
        Role role = Role.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
        List<Row> rows = new ArrayList<>();
        for (String word : cells(cells.get(1), ' ')) {
            rows.add(new Row(role, word, cells.get(2)));
        }
        return new Example(rows, cells.get(3), cells.get(4));
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        for (int from = 0; from <= line.length(); ) {
            int end = line.indexOf(separator, from);
            end = end < 0 ? line.length() : end;
            cells.add(line.substring(from, end).strip());
            from = end + 1;
        }
        return cells;
    }

    private static String table() {
        String name = "chinese.txt";
        try (InputStream table = Objects.requireNonNull(Grammar.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
