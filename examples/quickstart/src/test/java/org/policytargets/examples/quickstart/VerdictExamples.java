package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Resolution;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** What is known of the shipped plans, said word for word. */
final class VerdictExamples {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static List<Assessment> assess(Plan plan, List<Actual> actuals, Resolution... resolutions) {
        return Assessor.standard().assess(plan, Actuals.of(actuals), List.of(resolutions), AS_OF);
    }

    private static Assessment goal(String id, List<Assessment> assessments) {
        return assessments.stream()
                .filter(assessment -> assessment.goal().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment haidian(String id, Resolution... resolutions) {
        return goal("haidian-2025/" + id, assess(Seeds.haidian2025(), Seeds.haidian2025Actuals(), resolutions));
    }

    private static void assertSays(Assessment assessment, Verdict verdict, String english, String chinese) {
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.sentence(Locale.ENGLISH)).isEqualTo(english);
        assertThat(assessment.sentence(Locale.CHINESE)).isEqualTo(chinese);
    }

    @Test
    void the_gross_product_grew_more_than_promised() {
        assertSays(
                haidian("gdp-growth"),
                Verdict.MET,
                "MET  haidian-2025/gdp-growth: at least 5.5 % for 2025; 7.2 % reported for 2025 (preliminary): 1.7 points more than promised",
                "兑现  haidian-2025/gdp-growth：2025年不少于5.5%；2025年报告为7.2%（初步数），比承诺多1.7个百分点");
    }

    @Test
    void more_school_places_than_promised_were_added() {
        assertSays(
                haidian("school-places-new"),
                Verdict.MET,
                "MET  haidian-2025/school-places-new: at least 7,900 school places by 2025-12-31; 7,910 school places reported for 2025: 10 more than promised",
                "兑现  haidian-2025/school-places-new：截至2025-12-31，不少于7,900个学位；2025年报告为7,910个学位，比承诺多10个学位");
    }

    @Test
    void the_air_is_undecided_while_its_value_is_not_known() {
        assertSays(
                haidian("air-quality-task"),
                Verdict.UNDECIDED,
                "UNDECIDED  haidian-2025/air-quality-task: a value set by 北京市人民政府 for 2025; 25.7 µg/m³ reported for 2025: the value set by 北京市人民政府 is not known",
                "无法判定  haidian-2025/air-quality-task：2025年数值由北京市人民政府下达；2025年报告为25.7微克/立方米，北京市人民政府下达的数值未知");
    }

    @Test
    void the_air_meets_an_example_value_above_it() {
        assertSays(
                haidian("air-quality-task", air("30", "2025-03-01")),
                Verdict.MET,
                "MET  haidian-2025/air-quality-task: at most 30 µg/m³ for 2025; 25.7 µg/m³ reported for 2025: 4.3 µg/m³ less than allowed",
                "兑现  haidian-2025/air-quality-task：2025年不超过30微克/立方米；2025年报告为25.7微克/立方米，比上限低4.3微克/立方米");
    }

    @Test
    void the_air_misses_an_example_value_below_it() {
        assertSays(
                haidian("air-quality-task", air("25", "2025-03-01")),
                Verdict.MISSED,
                "MISSED  haidian-2025/air-quality-task: at most 25 µg/m³ for 2025; 25.7 µg/m³ reported for 2025: 0.7 µg/m³ more than allowed",
                "未兑现  haidian-2025/air-quality-task：2025年不超过25微克/立方米；2025年报告为25.7微克/立方米，超出0.7微克/立方米");
    }

    @Test
    void a_value_that_became_known_later_is_not_seen() {
        assertThat(haidian("air-quality-task", air("25", "2026-11-02")).verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    private static Resolution air(String most, String knownOn) {
        return Resolution.of(
                GoalId.of("haidian-2025/air-quality-task"),
                Criterion.atMost(Quantities.quantity(most, PolicyUnits.MICROGRAM_PER_CUBIC_METRE)),
                LocalDate.parse(knownOn));
    }

    @Test
    void nothing_was_found_of_the_roads() {
        assertSays(
                haidian("roads-new-km"),
                Verdict.NO_DATA,
                "NO DATA  haidian-2025/roads-new-km: at least 30 km by 2025-12-31; nothing reported: due 2025-12-31",
                "无数据  haidian-2025/roads-new-km：截至2025-12-31，不少于30公里；没有报告，期限2025-12-31");
    }

    @Test
    void a_rate_of_all_beijing_is_no_evidence_for_the_district() {
        Assessment rate = haidian("public-rental-guarantee-rate");
        assertSays(
                rate,
                Verdict.NO_DATA,
                "NO DATA  haidian-2025/public-rental-guarantee-rate: at least 85 % on 2025-12-31; nothing usable reported: due 2025-12-31",
                "无数据  haidian-2025/public-rental-guarantee-rate：2025-12-31当日不少于85%；没有可用的报告，期限2025-12-31");
        assertOtherScope(
                rate,
                "the report of \"guarantee rate of registered public-rental families\" (level, 2025-12-31) is about 北京市, the goal about 海淀区",
                "“guarantee rate of registered public-rental families”的报告（期末数，2025-12-31）的范围是北京市，目标的范围是海淀区");
    }

    @Test
    void two_months_of_another_territory_are_no_evidence_for_the_year_of_the_district() {
        Assessment revenue = haidian("hightech-revenue-growth");
        assertSays(
                revenue,
                Verdict.NO_DATA,
                "NO DATA  haidian-2025/hightech-revenue-growth: about 7 % (within 0.5 points) for 2025; nothing usable reported: due 2025-12-31",
                "无数据  haidian-2025/hightech-revenue-growth：2025年7%左右（容差0.5个百分点）；没有可用的报告，期限2025-12-31");
        assertOtherScope(
                revenue,
                "the report of \"growth of total revenue of high-tech enterprises\" (growth, 2025-01/2025-02) is about 中关村国家自主创新示范区, the goal about 海淀区",
                "“growth of total revenue of high-tech enterprises”的报告（增速，2025-01/2025-02）的范围是中关村国家自主创新示范区，目标的范围是海淀区");
    }

    private static void assertOtherScope(Assessment assessment, String english, String chinese) {
        Reason reason = assessment.reasons().get(0);
        assertThat(reason.code()).isEqualTo(Reason.Code.OTHER_SCOPE);
        assertThat(Sentences.in(Locale.ENGLISH).reason(reason)).isEqualTo(english);
        assertThat(Sentences.in(Locale.CHINESE).reason(reason)).isEqualTo(chinese);
    }

    @Test
    void of_all_else_in_haidian_nothing_is_known() {
        List<Assessment> all = assess(Seeds.haidian2025(), Seeds.haidian2025Actuals());
        assertThat(all).hasSize(131);
        assertThat(all.stream().filter(assessment -> assessment.verdict() != Verdict.NO_DATA))
                .extracting(assessment -> assessment.goal().id().value())
                .containsExactly(
                        "haidian-2025/gdp-growth", "haidian-2025/air-quality-task", "haidian-2025/school-places-new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gdp-growth | MET  state-council-2025/gdp-growth: about 5 % (within 0.5 points) for 2025; 5 % reported for 2025: exactly as promised | 兑现  state-council-2025/gdp-growth：2025年5%左右（容差0.5个百分点）；2025年报告为5%，与承诺一致",
                "urban-unemployment | MET  state-council-2025/urban-unemployment: about 5.5 % (within 0.05 points) for 2025; 5.2 % reported for 2025: 0.3 points less than allowed | 兑现  state-council-2025/urban-unemployment：2025年5.5%左右（容差0.05个百分点）；2025年报告为5.2%，比上限低0.3个百分点",
                "urban-jobs-new | MET  state-council-2025/urban-jobs-new: at least 12 million people by 2025-12-31; 12.67 million people reported for 2025: 670,000 more than promised | 兑现  state-council-2025/urban-jobs-new：截至2025-12-31，不少于1200万人；2025年报告为1267万人，比承诺多67万人",
                "grain-output | MET  state-council-2025/grain-output: about 1.4 trillion jin (within 50 billion jin) by 2025-12-31; 1.43 trillion jin reported for 2025: 30 billion jin more than promised | 兑现  state-council-2025/grain-output：截至2025-12-31，1.4万亿斤左右（容差500亿斤）；2025年报告为1.43万亿斤，比承诺多300亿斤",
                "energy-intensity | MET  state-council-2025/energy-intensity: a decrease of about 3 % (within 0.5 points) for 2025; -5.1 % reported for 2025: 2.1 points more than promised | 兑现  state-council-2025/energy-intensity：2025年降低3%左右（容差0.5个百分点）；2025年报告为-5.1%，比承诺多2.1个百分点",
            })
    void five_national_results_meet_their_targets(String id, String english, String chinese) {
        List<Assessment> all = assess(Seeds.nationalPlan2025(), Seeds.nationalPlan2025Actuals());
        assertSays(goal("state-council-2025/" + id, all), Verdict.MET, english, chinese);
    }

    @Test
    void of_the_other_national_targets_nothing_is_known() {
        List<Assessment> all = assess(Seeds.nationalPlan2025(), Seeds.nationalPlan2025Actuals());
        assertThat(all).hasSize(20);
        assertThat(all.stream().filter(assessment -> assessment.verdict() != Verdict.NO_DATA))
                .extracting(assessment -> assessment.goal().id().value())
                .containsExactly(
                        "state-council-2025/gdp-growth",
                        "state-council-2025/urban-unemployment",
                        "state-council-2025/urban-jobs-new",
                        "state-council-2025/grain-output",
                        "state-council-2025/energy-intensity");
    }
}
