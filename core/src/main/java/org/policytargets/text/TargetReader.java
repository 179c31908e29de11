package org.policytargets.text;

import java.util.List;
import java.util.function.LongConsumer;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.Vocabulary;

/**
 * Reads the promises out of a report.
 *
 * <pre>{@code
 * Findings findings = TargetReader.chinese()
 *     .read(Document.of("haidian-2025", text, Year.of(2025)).in("海淀区"));
 * }</pre>
 *
 * <p>It is a grammar of readable tables, not a model: the same text is always read alike, and each word that plays a part
 * is a {@link Row}. Every number of the text is either in a {@link Finding} or in a {@link NotATarget}. Any text is read;
 * time and memory grow with its length. A clause of more than {@value Clauses#LONGEST} characters is cut.
 *
 * <p>Immutable; readers can be shared between threads.
 */
public final class TargetReader {
    private final Grammar grammar;

    TargetReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** {@return a reader of Chinese reports} Its grammar is made once. */
    public static TargetReader chinese() {
        return new TargetReader(Grammar.chinese());
    }

    /**
     * {@return this reader with more words} A word that is known gains the new role beside those it has.
     *
     * @param rows the words
     * @throws InvalidInputException if the word of a unit is none for a {@link Vocabulary}: it begins like a number
     */
    public TargetReader with(Row... rows) {
        return new TargetReader(grammar.with(List.of(rows)));
    }

    /**
     * {@return what a report promises}
     *
     * @param document the report
     */
    public Findings read(Document document) {
        return read(document, place -> {});
    }

    /**
     * {@return what a report promises}
     *
     * @param document the report
     * @param progress told, line by line, how many characters of the text have been read
     */
    public Findings read(Document document, LongConsumer progress) {
        return new Pass(grammar, document).read(progress);
    }
}
