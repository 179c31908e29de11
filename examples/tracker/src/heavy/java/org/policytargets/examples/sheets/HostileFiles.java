package org.policytargets.examples.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files built to harm, by their names; the workbooks are those that the sheets are tested with. */
public final class HostileFiles {
    private HostileFiles() {}

    /**
     * {@return the files}
     *
     * @param loopback an address that counts who asks for it
     */
    public static Map<String, byte[]> all(String loopback) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            files.put("1 GB of blanks.xlsx", Bombs.blanks(1_000_000_000L));
            files.put("50,000 parts.xlsx", Bombs.entries(50_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(
                "a cell far out.xlsx",
                new Book().rows("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes());
        files.put("100,000 far cells.xlsx", Bombs.farCells(100_000));
        files.put("250,000 cells.xlsx", Bombs.manyCells(250_000));
        files.put("quadratic.xlsx", Bombs.quadratic());
        files.put("a text of 40 MB.xlsx", Bombs.text("x".repeat(40_000_000)));
        files.put("deep.xlsx", new Book().rows("<a>".repeat(1_000_000)).bytes());
        files.put(
                "entities.xlsx",
                new Book()
                        .rows("")
                        .with("xl/sharedStrings.xml", Bombs.BILLION_LAUGHS + "<w>&e;</w>")
                        .bytes());
        files.put("a file of ours.xlsx", external("file:///etc/hostname"));
        files.put("a call.xlsx", external(loopback));
        files.put(
                "1,000,000 digits.xlsx",
                new Book()
                        .rows("<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>")
                        .bytes());
        files.put("no workbook.xlsx", text("goal,time,value\nx,2025,1 km\n"));
        byte[] whole = new Book().rows("").bytes();
        files.put("cut off.xlsx", Arrays.copyOf(whole, whole.length / 2));
        files.put("100,000 columns.csv", text("a,".repeat(100_000) + "b\n"));
        files.put("a cell of 8 MB.csv", text("a\n" + "x".repeat(8 << 20) + "\n"));
        files.put("an open quote.csv", text("a\n\"" + "x\n".repeat(4 << 20)));
        files.put("1,200,000 cells.csv", text("a,b\n" + "1,2\n".repeat(600_000)));
        files.put("nul.csv", text("goal,time,value\n\0,2025,1 km\n"));
        files.put("utf-16.csv", "goal,time,value\nx,2025,1 km\n".getBytes(StandardCharsets.UTF_16));
        files.put("two headers.csv", text("goal,goal\n1,2\n"));
        files.put("empty.csv", text(" "));
        files.put("5 MB.yaml", text("a: " + "x".repeat(5_000_000)));
        files.put("deep.yaml", text("actuals: " + "[".repeat(500_000)));
        files.put("aliases.yaml", text("a0: &a0 [x]\na1: &a1 [*a0,*a0,*a0]\nactuals: [*a1,*a1]\n"));
        files.put("a class.yaml", text("schemaVersion: 1\nactuals: !!java.net.URL [\"" + loopback + "\"]\n"));
        files.put("a text of 1 MB.yaml", text("schemaVersion: \"" + "x".repeat(1_000_000) + "\"\n"));
        files.put("deep.json", text("[".repeat(1_000_000)));
        files.put("latin.json", "{\"schemaVersion\":1,\"actuals\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        files.put("program.exe", text("MZ"));
        return files;
    }

    private static byte[] external(String address) {
        return new Book()
                .rows("")
                .with(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + address + "\">]><sst><si><t>&x;</t></si></sst>")
                .bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
