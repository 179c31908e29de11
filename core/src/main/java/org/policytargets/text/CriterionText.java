package org.policytargets.text;

import java.util.Locale;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.QuantityText;

/**
 * Criteria as Chinese reports write them, word by word: 30公里以上, 超过30公里, 5%左右, 1个至2个, 900亿元、力争1050亿元, 降低3%.
 *
 * <p>Law: what is written is read back as the same criterion by {@link TargetReader}, for positive numbers in units that have
 * a Chinese word, of which the last digit is one that is written (6540亿 has 亿 as its last, whatever it came from). A
 * tolerance that is not the default one, and a precision of comparison, are not written.
 */
public final class CriterionText {
    private static final QuantityText QUANTITIES = QuantityText.in(Locale.CHINESE);

    private CriterionText() {}

    /**
     * {@return the words of a criterion, without its subject}
     *
     * @param criterion the criterion
     */
    public static String chinese(Criterion criterion) {
        Criterion stated = criterion.stated();
        String number = QUANTITIES.format(stated.value());
        String words = switch (stated.word()) {
            case AT_LEAST -> number + "以上";
            case MORE_THAN -> "超过" + number;
            case AT_MOST -> number + "以内";
            case LESS_THAN -> "低于" + number;
            case EXACTLY -> "恰为" + number;
            case PLAIN -> number;
            case ABOUT -> number + "左右";
            case BETWEEN -> number + "至" + QUANTITIES.format(stated.upper().orElseThrow());
        };
        return (criterion.isDecrease() ? "降低" : "")
                + words
                + stated.stretch().map(CriterionText::hope).orElse("");
    }

    private static String hope(ExactQuantity<?> further) {
        return "、力争" + QUANTITIES.format(further);
    }
}
