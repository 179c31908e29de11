package org.policytargets.view;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is in pixels, at most: what is laid out by it neither overlaps nor leaves the picture, whichever sans-serif
 * a reader has. A column of {@link TextWidth} is at most 0.66 of the size, of capital and broad letters more.
 */
final class Letters {
    private static final String BROAD = "MWmw@%&—…≈";
    private static final String ELLIPSIS = "…";

    private Letters() {}

    static int width(String text, int size) {
        int hundredths = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            hundredths += hundredths(text.codePointAt(i));
        }
        return (hundredths * size + 99) / 100;
    }

    private static int hundredths(int letter) {
        int columns = TextWidth.of(letter);
        if (columns == 2) {
            return letter >= 0x1F000 && letter < 0x20000 || letter < 0x2E80 ? 140 : 102;
        }
        if (columns == 0) {
            return 0;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 105;
        }
        boolean capital = letter >= 'A' && letter <= 'Z';
        return letter >= 0xFB50 && letter <= 0xFDFF ? 1000 : letter < 0x7F ? (capital ? 80 : 66) : 105;
    }

    /** In lines no wider than that, at most so many; what does not fit is left out and an ellipsis says so. */
    static List<String> wrap(String text, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = TextWidth.visible(text).strip();
        while (width(rest, size) > width && lines.size() < most - 1) {
            int end = lineEnd(rest, size, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(width(rest, size) > width ? shortened(rest, size, width) : rest);
        return lines;
    }

    private static String shortened(String text, int size, int width) {
        return text.substring(0, fitting(text, size, width - width(ELLIPSIS, size))) + ELLIPSIS;
    }

    /** Where a line may end, else where it is full. */
    private static int lineEnd(String text, int size, int width) {
        int full = fitting(text, size, width);
        int end = 0;
        for (int i = 0; i <= full && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            end = i > 0 && TextWidth.mayBreakBefore(text.codePointAt(i)) ? i : end;
        }
        return end == 0 ? full : end;
    }

    /** How much of it fits; at least one letter. */
    private static int fitting(String text, int size, int width) {
        int end = Character.charCount(text.codePointAt(0));
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (width(text.substring(0, next), size) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
