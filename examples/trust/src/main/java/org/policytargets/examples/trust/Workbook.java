package org.policytargets.examples.trust;

import org.policytargets.examples.sheets.Book;

/** Workbooks of actuals, of which one cell or part is to be tried. */
final class Workbook {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEADER = "<row r=\"1\">" + text("A1", "goal") + text("B1", "time") + text("C1", "value")
            + text("D1", "reported on") + text("E1", "note") + text("F1", "unit") + "</row>";

    private static final String STYLES =
            "<styleSheet><numFmts/><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

    private Workbook() {}

    /** A workbook with one part as given, and the others sound. */
    static byte[] with(String part, String xml) {
        return new Book().rows("").with("xl/styles.xml", STYLES).with(part, xml).bytes();
    }

    /** A sheet with a row of actuals, of which one cell is as given: its XML after {@code cell}, else its text. */
    static byte[] of(String slot, String input) {
        return with(SHEET, sheet(slot, input));
    }

    /** The XML of that sheet. */
    static String sheet(String slot, String input) {
        if (slot.equals("rows")) {
            return worksheet(HEADER + input);
        }
        boolean xml = slot.startsWith("cell ");
        String column = xml ? slot.substring("cell ".length()) : slot;
        String cells = text("A2", "roads")
                + (column.equals("time") ? cell("B2", input, xml) : text("B2", "2025"))
                + (column.equals("value") ? cell("C2", input, xml) : text("C2", "1 km"))
                + (column.equals("day") ? cell("D2", input, xml) : "")
                + (column.equals("note") ? cell("E2", input, xml) : "")
                + (slot.equals("cell value") ? text("F2", "km") : "");
        return worksheet(HEADER + "<row r=\"2\">" + cells + "</row>");
    }

    private static String worksheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String cell(String name, String input, boolean xml) {
        return xml ? "<c r=\"" + name + "\"" + input.substring("<c".length()) : text(name, input);
    }

    private static String text(String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }
}
