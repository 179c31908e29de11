package org.policytargets.json;

/** Well-formed UTF-8, by table 3-7 of the Unicode Standard: no overlong form, no surrogate, nothing above U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** The index of the first byte that begins no character; -1 if there is none. A zero byte is none of a text's. */
    static int firstMalformed(byte[] bytes) {
        return firstMalformed(bytes, 0, bytes.length);
    }

    /** The same of the bytes from an index to another, which is left out. */
    static int firstMalformed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int length = bytes[i] > 0 ? 1 : length(bytes, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int length(byte[] bytes, int i, int to) {
        int lead = bytes[i] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > to) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean sound = second >= least && second <= most;
        for (int k = 2; k < length; k++) {
            sound &= (bytes[i + k] & 0xC0) == 0x80;
        }
        return sound ? length : 0;
    }
}
