package org.policytargets.examples.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook refer to by their number. */
final class SharedTexts {
    private SharedTexts() {}

    static List<String> read(Parts parts, String part, Budget all) throws IOException {
        List<String> texts = new ArrayList<>();
        if (!parts.has(part)) {
            return texts;
        }
        // They are counted twice, here and where they are referred to: each time they may be as many as is allowed.
        Budget budget = new Budget(all.limits());
        try (Xml xml = Xml.open(parts, part)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    String text = richText(xml, "si");
                    budget.take(text, 0, -1);
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** The text of an element in whose runs it stands, without the readings of its signs. */
    static String richText(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh") || xml.isEnd("rPh")) {
                phonetic = xml.isStart("rPh");
            } else if (xml.isStart("t") && !phonetic) {
                text.append(xml.text());
            } else if (xml.isStart("t")) {
                xml.text();
            }
            if (text.length() > 7 * XlsxLimits.CELL) {
                throw Refusal.CHARACTERS.of("a text with more", XlsxLimits.CELL);
            }
        }
        return CellText.unescaped(text.toString());
    }
}
