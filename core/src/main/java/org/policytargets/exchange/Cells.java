package org.policytargets.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.PlainText;
import org.policytargets.units.AmbiguousTextException;
import org.policytargets.units.InvalidInputException;

/**
 * The cells of one row by their columns. Whatever is wrong, {@link Refused} is thrown.
 *
 * @param sheet the header of the sheet
 * @param columns where each column stands
 * @param row the row
 */
record Cells(List<String> sheet, Map<Column, Integer> columns, Sheet.Row row) {
    void requireLength() {
        int width = sheet.size();
        if (row.cells().size() < width) {
            throw new Refused(Fault.ROW_SHORT.at(
                    row.number(), "", row.cells().size() + "", Optional.empty(), Integer.toString(width)));
        }
        for (int i = width; i < row.cells().size(); i++) {
            if (!Blanks.isBlank(row.cell(i))) {
                throw new Refused(Fault.ROW_LONG.at(
                        row.number(), Sheet.letters(i), row.cell(i), Optional.empty(), Integer.toString(width)));
            }
        }
    }

    /** A cell without blanks at its ends; empty if there is nothing else. */
    Optional<String> word(Column column) {
        return cell(column).map(Blanks::strip);
    }

    /** A cell as it is, which must be plain text; empty if there are only blanks. */
    Optional<String> text(Column column) {
        Optional<String> text = cell(column);
        if (text.isPresent() && PlainText.fault(text.get()).isPresent()) {
            throw refused(column, Fault.TEXT, PlainText.fault(text.get()).get());
        }
        return text;
    }

    /** A cell as it is; empty if there are only blanks. */
    Optional<String> cell(Column column) {
        Integer index = columns.get(column);
        return index == null || Blanks.isBlank(row.cell(index)) ? Optional.empty() : Optional.of(row.cell(index));
    }

    /** The first of some columns whose cell holds more than blanks. */
    Optional<Column> firstFilled(Column... columns) {
        for (Column column : columns) {
            if (cell(column).isPresent()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    String required(Column column) {
        return word(column).orElseThrow(() -> refused(column, Fault.MISSING, ""));
    }

    <T> Optional<T> oneOf(Column column, Words<T> words) {
        return word(column).map(word -> words.meaning(word).orElseThrow(() -> unknown(column, word, words)));
    }

    Refused unknown(Column column, String word, Words<?> words) {
        return refused(
                column,
                Fault.WORD,
                word,
                words.nearest(word),
                words.choice(Locale.ENGLISH),
                words.choice(Locale.CHINESE));
    }

    /** What a reader makes of a cell; what it refuses is refused with the place. */
    <T> T read(Column column, String text, Fault fault, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InvalidInputException e) {
            throw refused(column, fault, text, e);
        }
    }

    Refused refused(Column column, Fault fault, String found) {
        return refused(column, fault, found, Optional.empty(), "");
    }

    Refused refused(Column column, Fault fault, String found, Optional<String> nearest, String detail) {
        return refused(column, fault, found, nearest, detail, detail);
    }

    Refused refused(
            Column column, Fault fault, String found, Optional<String> nearest, String english, String chinese) {
        return new Refused(fault.at(row.number(), name(column), found, nearest, english, chinese));
    }

    private Refused refused(Column column, Fault fault, String text, InvalidInputException cause) {
        if (cause instanceof AmbiguousTextException ambiguous) {
            return refused(
                    column,
                    Fault.AMBIGUOUS,
                    text,
                    Optional.empty(),
                    String.join(" or ", ambiguous.readings()),
                    String.join("或", ambiguous.readings()));
        }
        Fault known = switch (cause.code()) {
            case "unit.unknown", "unit.unsupported" -> Fault.UNIT;
            case "limit.exceeded" -> Fault.LIMIT;
            default -> fault;
        };
        return refused(column, known, text, cause.suggestion(), "");
    }

    /** A value that was put together from several cells. */
    Refused misfit(Column column, InvalidInputException cause) {
        return refused(column, Fault.REFUSED, cause.found(), cause.suggestion(), cause.expected());
    }

    private String name(Column column) {
        @Nullable Integer index = columns.get(column);
        return index == null ? column.header(Locale.ENGLISH) : sheet.get(index);
    }
}
