package org.policytargets.json;

/**
 * How much a document may hold. What is larger is refused before it is worked on, and the error names the limit.
 *
 * @param bytes the greatest length of a document, in bytes of UTF-8
 * @param depth how deep objects and arrays may stand in each other
 * @param fields how many properties one object may have
 * @param items how many elements all arrays of a document may have together
 * @param nameLength the greatest length of a property's name, in characters
 * @param textLength the greatest length of a text, in characters
 */
public record Limits(int bytes, int depth, int fields, int items, int nameLength, int textLength) {
    private static final Limits STANDARD = new Limits(10 << 20, 64, 256, 1_000_000, 256, 16_384);

    /**
     * Makes one.
     *
     * @param bytes the greatest length of a document, in bytes of UTF-8
     * @param depth how deep objects and arrays may stand in each other
     * @param fields how many properties one object may have
     * @param items how many elements all arrays of a document may have together
     * @param nameLength the greatest length of a property's name, in characters
     * @param textLength the greatest length of a text, in characters
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits {
        int least =
                Math.min(Math.min(Math.min(bytes, depth), Math.min(fields, items)), Math.min(nameLength, textLength));
        if (least < 1) {
            throw new IllegalArgumentException("every limit must be at least 1, but one was " + least);
        }
    }

    /**
     * {@return 10 MiB, depth 64, 256 fields in an object, 1 000 000 items, names of 256 characters, texts of 16 384}
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits, for documents of another length}
     *
     * @param most the greatest length, in bytes
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withBytes(int most) {
        return new Limits(most, depth, fields, items, nameLength, textLength);
    }

    /**
     * {@return these limits, for documents of another number of items}
     *
     * @param most how many elements all arrays may have together
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withItems(int most) {
        return new Limits(bytes, depth, fields, most, nameLength, textLength);
    }
}
