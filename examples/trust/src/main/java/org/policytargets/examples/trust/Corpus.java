package org.policytargets.examples.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.seeds.Seeds;

/** What a fuzzer starts from: whole documents, and the inputs of the catalogue of silent changes. */
final class Corpus {
    private static final int LONGEST_REPORT = 2_000;

    private Corpus() {}

    static List<byte[]> of(String name) {
        List<byte[]> seeds = new ArrayList<>();
        switch (name) {
            case "plan", "yaml" -> seeds.add(utf8(Documents.PLAN.with("", "")));
            case "actuals" -> seeds.add(utf8(Documents.ACTUALS.with("", "")));
            case "report" ->
                Seeds.haidian2025Text()
                        .lines()
                        .filter(line -> line.length() < LONGEST_REPORT)
                        .forEach(line -> seeds.add(utf8(line)));
            case "criterion" -> {
                for (String pair : List.of("30公里\n40公里", "5%\n6%", "1.3万套\n2万套", "25.7微克/立方米\n30微克/立方米")) {
                    for (char word = 'a'; word < 'a' + 8; word++) {
                        seeds.add(utf8(word + pair));
                    }
                }
            }
            default -> {}
        }
        for (SilentChanges.Case one : SilentChanges.cases()) {
            seed(name, one.reader(), SilentChanges.unescaped(one.input())).ifPresent(seeds::add);
        }
        return seeds;
    }

    private static Optional<byte[]> seed(String name, String reader, String input) {
        String slot = reader.substring(reader.indexOf(' ') + 1);
        byte[] seed = switch (name) {
            case "number" -> reader.equals("number") ? utf8("\0" + input) : null;
            case "quantity" -> reader.startsWith("quantity") ? utf8("\1" + input) : null;
            case "unit", "period", "report" -> reader.equals(name) ? utf8(input) : null;
            case "plan" ->
                reader.startsWith("json") && !slot.equals("date") ? utf8(Documents.PLAN.with(slot, input)) : null;
            case "actuals" -> reader.equals("json date") ? utf8(Documents.ACTUALS.with(slot, input)) : null;
            case "yaml" ->
                reader.startsWith("yaml") && !slot.equals("date") ? utf8(Documents.PLAN.with(slot, input)) : null;
            case "csv" -> reader.startsWith("csv") ? utf8(Readers.csv(slot, input)) : null;
            case "xlsx" -> reader.startsWith("xlsx") ? utf8("\0" + Workbook.sheet(slot, input)) : null;
            default -> null;
        };
        return Optional.ofNullable(seed);
    }

    /** Writes them into a folder, a file each. */
    static void write(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> seeds = of(name);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
