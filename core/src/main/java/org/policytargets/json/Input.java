package org.policytargets.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Where a document comes in: its length and encoding are checked before anything else is done with it. */
final class Input {
    private static final Spot DOCUMENT = new Spot("", -1, -1);

    private Input() {}

    /** All bytes of a stream. */
    static byte[] bytes(InputStream in, Limits limits) throws IOException {
        // One more than allowed, to see that there is more.
        byte[] bytes = in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
        requireLength(bytes.length, limits);
        requireUtf8(bytes, 0, bytes.length, DOCUMENT);
        return bytes;
    }

    /** A text in UTF-8. What has no UTF-8, half of a surrogate pair, is refused; {@code getBytes} would write "?". */
    static byte[] bytes(String document, Limits limits) {
        requireLength(document.length(), limits);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        requireLength(bytes.length, limits);
        if (Texts.hasLoneSurrogate(document)) {
            throw MalformedDataException.must(
                    "json.encoding", DOCUMENT, "hold surrogates in pairs only", "with one alone", Optional.empty());
        }
        return bytes;
    }

    private static void requireLength(int length, Limits limits) {
        if (length > limits.bytes()) {
            throw tooLong(limits, DOCUMENT);
        }
    }

    static MalformedDataException tooLong(Limits limits, Spot document) {
        return MalformedDataException.must(
                "limit.exceeded",
                document,
                "have at most " + limits.bytes() + " bytes (limit bytes)",
                "longer",
                Optional.empty());
    }

    /**
     * The parser would take UTF-16 and UTF-32 for themselves, and some overlong forms for characters. A byte order mark
     * changes nothing and is passed over.
     */
    private static void requireUtf8(byte[] bytes, int from, int to, Spot document) {
        int wrong = Utf8.firstMalformed(bytes, from, to);
        if (wrong >= 0) {
            throw MalformedDataException.must(
                    "json.encoding", document, "be UTF-8", "malformed at byte " + (wrong - from), Optional.empty());
        }
    }

    static <T> T read(
            Syntax syntax,
            byte[] document,
            Codec<T> codec,
            Limits limits,
            @Nullable Consumer<MalformedDataException> problems,
            @Nullable UnknownProperties kept) {
        try (JsonParser parser = syntax.parser(document, 0, document.length)) {
            return new Tokens(parser, limits, problems, kept).document(codec);
        }
    }

    /** The document that is one line of a longer one: the bytes from an index to another, which is left out. */
    static <T> T readLine(byte[] bytes, int from, int to, int line, Codec<T> codec, Limits limits, Known known) {
        requireUtf8(bytes, from, to, new Spot("", line, 1));
        try (JsonParser parser = Syntax.JSON.parser(bytes, from, to - from)) {
            return new Tokens(parser, limits, known, line).document(codec);
        }
    }
}
