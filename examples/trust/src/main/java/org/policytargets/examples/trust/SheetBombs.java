package org.policytargets.examples.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.policytargets.examples.sheets.Bombs;
import org.policytargets.examples.sheets.Book;

/** CSV and XLSX made to harm: width, length, zips, shared texts, entities and references far away. */
final class SheetBombs {
    private static final int MILLION = 1_000_000;
    private static final String INFLATED = "once unpacked";

    private SheetBombs() {}

    static List<Bomb> all() {
        return List.of(
                Bomb.csv("100,000 columns", "columns", () -> "a,".repeat(100_000) + "b\n"),
                Bomb.csv("a cell of 8 MB", "characters", () -> "a\n" + "x".repeat(8 * MILLION) + "\n"),
                Bomb.csv("a name of 8 MB", "characters", () -> "x".repeat(8 * MILLION) + "\n1\n"),
                Bomb.csv("a quote that does not close", "well-formed CSV", () -> "a\n\"" + "x\n".repeat(4 * MILLION)),
                Bomb.csv("1,200,000 cells", "cells in all", () -> "a,b\n" + "1,2\n".repeat(600_000)),
                Bomb.csv("4,000,000 quotes", "16384 characters", () -> "a\n" + "\"".repeat(4 * MILLION)),
                Bomb.csv("9,000,000 empty rows", "cells in all", () -> "a\n" + "\n".repeat(9 * MILLION)),
                Bomb.csv("8,000,000 blanks before the header", "16384 characters", () -> " ".repeat(8 * MILLION)),
                Bomb.csv("1,000,000 carriage returns", "cells in all", () -> "a\r".repeat(MILLION)),
                Bomb.csv("9,000,000 semicolons", "columns", () -> ";".repeat(9 * MILLION)),
                Bomb.csv("11 MB", "bytes", () -> "x".repeat(11 * MILLION)),
                Bomb.csv("1,000,000 hidden characters", "visible characters", () -> "a\n" + "\0\n".repeat(MILLION)),
                Bomb.csv("1,000,000 marks", "cells in all", () -> "a\n" + "'\n".repeat(MILLION)),
                Bomb.xlsx("1 GB of blanks", INFLATED, io(() -> Bombs.blanks(1_000_000_000L))),
                Bomb.xlsx("200,000 parts", "bytes", io(() -> Bombs.entries(200_000))),
                Bomb.xlsx("50,000 parts", "bytes", io(() -> Bombs.entries(50_000))),
                rows("cell ZZZZZZ1", "XFD1048576", () -> "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                rows("row 2,000,000,000", "XFD1048576", () -> "<row r=\"2000000000\"><c><v>1</v></c></row>"),
                Bomb.xlsx("100,000 rows in XFD", "columns", () -> Bombs.farCells(100_000)),
                Bomb.xlsx("250,000 cells", "cells in all", () -> Bombs.manyCells(250_000)),
                Bomb.xlsx("one long text in 20,000 cells", "characters", Bombs::quadratic),
                Bomb.xlsx("a text of 40 MB", INFLATED, () -> Bombs.text("x".repeat(40 * MILLION))),
                Bomb.xlsx("1,000,000 shared texts", INFLATED, () -> shared("<si><t>x</t></si>".repeat(MILLION))),
                Bomb.xlsx(
                        "1,000,000 runs in a text",
                        INFLATED,
                        () -> shared("<si>" + "<r><t>x</t></r>".repeat(MILLION) + "</si>")),
                Bomb.xlsx(
                        "1,000,000 readings of a sign",
                        INFLATED,
                        () -> shared("<si>" + "<rPh><t>x</t></rPh>".repeat(MILLION) + "</si>")),
                rows("1,000,000 elements deep", "deep", () -> "<a>".repeat(MILLION)),
                rows("an attribute of 8 MB", "", () -> "<row a=\"" + "x".repeat(8 * MILLION) + "\"/>"),
                rows("200,000 attributes", "well-formed XML", () -> "<row" + attributes(200_000) + "/>"),
                rows("a name of 8 MB", "well-formed XML", () -> "<" + "x".repeat(8 * MILLION) + "/>"),
                rows("a comment of 40 MB", INFLATED, () -> "<!--" + "x".repeat(40 * MILLION) + "-->"),
                rows(
                        "a block of 40 MB",
                        INFLATED,
                        () -> "<row><c><v><![CDATA[" + "9".repeat(40 * MILLION) + "]]></v></c></row>"),
                rows("an instruction of 40 MB", INFLATED, () -> "<?x " + "x".repeat(40 * MILLION) + "?>"),
                rows(
                        "a number of 1,000,000 digits",
                        "characters",
                        () -> "<row><c><v>" + "9".repeat(MILLION) + "</v></c></row>"),
                rows("a number 1e100000000", "number", () -> "<row><c><v>1e100000000</v></c></row>"),
                rows(
                        "a formula of 8 MB",
                        "characters",
                        () -> "<row><c><f>" + "1+".repeat(4 * MILLION) + "</f><v>1</v></c></row>"),
                rows(
                        "1,000,000 character references",
                        "characters",
                        () -> "<row><c><v>" + "&#57;".repeat(MILLION) + "</v></c></row>"),
                rows("1,000,000 empty rows", "", () -> "<row/>".repeat(MILLION)),
                Bomb.xlsx(
                        "entities",
                        "document type",
                        () -> new Book()
                                .rows("")
                                .with("xl/sharedStrings.xml", Bombs.BILLION_LAUGHS + "<w>&e;</w>")
                                .bytes()),
                Bomb.xlsx(
                        "an entity of 1 MB, quadratic",
                        "document type",
                        () -> new Book()
                                .rows("")
                                .with(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE w [<!ENTITY e \"" + "x".repeat(MILLION) + "\">]><w>"
                                                + "&e;".repeat(1_000) + "</w>")
                                .bytes()),
                Bomb.xlsx(
                        "1,000,000 styles",
                        INFLATED,
                        () -> new Book()
                                .rows("")
                                .with(
                                        "xl/styles.xml",
                                        "<s><cellXfs>" + "<xf numFmtId=\"0\"/>".repeat(MILLION) + "</cellXfs></s>")
                                .bytes()),
                Bomb.xlsx(
                        "100,000 sheets",
                        "each a part of its own",
                        () -> new Book()
                                .rows("")
                                .with(
                                        "xl/workbook.xml",
                                        "<w xmlns:r=\"r\"><sheets>" + "<sheet name=\"x\" r:id=\"r1\"/>".repeat(100_000)
                                                + "</sheets></w>")
                                .bytes()),
                Bomb.xlsx(
                        "1,000,000 merged cells",
                        INFLATED,
                        () -> new Book()
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        "<w><sheetData><row><c><v>1</v></c></row></sheetData>"
                                                + "<mergeCell ref=\"A2:XFD1048576\"/>".repeat(MILLION) + "</w>")
                                .bytes()),
                Bomb.xlsx("a list of parts that lies", "parts, each once", SheetBombs::lying));
    }

    private interface Making {
        byte[] make() throws IOException;
    }

    private static Supplier<byte[]> io(Making making) {
        return () -> {
            try {
                return making.make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Bomb rows(String name, String says, Supplier<String> rows) {
        return Bomb.xlsx(name, says, () -> new Book().rows(rows.get()).bytes());
    }

    private static byte[] shared(String items) {
        return new Book()
                .rows("<row><c t=\"s\"><v>0</v></c></row>")
                .with("xl/sharedStrings.xml", "<sst>" + items + "</sst>")
                .bytes();
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("=\"\"");
        }
        return all.toString();
    }

    /** The lengths at the end of the zip are the greatest there are. */
    private static byte[] lying() {
        byte[] zip = new Book().rows("").bytes();
        Arrays.fill(zip, zip.length - 14, zip.length - 4, (byte) 0x7F);
        return zip;
    }
}
