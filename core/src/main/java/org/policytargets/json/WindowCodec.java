package org.policytargets.json;

import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Window;
import tools.jackson.core.JsonGenerator;

/** A window: its code, {@code "2025"}; where it keeps words, an object of both, {@code {"code": "2025", "words": "今年"}}. */
final class WindowCodec extends NamedCodec<Window> {
    /** A period, or two with a slash between; which of them exist, only reading tells. */
    private static final String PERIOD = "[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|[0-9]{3}|Q[1-4]|H[12]|W[0-9]{2}(-[1-7])?))?";

    private static final Codec<Window> CODE =
            new Scalars.Worded<>("^(" + PERIOD + "|(\\.\\.|" + PERIOD + ")/(\\.\\.|" + PERIOD + "))$") {
                @Override
                Window parse(String text) {
                    Window window = Window.parse(text);
                    if (window.words().isPresent() || !isAscii(text)) {
                        throw new WordsInDataException(text, window);
                    }
                    return window;
                }

                @Override
                String format(Window value) {
                    return value.code();
                }
            };

    private final ObjectCodec<Window> withWords = new ObjectCodec<Window>("WindowInWords", "")
            .shaped(List.of(
                    new Shape<>("", List.of(Field.required("code", CODE), Field.optional("words", Scalars.TEXT))) {
                        @Override
                        boolean fits(Object value) {
                            return true;
                        }

                        @Override
                        Window make(Object[] values) {
                            Window window = (Window) values[0];
                            Optional<?> words = (Optional<?>) values[1];
                            return words.isPresent() ? window.inWords((String) words.get()) : window;
                        }

                        @Override
                        Object take(Window value, int field) {
                            return field == 0 ? value : value.words();
                        }
                    }));

    WindowCodec() {
        super("Window");
    }

    private static boolean isAscii(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            ascii &= text.charAt(i) < 0x80;
        }
        return ascii;
    }

    @Override
    Window read(Tokens in) {
        return in.isObject() ? withWords.read(in) : CODE.read(in);
    }

    @Override
    void write(Window value, JsonGenerator out) {
        (value.words().isEmpty() ? CODE : withWords).write(value, out);
    }

    @Override
    void define(JsonGenerator out, Definitions definitions) {
        out.writeArrayPropertyStart("oneOf");
        out.writeStartObject();
        CODE.describe(out, definitions);
        out.writeEndObject();
        out.writeStartObject();
        withWords.describe(out, definitions);
        out.writeEndObject();
        out.writeEndArray();
    }

    @Override
    String pathTo(String place) {
        return withWords.pathTo(place);
    }
}
