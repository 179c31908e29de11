package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.review.Flaws.assertFlaw;
import static org.policytargets.review.Flaws.check;
import static org.policytargets.review.Flaws.homes;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.builder;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.parts;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Members;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.PolicyUnits;

/** Which parts are more than their whole, in both languages, and which are not. */
class SumsExamples {
    @ParameterizedTest
    @CsvSource({
        "homes completed, 'homes completed, affordable', 'homes completed, for rent'",
        "homes completed, of which affordable, Of which for rent",
        "竣工住房, 竣工住房其中保障房, 其中租赁房",
        "竣工住房, 竣工住房（保障房）, 竣工住房：租赁房",
        "Homes completed, homes completed of which affordable, homes completed of which for rent",
    })
    void parts_of_a_whole_are_more_than_it(String whole, String one, String other) {
        Target all = total(homes(whole), "6800 {dwelling}");
        Target first = total(homes(one), "4000 {dwelling}");
        assertFlaw(
                check(allOf(all, first, total(homes(other), "3000 {dwelling}"))),
                Flaw.Kind.PARTS_DO_NOT_ADD_UP,
                "a: the parts add up to 7,000 dwellings, more than the whole of 6,800 dwellings",
                "a：各部分合计7,000套，超过总数6,800套");
        assertThat(check(allOf(all, first, total(homes(other), "2800 {dwelling}"))))
                .isEmpty();
    }

    @Test
    void a_ceiling_of_the_whole_counts_and_levels_of_a_stock_add_up_too() {
        Indicator stock = Indicator.stock("homes", PolicyUnits.count("dwelling"));
        Indicator part = Indicator.stock("homes: rented", PolicyUnits.count("dwelling"));
        Target whole = new Target.Level(stock, atMost(q("10 {dwelling}")));
        Target rented = new Target.Level(part, atLeast(q("11 {dwelling}")));
        assertThat(check(allOf(allOf(whole, rented))))
                .extracting(flaw -> flaw.places().get(0))
                .hasToString("[a#a]");
        assertThat(check(allOf(whole, new Target.Level(part, atMost(q("11 {dwelling}"))))))
                .isEmpty();
    }

    @Test
    void parts_that_do_not_say_that_they_are_parts_add_up_to_nothing() {
        Target whole = total(homes("homes completed"), "5 {dwelling}");
        Target rented = total(homes("homes completed: rented"), "6 {dwelling}");
        assertThat(check(allOf(whole, total(homes("homes completedly"), "6 {dwelling}"))))
                .isEmpty();
        assertThat(check(allOf(whole, total(homes("flats completed"), "6 {dwelling}"))))
                .isEmpty();
        assertThat(check(allOf(whole, total(homes("homes completed: rented").in("Haidian"), "6 {dwelling}"))))
                .isEmpty();
        assertThat(check(allOf(whole, total(Indicator.flow("homes completed: area", PolicyUnits.HECTARE), "6 har"))))
                .isEmpty();
        assertThat(check(new Target.AnyOf(parts(whole, rented)))).isEmpty();
        assertThat(check(allOf(whole, Target.growth(homes("homes completed: rented"), atLeast(q("6 %"))))))
                .isEmpty();
        assertThat(check(allOf(whole, allOf(rented)))).isEmpty();
        assertThat(check(allOf(allOf(whole), rented))).isEmpty();
        assertThat(check(new Target.AllOf(List.of(
                        Part.of("a", whole),
                        new Part("b", rented, Optional.of(Deadline.by(Window.parse("2025-H1"))))))))
                .isEmpty();
        Indicator share =
                Indicator.stock("families housed: rented", PolicyUnits.PERCENT).in("Haidian");
        assertThat(check(allOf(level(atLeast(q("5 %"))), new Target.Level(share, atLeast(q("6 %"))))))
                .isEmpty();
        Indicator mean = Indicator.mean("dust", PolicyUnits.KILOGRAM);
        Indicator mean2 = Indicator.mean("dust: fine", PolicyUnits.KILOGRAM);
        assertThat(check(
                        allOf(new Target.Level(mean, atLeast(q("5 kg"))), new Target.Level(mean2, atLeast(q("6 kg"))))))
                .isEmpty();
    }

    @Test
    void more_things_are_named_than_promised() {
        Target projects = total(Indicator.flow("projects", PolicyUnits.count("project")), "2 {project}");
        assertFlaw(
                check(builder("a", projects, 2025)
                        .members(Members.all("x", "y", "z"))
                        .build()),
                Flaw.Kind.PARTS_DO_NOT_ADD_UP,
                "a: 3 things are named, more than the 2 projects promised",
                "a：列出3项，多于承诺的2个项目");
        assertThat(check(builder("a", projects, 2025)
                        .members(Members.all("x", "y"))
                        .build()))
                .isEmpty();
        assertThat(check(builder("a", projects, 2025)
                        .members(Members.among("x", "y", "z"))
                        .build()))
                .hasSize(1);
        assertThat(check(builder("a", total("2 km"), 2025)
                        .members(Members.all("x", "y", "z"))
                        .build()))
                .isEmpty();
        assertThat(check(builder("a", level(atLeast(q("85 %"))), 2025)
                        .members(Members.all("x"))
                        .build()))
                .isEmpty();
        Target ceiling =
                new Target.Total(Indicator.flow("projects", PolicyUnits.count("project")), atMost(q("2 {project}")));
        assertThat(check(builder("a", ceiling, 2025)
                        .members(Members.all("x", "y", "z"))
                        .build()))
                .isEmpty();
    }
}
