package org.policytargets.examples.trust;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Target;
import org.policytargets.text.CriterionText;
import org.policytargets.text.Document;
import org.policytargets.text.Finding;
import org.policytargets.text.TargetReader;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.QuantityText;
import org.policytargets.units.Vocabulary;

/** Criteria in words: whatever stands where one should is read or left, and one that is written is read back the same. */
final class Criteria {
    private static final QuantityText CHINESE = QuantityText.in(Locale.CHINESE);
    private static final int MOST_DIGITS = 19;
    /** A share's difference is a change. */
    private static final Set<String> CODES = Vocabulary.standard().wordsRead(Locale.CHINESE).values().stream()
            .map(PolicyUnit::code)
            .filter(code -> !code.equals("[pp]"))
            .collect(Collectors.toSet());

    private Criteria() {}

    static void law(byte[] bytes) {
        String text = Laws.text(bytes);
        int end = text.indexOf('\n');
        read("水平达到" + text);
        if (end > 0) {
            Criterion.Word word = Criterion.Word.values()[text.charAt(0) % Criterion.Word.values().length];
            ExactQuantity<?> low = CHINESE.parse(text.substring(1, end));
            ExactQuantity<?> high = CHINESE.parse(text.substring(end + 1));
            if (isPlain(low) && isPlain(high) && low.getUnit().equals(high.getUnit())) {
                identity(criterion(word, low, high));
            }
        }
    }

    private static List<Finding> read(String text) {
        return TargetReader.chinese()
                .read(Document.of("r", text, Year.of(2025)))
                .targets();
    }

    /** Positive, and with a unit of its own word and a last digit that its text keeps. */
    private static boolean isPlain(ExactQuantity<?> quantity) {
        boolean known = CODES.contains(PolicyUnit.from(quantity.getUnit()).code());
        return known
                && quantity.decimal()
                        .filter(number -> number.signum() > 0 && number.precision() <= MOST_DIGITS)
                        .filter(number -> CHINESE.parse(CHINESE.format(quantity))
                                        .decimal()
                                        .orElseThrow()
                                        .scale()
                                == number.scale())
                        .isPresent();
    }

    private static void identity(Criterion criterion) {
        String words = "水平达到" + CriterionText.chinese(criterion);
        List<Finding> findings = read(words);
        Laws.require(findings.size() == 1, words + " must be one promise", findings);
        Optional<Criterion> again = ((Target.Simple) findings.get(0).goal().target()).acceptance();
        Laws.require(
                again.map(read -> read.towards(criterion.better()))
                        .filter(criterion::equals)
                        .isPresent(),
                words + " must be read back as " + criterion,
                again);
    }

    private static Criterion criterion(Criterion.Word word, ExactQuantity<?> a, ExactQuantity<?> b) {
        return switch (word) {
            case AT_LEAST -> Criterion.atLeast(a);
            case MORE_THAN -> Criterion.moreThan(a);
            case AT_MOST -> Criterion.atMost(a);
            case LESS_THAN -> Criterion.lessThan(a);
            case EXACTLY -> Criterion.exactly(a);
            case PLAIN -> Criterion.plain(a);
            case ABOUT -> Criterion.about(a);
            case BETWEEN -> Criterion.between(a, b);
        };
    }
}
