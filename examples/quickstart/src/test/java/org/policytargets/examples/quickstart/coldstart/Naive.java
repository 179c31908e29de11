package org.policytargets.examples.quickstart.coldstart;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.measure.MetricPrefix;
import javax.measure.Quantity;
import javax.measure.Unit;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.ComparableQuantity;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same job as one would write it first: Jackson databind, Guava, Indriya, streams and formats. It is easier on itself
 * than the quickstart: it knows one kind of criterion, no time, no parts, and explains nothing.
 */
final class Naive {
    private Naive() {}

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (int i = 0; i < Documents.PLANS.size(); i++) {
            Documents.PlanFile plan =
                    mapper.readValue(Documents.bytes(Documents.PLANS.get(i)), Documents.PlanFile.class);
            Documents.ActualsFile reported =
                    mapper.readValue(Documents.bytes(Documents.ACTUALS.get(i)), Documents.ActualsFile.class);
            check(plan, reported);
        }
    }

    private static void check(Documents.PlanFile plan, Documents.ActualsFile reported) {
        ImmutableListMultimap<String, Documents.Actual> byIndicator =
                Multimaps.index(reported.actuals(), actual -> actual.subject().indicator());
        List<String> verdicts = new ArrayList<>();
        for (Documents.Goal goal : plan.goals()) {
            String verdict = "NO_DATA";
            Documents.Criterion criterion = goal.target().criterion();
            if (criterion != null) {
                for (Documents.Actual actual :
                        byIndicator.get(goal.target().indicator().name())) {
                    if (actual.subject()
                            .scope()
                            .equals(goal.target().indicator().scope())) {
                        verdict = compare(goal, criterion.value(), actual.value());
                    }
                }
            }
            verdicts.add(verdict);
        }
        Map<String, Long> counts = verdicts.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        System.out.println(plan.title().get("en") + " " + counts);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String compare(Documents.Goal goal, Documents.Quantity promised, Documents.Quantity found) {
        ComparableQuantity target = quantity(promised);
        ComparableQuantity value = quantity(found).to(target.getUnit());
        String verdict = value.isGreaterThanOrEqualTo(target) ? "MET" : "MISSED";
        Quantity<?> gap = value.subtract(target);
        System.out.println(String.format(
                Locale.ROOT, "  %-8s %-36s %s, %s, %s", verdict, goal.title().get("en"), target, value, gap));
        return verdict;
    }

    private static ComparableQuantity<?> quantity(Documents.Quantity quantity) {
        return Quantities.getQuantity(new BigDecimal(quantity.value()), unit(quantity.unit()));
    }

    private static Unit<?> unit(String code) {
        return switch (code) {
            case "km" -> MetricPrefix.KILO(Units.METRE);
            case "%" -> Units.PERCENT;
            case "[jin]" -> Units.GRAM.multiply(500);
            case "ug/m3" -> MetricPrefix.MICRO(Units.GRAM).divide(Units.CUBIC_METRE);
            default -> AbstractUnit.ONE;
        };
    }
}
