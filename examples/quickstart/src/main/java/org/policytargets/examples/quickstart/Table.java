package org.policytargets.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Verdict;

/** Rows for a terminal: columns as wide as their widest cell, up to a limit beyond which a cell goes on below. */
final class Table {
    private static final int[] LIMITS = {12, 30, 30, 36, 30};

    private static final int NOTE = 100;
    private static final String GAP = "  ";

    private final String prefix;
    private final boolean colour;
    private final List<Row> rows = new ArrayList<>();
    private final int[] widths = new int[LIMITS.length];

    /** Cells from a column on, each of one or more lines; without a column: a text that stands for itself. */
    private record Row(@Nullable Verdict verdict, int column, List<List<String>> cells) {}

    Table(String prefix, boolean colour) {
        this.prefix = prefix;
        this.colour = colour;
    }

    void line(String text) {
        rows.add(new Row(null, -1, List.of(List.of(text))));
    }

    void note(String text) {
        rows.add(new Row(null, 1, List.of(Terminal.wrap(text, NOTE))));
    }

    void more(String text) {
        rows.add(new Row(null, 0, List.of(List.of("…"), List.of(text))));
    }

    /** Without a colour. */
    void row(String... texts) {
        row((Verdict) null, texts);
    }

    void row(@Nullable Verdict verdict, String... texts) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            List<String> cell = Terminal.wrap(texts[i], LIMITS[i]);
            for (String line : cell) {
                widths[i] = Math.max(widths[i], Terminal.width(line));
            }
            cells.add(cell);
        }
        rows.add(new Row(verdict, 0, cells));
    }

    void appendTo(StringBuilder text) {
        for (Row row : rows) {
            int height = 1;
            for (List<String> cell : row.cells) {
                height = Math.max(height, cell.size());
            }
            for (int line = 0; line < height; line++) {
                int start = text.append(prefix).length();
                append(row, line, text);
                cutBlanks(text, start);
                text.append('\n');
            }
        }
    }

    private void append(Row row, int line, StringBuilder text) {
        for (int i = 0; i < row.column; i++) {
            blanks(widths[i] + GAP.length(), text);
        }
        text.append(row.column < 0 ? "" : GAP);
        for (int i = 0; i < row.cells.size(); i++) {
            List<String> cell = row.cells.get(i);
            String part = line < cell.size() ? cell.get(line) : "";
            Verdict verdict = row.verdict;
            if (colour && i == 0 && verdict != null && !part.isEmpty()) {
                text.append(Terminal.coloured(part, verdict));
            } else {
                text.append(part);
            }
            if (row.column >= 0) {
                blanks(widths[row.column + i] + GAP.length() - Terminal.width(part), text);
            }
        }
    }

    private static void blanks(int count, StringBuilder text) {
        for (int i = 0; i < count; i++) {
            text.append(' ');
        }
    }

    private static void cutBlanks(StringBuilder text, int from) {
        int end = text.length();
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }
}
