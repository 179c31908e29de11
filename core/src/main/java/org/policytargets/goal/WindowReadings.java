package org.policytargets.goal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.units.AmbiguousTextException;

/**
 * The texts that name days in more than one way, and the ways. Whoever wrote "2024-25" or "01-02-2025" knew which was
 * meant; the text no longer says, so it is reported and never guessed.
 */
final class WindowReadings {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private WindowReadings() {}

    static AmbiguousTextException ambiguous(String text, List<String> readings) {
        return new AmbiguousTextException(text, "the first and the last day", readings);
    }

    /** The readings of a text that has no shape of a period: none, one that is near, or several that are possible. */
    static List<String> of(String text) {
        return switch (WindowText.shape(text)) {
            case "9999/99" -> afterSlash(text);
            case "FY9999" -> fiscal(text.substring(2));
            case "99/99/9999", "99-99-9999" ->
                days(List.of(iso(text, 6, 10, 3, 5, 0, 2), iso(text, 6, 10, 0, 2, 3, 5)));
            case "99-99-99" ->
                days(List.of(
                        "20" + text,
                        "19" + text,
                        "20" + iso(text, 6, 8, 3, 5, 0, 2),
                        "20" + iso(text, 6, 8, 0, 2, 3, 5)));
            case "999X" -> decade(text.substring(0, 3));
            case "9999-9-9" -> days(List.of(text.substring(0, 5) + "0" + text.charAt(5) + "-0" + text.charAt(7)));
            case "9999-9-99" -> days(List.of(text.substring(0, 5) + "0" + text.substring(5)));
            case "9999-99-9" -> days(List.of(text.substring(0, 8) + "0" + text.charAt(8)));
            default -> qualifiedOrInstant(text);
        };
    }

    private static String iso(String text, int y, int yEnd, int m, int mEnd, int d, int dEnd) {
        return text.substring(y, yEnd) + "-" + text.substring(m, mEnd) + "-" + text.substring(d, dEnd);
    }

    /** The days among candidates that exist, each once. */
    private static List<String> days(List<String> candidates) {
        List<String> days = new ArrayList<>();
        for (String candidate : candidates) {
            if (isDay(candidate) && !days.contains(candidate)) {
                days.add(candidate);
            }
        }
        return days;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.of(WindowText.number(text, 0, 4), WindowText.number(text, 5, 7), WindowText.number(text, 8, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<String> decade(String century) {
        String years = century + "0/" + century + "9";
        return List.of(years + " (all of the decade)", "one year of " + years);
    }

    private static List<String> fiscal(String year) {
        int next = WindowText.number(year, 0, 4) + 1;
        return List.of(
                year,
                year + "-04-01/" + next + "-03-31 (fiscal year from April)",
                (next - 2) + "-10-01/" + year + "-09-30 (fiscal year to September)",
                (next - 2) + "-07-01/" + year + "-06-30 (fiscal year to June)");
    }

    private static List<String> afterSlash(String text) {
        String century = text.substring(0, 2);
        List<String> readings = new ArrayList<>();
        readings.add(text.substring(0, 4) + "/" + century + text.substring(5) + " (interval of years)");
        readings.add("fiscal year " + text);
        if (isDay(text.substring(0, 4) + "-" + text.substring(5) + "-01")) {
            readings.add(text.replace('/', '-') + " (month)");
        }
        return readings;
    }

    /** The readings of a year and a two-digit code: seasons, and the second year of a fiscal year; none if it has one. */
    static List<String> ofCode(int year, int code) {
        List<String> readings = new ArrayList<>();
        if (code >= 21 && code <= 32) {
            String half = code <= 24 ? "" : code <= 28 ? "northern " : "southern ";
            readings.add(half + SEASONS.get((code - 21) % 4) + " of " + year + ", no agreed days");
        }
        boolean nextYear = code == (year + 1) % 100;
        if (!readings.isEmpty() || (nextYear && code > 12)) {
            readings.add("fiscal year " + year + "/" + code);
        }
        if (nextYear && code > 12) {
            readings.add(year + "/" + (year + 1) + " (interval of years)");
        }
        if (nextYear && code >= 33 && code <= 36) {
            readings.add(year + "-Q" + (code - 32));
        }
        if (nextYear && (code == 40 || code == 41)) {
            readings.add(year + "-H" + (code - 39));
        }
        return readings;
    }

    private static List<String> qualifiedOrInstant(String text) {
        int last = text.length() - 1;
        if (last > 0 && (text.charAt(last) == '~' || text.charAt(last) == '?')) {
            String plain = text.substring(0, last);
            if (WindowText.period(plain, text) != null) {
                String qualifier = text.charAt(last) == '~' ? "about " : "perhaps ";
                return List.of(qualifier + plain, "exactly " + plain);
            }
        }
        return last > 10 && text.charAt(10) == 'T' ? instant(text) : List.of();
    }

    /** An instant falls on one of two days, by the zone. */
    private static List<String> instant(String text) {
        String day = text.substring(0, 10);
        if (!WindowText.shape(day).equals("9999-99-99") || !isDay(day) || !isTimeWithOffset(text.substring(11))) {
            return List.of();
        }
        LocalDate written = LocalDate.parse(day);
        return List.of(
                day + " where it was written", written.minusDays(1) + " or " + written.plusDays(1) + " in other zones");
    }

    private static boolean isTimeWithOffset(String text) {
        String shape = WindowText.shape(text);
        int offset = shape.endsWith("Z") ? shape.length() - 1 : shape.length() - 6;
        if (offset < 5 || !(shape.endsWith("Z") || shape.endsWith("+99:99") || shape.endsWith("-99:99"))) {
            return false;
        }
        if (!shape.endsWith("Z")
                && (WindowText.number(text, offset + 1, offset + 3) > 18
                        || WindowText.number(text, offset + 4, offset + 6) > 59)) {
            return false;
        }
        return isTime(text.substring(0, offset), shape.substring(0, offset));
    }

    private static boolean isTime(String text, String shape) {
        if (!shape.startsWith("99:99") || WindowText.number(text, 0, 2) > 23 || WindowText.number(text, 3, 5) > 59) {
            return false;
        }
        if (shape.length() == 5) {
            return true;
        }
        if (!shape.startsWith(":99", 5) || WindowText.number(text, 6, 8) > 59) {
            return false;
        }
        String fraction = shape.substring(8);
        return fraction.isEmpty()
                || (fraction.length() > 1 && fraction.equals("." + "9".repeat(fraction.length() - 1)));
    }
}
