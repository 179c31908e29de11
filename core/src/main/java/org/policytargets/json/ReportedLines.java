package org.policytargets.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.policytargets.bulk.Row;

/** What the lines of a document report, each read when it is asked for. */
final class ReportedLines implements Iterator<Row> {
    private final Lines lines;
    private final Limits limits;
    private final Known known = new Known();
    private boolean isAtNext;

    ReportedLines(Lines lines, Limits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        try {
            isAtNext = isAtNext || lines.advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isAtNext;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        isAtNext = false;
        int line = (int) Math.min(lines.number(), Integer.MAX_VALUE);
        try {
            if (lines.isTooLong()) {
                throw Input.tooLong(limits, new Spot("", line, 1));
            }
            return new Row.Reported(
                    lines.number(),
                    Input.readLine(lines.bytes(), lines.from(), lines.to(), line, Formats.ACTUAL, limits, known));
        } catch (MalformedDataException e) {
            return new Row.Problem(lines.number(), String.valueOf(e.getMessage()));
        }
    }
}
