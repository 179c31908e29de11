package org.policytargets.examples.trust;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Locale;
import java.util.function.Supplier;
import org.policytargets.examples.sheets.Book;
import org.policytargets.exchange.Csv;
import org.policytargets.goal.Window;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.text.Document;
import org.policytargets.text.TargetReader;
import org.policytargets.units.NumberText;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/**
 * An input made to harm, and what must be said of it.
 *
 * @param name what it is, its reader first
 * @param says a part of the refusal: the name of the limit, or of what is wrong; empty where it is read, since it does no harm
 * @param made makes the input, and gives what reads it
 */
record Bomb(String name, String says, Supplier<Runnable> made) {

    static Bomb number(String name, String says, String text) {
        return new Bomb(
                "number, " + name, says, () -> () -> NumberText.undeclared().parse(text));
    }

    static Bomb quantity(String name, String says, Supplier<String> text) {
        return new Bomb("quantity, " + name, says, () -> {
            String made = text.get();
            return () -> Quantities.parse(made, Locale.CHINESE);
        });
    }

    static Bomb unit(String name, String says, Supplier<String> text) {
        return new Bomb("unit, " + name, says, () -> {
            String made = text.get();
            return () -> PolicyUnits.of(made);
        });
    }

    static Bomb period(String name, String says, Supplier<String> text) {
        return new Bomb("period, " + name, says, () -> {
            String made = text.get();
            return () -> Window.parse(made);
        });
    }

    static Bomb report(String name, Supplier<String> text) {
        return new Bomb("report, " + name, "", () -> {
            Document document = Document.of("r", text.get(), Year.of(2025));
            return () -> TargetReader.chinese().read(document);
        });
    }

    static Bomb json(String name, String says, Supplier<String> text) {
        return new Bomb("json, " + name, says, () -> {
            String made = text.get();
            return () -> PolicyTargetsJson.standard().readPlan(made);
        });
    }

    static Bomb yaml(String name, String says, Supplier<String> text) {
        return new Bomb("yaml, " + name, says, () -> {
            String made = text.get();
            return () -> PolicyTargetsJson.yaml().readPlan(made);
        });
    }

    static Bomb csv(String name, String says, Supplier<String> text) {
        return new Bomb("csv, " + name, says, () -> {
            byte[] made = text.get().getBytes(StandardCharsets.UTF_8);
            return () -> Csv.read(made);
        });
    }

    static Bomb xlsx(String name, String says, Supplier<byte[]> file) {
        return new Bomb("xlsx, " + name, says, () -> {
            byte[] made = file.get();
            return () -> Book.read(made);
        });
    }
}
