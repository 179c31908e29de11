package org.policytargets.examples.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, so that each may be broken. */
final class Workbook {
    private static final String HEADER = "<row r=\"1\">" + text("A1", "goal") + text("B1", "time") + text("C1", "value")
            + text("D1", "reported on") + text("E1", "note") + text("F1", "unit") + "</row>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Workbook() {
        with("xl/workbook.xml", """
                <workbook xmlns="m" xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>""");
        with("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        with("xl/styles.xml", """
                <styleSheet><numFmts/><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
    }

    /** A row of actuals, of which one cell is as given: its XML after {@code cell}, else its text. */
    static byte[] of(String slot, String input) {
        if (slot.equals("rows")) {
            return new Workbook().rows(HEADER + input).bytes();
        }
        boolean xml = slot.startsWith("cell ");
        String column = xml ? slot.substring("cell ".length()) : slot;
        String cells = text("A2", "roads")
                + (column.equals("time") ? cell("B2", input, xml) : text("B2", "2025"))
                + (column.equals("value") ? cell("C2", input, xml) : text("C2", "1 km"))
                + (column.equals("day") ? cell("D2", input, xml) : "")
                + (column.equals("note") ? cell("E2", input, xml) : "")
                + (slot.equals("cell value") ? text("F2", "km") : "");
        return new Workbook().rows(HEADER + "<row r=\"2\">" + cells + "</row>").bytes();
    }

    private static String cell(String name, String input, boolean xml) {
        return xml ? "<c r=\"" + name + "\"" + input.substring("<c".length()) : text(name, input);
    }

    private static String text(String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }

    Workbook with(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The sheet, by what stands in its sheetData. */
    Workbook rows(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
