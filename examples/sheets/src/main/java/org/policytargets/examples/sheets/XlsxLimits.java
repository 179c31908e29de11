package org.policytargets.examples.sheets;

/**
 * How much a workbook may hold. With the standard limits reading takes less than 64 MiB, whatever the workbook.
 *
 * @param bytes the greatest length of the file
 * @param inflated how many bytes all its parts may have together
 * @param entries how many parts it may have
 * @param cells how many cells with something in them all its sheets may have together
 * @param columns how many columns a sheet may have
 * @param characters how many characters all cells may have together
 */
public record XlsxLimits(int bytes, int inflated, int entries, int cells, int columns, int characters) {
    /** The depth of elements, and the number of attributes of one, that no workbook needs to pass. */
    static final int DEPTH = 64;

    /** The greatest length of one cell, which is Excel's own. */
    static final int CELL = 32_767;

    /**
     * Makes one.
     *
     * @param bytes the greatest length of the file
     * @param inflated how many bytes all its parts may have together
     * @param entries how many parts it may have
     * @param cells how many cells with something in them all its sheets may have together
     * @param columns how many columns a sheet may have
     * @param characters how many characters all cells may have together
     * @throws IllegalArgumentException if a limit is below 1
     */
    public XlsxLimits {
        int least =
                Math.min(Math.min(Math.min(bytes, inflated), Math.min(entries, cells)), Math.min(columns, characters));
        if (least < 1) {
            throw new IllegalArgumentException("every limit must be at least 1, but one was " + least);
        }
    }

    /** {@return 5 MiB, 50 MiB inflated, 1 000 parts, 200 000 cells, 256 columns, 4 000 000 characters} */
    public static XlsxLimits standard() {
        return new XlsxLimits(5 << 20, 50 << 20, 1_000, 200_000, 256, 4_000_000);
    }
}
