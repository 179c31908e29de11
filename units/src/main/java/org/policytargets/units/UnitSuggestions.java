package org.policytargets.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a wrong code may have meant; work is bounded, since it is done on hostile text. */
final class UnitSuggestions {
    private static final int MAX_LENGTH = 16;
    /** Signs that people write in units, and what codes have in their place. */
    private static final String SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹µμ·⋅";

    private static final String PLAIN = "0123456789uu..";
    private static final String[] COMPOUNDS = {"kW.h", "MW.h", "m2", "m3", "km2", "ug/m3", "mg/L", "km/h", "m/s"};
    private static final int MAX_EDITS = 2;
    /** A character too many or too few is nearer than a wrong one: kms is km rather than km2. */
    private static final int GAP = 2;

    private static final int WRONG = 3;

    private UnitSuggestions() {}

    /** The exception for an atom that the catalogue lacks: not offered on purpose, or unknown. */
    static InvalidInputException refuse(String text, String atom, int position) {
        String reason = reasonAgainst(atom);
        return reason != null
                ? new UnsupportedUnitException(text, reason)
                : new UnknownUnitException(text, "a known unit", position, nearestOf(text, atom));
    }

    private static @Nullable String reasonAgainst(String atom) {
        return switch (atom) {
            case "mo", "mo_j", "mo_g", "mo_s" -> "a month has no fixed length; count days, or use a deadline";
            case "a", "a_j", "a_g", "a_t" -> "a year has no fixed length; count days, or use a deadline";
            case "Cel", "[degF]", "[degRe]" -> "a temperature scale has an offset, so a factor does not convert it";
            case "K", "[degR]" -> "temperature is not offered";
            default -> null;
        };
    }

    private static @Nullable String nearestOf(String text, String atom) {
        String whole = nearest(text);
        return whole != null ? whole : nearest(atom);
    }

    /** The code nearest to a wrong one, or null if none is near. */
    static @Nullable String nearest(String wrong) {
        if (wrong.isEmpty() || wrong.length() > MAX_LENGTH) {
            return null;
        }
        String plain = inPlainSigns(wrong);
        if (plain != null) {
            return isKnown(plain) ? plain : null;
        }
        String currency = nearestCurrency(wrong);
        if (currency != null) {
            return currency;
        }
        String best = nearestCode(wrong);
        if (best != null) {
            return best;
        }
        return CountNames.isWord(wrong) ? "{" + wrong + "}" : null;
    }

    /** The currency that differs in case only, or null. */
    static @Nullable String nearestCurrency(String wrong) {
        String upper = wrong.toUpperCase(Locale.ROOT);
        return OpenUnits.currency(upper) != null ? upper : null;
    }

    private static boolean isKnown(String code) {
        try {
            PolicyUnits.of(code);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static @Nullable String nearestCode(String wrong) {
        int tooFar = GAP * Math.min(wrong.length() / 2 + 1, MAX_EDITS + 1);
        String best = null;
        for (String code : candidates()) {
            int distance = distance(wrong, code);
            if (distance < tooFar) {
                tooFar = distance;
                best = code;
            }
        }
        return best;
    }

    /** The text in the signs of codes; null if it is in them already. Two raised digits in a row are no exponent. */
    private static @Nullable String inPlainSigns(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            boolean raised = sign >= 0 && sign < 10;
            if (raised && i > 0 && SIGNS.indexOf(text.charAt(i - 1)) >= 0) {
                return null;
            }
            plain.append(sign < 0 ? text.charAt(i) : PLAIN.charAt(sign));
            changed |= sign >= 0;
        }
        return changed ? plain.toString() : null;
    }

    private static List<String> candidates() {
        List<String> codes = new ArrayList<>(List.of(COMPOUNDS));
        codes.addAll(UnitTable.units().keySet());
        codes.removeAll(List.of("1", "10*")); // near to every number
        return codes;
    }

    /** Levenshtein's distance, weighted; a difference in case only counts as none, so that {@code KM} is near {@code km}. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j * GAP;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i * GAP;
            for (int j = 1; j <= b.length(); j++) {
                int cost = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : WRONG;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + GAP, above[j - 1] + cost);
            }
            above = row;
        }
        return above[b.length()];
    }
}
