package org.policytargets.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one held at a time. Of a line that is too long nothing is held. */
final class Lines {
    private static final int FIRST = 1 << 16;

    private final InputStream source;
    private final int longest;
    private byte[] bytes = new byte[FIRST];
    /** The line is from here to there; what was read beyond it ends at filled. */
    private int from;

    private int to = -1;
    private int filled;
    private long number;
    private boolean tooLong;

    Lines(InputStream source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Goes to the next line that holds more than blanks; false at the end. */
    boolean advance() throws IOException {
        do {
            from = Math.min(to + 1, filled);
            if (!find()) {
                return false;
            }
            number++;
        } while (!tooLong && isBlank());
        return true;
    }

    /** Finds the end of the line that begins at from; false if nothing is left. */
    private boolean find() throws IOException {
        tooLong = false;
        to = from;
        while (true) {
            while (to < filled && bytes[to] != '\n') {
                to++;
            }
            if (to < filled) {
                tooLong |= to - from > longest;
                return true;
            }
            if (to - from > longest) {
                tooLong = true;
                from = to;
            }
            if (!fill()) {
                return tooLong || to > from;
            }
        }
    }

    /** Reads on, what is held of the line moved to the beginning; false at the end. */
    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            filled -= from;
            to -= from;
            from = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * filled);
        }
        int count = source.read(bytes, filled, bytes.length - filled);
        filled += Math.max(count, 0);
        return count >= 0;
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** The index after the line's last byte. */
    int to() {
        return to;
    }

    /** The line's number, from 1, blank lines counted. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
