package org.policytargets.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.policytargets.json.Limits;

/**
 * Sheets as CSV, as offices' programs write it.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>matter</th><th>rule</th></tr>
 * <tr><td>encoding</td><td>UTF-8, with a byte order mark or without; where the bytes are none, GB18030, as Excel writes
 *     in China, which is remarked; or the one that is named</td></tr>
 * <tr><td>separator</td><td>comma, semicolon or tab, whichever the header has most of; remarked if no comma</td></tr>
 * <tr><td>cells</td><td>kept as they are; an apostrophe before what begins like a formula is taken off</td></tr>
 * <tr><td>refused</td><td>NUL, quotes that do not close, two columns of one name, other encodings, and what is beyond
 *     {@link Limits}: bytes, columns ({@code fields}), cells ({@code items}), length of a cell ({@code textLength})</td></tr>
 * </table>
 *
 * <p>What is written begins no cell like a formula but numbers: {@code =1} is written as {@code '=1}.
 *
 * <p>Law: what is written reads back equal. It needs {@code tools.jackson.dataformat:jackson-dataformat-csv}, which only
 * its users have to add.
 */
public final class Csv {
    private static final Limits LIMITS = Limits.standard().withItems(400_000);
    private static final Limits LONG = Limits.standard().withBytes(1 << 20);

    private Csv() {}

    /**
     * {@return the sheet of a file}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     * @throws MalformedSheetException if it is no CSV that can be read without a doubt
     */
    public static Sheet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * {@return the sheet of a document}
     *
     * @param in the document; read to its end, not closed
     * @throws IOException if it cannot be read
     * @throws MalformedSheetException if it is no CSV that can be read without a doubt
     */
    public static Sheet read(InputStream in) throws IOException {
        // One more than allowed, to see that there is more.
        return read(in.readNBytes(LIMITS.bytes() + 1));
    }

    /**
     * {@return the sheet of a document, under the standard limits, but for at most 400 000 cells}
     *
     * @param document the document
     * @throws MalformedSheetException if it is no CSV that can be read without a doubt
     */
    public static Sheet read(byte[] document) {
        return read(document, LIMITS);
    }

    /**
     * {@return the sheet of a document}
     *
     * @param document the document
     * @param limits how much it may hold
     * @throws MalformedSheetException if it is no CSV that can be read without a doubt
     */
    public static Sheet read(byte[] document, Limits limits) {
        return parse(CsvText.of(document, Optional.empty(), limits), limits);
    }

    /**
     * {@return the sheet of a document in a known encoding}
     *
     * @param document the document
     * @param encoding its encoding, such as GB18030
     * @param limits how much it may hold
     * @throws MalformedSheetException if it is no CSV in that encoding
     */
    public static Sheet read(byte[] document, Charset encoding, Limits limits) {
        return parse(CsvText.of(document, Optional.of(encoding), limits), limits);
    }

    private static Sheet parse(CsvText text, Limits limits) {
        CsvRows rows = withFormat(() -> new CsvRows(text, new SheetReading(limits, true)));
        List<Sheet.Row> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return new Sheet("", rows.header(), all, rows.remarks());
    }

    /**
     * {@return the rows of a document in UTF-8 that may be too long to hold, read as they are asked for} They are those
     * that {@link #read(byte[])} gives, and what refuses the document there ends the rows here, but for the limits that
     * {@link #rows(InputStream, Charset, Limits)} tells; a row may have 1 Mi characters.
     *
     * @param in the document; not closed
     * @throws IOException if it cannot be read
     * @throws MalformedSheetException if there is no header that can be read without a doubt
     */
    public static CsvRows rows(InputStream in) throws IOException {
        return rows(in, StandardCharsets.UTF_8, LONG);
    }

    /**
     * {@return the rows of a document that may be too long to hold, read as they are asked for} No more than one row is
     * held.
     *
     * @param in the document; not closed
     * @param encoding its encoding; no other is tried
     * @param limits how much one row may hold: characters ({@code bytes}; some thousands more are seen only where they
     *     matter), columns ({@code fields}), length of a cell ({@code textLength}); there may be any number of rows
     * @throws IOException if it cannot be read
     * @throws MalformedSheetException if there is no header that can be read without a doubt
     */
    public static CsvRows rows(InputStream in, Charset encoding, Limits limits) throws IOException {
        CsvText text = CsvText.of(in, encoding, limits);
        return withFormat(() -> new CsvRows(text, new SheetReading(limits, false)));
    }

    /**
     * {@return a sheet as CSV, separated by commas, lines ended by CR LF}
     *
     * @param sheet the sheet
     * @throws MalformedSheetException if a cell holds NUL or half of a surrogate pair
     */
    public static String write(Sheet sheet) {
        return withFormat(() -> CsvFormat.write(sheet));
    }

    /**
     * Writes a sheet as CSV in UTF-8, with a byte order mark, by which Excel knows the encoding.
     *
     * @param sheet the sheet
     * @param out where it is written; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws MalformedSheetException if a cell holds NUL or half of a surrogate pair
     */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        out.write(("\uFEFF" + write(sheet)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static <T> T withFormat(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "CSV needs tools.jackson.dataformat:jackson-dataformat-csv, which is not there: add it", e);
        }
    }
}
