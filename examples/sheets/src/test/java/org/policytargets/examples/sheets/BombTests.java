package org.policytargets.examples.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.exchange.MalformedSheetException;

/** Workbooks built to harm: each is refused in words, before it costs much. */
class BombTests {
    private static void refused(byte[] bomb, String message) {
        assertThatThrownBy(() -> Book.read(bomb))
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage(message);
    }

    @Test
    void a_zip_of_a_billion_blanks() throws Exception {
        refused(
                Bombs.blanks(1_000_000_000L),
                "the file must have at most 52428800 bytes once unpacked, but was \"more\"");
    }

    @Test
    void many_parts_and_parts_of_one_name() throws Exception {
        refused(Bombs.entries(20_000), "the file must have at most 1000 parts, each once, but was \"more\"");
        byte[] twice = new String(
                        new Book()
                                .rows("")
                                .with("xl/sheXX.xml", "")
                                .with("xl/sheYY.xml", "")
                                .bytes(),
                        StandardCharsets.ISO_8859_1)
                .replace("sheXX", "sheYY")
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(twice, "the file must have at most 1000 parts, each once, but was \"one twice\"");
    }

    @Test
    void one_part_that_is_many_sheets() {
        Book book = new Book().rows("").with("xl/workbook.xml", """
                <workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r1"/></sheets></workbook>""");
        refused(
                book.bytes(),
                "the file must have sheets that are each a part of its own, but was \"one in xl/worksheets/sheet1.xml\"");
    }

    @Test
    void too_large_a_file() {
        refused(new byte[(5 << 20) + 1], "the file must have at most 5242880 bytes, but was \"longer\"");
    }

    @Test
    void many_cells_far_apart() {
        refused(Bombs.farCells(100_000), "row 2, column \"XFD\" must have at most 256 columns, but was \"1\"");
    }

    @Test
    void many_cells() {
        refused(
                Bombs.manyCells(250_000),
                "row 782, column \"BM\" must have at most 200000 cells in all, but was \"more\"");
    }

    @Test
    void one_long_text_in_many_cells() {
        refused(Bombs.quadratic(), "the file must have at most 4000000 characters, but was \"more in all\"");
        refused(
                Bombs.text("x".repeat(40_000)),
                "the file must have at most 32767 characters, but was \"40000 characters\"");
        refused(
                Bombs.text("x".repeat(400_000)),
                "the file must have at most 32767 characters, but was \"a text with more\"");
    }

    @Test
    void deep_elements_and_many_attributes() {
        refused(
                new Book().rows("<a>".repeat(100_000)).bytes(),
                "the file must nest elements and have attributes at most 64 deep and many, but was"
                        + " \"more in xl/worksheets/sheet1.xml\"");
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 65; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        refused(
                new Book().rows("<row" + attributes + "/>").bytes(),
                "the file must nest elements and have attributes at most 64 deep and many, but was"
                        + " \"more in xl/worksheets/sheet1.xml\"");
    }

    @Test
    void external_entities_are_not_fetched(@TempDir Path folder) throws Exception {
        AtomicInteger hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            Path secret = Files.writeString(folder.resolve("secret"), "secret");
            for (String type : List.of(
                    "<!DOCTYPE w SYSTEM \"" + url + "\">",
                    "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + url + "\">]>",
                    "<!DOCTYPE w [<!ENTITY % e SYSTEM \"" + url + "\">%e;]>",
                    "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                    Bombs.BILLION_LAUGHS)) {
                for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                    byte[] bomb = new Book()
                            .rows("")
                            .with(part, type + "<w><t>&e;</t></w>")
                            .bytes();
                    refused(
                            bomb,
                            "the file must hold well-formed XML without a document type in " + part
                                    + ", but was \"with a document type\"");
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(hits).hasValue(0);
    }

    @Test
    void files_that_are_no_workbook() {
        byte[] book =
                new Book().rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes();
        String whole = "the file must be a whole XLSX workbook, but was ";
        refused("goal,value\n".getBytes(StandardCharsets.UTF_8), whole + "\"something else\"");
        refused(new byte[0], whole + "\"something else\"");
        refused(new byte[] {'P', 'K', 3, 4}, whole + "\"cut off\"");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                "the file must be saved as .xlsx, but was \".xls, or protected by a password\"");
        for (int length = 5; length < book.length; length += 7) {
            byte[] cut = Arrays.copyOf(book, length);
            assertThatThrownBy(() -> Book.read(cut)).isInstanceOf(MalformedSheetException.class);
        }
        refused(new Book().bytes(), whole + "\"without xl/worksheets/sheet1.xml\"");
        refused(new Book().rows("").without("xl/workbook.xml").bytes(), whole + "\"without xl/workbook.xml\"");
        refused(new Book().rows("").with("xl/workbook.xml", "<w/>").bytes(), whole + "\"without sheets\"");
        refused(
                new Book().rows("<row>").bytes(),
                "the file must hold well-formed XML without a document type in xl/worksheets/sheet1.xml, but was \"something else\"");
        refused(
                new Book().rows("<row><c><v><x/></v></c></row>").bytes(),
                "the file must hold well-formed XML without a document type in xl/worksheets/sheet1.xml, but was \"an element in a text\"");
    }

    @Test
    void bytes_changed_at_random() {
        byte[] book =
                new Book().rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes();
        java.util.Random random = new java.util.Random(1);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = book.clone();
            changed[random.nextInt(book.length)] = (byte) random.nextInt();
            try {
                Book.read(changed);
            } catch (MalformedSheetException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }
}
