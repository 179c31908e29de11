package org.policytargets.examples.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The 24 ways in which the libraries around us change a value without a word, each tried in every reader that it could
 * happen in, under default locales that write numbers and days otherwise.
 */
final class SilentChanges {
    /** How many ways there are. */
    static final int ROWS = 24;

    private static final List<Locale> DEFAULTS = List.of(
            Locale.ROOT,
            Locale.GERMANY,
            Locale.FRANCE,
            Locale.forLanguageTag("tr"),
            Locale.forLanguageTag("ar-EG-u-nu-arab"),
            Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

    private SilentChanges() {}

    /**
     * One input of one reader.
     *
     * @param row S1 to S24
     * @param title what must hold, in words
     * @param reader which reader
     * @param input the input, characters that cannot be seen as {@code \\n} and {@code \\u0000}
     * @param outcome what was found right by a person: kept with its value, or refused with the whole message
     */
    record Case(String row, String title, String reader, String input, String outcome) {
        /** What the reader makes of it, the same under every default locale; else all answers. */
        String found() {
            Locale before = Locale.getDefault();
            try {
                List<String> answers = DEFAULTS.stream()
                        .map(locale -> {
                            Locale.setDefault(locale);
                            return Readers.outcome(reader, unescaped(input));
                        })
                        .distinct()
                        .toList();
                return escaped(String.join(" OR ", answers));
            } finally {
                Locale.setDefault(before);
            }
        }

        /** The case as a line of the catalogue. */
        String line(String found) {
            return reader + ": " + input + " => " + found;
        }

        @Override
        public String toString() {
            return row + " " + reader + ": " + input;
        }
    }

    /** All cases, in order. */
    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String row = "";
        String title = "";
        for (String line : lines()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("S")) {
                row = line.substring(0, line.indexOf(' '));
                title = line.substring(row.length() + 1);
            } else if (colon > 0 && !line.startsWith("#")) {
                int arrow = line.indexOf(" => ");
                String input = line.substring(colon + 2, arrow < 0 ? line.length() : arrow);
                cases.add(new Case(
                        row, title, line.substring(0, colon), input, arrow < 0 ? "" : line.substring(arrow + 4)));
            }
        }
        return cases;
    }

    /** The catalogue as it is written. */
    static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(SilentChanges.class.getResourceAsStream("silent-changes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of which a case has another outcome than it must have, or which have no case at all. */
    static List<String> broken() {
        List<Case> cases = cases();
        return Stream.iterate(1, i -> i + 1)
                .limit(ROWS)
                .map(i -> "S" + i)
                .filter(row -> cases.stream().noneMatch(one -> one.row().equals(row))
                        || cases.stream()
                                .anyMatch(one ->
                                        one.row().equals(row) && !one.found().equals(one.outcome())))
                .toList();
    }

    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
            } else if (text.charAt(i + 1) == 'n') {
                plain.append('\n');
                i++;
            } else if (text.charAt(i + 1) == 'u') {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(++i));
            }
        }
        return plain.toString();
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }
}
