package org.policytargets.examples.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the numbers of a workbook are shown.
 *
 * @param shown for each style of cells, what its numbers are
 */
record Styles(List<Shown> shown) {
    private static final int MOST = 65_536;

    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        PERCENT,
        DAY,
        MONTH,
        YEAR
    }

    /** Formats without a code of their own: 9 and 10 are percents; the others are dates, in China too. */
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);

    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);

    Shown of(int style) {
        return style >= 0 && style < shown.size() ? shown.get(style) : Shown.NUMBER;
    }

    static Styles read(Parts parts, String part) throws IOException {
        if (!parts.has(part)) {
            return new Styles(List.of());
        }
        Map<Integer, Shown> own = new HashMap<>();
        List<Shown> styles = new ArrayList<>();
        boolean cells = false;
        try (Xml xml = Xml.open(parts, part)) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    own.put(id(xml), ofCode(xml.attribute("formatCode").orElse("")));
                } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                    cells = xml.isStart("cellXfs");
                } else if (cells && xml.isStart("xf")) {
                    styles.add(own.getOrDefault(id(xml), builtIn(id(xml))));
                }
                if (own.size() + styles.size() > MOST) {
                    throw Refusal.CELLS.of("more styles", MOST);
                }
            }
        }
        return new Styles(styles);
    }

    private static int id(Xml xml) {
        String id = xml.attribute("numFmtId").orElse("0");
        boolean number = id.length() < 6 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(id) : 0;
    }

    private static Shown builtIn(int id) {
        if (id == 9 || id == 10) {
            return Shown.PERCENT;
        }
        return MONTHS.contains(id) ? Shown.MONTH : DAYS.contains(id) ? Shown.DAY : Shown.NUMBER;
    }

    /** By the letters of a format that stand outside of quotes and brackets, up to its first semicolon. */
    static Shown ofCode(String code) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                i = end < 0 ? code.length() : end;
            } else {
                letters.append(Character.toLowerCase(c));
            }
        }
        String plain = letters.toString();
        if (plain.indexOf('%') >= 0) {
            return Shown.PERCENT;
        }
        boolean year = plain.indexOf('y') >= 0;
        boolean day = plain.indexOf('d') >= 0;
        boolean month = plain.indexOf('m') >= 0;
        boolean general = plain.contains("general") || plain.contains("#") || plain.contains("0");
        if (general || (!year && !day)) {
            return Shown.NUMBER;
        }
        return day ? Shown.DAY : month ? Shown.MONTH : Shown.YEAR;
    }
}
