package org.policytargets.examples.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks built to harm. */
public final class Bombs {
    /** Entities that stand for many times themselves. */
    public static final String BILLION_LAUGHS =
            "<!DOCTYPE w [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    private Bombs() {}

    /** A zip of blanks. */
    public static byte[] blanks(long length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (long written = 0; written < length; written += blanks.length) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    /** A zip of many parts. */
    public static byte[] entries(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        return out.toByteArray();
    }

    /** Rows with one cell in the last column. */
    public static byte[] farCells(int rows) {
        StringBuilder cells = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row < rows + 2; row++) {
            cells.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"XFD")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        return new Book().rows(cells.toString()).bytes();
    }

    /** A sheet with many cells. */
    public static byte[] manyCells(int count) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cells.append(i % 256 == 0 ? (i == 0 ? "<row>" : "</row><row>") : "")
                    .append("<c><v>")
                    .append(i)
                    .append("</v></c>");
        }
        return new Book().rows(cells + "</row>").bytes();
    }

    /** One long text, in many cells. */
    public static byte[] quadratic() {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            cells.append("<row><c t=\"s\"><v>0</v></c></row>");
        }
        return new Book()
                .rows(cells.toString())
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>")
                .bytes();
    }

    /** A text shared by all cells. */
    public static byte[] text(String text) {
        return new Book()
                .rows("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>")
                .bytes();
    }

    /** The bytes of a text. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
