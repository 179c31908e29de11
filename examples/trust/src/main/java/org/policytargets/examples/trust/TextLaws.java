package org.policytargets.examples.trust;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Window;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.text.Document;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;
import org.policytargets.text.NotATarget;
import org.policytargets.text.TargetReader;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.NumberText;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;
import org.policytargets.units.QuantityText;

/** What must hold of texts. */
final class TextLaws {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ROOT, Locale.ENGLISH, Locale.CHINESE, Locale.GERMAN, Locale.FRENCH);

    private TextLaws() {}

    /** The language that the first byte chooses. */
    private static Locale language(byte[] bytes) {
        return LANGUAGES.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % LANGUAGES.size());
    }

    private static String rest(byte[] bytes) {
        return bytes.length == 0 ? "" : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    }

    static void number(byte[] bytes) {
        Locale language = language(bytes);
        BigDecimal number = NumberText.in(language).parse(rest(bytes));
        BigDecimal again =
                NumberText.in(language).parse(QuantityText.in(language).formatNumber(number));
        Laws.require(again.compareTo(number) == 0, "number must be read back as " + number, again);
    }

    static void unit(byte[] bytes) {
        PolicyUnit<?> unit = PolicyUnits.of(Laws.text(bytes));
        PolicyUnit<?> again = PolicyUnits.of(unit.code());
        Laws.require(
                again.equals(unit) && again.code().equals(unit.code()), "unit must be read back as " + unit, again);
    }

    static void quantity(byte[] bytes) {
        Locale language = language(bytes);
        ExactQuantity<?> quantity = Quantities.parse(rest(bytes), language);
        String text = Quantities.format(quantity, language);
        ExactQuantity<?> again = Quantities.parse(text, language);
        Laws.require(again.equals(quantity), "quantity must be read back as " + quantity, again + " from " + text);
    }

    static void period(byte[] bytes) {
        Window window = Window.parse(Laws.text(bytes));
        Window again = Window.parse(window.code());
        Laws.require(
                again.start().equals(window.start()) && again.end().equals(window.end()),
                "window must be read back as " + window,
                again);
    }

    static void report(byte[] bytes) {
        Document document = Document.of("r", Laws.text(bytes), Year.of(2025));
        Findings findings = TargetReader.chinese().read(document);
        int[] points = document.text().codePoints().toArray();
        for (Finding finding : findings.targets()) {
            span(points, finding.start(), finding.end(), finding.quote());
        }
        for (NotATarget other : findings.others()) {
            span(points, other.start(), other.end(), other.quote());
        }
        Plan plan = findings.plan();
        Laws.require(
                PolicyTargetsJson.standard()
                        .readPlan(PolicyTargetsJson.standard().write(plan))
                        .equals(plan),
                "plan must be read back as",
                plan);
    }

    private static void span(int[] points, int start, int end, String quote) {
        String there = new String(points, start, end - start);
        Laws.require(there.equals(quote), "quote must stand where it is said to, " + there, quote);
    }
}
