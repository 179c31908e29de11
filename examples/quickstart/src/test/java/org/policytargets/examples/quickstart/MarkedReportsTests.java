package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.testing.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The flat list against reports marked by hand. A finding matches a marked number where their places overlap and the numbers
 * are equal; each matches once. How deep: the number; and the unit; and the relation; and the kind.
 */
final class MarkedReportsTests {
    @TempDir
    Path folder;

    private enum Depth {
        VALUE,
        UNIT,
        COMPARATOR,
        KIND
    }

    /** How many marked numbers were found, to each depth. */
    private record Score(int marked, int found, Map<Depth, Integer> hits) {
        void requireRecall(int value, int unit, int comparator, int kind) {
            requireShare(marked, value, unit, comparator, kind);
        }

        void requirePrecision(int value, int unit, int comparator, int kind) {
            requireShare(found, value, unit, comparator, kind);
        }

        private void requireShare(int all, int... percents) {
            for (Depth depth : Depth.values()) {
                assertThat(100 * hits.getOrDefault(depth, 0))
                        .as("%s: %d of %d", depth, hits.get(depth), all)
                        .isGreaterThanOrEqualTo(all * percents[depth.ordinal()]);
            }
        }
    }

    @Test
    void every_number_of_the_haidian_report_is_found_and_no_other() throws IOException {
        Score score = score("haidian-2025");
        assertThat(score.marked).isEqualTo(34);
        score.requireRecall(97, 95, 95, 90);
        score.requirePrecision(97, 95, 95, 90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-council-2025", "hangzhou-2025", "chengdu-2024"})
    void the_marked_numbers_of_other_reports_are_found(String report) throws IOException {
        Score score = score(report);
        assertThat(score.marked).isGreaterThanOrEqualTo(20);
        score.requireRecall(95, 92, 90, 85);
    }

    private Score score(String report) throws IOException {
        Path file = Files.writeString(folder.resolve(report + ".txt"), Reference.text("text/" + report + ".txt"));
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode finding : JsonMapper.shared()
                .readTree(Command.run("read", file.toString(), "--findings").out())) {
            if (!finding.get("value").isNull()) {
                findings.add(finding);
            }
        }
        int all = findings.size();
        int marked = 0;
        Map<Depth, Integer> hits = new EnumMap<>(Depth.class);
        for (JsonNode target : JsonMapper.shared()
                .readTree(Reference.text("text/" + report + ".json"))
                .get("targets")) {
            if (target.get("measurability").asString().equals("numeric")) {
                marked++;
                match(target, findings, hits);
            }
        }
        return new Score(marked, all, hits);
    }

    /** The deepest match is taken, and cannot be taken again. */
    private static void match(JsonNode target, List<JsonNode> findings, Map<Depth, Integer> hits) {
        JsonNode best = null;
        int deepest = 0;
        for (JsonNode finding : findings) {
            int depth = depth(target, finding);
            if (depth > deepest) {
                best = finding;
                deepest = depth;
            }
        }
        findings.remove(best);
        for (int i = 0; i < deepest; i++) {
            hits.merge(Depth.values()[i], 1, Integer::sum);
        }
    }

    private static int depth(JsonNode target, JsonNode finding) {
        boolean share = target.get("unit_code").asString().equals("%");
        boolean overlap = finding.get("start").asInt() < target.get("end").asInt()
                && finding.get("end").asInt() > target.get("offset").asInt();
        if (!overlap
                || !same(finding.get("value"), target.get(share ? "value" : "canonical_value"))
                || !same(finding.get("valueMax"), target.get(share ? "value_max" : "canonical_value_max"))) {
            return 0;
        }
        String unit = share ? "%" : target.get("canonical_unit").asString();
        if (!counted(finding.get("unit").asString()).equals(counted(unit))) {
            return 1;
        }
        if (!finding.get("comparator")
                .asString()
                .equals(target.get("comparator").asString())) {
            return 2;
        }
        return total(finding.get("kind").asString())
                        .equals(total(target.get("kind").asString()))
                ? 4
                : 3;
    }

    private static boolean same(@Nullable JsonNode a, JsonNode b) {
        return a == null || a.isNull()
                ? b.isNull()
                : !b.isNull() && new BigDecimal(a.asString()).compareTo(new BigDecimal(b.asString())) == 0;
    }

    /** What is counted may be named differently. */
    private static String counted(String unit) {
        return unit.startsWith("{") ? "{}" : unit;
    }

    private static String total(String kind) {
        return kind.equals("COUNT_DONE") || kind.equals("INCREMENT") ? "TOTAL" : kind;
    }
}
