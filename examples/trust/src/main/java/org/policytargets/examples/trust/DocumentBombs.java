package org.policytargets.examples.trust;

import java.util.List;
import java.util.function.Supplier;

/** JSON and YAML made to harm: depth, width, names that collide, aliases and texts that are slow to end. */
final class DocumentBombs {
    private static final int MILLION = 1_000_000;
    private static final int COLLIDING_LETTERS = 16;

    private DocumentBombs() {}

    static List<Bomb> all() {
        return List.of(
                Bomb.json("1,000,000 arrays deep", "must be an object", () -> "[".repeat(MILLION)),
                Bomb.json("1,000,000 objects deep", "known property", () -> "{\"a\":".repeat(MILLION)),
                extra("200,000 arrays deep where it is passed over", "limit depth", () -> "[".repeat(200_000)),
                Bomb.json("11 MB", "limit bytes", () -> " ".repeat(11 * MILLION)),
                Bomb.json("9 MB of blanks", "was empty", () -> " ".repeat(9 * MILLION)),
                Bomb.json("3,000,000 goals", "was missing", () -> "{\"goals\": [" + "{},".repeat(3 * MILLION) + "{}]}"),
                extra("3,000,000 empty objects", "limit items", () -> "[" + "{},".repeat(3 * MILLION) + "{}]"),
                extra("300 properties", "limit fields", () -> properties(300)),
                extra("65,536 names that collide", "limit fields", DocumentBombs::colliding),
                extra("a name of 1 MB", "limit nameLength", () -> "{\"" + "x".repeat(MILLION) + "\": 1}"),
                extra("a text of 9 MB", "limit textLength", () -> '"' + "x".repeat(9 * MILLION) + '"'),
                extra("a text of 1,000,000 escapes", "limit textLength", () -> '"' + "\\u0041".repeat(MILLION) + '"'),
                extra("a number of 9 MB", "", () -> "9".repeat(9 * MILLION)),
                extra("a number of 9 MB after its point", "", () -> "1." + "9".repeat(9 * MILLION)),
                extra("an exponent of 1 MB", "", () -> "1e" + "9".repeat(MILLION)),
                Bomb.json(
                        "an unknown name of 200 characters, ten times",
                        "…",
                        () -> Documents.PLAN.with("owner", (", \"" + "é".repeat(200) + "\": 1").repeat(10))),
                Bomb.json(
                        "half of a surrogate", "surrogates in pairs", () -> Documents.PLAN.with("name", "\"\\ud800\"")),
                Bomb.json("100,000 members", "the number named", () -> Documents.PLAN.with("list", list(100_000))),
                Bomb.yaml("a text of 5 MB", "limit bytes", () -> "a: " + "x".repeat(5 * MILLION)),
                Bomb.yaml("a plain text of 1 MB", "limit textLength", () -> "id: " + "x".repeat(MILLION)),
                Bomb.yaml("a quoted text of 1 MB", "limit textLength", () -> "id: \"" + "x".repeat(MILLION) + '"'),
                Bomb.yaml("a text of 1 MB in lines", "limit textLength", () -> "id: \"" + "x\n ".repeat(300_000) + '"'),
                Bomb.yaml("a block of 1 MB", "limit textLength", () -> "id: |\n" + "  x\n".repeat(250_000)),
                Bomb.yaml("a folded block of 1 MB", "limit textLength", () -> "id: >\n" + "  x\n".repeat(250_000)),
                Bomb.yaml("1,000,000 arrays deep", "was an array", () -> "schemaVersion: " + "[".repeat(MILLION)),
                Bomb.yaml("500,000 lists deep", "was an array", () -> "- ".repeat(500_000)),
                Bomb.yaml("1,000 levels of indent", "known property", DocumentBombs::indented),
                Bomb.yaml("aliases of aliases", "known property", DocumentBombs::aliases),
                Bomb.yaml("100,000 anchors", "was an array", () -> "id: [" + "&a x,".repeat(100_000) + "x]"),
                Bomb.yaml("a list that holds itself", "was an array", () -> "id: &a [*a]"),
                Bomb.yaml(
                        "merge keys", "known property", () -> "a: &a {x: 1}\nb: {<<: [" + "*a,".repeat(100_000) + "]}"),
                Bomb.yaml("a tag that names a class", "no YAML tag", () -> "!!java.net.URL [\"http://127.0.0.1:1/\"]"),
                Bomb.yaml("a tag of 1 MB", "no YAML tag", () -> "id: !<" + "x".repeat(MILLION) + "> y"),
                Bomb.yaml("250,000 documents", "must be an object", () -> "---\n".repeat(250_000)),
                Bomb.yaml("500,000 open questions", "well-formed", () -> "? ".repeat(500_000)),
                Bomb.yaml("1 MB of comments", "was empty", () -> "#\n".repeat(500_000)),
                Bomb.yaml("300,000 properties on a line", "known property", () -> "{" + "a, ".repeat(300_000) + "}"),
                Bomb.yaml(
                        "a directive of 1 MB", "must be an object", () -> "%TAG ! " + "x".repeat(MILLION) + "\n--- 1"),
                Bomb.yaml(
                        "a number of 1 MB",
                        "a whole number",
                        () -> Documents.PLAN.with("count", "9".repeat(MILLION - 2_000))));
    }

    /** In a plan, where a property of another name stands: the lenient form would pass over it. */
    private static Bomb extra(String name, String says, Supplier<String> value) {
        return new Bomb("json, " + name, says, () -> {
            String made = Documents.PLAN.with("owner", ", \"x\": " + value.get());
            return () -> org.policytargets.json.PolicyTargetsJson.standard()
                    .lenient(problem -> {})
                    .readPlan(made);
        });
    }

    private static String properties(int count) {
        StringBuilder all = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "" : ",").append("\"p").append(i).append("\": 1");
        }
        return all.append('}').toString();
    }

    /** "Aa" and "BB" have one hash, and so has every word of them. */
    private static String colliding() {
        StringBuilder all = new StringBuilder("{");
        for (int i = 0; i < 1 << COLLIDING_LETTERS; i++) {
            all.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < COLLIDING_LETTERS; bit++) {
                all.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            all.append("\": 1");
        }
        return all.append('}').toString();
    }

    private static String list(int count) {
        StringBuilder all = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "\"m" : ",\"m").append(i).append('"');
        }
        return all.append(']').toString();
    }

    private static String indented() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a").append(i).append(": &a").append(i);
            yaml.append(" [").append(("*a" + (i - 1) + ",").repeat(9)).append("x]\n");
        }
        return yaml.toString();
    }
}
