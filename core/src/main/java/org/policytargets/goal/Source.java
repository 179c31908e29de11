package org.policytargets.goal;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something is written: the document, its section, the exact words, and their place.
 *
 * @param document the document's name
 * @param section the heading or paragraph
 * @param quote the exact words
 * @param start the index of the quote's first code point in the document's text, from 0
 * @param end the index after its last code point
 */
public record Source(
        String document,
        Optional<String> section,
        Optional<String> quote,
        Optional<Integer> start,
        Optional<Integer> end) {
    /**
     * Makes one.
     *
     * @param document the document's name
     * @param section the heading or paragraph
     * @param quote the exact words
     * @param start the index of the quote's first code point in the document's text, from 0
     * @param end the index after its last code point
     * @throws InvalidGoalException if the document is blank or holds hidden characters, or the place has one end only,
     *     starts below 0, is empty, or is not as long as the quote
     */
    public Source {
        InvalidGoalException.requireText("source.document", document);
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(quote, "quote");
        if (start.isPresent() != end.isPresent()) {
            String found = start.map(first -> "start " + first + " without an end")
                    .orElseGet(() -> "end " + end.get() + " without a start");
            throw new InvalidGoalException("source", "state both start and end or neither", found);
        }
        if (start.isPresent()) {
            requirePlace(quote, start.get(), end.get());
        }
    }

    private static void requirePlace(Optional<String> quote, int start, int end) {
        String found = start + " to " + end;
        if (start < 0 || end <= start) {
            throw new InvalidGoalException("source", "start at 0 or later and end after its start", found);
        }
        int length = quote.map(text -> text.codePointCount(0, text.length())).orElse(end - start);
        if (end - start != length) {
            throw new InvalidGoalException(
                    "source", "have a place as long as its quote, " + length + " code points", found);
        }
    }

    /**
     * {@return a document, without a place in it}
     *
     * @param document its name
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public static Source of(String document) {
        return new Source(document, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return this document with a section}
     *
     * @param heading the section's heading
     */
    public Source section(String heading) {
        return new Source(document, Optional.of(heading), quote, start, end);
    }

    /**
     * {@return this document with the exact words and their place}
     *
     * @param words the exact words
     * @param first the index of their first code point in the document's text, from 0
     * @throws InvalidGoalException if there are no words, or their place starts below 0
     */
    public Source quote(String words, int first) {
        return new Source(
                document,
                section,
                Optional.of(words),
                Optional.of(first),
                Optional.of(first + words.codePointCount(0, words.length())));
    }
}
