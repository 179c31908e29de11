package org.policytargets.examples.trust;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.policytargets.examples.sheets.Book;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.Mapping;
import org.policytargets.exchange.Problem;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Window;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.text.Document;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;
import org.policytargets.text.NotATarget;
import org.policytargets.text.TargetReader;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.NumberText;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/**
 * Every reader of the library by its name: {@code number}, {@code quantity de}, {@code json date}, {@code csv value}. What it
 * makes of an input is said in words: {@code kept} and the value, or {@code refused} and the whole message.
 */
final class Readers {
    private Readers() {}

    /** What a reader makes of an input. */
    static String outcome(String reader, String input) {
        try {
            return read(reader, input);
        } catch (InvalidInputException e) {
            return "refused " + e.getMessage();
        }
    }

    private static String read(String reader, String input) {
        int space = reader.indexOf(' ');
        String name = space < 0 ? reader : reader.substring(0, space);
        String slot = space < 0 ? "" : reader.substring(space + 1);
        return switch (name) {
            case "number" -> "kept " + NumberText.undeclared().parse(input);
            case "quantity" -> "kept " + exactly(Quantities.parse(input, Locale.forLanguageTag(slot)));
            case "unit" -> "kept " + PolicyUnits.of(input).code();
            case "period" -> "kept " + Window.parse(input).code();
            case "report" -> report(input);
            case "json" -> document(PolicyTargetsJson.standard(), slot, input);
            case "yaml" -> document(PolicyTargetsJson.yaml(), slot, input);
            case "csv" -> sheet(Csv.read(csv(slot, input).getBytes(StandardCharsets.UTF_8)));
            case "xlsx" -> sheet(Book.read(Workbook.of(slot, input)).get(0));
            default -> throw new IllegalArgumentException("reader must be known, but was " + reader);
        };
    }

    /** A quantity with its digits and scale: 1E+3 km is not 1000 km. */
    static String exactly(ExactQuantity<?> quantity) {
        return quantity.getValue() + " " + PolicyUnit.from(quantity.getUnit()).code();
    }

    private static String document(PolicyTargetsJson format, String slot, String input) {
        if (slot.equals("date")) {
            List<Actual> actuals = format.readActuals(Documents.ACTUALS.with("date", input));
            return "kept " + actuals.get(0).report().on();
        }
        Goal goal = format.readPlan(Documents.PLAN.with(slot, input)).goals().get(0);
        return "kept " + Documents.shown(goal, slot);
    }

    static String csv(String slot, String input) {
        return switch (slot) {
            case "value" -> "goal,time,value\nroads,2025,\"" + input + "\"";
            case "time" -> "goal,time,value\nroads,\"" + input + "\",1 km";
            case "day" -> "goal,time,value,reported on\nroads,2025,1 km,\"" + input + "\"";
            case "note" -> "goal,time,value,note\nroads,2025,1 km,\"" + input + "\"";
            default -> input;
        };
    }

    private static String sheet(Sheet sheet) {
        Imported imported = ActualsSheet.of(Documents.plan())
                .reportedOn(LocalDate.of(2026, 1, 9))
                .read(sheet);
        StringJoiner all = new StringJoiner("; ");
        for (Problem problem : imported.problems()) {
            all.add("refused " + problem.sentence(Locale.ENGLISH));
        }
        for (int i = 0; i < imported.actuals().size(); i++) {
            Actual actual = imported.actuals().get(i);
            String value = actual instanceof Actual.Measured measured
                    ? measured.value().toString()
                    : actual.toString();
            String note =
                    imported.origins().get(i).note().map(text -> ", " + text).orElse("");
            all.add("kept " + value + " of " + actual.time().code() + ", reported "
                    + actual.report().on() + note);
        }
        sheet.remarks().forEach(remark -> all.add("remarked " + remark.sentence(Locale.ENGLISH)));
        Mapping mapping = imported.mapping();
        mapping.guessed()
                .forEach(guess -> all.add("remarked column "
                        + mapping.header().get(guess.index())
                        + " was read as " + guess.column().header(Locale.ENGLISH)));
        mapping.unknown().forEach(name -> all.add("remarked column " + name + " was not read"));
        return all.toString();
    }

    private static String report(String text) {
        Findings findings = TargetReader.chinese().read(Document.of("r", text, Year.of(2025)));
        StringJoiner all = new StringJoiner("; ");
        for (Finding finding : findings.targets()) {
            StringBuilder said = new StringBuilder("kept " + finding.goal().target());
            finding.doubts().forEach(doubt -> said.append(", doubted: ").append(doubt.in(Locale.ENGLISH)));
            all.add(said);
        }
        for (NotATarget other : findings.others()) {
            all.add("refused " + other.quote() + ": " + other.reason());
        }
        return all.length() == 0 ? "refused no number" : all.toString();
    }
}
