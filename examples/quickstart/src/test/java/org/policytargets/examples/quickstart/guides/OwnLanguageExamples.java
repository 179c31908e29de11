package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Window.during;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.count;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Gap;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.QuantityText;
import org.policytargets.units.Vocabulary;

/** The code of core/docs/own-language.md. */
final class OwnLanguageExamples {
    private static final PolicyUnit<?> SCHOOL_PLACE = count("school_place");

    // tag::words
    private static final Vocabulary WORDS = Vocabulary.standard()
            .with(SCHOOL_PLACE, Locale.FRENCH, "place", "places")
            .with(KILOMETRE, Locale.FRENCH, "km", "km")
            .with(PolicyUnits.PERCENT, Locale.FRENCH, "%", "%");
    private static final QuantityText NUMBERS = QuantityText.in(Locale.FRENCH, WORDS);

    // end::words

    // tag::sentence
    static String sentence(Assessment assessment) {
        String promised =
                assessment.criterion().map(OwnLanguageExamples::promise).orElse("sans valeur fixée");
        String found = assessment
                .reading()
                .filter(reading -> reading.value().isPoint())
                .flatMap(reading -> reading.value().lower())
                .map(NUMBERS::format)
                .orElse("aucun chiffre");
        String gap = assessment
                .gap()
                .flatMap(Gap::exact)
                .map(OwnLanguageExamples::gap)
                .orElse("");
        return verdict(assessment.verdict()) + " : " + promised + " ; " + found + gap;
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> "tenu";
            case MET_LATE -> "tenu en retard";
            case MISSED -> "non tenu";
            case OPEN -> "en cours";
            case UNDECIDED -> "indécis";
            case AWAITING_DATA -> "en attente de chiffres";
            case NO_DATA -> "sans chiffres";
        };
    }

    private static String promise(Criterion criterion) {
        String number = NUMBERS.format(criterion.value());
        return switch (criterion.word()) {
            case AT_LEAST -> "au moins " + number;
            case MORE_THAN -> "plus de " + number;
            case AT_MOST -> "au plus " + number;
            case LESS_THAN -> "moins de " + number;
            case ABOUT -> "environ " + number;
            case BETWEEN ->
                "de " + number + " à " + NUMBERS.format(criterion.upper().orElseThrow());
            case EXACTLY, PLAIN -> number;
        };
    }

    private static String gap(ExactQuantity<?> gap) {
        return gap.signum() < 0 ? ", il manque " + NUMBERS.format(gap.negate()) : "";
    }
    // end::sentence

    private static Assessment assess(String reported) {
        Indicator roads = flow("nouvelles routes", KILOMETRE);
        Goal goal = Goal.builder()
                .id("routes")
                .title(Label.of("New roads").and(Locale.FRENCH, "Nouvelles routes"))
                .owner(Owner.of("Service des routes"))
                .target(Target.total(roads, atLeast(quantity("30", KILOMETRE))))
                .deadline(by(during(Year.of(2025))))
                .build();
        Actuals actuals = Actuals.of(Actual.period(
                roads.in("Lyon"), during(Year.of(2025)), quantity("40", KILOMETRE), LocalDate.parse("2026-01-09")));
        if (!reported.isEmpty()) {
            actuals = Actuals.of(Actual.period(
                    roads, during(Year.of(2025)), quantity(reported, KILOMETRE), LocalDate.parse("2026-01-09")));
        }
        return Assessor.standard().assess(goal, actuals, LocalDate.parse("2026-01-15"));
    }

    @Test
    void an_assessment_is_worded_from_its_parts() {
        Assessment assessment = assess("27.4");
        // tag::said
        assertThat(sentence(assessment)).isEqualTo("non tenu : au moins 30 km ; 27,4 km, il manque 2,6 km");
        assertThat(assessment.goal().title().in(Locale.FRENCH)).isEqualTo("Nouvelles routes");
        assertThat(assessment.sentence(Locale.FRENCH)).isEqualTo(assessment.sentence(Locale.ENGLISH));
        assertThat(Sentences.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
        // end::said
        assertThat(sentence(assess("30"))).isEqualTo("tenu : au moins 30 km ; 30 km");
        assertThat(sentence(assess(""))).isEqualTo("sans chiffres : au moins 30 km ; aucun chiffre");
    }

    @Test
    void numbers_are_read_as_they_are_written_in_that_language() {
        // tag::numbers
        assertThat(NUMBERS.parse("7\u202F910 places")).isEqualTo(quantity("7910", SCHOOL_PLACE));
        assertThat(NUMBERS.format(quantity("7910", SCHOOL_PLACE))).isEqualTo("7\u202F910 places");
        // end::numbers
    }

    @Test
    void a_reason_is_a_code_and_its_parts() {
        Assessment assessment = assess("");
        // tag::reason
        Reason reason = assessment.reasons().get(0);
        assertThat(reason.code()).isEqualTo(Reason.Code.OTHER_SCOPE);
        assertThat(reason.parts().get(0)).isInstanceOf(Actual.class);
        // end::reason
    }
}
