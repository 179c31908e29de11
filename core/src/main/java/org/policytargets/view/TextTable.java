package org.policytargets.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in columns as wide as their widest cell, up to a limit beyond which a cell goes on below. Chinese letters
 * count two columns, see {@link TextWidth}.
 *
 * <pre>{@code
 * TextTable table = TextTable.of(12, 30);
 * table.line("Two roads");
 * table.row("MET", "New roads");
 * table.row("NO DATA", "Bridge and tunnel");
 * String text = table.toString();
 * }</pre>
 *
 * <p>Filled row by row; not for use by several threads.
 */
public final class TextTable {
    private static final int NOTE = 100;
    private static final String GAP = "  ";

    private final String prefix;
    private final int[] limits;
    private final int[] widths;
    private final List<Row> rows = new ArrayList<>();

    /** Cells from a column on, each of one or more lines; without a column: a text that stands for itself. */
    private record Row(Mark mark, int column, List<List<String>> cells) {}

    /**
     * What a terminal wants around the first cell of a row, such as a colour and its end. It takes no column.
     *
     * @param before what is written before each line of the cell
     * @param after what is written after it
     */
    public record Mark(String before, String after) {
        /** Nothing around it. */
        public static final Mark NONE = new Mark("", "");
    }

    private TextTable(String prefix, int... limits) {
        this.prefix = prefix;
        this.limits = limits.clone();
        this.widths = new int[limits.length];
    }

    /**
     * {@return an empty table}
     *
     * @param limits the most columns of each cell of a row, from left to right
     */
    public static TextTable of(int... limits) {
        return new TextTable("", limits);
    }

    /**
     * {@return an empty table each line of which begins with a text}
     *
     * @param prefix the text
     * @param limits the most columns of each cell of a row, from left to right
     */
    public static TextTable prefixed(String prefix, int... limits) {
        return new TextTable(prefix, limits);
    }

    /**
     * Adds a line that stands for itself.
     *
     * @param text the line; what would steer a terminal is made visible
     */
    public void line(String text) {
        rows.add(new Row(Mark.NONE, -1, List.of(List.of(TextWidth.visible(text)))));
    }

    /**
     * Adds a text below the row before, from its second column on.
     *
     * @param text the text, broken at 100 columns
     */
    public void note(String text) {
        rows.add(new Row(Mark.NONE, 1, List.of(TextWidth.wrap(text, NOTE))));
    }

    /**
     * Adds a row that says that there is more.
     *
     * @param text what there is more of
     */
    public void more(String text) {
        rows.add(new Row(Mark.NONE, 0, List.of(List.of("…"), List.of(text))));
    }

    /**
     * Adds a row.
     *
     * @param cells the cells, at most as many as there are limits
     */
    public void row(String... cells) {
        row(Mark.NONE, cells);
    }

    /**
     * Adds a row whose first cell is marked.
     *
     * @param mark what is written around the first cell
     * @param cells the cells, at most as many as there are limits
     */
    public void row(Mark mark, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            List<String> cell = TextWidth.wrap(cells[i], limits[i]);
            for (String line : cell) {
                widths[i] = Math.max(widths[i], TextWidth.of(line));
            }
            wrapped.add(cell);
        }
        rows.add(new Row(mark, 0, wrapped));
    }

    /** {@return the lines, each with its line feed and without blanks at its end} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
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
        return text.toString();
    }

    private void append(Row row, int line, StringBuilder text) {
        for (int i = 0; i < row.column; i++) {
            blanks(widths[i] + GAP.length(), text);
        }
        text.append(row.column < 0 ? "" : GAP);
        for (int i = 0; i < row.cells.size(); i++) {
            List<String> cell = row.cells.get(i);
            String part = line < cell.size() ? cell.get(line) : "";
            boolean marked = i == 0 && !part.isEmpty();
            text.append(marked ? row.mark.before : "").append(part).append(marked ? row.mark.after : "");
            if (row.column >= 0) {
                blanks(widths[row.column + i] + GAP.length() - TextWidth.of(part), text);
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
