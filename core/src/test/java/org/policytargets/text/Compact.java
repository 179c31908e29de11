package org.policytargets.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.units.ExactQuantity;

/** Readings in a line: kind, relation and number of each finding. */
final class Compact {
    private static final TargetReader READER = TargetReader.chinese();

    private Compact() {}

    static Findings findings(String text) {
        return READER.read(Document.of("report", text, Year.of(2025)));
    }

    static Finding only(String text) {
        List<Finding> targets = findings(text).targets();
        if (targets.size() != 1) {
            throw new AssertionError("one finding expected in " + text + ", but found " + targets);
        }
        return targets.get(0);
    }

    static String reading(String text) {
        return reading(READER, text);
    }

    static String reading(TargetReader reader, String text) {
        List<String> readings = new ArrayList<>();
        for (Finding finding :
                reader.read(Document.of("report", text, Year.of(2025))).targets()) {
            readings.add(reading(finding));
        }
        return readings.isEmpty() ? "-" : String.join("; ", readings);
    }

    static String reading(Finding finding) {
        String value = finding.value().map(Compact::number).orElse("");
        String upper = finding.upper().map(number -> " to" + number(number)).orElse("");
        return finding.kind() + " " + finding.relation() + value + upper;
    }

    /** The numbers that are none, with their reasons. */
    static String others(String text) {
        List<String> others = new ArrayList<>();
        for (NotATarget other : findings(text).others()) {
            others.add(other.quote() + " " + other.reason());
        }
        return String.join("; ", others);
    }

    private static String number(ExactQuantity<?> quantity) {
        return " " + quantity.decimal().orElseThrow().toPlainString() + " "
                + quantity.getUnit().code();
    }
}
