package org.policytargets.examples.quickstart.coldstart;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shipped files into trees with Jackson databind, and does nothing with them. */
final class PlainTree {
    private PlainTree() {}

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = new JsonMapper();
        int nodes = 0;
        for (List<String> names : List.of(Documents.PLANS, Documents.ACTUALS)) {
            for (String name : names) {
                nodes += mapper.readTree(Documents.bytes(name)).size();
            }
        }
        System.out.println(nodes);
    }
}
