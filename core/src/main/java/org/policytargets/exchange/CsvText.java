package org.policytargets.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.json.Limits;

/**
 * The text of a CSV document, and how it was found.
 *
 * @param text the text, to be read once
 * @param separator what stands between its cells
 * @param remarks what the sender may not expect
 */
record CsvText(RowText text, char separator, List<Remark> remarks) {
    private static final char COMMA = ',';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(COMMA, ';', '\t');

    static CsvText of(byte[] document, Optional<Charset> named, Limits limits) {
        if (document.length > limits.bytes()) {
            throw new MalformedSheetException(
                    Fault.BYTES.at(0, "", "longer", Optional.empty(), Integer.toString(limits.bytes())));
        }
        List<Remark> remarks = new ArrayList<>();
        String text = named.isPresent() ? decoded(document, named.get()) : decoded(document, remarks);
        try {
            return of(new StringReader(text), limits, remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that is read as it comes; no encoding but the named one is tried, since it cannot be read again. */
    static CsvText of(InputStream document, Charset encoding, Limits limits) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(document, strict(encoding)));
        return of(text, limits, new ArrayList<>());
    }

    private static CsvText of(Reader source, Limits limits, List<Remark> remarks) throws IOException {
        RowText text = new RowText(source, limits.bytes());
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        char separator = separator(text, limits.bytes());
        if (separator != COMMA) {
            remarks.add(new Remark(Remark.Kind.SEPARATOR, separator == ';' ? ";" : "tab"));
        }
        return new CsvText(text, separator, remarks);
    }

    private static String decoded(byte[] document, List<Remark> remarks) {
        String text = decode(document, StandardCharsets.UTF_8);
        // UTF-16 begins with bytes that GB18030 might take for characters of its own.
        boolean wide = document.length > 1 && (document[0] & document[1] & 0xFE) == 0xFE;
        if (text == null && !wide) {
            Charset chinese = Charset.forName("GB18030");
            text = decode(document, chinese);
            remarks.add(new Remark(Remark.Kind.ENCODING, chinese.name()));
        }
        return required(text);
    }

    private static String decoded(byte[] document, Charset encoding) {
        return required(decode(document, encoding));
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw otherBytes();
        }
        return text;
    }

    static MalformedSheetException otherBytes() {
        return new MalformedSheetException(Fault.ENCODING.at(0, "", "other bytes"));
    }

    /** The text; null if the bytes are none in that encoding. */
    private static @Nullable String decode(byte[] document, Charset encoding) {
        try {
            return strict(encoding).decode(ByteBuffer.wrap(document)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static CharsetDecoder strict(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The one that stands most often in the first line that is not blank, outside of quotes; the text begins anew. */
    private static char separator(Reader text, int most) throws IOException {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        boolean begun = false;
        text.mark(most);
        int c = text.read();
        for (int i = 1; c >= 0 && (quoted || !begun || !isLineEnd(c)) && i < most; i++) {
            quoted ^= c == '"';
            begun |= !isLineEnd(c);
            int kind = quoted ? -1 : SEPARATORS.indexOf((char) c);
            if (kind >= 0) {
                counts[kind]++;
            }
            c = text.read();
        }
        text.reset();
        int either = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.get(counts[2] > counts[either] ? 2 : either);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }
}
