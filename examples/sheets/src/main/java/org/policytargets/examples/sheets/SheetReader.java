package org.policytargets.examples.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.exchange.Remark;
import org.policytargets.exchange.Sheet;

/** Reads the cells of one sheet. */
final class SheetReader {
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_MERGED = 1_000;

    private final List<String> texts;
    private final Styles styles;
    private final boolean from1904;
    private final Budget budget;

    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<CellName.Range> merged = new ArrayList<>();
    private @Nullable String firstFormula;
    private @Nullable String firstRounded;
    private int row;
    private int column;
    private List<String> cells = new ArrayList<>();

    SheetReader(List<String> texts, Styles styles, boolean from1904, Budget budget) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.budget = budget;
    }

    void read(Xml xml) {
        while (xml.next()) {
            if (xml.isStart("row")) {
                startRow(xml.attribute("r"));
            } else if (xml.isStart("c")) {
                cell(xml);
            } else if (xml.isEnd("row") && !cells.isEmpty()) {
                rows.add(new Sheet.Row(row, cells));
            } else if (xml.isStart("mergeCell") && merged.size() < MOST_MERGED) {
                merged.add(CellName.range(xml.attribute("ref").orElse("")));
            }
        }
    }

    private void startRow(Optional<String> number) {
        int next = number.isEmpty() ? row + 1 : CellName.row(number.get(), 0);
        if (next <= row || next > LAST_ROW) {
            throw Refusal.REFERENCE.at(Math.max(row, 0), -1, "row " + number.orElse(""), "");
        }
        row = next;
        column = -1;
        cells = new ArrayList<>();
    }

    private void cell(Xml xml) {
        column = place(xml.attribute("r"));
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(SheetReader::whole).orElse(0);
        String text = "";
        boolean filled = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (filled && (xml.isStart("v") || xml.isStart("is"))) {
                throw Refusal.VALUES.at(row, column, "another", "");
            }
            if (xml.isStart("f")) {
                xml.text();
                firstFormula = firstFormula == null ? Sheet.letters(column) + row : firstFormula;
            } else if (xml.isStart("v")) {
                text = value(type, style, xml.text());
                filled = true;
            } else if (xml.isStart("is")) {
                text = SharedTexts.richText(xml, "is");
                filled = true;
            }
        }
        put(text);
    }

    private int place(Optional<String> name) {
        if (name.isEmpty()) {
            return column + 1;
        }
        CellName at = CellName.of(name.get());
        if (at.row() != row || at.column() <= column) {
            throw Refusal.REFERENCE.at(row, -1, name.get(), "");
        }
        return at.column();
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        int most = budget.limits().columns();
        if (column >= most) {
            throw Refusal.COLUMNS.at(row, column, text, most);
        }
        budget.take(text, row, column);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private String value(String type, int style, String raw) {
        return switch (type) {
            case "s" -> shared(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "str", "d", "e" -> CellText.unescaped(raw);
            default -> number(style, raw);
        };
    }

    private String shared(String raw) {
        int index = whole(raw);
        if (index < 0 || index >= texts.size()) {
            throw Refusal.INDEX.at(row, column, raw, texts.size());
        }
        return texts.get(index);
    }

    private String number(int style, String raw) {
        BigDecimal number = CellText.number(raw);
        if (number == null) {
            throw Refusal.NUMBER.at(row, column, raw, "");
        }
        if (firstRounded == null && CellText.isRounded(raw, number)) {
            firstRounded = Sheet.letters(column) + row;
        }
        Styles.Shown shown = styles.of(style);
        return switch (shown) {
            case NUMBER -> CellText.written(number);
            case PERCENT -> CellText.written(CellText.hundredfold(number)) + "%";
            default -> SerialDay.text(number, from1904, shown).orElseGet(() -> CellText.written(number));
        };
    }

    private static int whole(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    /** The sheet; empty if it holds nothing. The first row that holds something is the header. */
    Optional<Sheet> sheet(String name, List<Remark> remarks) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Sheet.Row header = rows.get(0);
        for (CellName.Range range : merged) {
            if (range.holdsRow(header.number())) {
                throw Refusal.MERGED.at(header.number(), -1, range.toString(), "");
            }
        }
        List<Remark> all = new ArrayList<>(remarks);
        if (firstFormula != null) {
            all.add(new Remark(Remark.Kind.FORMULAS, firstFormula));
        }
        if (firstRounded != null) {
            all.add(new Remark(Remark.Kind.DIGITS, firstRounded));
        }
        if (!merged.isEmpty()) {
            all.add(new Remark(Remark.Kind.MERGED, merged.get(0).toString()));
        }
        int width = header.cells().size();
        List<Sheet.Row> below = rows.subList(1, rows.size()).stream()
                .map(one -> new Sheet.Row(one.number(), padded(one.cells(), width)))
                .toList();
        return Optional.of(new Sheet(name, header.cells(), below, all));
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
