package org.policytargets.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.policytargets.seeds.Seeds;
import org.policytargets.text.Document;
import org.policytargets.text.Findings;
import org.policytargets.text.TargetReader;

/**
 * Promises read out of text: one whole report, and a report's text again and again up to a size in kilobytes of UTF-8, or
 * what costs most to look at: marks that never close, digits, numerals. Twice the size should take twice the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    private static final TargetReader READER = TargetReader.chinese();

    /** A report and nothing else. */
    @State(Scope.Benchmark)
    public static class Report {
        private final Document document = Document.of("haidian-2025", Seeds.haidian2025Text(), Year.of(2025));
    }

    /** Kilobytes of UTF-8. */
    @Param({"64", "128", "1024", "2048", "4096", "8192"})
    private int kilobytes;

    /** What the text is made of. */
    @Param({"report", "quotes", "digits", "numerals", "list"})
    private String kind = "";

    private Document document = Document.of("text", "", Year.of(2025));

    /** Makes the text. */
    @Setup
    public void repeat() {
        String piece = switch (kind) {
            case "quotes" -> "“(《";
            case "digits" -> "1234567890";
            case "numerals" -> "一十百千万亿";
            case "list" -> "12个、";
            default -> Seeds.haidian2025Text();
        };
        int bytes = kilobytes * 1024;
        StringBuilder text = new StringBuilder();
        for (int written = 0; written < bytes; written += piece.getBytes(StandardCharsets.UTF_8).length) {
            text.append(piece);
        }
        document = Document.of("text", text.toString(), Year.of(2025));
    }

    @Benchmark
    public Findings text() {
        return READER.read(document);
    }

    @Benchmark
    public Findings wholeReport(Report report) {
        return READER.read(report.document);
    }
}
