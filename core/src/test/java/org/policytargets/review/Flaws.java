package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.plan;

import java.util.List;
import java.util.Locale;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.units.PolicyUnits;

/** Words in which the tests of this package tell what is wrong with a plan. */
final class Flaws {
    private Flaws() {}

    static List<String> told(Locale language, List<Flaw> flaws) {
        return flaws.stream().map(ReviewSentences.in(language)::sentence).toList();
    }

    static void assertFlaw(List<Flaw> flaws, Flaw.Kind kind, String english, String chinese) {
        assertThat(flaws).extracting(Flaw::kind).containsExactly(kind);
        assertThat(told(Locale.ENGLISH, flaws)).containsExactly(english);
        assertThat(told(Locale.CHINESE, flaws)).containsExactly(chinese);
    }

    static List<Flaw> check(Goal... goals) {
        return PlanLint.check(plan(2025, goals));
    }

    /** Of goals named a, b, c … */
    static List<Flaw> check(Target... targets) {
        Goal[] goals = new Goal[targets.length];
        for (int i = 0; i < goals.length; i++) {
            goals[i] = goal("" + (char) ('a' + i), targets[i], 2025);
        }
        return check(goals);
    }

    static Indicator homes(String name) {
        return Indicator.flow(name, PolicyUnits.count("dwelling"));
    }
}
