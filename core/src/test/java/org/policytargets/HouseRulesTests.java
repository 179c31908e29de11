package org.policytargets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house: which room may see which, and what nobody does. Sees units and core. */
@AnalyzeClasses(packages = "org.policytargets", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    private static final String[] PURE = {
        "org.policytargets.goal..",
        "org.policytargets.report..",
        "org.policytargets.assess..",
        "org.policytargets.bulk..",
        "org.policytargets.method..",
        "org.policytargets.review.."
    };

    @ArchTest
    static void the_rules_see_both_modules(JavaClasses house) {
        assertThat(house.containPackage("org.policytargets.units")).isTrue();
        assertThat(house.containPackage("org.policytargets.goal")).isTrue();
    }

    @ArchTest
    static final ArchRule no_cycle_between_packages =
            slices().matching("org.policytargets.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_units_imports_indriya = noClasses()
            .that()
            .resideOutsideOfPackage("org.policytargets.units..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tech.units..", "tech.uom..");

    @ArchTest
    static final ArchRule only_json_and_exchange_import_jackson = noClasses()
            .that()
            .resideOutsideOfPackages("org.policytargets.json..", "org.policytargets.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    /** Rooms that later work will open are optional: absent, they bind nobody. */
    @ArchTest
    static final ArchRule a_package_imports_only_what_stands_to_its_left = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("units")
            .definedBy("org.policytargets.units..")
            .layer("goal")
            .definedBy("org.policytargets.goal..")
            .layer("report")
            .definedBy("org.policytargets.report..")
            .layer("assess")
            .definedBy("org.policytargets.assess..")
            .layer("bulk")
            .definedBy("org.policytargets.bulk..")
            .optionalLayer("method")
            .definedBy("org.policytargets.method..")
            .layer("review")
            .definedBy("org.policytargets.review..")
            .optionalLayer("view")
            .definedBy("org.policytargets.view..")
            .optionalLayer("text")
            .definedBy("org.policytargets.text..")
            .optionalLayer("json")
            .definedBy("org.policytargets.json..")
            .layer("exchange")
            .definedBy("org.policytargets.exchange..")
            .whereLayer("units")
            .mayNotAccessAnyLayer()
            .whereLayer("goal")
            .mayOnlyAccessLayers("units")
            .whereLayer("report")
            .mayOnlyAccessLayers("units", "goal")
            .whereLayer("assess")
            .mayOnlyAccessLayers("units", "goal", "report")
            .whereLayer("bulk")
            .mayOnlyAccessLayers("units", "goal", "report", "assess")
            .whereLayer("method")
            .mayOnlyAccessLayers("units", "goal", "report", "assess")
            .whereLayer("review")
            .mayOnlyAccessLayers("units", "goal", "assess")
            .whereLayer("view")
            .mayOnlyAccessLayers("units", "goal", "report", "assess", "method")
            .whereLayer("text")
            .mayOnlyAccessLayers("units", "goal")
            .whereLayer("json")
            .mayOnlyAccessLayers("units", "goal", "report", "assess", "bulk", "method", "view", "text")
            // Of the two edges one may see the other: limits and the nearest name are the same in both.
            .whereLayer("exchange")
            .mayOnlyAccessLayers("units", "goal", "report", "assess", "bulk", "method", "view", "text", "json");

    @ArchTest
    static final ArchRule the_judging_rooms_read_no_clock_locale_or_system_property =
            noClasses().that().resideInAnyPackage(PURE).should(BannedCalls.readTheSurroundings());

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(PublicFace.liveInANullMarkedPackage());

    @ArchTest
    static final ArchRule public_signatures_hold_only_jdk_javax_measure_and_our_own_types =
            classes().should(PublicFace.showOnlyTypesThatUsersHave());

    @ArchTest
    static final ArchRule no_static_mutable_state = classes().should(Exactness.keepNoMutableStaticState());

    @ArchTest
    static final ArchRule no_double_and_no_float = classes()
            .that()
            // Roots and compound rates are defined on binary floating point, and taken there only.
            .doNotHaveFullyQualifiedName("org.policytargets.method.Figure")
            .should(Exactness.useNoDoubleOrFloat());

    @ArchTest
    static final ArchRule nothing_calls_what_depends_on_the_machine_or_breaks_on_hostile_text =
            noClasses().should(BannedCalls.callABannedMethod());
}
