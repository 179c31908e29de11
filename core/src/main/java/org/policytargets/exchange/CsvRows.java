package org.policytargets.exchange;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The rows of a CSV document below its header, each read when it is asked for; see {@link Csv#rows}.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link MalformedSheetException} where the document cannot be read on without
 * a doubt, and {@link UncheckedIOException} where it cannot be read; there are no rows after that. For use by one thread.
 */
public final class CsvRows implements Iterator<Sheet.Row> {
    private final CsvText document;
    private final SheetReading reading;
    private final JsonParser parser;
    private Sheet.@Nullable Row next;
    private boolean ended;

    CsvRows(CsvText document, SheetReading reading) {
        this.document = document;
        this.reading = reading;
        this.parser = CsvFormat.parser(document);
        while (reading.header().isEmpty() && !ended) {
            next = advance();
        }
        if (reading.header().isEmpty()) {
            throw new MalformedSheetException(Fault.EMPTY.at(0, "", ""));
        }
    }

    /** {@return the names of the columns, each once; empty texts name no column} */
    public List<String> header() {
        return reading.header();
    }

    /** {@return what was noticed while the header was read} */
    public List<Remark> remarks() {
        return List.copyOf(document.remarks());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Sheet.Row next() {
        Sheet.Row row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    /**
     * One row further; null where it is none below the header, or where they have ended. Whatever goes wrong, the parser
     * is not asked again: what it would make of the rest nobody knows.
     */
    private Sheet.@Nullable Row advance() {
        ended = true;
        try {
            if (!nextRow()) {
                return null;
            }
            Sheet.Row row = reading.row(cells());
            document.text().endRow();
            ended = false;
            return row;
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw new MalformedSheetException(Fault.SYNTAX.at(
                    reading.nextRow(), "", "otherwise", Optional.empty(), String.valueOf(e.getOriginalMessage())));
        }
    }

    /** All rows stand in one array of the parser's. */
    private boolean nextRow() {
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
        return parser.nextToken() == JsonToken.START_ARRAY;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>(reading.header().size());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reading.requireLength(cells.size(), parser.getStringLength());
            cells.add(FormulaMark.unmarked(reading.cell(cells.size(), parser.getString())));
        }
        return cells;
    }
}
