package org.policytargets.review;

import java.util.Locale;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Target;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.QuantityText;

/**
 * Which numbers do not say what they are numbers of. Growth and coverage are shares by their kind and always do.
 *
 * <p>A pure number has no unit: one that compares with 1 and is no share, in the indicator and in the criterion. A measure
 * word is bare if the vocabulary reads it as a unit of its own ({@code {个}}, {@code {条}}, {@code {处}}), not as the thing
 * it stands for (套 is a dwelling, 户 a household).
 */
final class BareUnits {
    private static final QuantityText CHINESE = QuantityText.in(Locale.CHINESE);

    private BareUnits() {}

    static Optional<PolicyUnit<?>> of(Target.Simple target) {
        boolean amount =
                target instanceof Target.Level || target instanceof Target.Total || target instanceof Target.Change;
        PolicyUnit<?> unit = target.indicator().unit();
        boolean bare = amount
                && (isMeasureWord(unit)
                        || isPure(unit)
                                && target.acceptance().filter(BareUnits::isPure).isPresent());
        return bare ? Optional.of(unit) : Optional.empty();
    }

    private static boolean isPure(Criterion criterion) {
        return isPure(criterion.value().getUnit());
    }

    private static boolean isPure(PolicyUnit<?> unit) {
        return unit.isComparableWith(PolicyUnits.ONE) && !unit.differenceUnit().equals(PolicyUnits.PERCENTAGE_POINT);
    }

    private static boolean isMeasureWord(PolicyUnit<?> unit) {
        String word = word(unit);
        if (word.codePointCount(0, word.length()) != 1) {
            return false;
        }
        try {
            return CHINESE.parse("1" + word).getUnit().equals(unit);
        } catch (InvalidInputException unknown) {
            return false;
        }
    }

    /** What stands between the braces of a count; empty for any other unit. */
    static String word(PolicyUnit<?> unit) {
        String code = unit.code();
        boolean count = code.startsWith("{") && code.indexOf('}') == code.length() - 1;
        return count ? code.substring(1, code.length() - 1) : "";
    }
}
