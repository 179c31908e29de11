package org.policytargets.units;

import java.math.BigDecimal;

/**
 * Writes numbers for people, exactly, all digits grouped. A number with zeros that were not written (a negative scale)
 * gets the word that stands for them: 1.3万, 1.43 trillion; where no word leaves a number of 1 or more, its digits.
 *
 * @param style the signs
 * @param language the language of the words: {@code zh}, {@code en}, or another, which has none
 * @param grouped whether digits are set off in groups
 */
record NumberPrinter(NumberStyle style, String language, boolean grouped) {
    private static final int[] HAN_POWERS = {4, 8, 12};
    private static final String[] HAN = {"万", "亿", "万亿"};
    private static final int[] ENGLISH_POWERS = {12, 9, 6};
    private static final String[] ENGLISH = {" trillion", " billion", " million"};

    String print(BigDecimal number) {
        if (number.precision() <= Limits.DIGITS && number.precision() - number.scale() > Limits.DIGITS) {
            // Written out, it would have more digits than are read: 1E80.
            return number.unscaledValue() + "E" + -number.scale();
        }
        if (number.scale() < 0 && language.equals("zh")) {
            return han(number);
        }
        if (number.scale() < 0 && language.equals("en") && style.words()) {
            return english(number);
        }
        return digits(number, grouped);
    }

    /** The least power that adds no zero to the digits written (1267万), else the greatest. */
    private String han(BigDecimal number) {
        String text = digits(number, grouped);
        boolean adds = true;
        for (int i = 0; adds && i < HAN.length; i++) {
            BigDecimal rest = number.scaleByPowerOfTen(-HAN_POWERS[i]);
            if (isOneOrMore(rest)) {
                adds = rest.scale() < 0;
                text = digits(rest, false) + HAN[i];
            }
        }
        return text;
    }

    /** The greatest power; zeros that only another power had hidden are left out: 3000亿 is 300 billion. */
    private String english(BigDecimal number) {
        for (int i = 0; i < ENGLISH.length; i++) {
            BigDecimal rest = number.scaleByPowerOfTen(-ENGLISH_POWERS[i]);
            if (isOneOrMore(rest)) {
                boolean whole = rest.stripTrailingZeros().scale() <= 0;
                return digits(whole ? rest.setScale(0) : rest, grouped) + ENGLISH[i];
            }
        }
        return digits(number, grouped);
    }

    private static boolean isOneOrMore(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) >= 0;
    }

    private String digits(BigDecimal number, boolean inGroups) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(plain.length() + plain.length() / 2);
        for (int i = 0; i < end; i++) {
            if (inGroups && i > start && isGroupStart(end - i)) {
                out.append(style.grouping().charAt(0));
            }
            out.append(plain.charAt(i));
        }
        if (point >= 0) {
            out.append(style.decimal()).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    private boolean isGroupStart(int digitsLeft) {
        return style.pairs() ? digitsLeft >= 3 && digitsLeft % 2 == 1 : digitsLeft % 3 == 0;
    }
}
