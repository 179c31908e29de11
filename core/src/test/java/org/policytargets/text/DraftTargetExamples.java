package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.PolicyUnits;

/** What must be true for each kind of promise. Example sentences are invented. */
final class DraftTargetExamples {
    private static final Baseline LAST_DAY_BEFORE = Baseline.asOf(Window.on(LocalDate.of(2024, 12, 31)));
    private static final Criterion NONE = Criterion.atMost(quantity("0", PolicyUnits.count("个")));

    private static Target target(String text) {
        return Compact.only(text).goal().target();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            旅游收入增长5%              | MORE
            绿化覆盖率达到45%           | MORE
            新增车位12个                | MORE
            能耗下降3%                  | LESS
            全市失业率保持3%左右        | LESS
            负债率控制在60%             | LESS
            物流费用占比降至14%以下     | LESS
            物流费用占比低于14%         | LESS
            全市物价涨幅2%左右          | NEITHER
            价格指数控制在103左右       | NEITHER
            CPI涨幅2%左右               | NEITHER
            CPI2涨幅2%左右              | MORE
            CPIX涨幅2%左右              | MORE
            居民收入稳步增长            | MORE
            遏制各类事故                | LESS
            实现危房清零                | LESS
            """)
    void which_way_is_better(String text, Better better) {
        assertThat(((Target.Simple) target(text)).indicator().better()).isEqualTo(better);
    }

    @Test
    void growth_is_a_rate() {
        assertThat(target("旅游收入增长5%"))
                .isEqualTo(
                        Target.growth(Indicator.growth("旅游收入"), Criterion.plain(quantity("5", PolicyUnits.PERCENT))));
    }

    @Test
    void a_decrease_is_a_negative_rate() {
        assertThat(target("能耗下降3%以上"))
                .isEqualTo(Target.growth(
                        Indicator.growth("能耗").lessIsBetter(),
                        Criterion.decrease(Criterion.atLeast(quantity("3", PolicyUnits.PERCENT)))));
    }

    @Test
    void a_level_is_a_stock() {
        assertThat(target("绿化覆盖率达到45%"))
                .isEqualTo(Target.level(
                        Indicator.stock("绿化覆盖率", PolicyUnits.PERCENT),
                        Criterion.plain(quantity("45", PolicyUnits.PERCENT))));
    }

    @ParameterizedTest
    @CsvSource({"浓度年均值达到32%, 浓度年均值", "平均满意度达到32%, 平均满意度"})
    void a_level_of_a_mean_is_a_mean(String text, String name) {
        assertThat(((Target.Level) target(text))
                        .indicator()
                        .measuresTheSameAs(Indicator.mean(name, PolicyUnits.PERCENT)))
                .isTrue();
    }

    @Test
    void a_total_is_a_flow() {
        assertThat(target("新增绿地12公顷"))
                .isEqualTo(Target.total(
                        Indicator.flow("新增绿地", PolicyUnits.of("har")),
                        Criterion.plain(quantity("12", PolicyUnits.of("har")))));
    }

    @Test
    void points_change_a_share_since_the_last_day_before() {
        assertThat(target("入园率提高5个百分点"))
                .isEqualTo(Target.change(
                        Indicator.stock("入园率", PolicyUnits.PERCENT),
                        Criterion.plain(quantity("5", PolicyUnits.of("[pp]"))),
                        LAST_DAY_BEFORE));
    }

    @Test
    void an_amount_changes_a_level_since_the_last_day_before() {
        assertThat(target("总用水量减少12吨"))
                .isEqualTo(Target.change(
                        Indicator.stock("总用水量", PolicyUnits.of("t")).lessIsBetter(),
                        Criterion.decrease(Criterion.plain(quantity("12", PolicyUnits.of("t")))),
                        LAST_DAY_BEFORE));
    }

    @Test
    void zero_is_at_most_none() {
        Indicator houses = Indicator.stock("危房", PolicyUnits.count("个")).lessIsBetter();
        assertThat(target("实现危房清零")).isEqualTo(Target.level(houses, NONE));
        assertThat(target("实现危房动态清零")).isEqualTo(Target.level(houses, NONE));
        assertThat(target("实现危房零增长")).isEqualTo(Target.change(houses, NONE, LAST_DAY_BEFORE));
    }

    @Test
    void coverage_is_all_of_a_population() {
        assertThat(target("实现助餐街镇全覆盖"))
                .isEqualTo(new Target.Coverage(
                        Indicator.members("助餐街镇"),
                        Population.of("助餐街镇"),
                        Criterion.atLeast(quantity("100", PolicyUnits.PERCENT))));
    }

    @Test
    void a_milestone_is_a_stage_of_its_ladder() {
        assertThat(target("推动东山大桥开工"))
                .isEqualTo(new Target.Milestone(Indicator.stage("东山大桥"), StageLadder.CONSTRUCTION, "started"));
        assertThat(target("出台管理办法"))
                .isEqualTo(new Target.Milestone(Indicator.stage("管理办法"), StageLadder.DOCUMENT, "adopted"));
        assertThat(target("启动健康计划"))
                .isEqualTo(new Target.Milestone(Indicator.stage("健康计划"), StageLadder.PROGRAMME, "started"));
        assertThat(target("办好青年论坛"))
                .isEqualTo(new Target.Milestone(Indicator.stage("青年论坛"), StageLadder.EVENT, "held"));
    }

    @Test
    void a_direction_is_a_trend_and_what_is_kept_is_judged() {
        assertThat(target("居民收入稳步增长"))
                .isEqualTo(
                        new Target.Trend(Indicator.growth("居民收入"), Target.Trend.Direction.INCREASE, Optional.empty()));
        assertThat(target("遏制各类事故"))
                .isEqualTo(new Target.Trend(
                        Indicator.growth("各类事故").lessIsBetter(), Target.Trend.Direction.DECREASE, Optional.empty()));
        assertThat(target("巩固卫生城区成果")).isEqualTo(new Target.Judged(Indicator.judgement("卫生城区成果")));
    }

    @Test
    void what_is_not_counted_is_judged() {
        assertThat(target("打造一批场景")).isEqualTo(new Target.Judged(Indicator.judgement("打造一批场景")));
    }

    @Test
    void what_is_set_elsewhere_is_delegated() {
        assertThat(target("完成市政府下达的能耗任务"))
                .isEqualTo(new Target.Delegated(Indicator.stock("能耗", PolicyUnits.ONE), "市政府"));
    }
}
