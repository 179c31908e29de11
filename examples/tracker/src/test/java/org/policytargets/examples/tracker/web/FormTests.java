package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Nature;
import org.policytargets.report.Basis;
import org.policytargets.seeds.Seeds;

/** The forms of every kind of goal, filled in well and badly. */
final class FormTests {
    private static Running tracker;
    private static Browser writer;

    @BeforeAll
    static void start() {
        tracker = new Running();
        writer = tracker.signedIn();
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    private static Map<String, String> hidden(Element form) {
        Map<String, String> fields = new TreeMap<>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    @Test
    void whatever_is_filled_in_is_kept_or_told() {
        Set<Nature> seen = new HashSet<>();
        for (Goal goal : Seeds.haidian2025().goals()) {
            for (Leaf leaf : Leaf.of(goal)) {
                if (seen.add(leaf.nature())) {
                    for (Basis basis : leaf.bases()) {
                        fill(goal, leaf, basis);
                    }
                }
            }
        }
        assertThat(seen).contains(Nature.STOCK, Nature.FLOW, Nature.GROWTH, Nature.STAGE, Nature.MEMBERS);
    }

    private static void fill(Goal goal, Leaf leaf, Basis basis) {
        String path = Links.goal("haidian-2025", goal.id());
        for (String time : List.of("2025", "2025-06-30", "2025-H1", "2024-12/2025-02", "0000", "9999-12-31", "x")) {
            for (String value : List.of(leaf.example(Words.in(java.util.Locale.ENGLISH)), "-3", "1e9 km", "")) {
                Map<String, String> fields =
                        hidden(writer.page(path).select("form.add").first());
                fields.putAll(Map.of("part", leaf.part(), "time", time, "value", value, "basis", basis.name()));
                fields.putAll(Map.of("stage", "no such stage", "reachedOn", "2030-01-01", "count", "0"));
                fields.putAll(Map.of("covered", "a\na", "uncovered", "a", "kept", "yes", "author", value));
                fields.putAll(Map.of("status", "FINAL", "reportedOn", "2026-11-20", "by", "", "document", ""));
                HttpResponse<String> answer = writer.post(path, fields);
                assertThat(answer.statusCode()).as(fields.toString()).isIn(303, 422);
                assertThat(writer.get(path).statusCode()).as(fields.toString()).isEqualTo(200);
            }
        }
    }
}
