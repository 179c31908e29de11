package org.policytargets.examples.notebook;

import java.util.Locale;
import org.policytargets.assess.Sentences;

/** The language of what is printed, and the few words that the library does not have. */
final class Words {
    private static volatile Locale language = Locale.ENGLISH;

    private Words() {}

    static Locale language() {
        return language;
    }

    static void speak(String code) {
        language = switch (code) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw new RefusedException("language must be \"en\" or \"zh\", but was \"" + code + "\"");
        };
    }

    static Sentences sentences() {
        return Sentences.in(language);
    }

    static String say(String english, String chinese) {
        return language.equals(Locale.CHINESE) ? chinese : english;
    }

    /** A second line that belongs to the one above. */
    static String below(String english, String chinese, String what) {
        return "\n  " + say(english + ": ", chinese + "：") + what;
    }
}
