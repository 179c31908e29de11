package org.policytargets.examples.trust;

import java.util.ArrayList;
import java.util.List;

/** Texts made to harm: exponents, digits, brackets, and what is slow for regular expressions. */
final class TextBombs {
    private static final int MILLION = 1_000_000;
    private static final String EXPONENT = "exponent";

    private TextBombs() {}

    static List<Bomb> all() {
        List<Bomb> bombs = new ArrayList<>();
        // What costs most lies below what BigDecimal itself refuses.
        for (int zeros = 5; zeros <= 9; zeros++) {
            String exponent = "1" + "0".repeat(zeros);
            bombs.add(Bomb.number("1e" + exponent, EXPONENT, "1e" + exponent));
            bombs.add(Bomb.number("1e-" + exponent, EXPONENT, "1e-" + exponent));
            bombs.add(json("1e" + exponent, EXPONENT, "1e" + exponent));
        }
        bombs.add(Bomb.number("1e2147483648", EXPONENT, "1e2147483648"));
        bombs.add(Bomb.number("0e99999999999", EXPONENT, "0e99999999999"));
        bombs.add(Bomb.number("1,000,000 digits", "characters", "9".repeat(MILLION)));
        bombs.add(Bomb.number("16,000 digits", "digits of a number", "9".repeat(16_000)));
        bombs.add(json("1,000,000 digits", "limit textLength", "9".repeat(MILLION)));
        bombs.add(json("16,000 digits", "characters of a number", "9".repeat(16_000)));
        bombs.add(json("a fraction of 16,000 digits", "digits", "1/" + "3".repeat(16_000)));
        bombs.add(Bomb.number("16,000 zeros after the point", "digits of a number", "0." + "0".repeat(16_000) + "1"));
        bombs.add(Bomb.number("万 16,000 times", "each multiplier once", "一" + "万".repeat(16_000)));
        bombs.add(Bomb.number("一 16,000 times", "between digits", "一".repeat(16_000)));
        bombs.add(Bomb.number("4,000 groups", "digits of a number", "1" + ",111".repeat(4_000)));
        bombs.add(Bomb.quantity("百分之 5,000 times", "its end", () -> "百分之".repeat(5_000) + "五"));
        bombs.add(Bomb.quantity("1,000,000 blanks", "characters", () -> "1" + " ".repeat(MILLION) + "km"));
        bombs.add(Bomb.quantity(
                "16,000 blanks, slow for \\s+$", "unknown unit", () -> "1 km" + " ".repeat(16_000) + "x"));
        bombs.add(Bomb.quantity(
                "each 3,000 times, slow for quotients", "unknown unit", () -> "1 " + "m/".repeat(3_000) + "s"));
        bombs.add(Bomb.unit("m³100", "unknown unit", () -> "m³100"));
        bombs.add(Bomb.unit("m^99999999999", "unknown unit", () -> "m^99999999999"));
        bombs.add(Bomb.unit("5,000 brackets", "characters of a unit code", () -> "(".repeat(5_000)));
        bombs.add(Bomb.unit(
                "1,000,000 brackets",
                "characters of a unit code",
                () -> "(".repeat(MILLION) + "m" + ")".repeat(MILLION)));
        bombs.add(Bomb.unit("m/ 1,000,000 times", "characters of a unit code", () -> "m/".repeat(MILLION) + "m"));
        bombs.add(Bomb.unit("10*99 to the 99th", "digits of a result", () -> "10*99.".repeat(20) + "m"));
        bombs.add(Bomb.unit("powers of powers", "unknown unit", () -> "(m99)99"));
        bombs.add(Bomb.unit(
                "a name of 1,000,000 letters", "characters of a unit code", () -> "{" + "x".repeat(MILLION) + "}"));
        bombs.add(Bomb.period("1,000,000 digits", "64 characters", () -> "2".repeat(MILLION)));
        bombs.add(Bomb.period("a range of ranges", "64 characters", () -> "2025/".repeat(200_000) + "2025"));
        bombs.add(Bomb.period("年 1,000,000 times", "64 characters", () -> "2025" + "年".repeat(MILLION)));
        bombs.add(Bomb.report("1,000,000 digits", () -> "增长" + "9".repeat(MILLION) + "%"));
        bombs.add(Bomb.report("200,000 brackets", () -> "（".repeat(200_000) + "5%" + "）".repeat(200_000)));
        bombs.add(Bomb.report("1,000,000 blanks", () -> "增长5%" + " ".repeat(MILLION) + "。"));
        bombs.add(Bomb.report("200,000 commas", () -> "增长，".repeat(200_000)));
        bombs.add(Bomb.report("50,000 numbers in a list", () -> "5、".repeat(50_000)));
        bombs.add(Bomb.report("20,000 promises in a sentence", () -> "增长5%、".repeat(20_000)));
        bombs.add(Bomb.report("200,000 open quotes", () -> "“".repeat(200_000) + "增长5%"));
        bombs.add(Bomb.report("至 200,000 times", () -> "1至".repeat(200_000)));
        bombs.add(Bomb.report("1,000,000 surrogates", () -> "\uD83D".repeat(MILLION)));
        return bombs;
    }

    private static Bomb json(String name, String says, String number) {
        return Bomb.json("number " + name, says, () -> Documents.PLAN.with("number", '"' + number + '"'));
    }
}
