package org.policytargets.examples.tracker.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The tracker's own words in a language; what is said of goals comes from the library's sentences. */
public final class Words {
    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final Words CHINESE = new Words(Locale.CHINESE);

    private final Locale locale;
    private final Properties words = new Properties();

    private Words(Locale locale) {
        this.locale = locale;
        String name = "words." + locale.getLanguage() + ".properties";
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/org/policytargets/examples/tracker/" + name)),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** {@return the language} */
    public Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /**
     * {@return the words of a key}
     *
     * @param key the key
     * @param values what stands for {0}, {1} …
     */
    public String say(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there must be words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
