package org.policytargets.units;

import java.util.ArrayList;
import java.util.List;

/**
 * The words by which a text says more or less than one number: 约, 左右, 以上, ≥, a range. They belong to a criterion or
 * to how sure a report is; a number read without them would be another statement, so the text is reported with its
 * readings.
 */
final class Qualifier {
    private static final String ABOUT = "about";
    private static final String AT_LEAST = "at least";
    private static final String AT_MOST = "at most";
    private static final String MORE = "more than";
    private static final String LESS = "less than";

    /** A word stands before each shorter one that it begins with: {@code >=} before {@code >}. */
    private static final List<Words> BEFORE = List.of(
            new Words(ABOUT, "大约|大概|约|近|将近|接近|≈|~|±|about |around |approximately |nearly |almost |"),
            new Words(AT_LEAST, "不少于|不低于|至少|≥|>=|at least |"),
            new Words(AT_MOST, "不超过|不高于|至多|最多|≤|<=|at most |up to |"),
            new Words(MORE, "超过|超|逾|高于|多于|>|more than |over |"),
            new Words(LESS, "低于|少于|不到|不足|<|less than |under |"));

    private static final List<Words> AFTER = List.of(
            new Words(ABOUT, "左右|上下| or so|"),
            new Words(AT_LEAST, "以上| or more|"),
            new Words(AT_MOST, "以下|以内| or less|"));

    /** What may stand between a number and its unit: 5万余个, 十多个, 十来个. */
    private static final String INSIDE = "余多来几";

    private static final String RANGE = "-–—~至到";
    private static final String MULTIPLIERS = "百千万亿";

    private Qualifier() {}

    /**
     * A text without the qualifier around it.
     *
     * @param from where the number begins
     * @param to where its unit ends
     * @param reading what the qualifier says, or empty
     */
    record Bare(int from, int to, String reading) {
        /** Refuses the text, if there was a qualifier; its rest must have been read before, so that nonsense is malformed. */
        void refuse(FoldedText text) {
            if (!reading.isEmpty()) {
                String rest = text.original().substring(from, to).strip();
                throw ambiguous(text, List.of(reading + " " + rest, "exactly " + rest));
            }
        }
    }

    /**
     * Words of one meaning.
     *
     * @param reading the meaning
     * @param words the words; in one text each is followed by a bar
     */
    private record Words(String reading, List<String> words) {
        Words(String reading, String words) {
            this(reading, apart(words));
        }

        private static List<String> apart(String words) {
            List<String> all = new ArrayList<>();
            for (int from = 0; from < words.length(); from = words.indexOf('|', from) + 1) {
                all.add(words.substring(from, words.indexOf('|', from)));
            }
            return List.copyOf(all);
        }

        /** The length of the word that stands at the beginning or the end of a text, or 0. */
        int lengthIn(FoldedText text, boolean atEnd) {
            for (String word : words) {
                if (text.has(word, atEnd ? text.length() - word.length() : 0)) {
                    return word.length();
                }
            }
            return 0;
        }
    }

    /** The text without the one qualifier that it may have at its beginning or at its end. */
    static Bare strip(FoldedText text) {
        if (text.hasDigit(0) && text.hasDigit(text.length() - 1)) {
            return new Bare(0, text.length(), ""); // no word begins or ends with a digit
        }
        for (Words words : BEFORE) {
            int length = words.lengthIn(text, false);
            if (length > 0) {
                return new Bare(text.afterSpaces(length), text.length(), words.reading());
            }
        }
        for (Words words : AFTER) {
            int length = words.lengthIn(text, true);
            if (length > 0) {
                return new Bare(0, text.length() - length, words.reading());
            }
        }
        return new Bare(0, text.length(), "");
    }

    /** Refuses what follows a number and makes it less than one: 余 and its like, or the other end of a range. */
    static void refuseAfter(FoldedText text, int from, ScannedNumber number, NumberScanner scanner) {
        char c = text.at(number.end());
        String first = text.original().substring(from, number.end());
        if (INSIDE.indexOf(c) >= 0) {
            String reading = c == '来' || c == '几' ? ABOUT : MORE;
            throw ambiguous(text, List.of(reading + " " + first, "exactly " + first));
        }
        int next = number.end() + 1;
        if (RANGE.indexOf(c) >= 0 && scanner.startsAt(next)) {
            int end = scanner.scan(next).end();
            if (RANGE.indexOf(text.at(end)) < 0) {
                throw ambiguous(text, ranges(first, text.original().substring(next, end)));
            }
        }
    }

    /** 1-2万 goes from 1 or from 1万. */
    private static List<String> ranges(String first, String second) {
        int multiplier = second.length();
        while (MULTIPLIERS.indexOf(second.charAt(multiplier - 1)) >= 0) {
            multiplier--;
        }
        String shared = second.substring(multiplier);
        boolean own = MULTIPLIERS.indexOf(first.charAt(first.length() - 1)) >= 0;
        String plain = "from " + first + " to " + second;
        return shared.isEmpty() || own ? List.of(plain) : List.of("from " + first + shared + " to " + second, plain);
    }

    private static AmbiguousTextException ambiguous(FoldedText text, List<String> readings) {
        return new AmbiguousTextException(text.original(), "one number, and its qualifier apart", readings);
    }
}
