package org.policytargets.examples.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.policytargets.examples.sheets.Book;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.examples.sheets.XlsxLimits;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Sheet;
import org.policytargets.json.Limits;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.seeds.Seeds;
import org.policytargets.text.Document;
import org.policytargets.text.TargetReader;

/** How the time of each reader of documents grows: twice the bytes must take at most 2.5 times the processor time. */
final class Growth {
    private static final int LEAST = 64 << 10;
    private static final int MOST = 8 << 20;
    /** Our own limit is 1 MiB of YAML, and that of the parser below 3 MiB. */
    private static final int MOST_YAML = 2 << 20;

    private static final int RUNS = 5;
    private static final double GOAL = 2.5;
    private static final long LEAST_NANOS = 20_000_000;
    private static final Limits LARGE = Limits.standard().withBytes(1 << 24).withItems(10_000_000);
    private static final XlsxLimits LARGE_BOOKS = new XlsxLimits(1 << 24, 1 << 28, 1_000, 10_000_000, 256, 1 << 28);
    private static final ActualsSheet SHEETS = ActualsSheet.of(Documents.plan()).reportedOn(LocalDate.of(2026, 1, 9));

    private Growth() {}

    static List<String> ids() {
        return Stream.of("json plan", "json actuals", "yaml", "csv", "xlsx", "report")
                .map(name -> "growth " + name)
                .toList();
    }

    /** The figure of each reader, told when it is known. */
    static void tell(Consumer<Figure> table) {
        of(
                table,
                "json plan",
                Growth::plan,
                bytes -> PolicyTargetsJson.standard().with(LARGE).readPlan(in(bytes)));
        of(
                table,
                "json actuals",
                Growth::actuals,
                bytes -> PolicyTargetsJson.standard().with(LARGE).readActuals(in(bytes)));
        of(
                table,
                "yaml",
                Growth::plan,
                bytes -> PolicyTargetsJson.yaml().with(LARGE).readPlan(in(bytes)));
        of(table, "csv", Growth::csv, bytes -> SHEETS.read(Csv.read(bytes, LARGE)));
        of(table, "xlsx", Growth::xlsx, bytes -> {
            for (Sheet sheet : Xlsx.read(in(bytes), LARGE_BOOKS)) {
                SHEETS.read(sheet);
            }
        });
        of(
                table,
                "report",
                Growth::report,
                bytes -> TargetReader.chinese()
                        .read(Document.of("r", new String(bytes, StandardCharsets.UTF_8), Year.of(2025))));
    }

    private interface Reader {
        void read(byte[] document) throws IOException;
    }

    private static void of(Consumer<Figure> table, String name, IntFunction<byte[]> made, Reader reader) {
        double worst = 0;
        long before = 0;
        // Once for the compiler, and then for the clock.
        int most = name.equals("yaml") ? MOST_YAML : MOST;
        median(made.apply(most / 4), reader);
        for (int size = LEAST; size <= most; size *= 2) {
            long time = median(made.apply(size), reader);
            worst = before == 0 ? 0 : Math.max(worst, (double) time / before);
            before = time;
        }
        String value = Math.round(worst * 100) / 100.0 + " times, 64 KB to " + (most >> 20) + " MB";
        table.accept(new Figure("growth " + name, "t(2n)/t(n) at most " + GOAL, value, worst <= GOAL));
    }

    /** Processor time of one reading; short ones are read several times over. */
    private static long median(byte[] document, Reader reader) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            int readings = 0;
            long start = threads.getCurrentThreadCpuTime();
            long end = start;
            while (end - start < LEAST_NANOS) {
                read(document, reader);
                readings++;
                end = threads.getCurrentThreadCpuTime();
            }
            times[i] = (end - start) / readings;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static void read(byte[] document, Reader reader) {
        try {
            reader.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] plan(int size) {
        return repeated(Documents.PLAN.with("", ""), "    {\n", "\n  ]", ",\n", "\"roads\"", size);
    }

    private static byte[] actuals(int size) {
        return repeated(Documents.ACTUALS.with("", ""), "    {\n", "\n  ]", ",\n", "", size);
    }

    /** A document whose only element stands in it as often as is needed for its size, each with a number after its id. */
    private static byte[] repeated(String document, String from, String to, String between, String id, int size) {
        int start = document.indexOf(from);
        int end = document.indexOf(to, start);
        String element = document.substring(start, end);
        StringBuilder all = new StringBuilder(document.substring(0, start));
        for (int i = 0; i == 0 || all.length() < size; i++) {
            all.append(i == 0 ? "" : between)
                    .append(id.isEmpty() ? element : element.replace(id, id.substring(0, id.length() - 1) + i + '"'));
        }
        return all.append(document.substring(end)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(int size) {
        StringBuilder all = new StringBuilder("goal,time,value,reported on\n");
        for (int i = 0; all.length() < size; i++) {
            all.append("roads,2025,").append(i).append(" km,2026-01-09\n");
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As large when it is unpacked. */
    private static byte[] xlsx(int size) {
        List<String> header = new ArrayList<>(List.of("goal", "time", "value"));
        StringBuilder rows = new StringBuilder("<row>");
        header.forEach(name -> rows.append(text(name)));
        rows.append("</row>");
        for (int i = 0; rows.length() < size; i++) {
            rows.append("<row>")
                    .append(text("roads"))
                    .append(text("2025"))
                    .append(text(i + " km"))
                    .append("</row>");
        }
        return new Book().rows(rows.toString()).bytes();
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] report(int size) {
        byte[] once = Seeds.haidian2025Text().getBytes(StandardCharsets.UTF_8);
        String all = Seeds.haidian2025Text().repeat(size / once.length + 1);
        return all.substring(0, (int) ((long) all.length() * size / ((size / once.length + 1L) * once.length)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
