package org.policytargets.view;

import java.util.ArrayList;
import java.util.List;

/** Which language a text of others is in, so that it is spoken and set as such, and which way it runs. */
final class Tongue {
    private Tongue() {}

    static void text(Markup page, String text, Words words) {
        leaf(page, "bdi", text, words);
    }

    /** A text in which a date stays on one line: a line may end behind a hyphen. */
    static void text(Markup page, String text, String date, Words words) {
        int at = date.isEmpty() ? -1 : text.endsWith(date) ? text.length() - date.length() : text.indexOf(date);
        if (at < 0) {
            text(page, text, words);
            return;
        }
        page.open("bdi", attributes(text, words));
        page.text(text.substring(0, at)).leaf("span", date, "class", "pt-day");
        page.text(text.substring(at + date.length())).close();
    }

    static void leaf(Markup page, String element, String text, Words words, String... attributes) {
        page.leaf(element, text, attributes(text, words, attributes));
    }

    private static String[] attributes(String text, Words words, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("dir", "auto"));
        String language = of(text, words.language());
        if (!language.equals(words.language())) {
            all.addAll(List.of("lang", language));
        }
        return all.toArray(String[]::new);
    }

    /** Chinese where most of its letters are; without letters as what is around it. */
    static String of(String text, String around) {
        int chinese = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            chinese += Character.isIdeographic(letter) ? 1 : 0;
            others += Character.isLetter(letter) && !Character.isIdeographic(letter) ? 1 : 0;
        }
        if (chinese + others == 0) {
            return around;
        }
        // A Chinese letter is about a word of two or three Latin ones.
        return 3 * chinese >= others ? "zh" : "en";
    }
}
