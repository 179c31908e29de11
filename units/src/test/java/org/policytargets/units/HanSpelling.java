package org.policytargets.units;

/** Spells whole numbers as the Chinese rules of ICU's rule-based number format do: 一万三千, 一百零五, 十三. */
final class HanSpelling {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final long SECTION = 10_000;

    private HanSpelling() {}

    static String of(long number) {
        if (number == 0) {
            return "零";
        }
        String text = above(number);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String above(long number) {
        if (number >= SECTION * SECTION * SECTION) {
            return split(number, SECTION * SECTION * SECTION, "万亿");
        }
        if (number >= SECTION * SECTION) {
            return split(number, SECTION * SECTION, "亿");
        }
        return number >= SECTION ? split(number, SECTION, "万") : section((int) number);
    }

    private static String split(long number, long unit, String word) {
        long rest = number % unit;
        String gap = rest > 0 && rest < unit / 10 ? "零" : "";
        return above(number / unit) + word + gap + (rest == 0 ? "" : above(rest));
    }

    private static String section(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return text.toString();
    }
}
