package org.policytargets.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
 * @param text the text
 * @param separator what stands between its cells
 * @param remarks what the sender may not expect
 */
record CsvText(String text, char separator, List<Remark> remarks) {
    private static final char COMMA = ',';
    private static final List<Character> SEPARATORS = List.of(COMMA, ';', '\t');

    static CsvText of(byte[] document, Optional<Charset> named, Limits limits) {
        if (document.length > limits.bytes()) {
            throw new MalformedSheetException(
                    Fault.BYTES.at(0, "", "longer", Optional.empty(), Integer.toString(limits.bytes())));
        }
        List<Remark> remarks = new ArrayList<>();
        String text = named.isPresent() ? decoded(document, named.get()) : decoded(document, remarks);
        char separator = separator(text);
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
            throw new MalformedSheetException(Fault.ENCODING.at(0, "", "other bytes"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The text; null if the bytes are none in that encoding. */
    private static @Nullable String decode(byte[] document, Charset encoding) {
        try {
            return encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The one that stands most often in the first line that is not blank, outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && begun && (c == '\n' || c == '\r')) {
                break;
            }
            begun |= c != '\n' && c != '\r';
            int kind = quoted ? -1 : SEPARATORS.indexOf(c);
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.get(counts[2] > counts[most] ? 2 : most);
    }
}
