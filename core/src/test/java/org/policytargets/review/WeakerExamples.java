package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.review.Flaws.assertFlaw;
import static org.policytargets.review.Flaws.homes;
import static org.policytargets.review.Flaws.told;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.plan;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;

/** What promises less than last year, and what does not. */
class WeakerExamples {
    private static List<Flaw> afterLastYear(Target before, Target after) {
        Plan lastYear = plan(2024, goal("2024/a", before, 2024));
        return PlanLint.check(plan(2025, goal("2025/a", after, 2025)), lastYear);
    }

    @Test
    void less_than_last_year() {
        assertFlaw(
                afterLastYear(level(atLeast(q("85 %"))), level(atLeast(q("80 %")))),
                Flaw.Kind.WEAKER_THAN_LAST_YEAR,
                "2025/a: at least 80 %, less demanding than at least 85 % of last year (2024/a)",
                "2025/a：不少于80%，低于上年（2024/a）的不少于85%");
        assertThat(afterLastYear(level(atLeast(q("80 %"))), level(atLeast(q("85 %")))))
                .isEmpty();
    }

    @Test
    void of_a_composite_the_weaker_parts_are_told() {
        Target started = total(homes("homes started"), "9 {dwelling}");
        Target before = allOf(started, allOf(total("5 km"), total(homes("homes let"), "4 {dwelling}")));
        Target after = allOf(started, allOf(total("4 km"), total(homes("homes let"), "3 {dwelling}")));
        assertThat(told(Locale.ENGLISH, afterLastYear(before, after)))
                .containsExactly(
                        "2025/a#b/a: at least 4 km, less demanding than at least 5 km of last year (2024/a)",
                        "2025/a#b/b: at least 3 dwellings, less demanding than at least 4 dwellings of last year"
                                + " (2024/a)");
        assertThat(told(Locale.ENGLISH, afterLastYear(allOf(started, total("5 km")), allOf(started))))
                .containsExactly("2025/a: all of 1 part, less demanding than all of 2 parts of last year (2024/a)");
    }

    @Test
    void a_weaker_part_is_told_where_another_is_stronger_too() {
        Target before = allOf(total(homes("homes started"), "9 {dwelling}"), total("5 km"));
        Target after = allOf(total(homes("homes started"), "8 {dwelling}"), total("6 km"));
        assertThat(told(Locale.ENGLISH, afterLastYear(before, after)))
                .containsExactly(
                        "2025/a#a: at least 8 dwellings, less demanding than at least 9 dwellings of last year (2024/a)");
    }

    @Test
    void new_and_dropped_goals_are_not_weaker() {
        assertThat(afterLastYear(total("5 km"), level(atLeast(q("80 %"))))).isEmpty();
    }
}
