package org.policytargets.examples.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Sheet;

/**
 * Sheets as XLSX.
 *
 * <table>
 * <caption>What a cell becomes</caption>
 * <tr><th>cell</th><th>text</th></tr>
 * <tr><td>text</td><td>as it is</td></tr>
 * <tr><td>number</td><td>its shortest decimal of at most 15 digits, which are those that Excel shows; with three decimals, which
 *     might be thousands, as 1234E-3</td></tr>
 * <tr><td>number shown with %</td><td>85%</td></tr>
 * <tr><td>date</td><td>2025-06-30, or 2025-06 where the day is not shown; with its time, if it has one</td></tr>
 * <tr><td>formula</td><td>the result that was saved with it; remarked</td></tr>
 * <tr><td>error</td><td>#N/A: no reader of values takes it</td></tr>
 * </table>
 *
 * <p>Rows that hold nothing are left out, numbers of rows stay. A hidden sheet is remarked; merged cells are refused in the
 * header, and remarked below it.
 *
 * <p>What is written has texts as texts, numbers as numbers, and no formula. Law: it reads back equal, but for rows that hold nothing.
 */
public final class Xlsx {
    private Xlsx() {}

    /**
     * {@return the sheets of a workbook that hold something, in order, under the standard limits}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     * @throws MalformedSheetException if it is no workbook, or one beyond the limits
     */
    public static List<Sheet> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, XlsxLimits.standard());
        }
    }

    /**
     * {@return the sheets of a workbook that hold something, in order}
     *
     * @param in the workbook; read to its end, not closed
     * @param limits how much it may hold
     * @throws IOException if it cannot be read
     * @throws MalformedSheetException if it is no workbook, or one beyond the limits
     */
    public static List<Sheet> read(InputStream in, XlsxLimits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw Refusal.BYTES.of("longer", limits.bytes());
        }
        return WorkbookReader.read(Parts.of(bytes, limits), limits);
    }

    /**
     * {@return whether a file begins like a workbook: as a zip}
     *
     * @param bytes the file, or its beginning
     */
    public static boolean isXlsx(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Writes a workbook of one sheet.
     *
     * @param sheet the sheet
     * @param out where it is written; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws MalformedSheetException if a cell is longer than Excel's cells, or holds half of a surrogate pair
     */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "policy-targets", null);
        Worksheet worksheet = workbook.newWorksheet(sheet.name().isBlank() ? "Sheet1" : sheet.name());
        write(sheet.header(), worksheet, 1);
        for (Sheet.Row row : sheet.rows()) {
            write(row.cells(), worksheet, row.number());
        }
        workbook.finish();
        out.flush();
    }

    private static void write(List<String> cells, Worksheet worksheet, int row) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (CellText.isNumber(cell)) {
                worksheet.value(row - 1, i, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                CellText.requireWritable(cell, row, i);
                worksheet.value(row - 1, i, CellText.escaped(cell));
            }
        }
    }
}
