package org.policytargets.examples.quickstart.coldstart;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.policytargets.seeds.Seeds;

/** The shipped files as one would write them down for a data binder: records of texts, nothing checked. */
final class Documents {
    static final List<String> PLANS = List.of("haidian-2025.plan.json", "state-council-2025.plan.json");
    static final List<String> ACTUALS = List.of("haidian-2025.actuals.json", "state-council-2025.actuals.json");

    private Documents() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream file = Seeds.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    record PlanFile(String id, Map<String, String> title, Object window, Source source, List<Goal> goals) {}

    record Goal(
            String id,
            Map<String, String> title,
            Owner owner,
            Target target,
            Deadline deadline,
            String strength,
            Source source,
            Members members,
            Map<String, String> note) {}

    record Owner(String lead, List<String> support, List<String> actors) {}

    record Source(String document, String section, String quote, Integer start, Integer end) {}

    record Members(Integer total, List<String> named, Boolean complete) {}

    record Deadline(String kind, Object window, String cycle, Integer cadence, Object grace) {}

    record Target(
            String kind,
            Indicator indicator,
            Criterion criterion,
            Object baseline,
            String direction,
            List<String> ladder,
            String stage,
            Population population,
            String authority,
            Integer count,
            List<Part> parts) {}

    record Part(String id, Target target, Deadline deadline) {}

    record Indicator(String name, String unit, String nature, String better, Scope scope) {}

    record Scope(String territory, String population) {}

    record Population(String name, Integer size, List<String> members) {}

    record Criterion(
            String word, Quantity value, Quantity upper, Tolerance tolerance, Quantity stretch, Boolean decrease) {}

    record Tolerance(String rule, Quantity amount) {}

    record Quantity(String value, String unit) {}

    record ActualsFile(List<Actual> actuals) {}

    record Actual(String basis, Subject subject, String time, Quantity value, Report report) {}

    record Subject(String indicator, Scope scope, String goal) {}

    record Report(LocalDate on, String by, String status, Boolean firsthand, Source source, Boolean illustrative) {}
}
