package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.assess.Answer;
import org.policytargets.assess.AnyPromise;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

class ChartProperties {
    private static final LocalDate LATE = LocalDate.of(2100, 1, 1);

    /** Goals around one year, whose numbers meet; and goals of any words, units and numbers. */
    @Provide
    Arbitrary<Gallery.Shown> assessments() {
        return Arbitraries.oneOf(meeting(), any());
    }

    private static Arbitrary<Gallery.Shown> meeting() {
        return Arbitraries.randomValue((Random random) -> {
            AnyPromise promise = random.nextInt(4) == 0 ? AnyPromise.throughout(random) : new AnyPromise(random);
            return shown(promise.goal(), promise.actuals(), promise.day());
        });
    }

    private static Arbitrary<Gallery.Shown> any() {
        Window window = Window.parse("2020/2030");
        return PolicyTargetArbitraries.simpleTargets()
                .flatMap(target -> PolicyTargetArbitraries.goals(target)
                        .flatMap(goal -> PolicyTargetArbitraries.evidence(target.indicator(), window)
                                .list()
                                .ofMaxSize(4)
                                .map(actuals -> shown(goal, actuals, LATE))));
    }

    private static Gallery.Shown shown(Goal goal, List<Actual> actuals, LocalDate asOf) {
        Actuals reported = Actuals.of(actuals);
        return new Gallery.Shown("any", Assessor.standard().assess(goal, reported, asOf), reported);
    }

    static List<Assessment> withParts(Assessment assessment) {
        List<Assessment> all = new ArrayList<>();
        all.add(assessment);
        assessment.parts().forEach(part -> all.addAll(withParts(part)));
        return all;
    }

    @Property
    void no_text_of_a_chart_touches_another_or_leaves_the_picture(
            @ForAll("assessments") Gallery.Shown shown, @ForAll boolean chinese) {
        Locale locale = chinese ? Locale.CHINESE : Locale.ENGLISH;
        for (Assessment assessment : withParts(shown.assessment())) {
            BulletChart.of(assessment).ifPresent(chart -> ChartLayout.assertReadable(chart.svg(locale)));
            ProgressChart.of(assessment, shown.actuals())
                    .ifPresent(chart -> ChartLayout.assertReadable(chart.svg(locale)));
        }
    }

    @Property
    void there_is_a_chart_where_the_target_has_a_number(@ForAll("assessments") Gallery.Shown shown) {
        for (Assessment assessment : withParts(shown.assessment())) {
            boolean number = assessment.criterion().isPresent() && !(assessment.target() instanceof Target.Judged);
            assertThat(BulletChart.of(assessment)).matches(chart -> chart.isPresent() == number);
            assertThat(ProgressChart.of(assessment, shown.actuals())).matches(chart -> chart.isPresent() == number);
        }
    }

    /** Yes: all of its pixels are pixels of the range. No: none is, and none is one of what may be acceptable. */
    @Property
    void what_was_found_is_drawn_inside_the_acceptable_range_if_and_only_if_it_is_acceptable(
            @ForAll("assessments") Gallery.Shown shown) {
        for (Assessment assessment : withParts(shown.assessment())) {
            BulletChart.of(assessment)
                    .ifPresent(chart -> chart.found().ifPresent(marks -> {
                        Answer answer = assessment.comparison().orElseThrow().answer();
                        int[] band = chart.acceptable();
                        boolean inside = band[0] <= marks[0] && marks[1] <= band[1];
                        boolean outside = marks[1] < band[0] || marks[0] > band[1];
                        assertThat(marks[0]).isLessThanOrEqualTo(marks[1]);
                        if (answer == Answer.YES) {
                            assertThat(inside).isTrue();
                        } else if (answer == Answer.NO) {
                            assertThat(outside).isTrue();
                        }
                    }));
        }
    }
}
