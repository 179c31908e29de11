package org.policytargets.examples.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.policytargets.exchange.Sheet;

/** A workbook made by hand, part by part, so that each may be broken. */
public final class Book {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with a sheet called One, which is not there yet. */
    public Book() {
        with("xl/workbook.xml", """
                <workbook xmlns="m" xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>""");
        with("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
    }

    /** This workbook, with one part as given. */
    public Book with(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The sheet, by what stands in its sheetData. */
    public Book rows(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** This workbook, without a part. */
    public Book without(String part) {
        parts.remove(part);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
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

    /** The sheets that are read from it. */
    public List<Sheet> read() {
        return read(bytes());
    }

    /** The sheets that are read from a file. */
    public static List<Sheet> read(byte[] bytes) {
        try {
            return Xlsx.read(new ByteArrayInputStream(bytes), XlsxLimits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
