package org.policytargets.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * The characters of a CSV document, of which no row may be longer than a limit: a quote that does not close would make one
 * row of all that follows. It never closes what it reads from, which is the caller's.
 */
final class RowText extends Reader {
    private final Reader source;
    private final int longest;
    private int row = 1;
    /** What was read since the last row ended; what the parser had read ahead by then is not counted. */
    private int length;

    RowText(Reader source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** All characters read so far, but those the parser has read ahead, are of rows that are done. */
    void endRow() {
        row++;
        length = 0;
    }

    @Override
    public int read(char[] target, int from, int most) throws IOException {
        // Asked for more, the row has not ended yet.
        if (length > longest) {
            throw new MalformedSheetException(
                    Fault.ROW_LENGTH.at(row, "", "longer", Optional.empty(), Integer.toString(longest)));
        }
        try {
            int count = source.read(target, from, most);
            length += Math.max(count, 0);
            return count;
        } catch (CharacterCodingException e) {
            throw CsvText.otherBytes();
        }
    }

    @Override
    public boolean markSupported() {
        return source.markSupported();
    }

    @Override
    public void mark(int most) throws IOException {
        source.mark(most);
    }

    @Override
    public void reset() throws IOException {
        source.reset();
        length = 0;
    }

    @Override
    public void close() {}
}
