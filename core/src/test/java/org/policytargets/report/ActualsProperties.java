package org.policytargets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;

/** The laws of {@link Actuals}. */
class ActualsProperties {
    @Provide
    Arbitrary<List<Actual>> reported() {
        return PolicyTargetArbitraries.actuals().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PolicyTargetArbitraries.days();
    }

    @Property
    void the_order_in_which_they_were_handed_over_plays_no_part(
            @ForAll("reported") List<Actual> reported, @ForAll Random random) {
        List<Actual> shuffled = new ArrayList<>(reported);
        Collections.shuffle(shuffled, random);
        assertThat(Actuals.of(shuffled)).isEqualTo(Actuals.of(reported));
        assertThat(Actuals.of(shuffled).all()).isEqualTo(Actuals.of(reported).all());
    }

    @Property
    void a_repeated_report_changes_nothing(@ForAll("reported") List<Actual> reported) {
        List<Actual> twice = new ArrayList<>(reported);
        twice.addAll(reported);
        assertThat(Actuals.of(twice)).isEqualTo(Actuals.of(reported)).hasSameHashCodeAs(Actuals.of(reported));
        assertThat(Actuals.of(twice).all()).isEqualTo(Actuals.of(reported).all());
    }

    @Property
    void each_actual_is_found_where_it_belongs_and_nowhere_else(@ForAll("reported") List<Actual> reported) {
        Actuals actuals = Actuals.of(reported);
        assertThat(actuals.all()).containsAll(reported);
        for (Actual actual : actuals.all()) {
            Subject subject = actual.subject();
            assertThat(actuals.about(subject.indicator()))
                    .contains(actual)
                    .allMatch(one -> one.subject().indicator().equals(subject.indicator()));
            subject.goal()
                    .ifPresent(goal -> assertThat(actuals.handedOverFor(goal))
                            .contains(actual)
                            .allMatch(one -> one.subject().goal().equals(subject.goal())));
        }
    }

    @Property
    void what_was_known_on_a_day_is_what_had_been_reported_by_then(
            @ForAll("reported") List<Actual> reported, @ForAll("days") LocalDate day) {
        Actuals known = Actuals.of(reported).asKnownOn(day);
        for (Actual actual : reported) {
            assertThat(known.all().contains(actual))
                    .isEqualTo(!actual.report().on().isAfter(day));
        }
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        // Later reports never change what was known.
        List<Actual> early = reported.stream()
                .filter(actual -> !actual.report().on().isAfter(day))
                .toList();
        assertThat(Actuals.of(early)).isEqualTo(known);
    }
}
