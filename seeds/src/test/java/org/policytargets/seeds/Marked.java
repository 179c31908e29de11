package org.policytargets.seeds;

import java.util.ArrayList;
import java.util.List;
import org.policytargets.testing.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports marked by hand. */
final class Marked {
    private Marked() {}

    /** The marked targets of a report, in their order. */
    static List<JsonNode> targets(String report) {
        return list(report + ".json", "targets");
    }

    static List<JsonNode> list(String file, String property) {
        List<JsonNode> entries = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Reference.text("text/" + file))
                .get(property)
                .forEach(entries::add);
        return entries;
    }

    /** The text of a property; empty where it is null. */
    static String text(JsonNode node, String property) {
        JsonNode value = node.get(property);
        return value.isNull() ? "" : value.asString();
    }

    static boolean has(JsonNode node, String property) {
        return !node.get(property).isNull();
    }
}
