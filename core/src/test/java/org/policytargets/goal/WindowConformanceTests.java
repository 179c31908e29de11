package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.Reference;
import org.policytargets.units.AmbiguousTextException;
import org.policytargets.units.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WindowConformanceTests {
    @Test
    void every_row_of_the_deadline_table_is_read_as_listed() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> row : Reference.rows("conformance/own/deadline-periods.csv")) {
            String listed = row.get(1) + " " + row.get(2) + ".." + row.get(3);
            String found = verdict(row.get(0));
            counts.merge(row.get(1), 1, Integer::sum);
            if (!found.equals(listed)) {
                wrong.add(row.get(0) + ": " + found + " instead of " + listed);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(counts).isEqualTo(Map.of("ACCEPT", 41, "REJECT", 35, "AMBIGUOUS", 16));
    }

    private static String verdict(String text) {
        try {
            Window window = Window.parse(text);
            return "ACCEPT " + window.start().map(Object::toString).orElse("") + ".."
                    + window.end().map(Object::toString).orElse("");
        } catch (AmbiguousTextException e) {
            assertThat(e.readings()).as(text).hasSizeGreaterThan(1);
            return "AMBIGUOUS ..";
        } catch (InvalidInputException e) {
            return "REJECT ..";
        }
    }

    @Test
    void every_case_of_the_json_schema_date_corpus_is_judged_as_listed() {
        int texts = 0;
        int others = 0;
        List<String> wrong = new ArrayList<>();
        List<String> otherYears = new ArrayList<>();
        for (JsonNode test : dateCorpus()) {
            JsonNode data = test.get("data");
            boolean listed = test.get("valid").asBoolean();
            if (!data.isString()) {
                others++;
                assertThat(listed)
                        .as("the format says nothing about what is no text")
                        .isTrue();
                continue;
            }
            texts++;
            if (isFullDate(data.asString()) != listed) {
                wrong.add(data.asString());
            }
            if (listed && !isDateOfTheModel(data.asString())) {
                otherYears.add(data.asString());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(texts).isEqualTo(75);
        assertThat(others).isEqualTo(6);
        assertThat(otherYears).containsExactlyInAnyOrder("0400-02-29", "0001-01-01", "1582-10-10");
    }

    private static List<JsonNode> dateCorpus() {
        List<JsonNode> tests = new ArrayList<>();
        for (JsonNode group : JsonMapper.shared().readTree(Reference.text("conformance/dates/jsonschema-date.json"))) {
            group.get("tests").forEach(tests::add);
        }
        return tests;
    }

    private static boolean isFullDate(String text) {
        try {
            return WindowText.fullDate(text) != null;
        } catch (InvalidWindowException e) {
            return false;
        }
    }

    private static boolean isDateOfTheModel(String text) {
        try {
            return Window.date(text) != null;
        } catch (InvalidWindowException e) {
            return false;
        }
    }

    @Test
    void a_day_outside_the_accepted_years_is_refused_for_its_year() {
        assertThatThrownBy(() -> Window.date("1582-10-10"))
                .isInstanceOf(InvalidWindowException.class)
                .hasMessage("date must lie in the years 1900 to 2199, but was 1582-10-10");
    }
}
