package org.policytargets.examples.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the tests of the modules hold, by the reports of the run before this one: each must have passed whole. */
final class Suites {
    /** The test, and what it holds. */
    private static final Map<String, String> HELD = new TreeMap<>(Map.ofEntries(
            Map.entry("core/org.policytargets.HouseRulesTests", "0 static mutable state, 0 banned calls"),
            Map.entry("core/org.policytargets.json.JsonTestSuiteTests", "JSONTestSuite 318 of 318"),
            Map.entry("core/org.policytargets.exchange.NaughtyStringTests", "naughty strings 515 of 515"),
            Map.entry(
                    "core/org.policytargets.goal.WindowConformanceTests",
                    "JSON Schema dates 213 of 213, periods 92 of 92"),
            Map.entry("core/org.policytargets.json.GoldenFilesTests", "files of every format version are read"),
            Map.entry("units/org.policytargets.units.CldrUnitsTests", "CLDR conversions exact"),
            Map.entry("units/org.policytargets.units.UcumTests", "UCUM 0 wrong"),
            Map.entry("units/org.policytargets.units.DecTestTests", "decTest, all but listed"),
            Map.entry("units/org.policytargets.units.NumbersConformanceTests", "numbers 99 of 99")));

    private Suites() {}

    static List<String> ids() {
        return HELD.keySet().stream().map(Suites::id).toList();
    }

    private static String id(String test) {
        return "suite " + test.substring(test.lastIndexOf('.') + 1);
    }

    static void tell(Path root, Consumer<Figure> table) throws IOException {
        for (Map.Entry<String, String> held : HELD.entrySet()) {
            int slash = held.getKey().indexOf('/');
            String test = held.getKey().substring(slash + 1);
            Path report = root.resolve(held.getKey().substring(0, slash))
                    .resolve("target/surefire-reports/TEST-" + test + ".xml");
            String suite = Files.exists(report) ? firstElement(Files.readString(report)) : "";
            int tests = count(suite, "tests");
            int bad = count(suite, "failures") + count(suite, "errors") + count(suite, "skipped");
            table.accept(new Figure(
                    id(test),
                    held.getValue(),
                    suite.isEmpty() ? "was not run" : tests - bad + " of " + tests + " tests pass",
                    tests > 0 && bad == 0));
        }
    }

    private static String firstElement(String xml) {
        int start = xml.indexOf("<testsuite ");
        return xml.substring(start, xml.indexOf('>', start));
    }

    private static int count(String element, String attribute) {
        String name = " " + attribute + "=\"";
        int start = element.indexOf(name);
        return start < 0
                ? 0
                : Integer.parseInt(
                        element.substring(start + name.length(), element.indexOf('"', start + name.length())));
    }
}
