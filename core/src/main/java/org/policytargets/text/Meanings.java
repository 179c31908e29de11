package org.policytargets.text;

import java.util.Set;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Strength;
import org.policytargets.text.Row.Role;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.PolicyUnits;

/** What the meaning of a row may be, by role: checked where a row is made, so that no rule meets one it cannot use. */
final class Meanings {
    private static final Set<String> RATES = Set.of("INCREASE", "DECREASE");
    private static final Set<String> TRENDS =
            Set.of("INCREASE", "DECREASE", "MAINTAIN", "INCREASE LAST", "DECREASE LAST");

    private static final Set<String> COMPARISONS =
            Set.of("PLAIN", "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN", "EXACTLY", "ABOUT");
    private static final Set<String> ZEROS = Set.of("REACH_ZERO", "MAINTAIN_ZERO_DYNAMIC", "ZERO_GROWTH_DYNAMIC");
    private static final Set<String> LADDERS = Set.of("CONSTRUCTION", "DOCUMENT", "PROGRAMME");
    private static final int LONGEST_RATE = 9;

    private Meanings() {}

    static void require(Role role, String meaning) {
        boolean fits = switch (role) {
            case DONE -> meaning.isEmpty() || meaning.equals("ADD") || isStage(meaning);
            case LEVEL -> meaning.isEmpty() || COMPARISONS.contains(meaning);
            case BEFORE, AFTER -> COMPARISONS.contains(meaning);
            case ZERO -> ZEROS.contains(meaning);
            case RATE -> RATES.contains(meaning);
            case TREND -> TRENDS.contains(meaning);
            case EXPECTED -> isOneOf(Strength.values(), meaning);
            case COUNTER, NAME -> isOneOf(NotATarget.Reason.values(), meaning);
            case UNIT -> isUnit(meaning);
            case DOUBLE -> isRate(meaning);
            case TIME -> meaning.startsWith("年");
            default -> meaning.isEmpty();
        };
        if (!fits) {
            throw new MalformedRowException("a meaning of the role " + role, meaning);
        }
    }

    /** The ladder of a stage: PROGRAMME started. */
    static StageLadder ladder(String meaning) {
        return switch (meaning.substring(0, Math.max(0, meaning.indexOf(' ')))) {
            case "CONSTRUCTION" -> StageLadder.CONSTRUCTION;
            case "DOCUMENT" -> StageLadder.DOCUMENT;
            default -> StageLadder.PROGRAMME;
        };
    }

    static String stage(String meaning) {
        int from = meaning.indexOf(' ') + 1;
        int to = meaning.indexOf(' ', from);
        return meaning.substring(from, to < 0 ? meaning.length() : to);
    }

    /** Whether a verb of a stage only stands before its object: 建立, not 开工. */
    static boolean isFirst(String meaning) {
        return meaning.endsWith(" FIRST");
    }

    private static boolean isStage(String meaning) {
        boolean known = LADDERS.contains(meaning.substring(0, Math.max(0, meaning.indexOf(' '))))
                && ladder(meaning).has(stage(meaning));
        int more = meaning.indexOf(' ', meaning.indexOf(' ') + 1);
        return known && (more < 0 || meaning.substring(more).equals(" FIRST"));
    }

    /** A relation and a number of percent: PLAIN 100. */
    private static boolean isRate(String meaning) {
        int space = meaning.indexOf(' ');
        return space > 0
                && COMPARISONS.contains(meaning.substring(0, space))
                && meaning.length() > space + 1
                && meaning.length() <= space + 1 + LONGEST_RATE
                && meaning.chars().skip(space + 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isUnit(String code) {
        try {
            PolicyUnits.of(code);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        for (Enum<?> value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
