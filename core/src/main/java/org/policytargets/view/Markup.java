package org.policytargets.view;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG that is also well-formed XML. All text and every value of an attribute passes through one escape;
 * names of elements and attributes are the code's own.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that never has content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text, out);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** What was written by another of these, or is the code's own. */
    Markup written(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
    }

    /** What no XML can hold, and what steers, is replaced by U+FFFD. */
    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // The one quotes attributes, the other did in browsers of old.
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                // As they are, attributes would have them as blanks, and line ends be made one kind.
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isText(letter) ? letter : 0xFFFD);
            }
        }
    }

    private static boolean isText(int letter) {
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean noCharacter = (letter & 0xFFFE) == 0xFFFE || letter >= 0xFDD0 && letter <= 0xFDEF;
        return !Character.isISOControl(letter) && !surrogate && !noCharacter;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
