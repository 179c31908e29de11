package org.policytargets.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page of which no code is pasted: each fenced block says in the comment before it where its text comes from,
 * {@code <!-- snippet: FirstGoal.java#first-goal -->}. A table stands right below its comment, without a fence.
 */
final class Markdown {
    private static final String FENCE = "```";
    private static final String OPEN = "<!-- ";
    private static final String TABLE = "<!-- table: ";
    private static final String CLOSE = " -->";

    /**
     * A fenced block.
     *
     * @param place page and line of its fence, for messages
     * @param kind what its text is: snippet, output …
     * @param source where its text comes from
     * @param text its lines, each with its line feed
     */
    record Block(String place, String kind, String source, String text) {
        List<String> lines() {
            return text.lines().toList();
        }
    }

    private Markdown() {}

    /** The page as it should be: every block with the text given for it. */
    static String with(Path page, Function<Block, String> texts) throws IOException {
        List<String> lines = Files.readAllLines(page);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            result.append(lines.get(i)).append('\n');
            if (lines.get(i).startsWith(TABLE)) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                result.append(texts.apply(block(page.getFileName() + ":" + (i + 1), lines.get(i), text)));
                i = end - 1;
            } else if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String place = page.getFileName() + ":" + (i + 1);
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                result.append(texts.apply(block(place, i == 0 ? "" : lines.get(i - 1), text)))
                        .append(FENCE)
                        .append('\n');
                i = end;
            }
        }
        return result.toString();
    }

    private static Block block(String place, String comment, String text) {
        int colon = comment.indexOf(": ");
        if (!comment.startsWith(OPEN) || !comment.endsWith(CLOSE) || colon < 0) {
            throw new AssertionError(
                    place + " must follow a comment such as <!-- snippet: FirstGoal.java#first-goal -->,"
                            + " but follows \"" + comment + "\"");
        }
        String kind = comment.substring(OPEN.length(), colon);
        return new Block(place, kind, comment.substring(colon + 2, comment.length() - CLOSE.length()), text);
    }

    /** All blocks of a page. */
    static List<Block> blocks(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        with(page, block -> {
            blocks.add(block);
            return block.text();
        });
        return blocks;
    }

    /** The lines of a source between {@code // tag::name} and {@code // end::name}, moved to the left margin. */
    static String region(Path source, String name) throws IOException {
        List<String> lines = Files.readAllLines(source);
        List<String> stripped = lines.stream().map(String::strip).toList();
        int start = stripped.indexOf("// tag::" + name);
        int end = stripped.indexOf("// end::" + name);
        if (start < 0 || end < start) {
            throw new AssertionError(
                    source + " must have a region " + name + " between // tag::" + name + " and // end::" + name);
        }
        return String.join("\n", lines.subList(start + 1, end)).stripIndent() + "\n";
    }
}
