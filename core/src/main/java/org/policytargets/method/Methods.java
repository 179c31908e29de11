package org.policytargets.method;

import static org.policytargets.method.Condition.BEYOND;
import static org.policytargets.method.Condition.IMPROVING;
import static org.policytargets.method.Condition.LAST_CHANGE_IMPROVING;
import static org.policytargets.method.Condition.NOT_IMPROVING;
import static org.policytargets.method.Condition.NOT_WORSENING;
import static org.policytargets.method.Condition.REACHED;
import static org.policytargets.method.Condition.WITHIN_ONE_OF_AN_END;
import static org.policytargets.method.Confidence.READ;
import static org.policytargets.method.Confidence.RECALLED;
import static org.policytargets.method.Confidence.SECONDARY;
import static org.policytargets.method.Confidence.VERIFIED;
import static org.policytargets.method.Rating.ACHIEVED;
import static org.policytargets.method.Rating.AT_RISK;
import static org.policytargets.method.Rating.NOT_RATED;
import static org.policytargets.method.Rating.OFF_TRACK;
import static org.policytargets.method.Rating.ON_TRACK;
import static org.policytargets.method.Rating.REGRESSING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The ways in which public bodies grade progress, each with its publication. Where a rule could not be confirmed in the
 * primary text, the first line of its documentation says so. What a method cannot judge is in its {@link Method#note}.
 */
public final class Methods {
    /**
     * Confirmed in text: the schedule rule of Chinese work reports (序时进度; 时间过半、任务过半), graded by this library's
     * default bands: share done ÷ share of the time, on track from 0.95, at risk from 0.60, off track below, regressing below 0.
     */
    public static final Method SCHEDULE = Method.builder()
            .named("schedule", "Schedule, with the default bands", "序时进度（默认分档）")
            .cited("This library", "core/docs/semantics.md, Pace", READ)
            .cannot("Levels without a value at the start, and rates.", "没有期初数的水平指标和增速指标。")
            .geometry(new Geometry.Linear())
            .statistic(Statistic.SCHEDULE)
            .guards(List.of(Guard.of("on track", ON_TRACK, REACHED)))
            .bands(Bands.of(
                    Band.from("0.95", "on track", ON_TRACK),
                    Band.from("0.60", "at risk", AT_RISK),
                    Band.from("0", "off track", OFF_TRACK),
                    Band.below("regressing", REGRESSING)))
            .build();

    /**
     * Confirmed in text: completion × 12 ÷ months gone, on schedule from 100 % (China, work-rate alert, 序时进度). The share of
     * time of a goal is counted in days here. Meant for amounts that grow from 0 over the year.
     */
    public static final Method CHINA_SCHEDULE = Method.builder()
            .named("china-schedule", "China: on schedule", "序时进度")
            .cited("Onnets, work-rate alert of Chinese plans", "monthly alert value = completion × 12 ÷ N", READ)
            .cannot(
                    "What was there before: it counts from 0, so levels soon look on schedule.",
                    "期初已有的部分：从零算起，存量指标容易显得达到序时进度。")
            .statistic(Statistic.COMPLETION)
            .guards(List.of(Guard.of("达到序时进度", ON_TRACK, REACHED)))
            .guardsFirst(true)
            .bands(Bands.of(Band.from("1", "达到序时进度", ON_TRACK), Band.below("滞后于序时进度", OFF_TRACK)))
            .build();

    /** Confirmed in text: actual ÷ target, and its inverse where less is better (China, 完成率; Xiaokang monitoring). */
    public static final Method CHINA_COMPLETION = Method.builder()
            .named("china-completion", "China: completion rate", "完成率")
            .cited("Onnets, work-rate alert; National Bureau of Statistics, Xiaokang monitoring 2008", "完成率", READ)
            .cannot("Time: nine months are held against a year's target.", "时间：九个月的数与全年目标相比。")
            .statistic(Statistic.ATTAINMENT)
            .guards(List.of(Guard.of("超额完成", ACHIEVED, BEYOND)))
            .guardsFirst(true)
            .bands(Bands.of(
                    Band.above("1", "超额完成", ACHIEVED), Band.from("1", "完成", ACHIEVED), Band.below("未完成", NOT_RATED)))
            .build();

    /** Verified against published results: Open SDG and Statistics Canada, with a target. Binary floating point. */
    public static final Method OPEN_SDG = openSdg("open-sdg", "Open SDG with a target", "Open SDG（有目标值）")
            .cannot(
                    "Values that change their sign; a target that was reached at the base and lost since.",
                    "正负号改变的数值；基期已达到后又失去的目标。")
            .statistic(Statistic.PACE_RATIO)
            .horizon(2030)
            .guards(List.of(Guard.of("target_achieved", ACHIEVED, REACHED)))
            .bands(Bands.of(
                    Band.from("0.95", "substantial_progress", ON_TRACK),
                    Band.from("0.60", "moderate_progress", AT_RISK),
                    Band.from("0", "limited_progress", OFF_TRACK),
                    Band.below("deterioration", REGRESSING)))
            .scores(ScoreMap.of("-5", "5", ScoreMap.piece("0.6", "7.1429", "-4.2857"), ScoreMap.rest("4.1667", "-2.5")))
            .build();

    /** Verified against published results: Open SDG and Statistics Canada, without a target. Binary floating point. */
    public static final Method OPEN_SDG_NO_TARGET = openSdg(
                    "open-sdg-no-target", "Open SDG without a target", "Open SDG（无目标值）")
            .cannot("Whether any promise is kept.", "承诺是否兑现。")
            .statistic(Statistic.PACE)
            .nearLimit(new BigDecimal("4.44"))
            .bands(Bands.of(
                    Band.from("0.015", "substantial_progress", ON_TRACK),
                    Band.from("0.005", "moderate_progress", AT_RISK),
                    Band.from("0", "limited_progress", OFF_TRACK),
                    Band.below("deterioration", REGRESSING)))
            .scores(ScoreMap.of(
                    "-5",
                    "5",
                    ScoreMap.piece("0.015", "500", "-5"),
                    ScoreMap.piece("0.005", "250", "-1.25"),
                    ScoreMap.piece("0", "500", "-2.5"),
                    ScoreMap.rest("125", "-2.5")))
            .build();

    /** Not confirmed in the primary text (restated by the Basque office): Eurostat, with a target, since 15 years before. */
    public static final Method EUROSTAT = eurostat("eurostat", "Eurostat with a target", "欧盟统计局（有目标值）", SECONDARY)
            .statistic(Statistic.PACE_RATIO)
            .bands(Bands.of(
                    Band.from("0.95", "significant progress", ON_TRACK),
                    Band.from("0.60", "moderate progress", AT_RISK),
                    Band.from("0", "insufficient progress", OFF_TRACK),
                    Band.below("movement away", REGRESSING)))
            .scores(ScoreMap.of(
                    "-5",
                    "5",
                    ScoreMap.piece("1.3", "0", "5"),
                    ScoreMap.piece(
                            "0.6",
                            "7.142857142857142857142857142857142857143",
                            "-4.285714285714285714285714285714285714286"),
                    ScoreMap.rest("4.166666666666666666666666666666666666667", "-2.5")))
            .build();

    /** Not confirmed (recalled): Eurostat, without a target, since 15 years before. Later editions know "no progress" too. */
    public static final Method EUROSTAT_NO_TARGET = eurostat(
                    "eurostat-no-target", "Eurostat without a target", "欧盟统计局（无目标值）", RECALLED)
            .statistic(Statistic.PACE)
            .bands(Bands.of(
                    Band.from("0.01", "significant progress", ON_TRACK),
                    Band.from("0", "moderate progress", AT_RISK),
                    Band.from("-0.01", "moderate movement away", REGRESSING),
                    Band.below("significant movement away", REGRESSING)))
            .scores(ScoreMap.of("-5", "5", ScoreMap.rest("250", "0")))
            .build();

    /** Confirmed in the office's own text: EUSTAT, the Basque statistics office, with a target. The two upper bands exclude their threshold. */
    public static final Method EUSTAT = eustat("eustat", "EUSTAT with a target", "巴斯克统计局（有目标值）")
            .statistic(Statistic.PACE_RATIO)
            .horizon(2030)
            .guardsFirst(true)
            .guards(List.of(Guard.of("achieved", ACHIEVED, REACHED)))
            .bands(Bands.of(
                    Band.above("0.95", "significant progress", ON_TRACK),
                    Band.above("0.60", "moderate progress", AT_RISK),
                    Band.from("0", "moderate deterioration", OFF_TRACK),
                    Band.below("significant deterioration", REGRESSING)))
            .build();

    /** Confirmed in the office's own text: EUSTAT without a target; its factor near natural limits is not applied. */
    public static final Method EUSTAT_NO_TARGET = eustat("eustat-no-target", "EUSTAT without a target", "巴斯克统计局（无目标值）")
            .statistic(Statistic.PACE)
            .bands(Bands.of(
                    Band.above("0.01", "significant progress", ON_TRACK),
                    Band.above("0.001", "moderate progress", AT_RISK),
                    Band.from("-0.001", "no progress", OFF_TRACK),
                    Band.from("-0.01", "moderate deterioration", REGRESSING),
                    Band.below("significant deterioration", REGRESSING)))
            .build();

    /** Not confirmed in the primary text: UN Statistics Division, progress chart 2022, with a target. */
    public static final Method UN_2022 = un("un-2022", "UN progress chart 2022", "联合国进展图2022（有目标值）", "note of 2022")
            .statistic(Statistic.PACE_RATIO)
            .bands(Bands.of(
                    Band.above("0.95", "substantial progress or on track", ON_TRACK),
                    Band.from("0.5", "fair progress", AT_RISK),
                    Band.from("-0.1", "limited or no progress", OFF_TRACK),
                    Band.below("deterioration", REGRESSING)))
            .build();

    /** Not confirmed in the primary text: UN Statistics Division, progress chart 2022, without a target. */
    public static final Method UN_2022_NO_TARGET = un(
                    "un-2022-no-target", "UN progress chart 2022, no target", "联合国进展图2022（无目标值）", "note of 2022")
            .statistic(Statistic.PACE)
            .bands(Bands.of(
                    Band.above("0.01", "substantial progress or on track", ON_TRACK),
                    Band.above("0.005", "fair progress", AT_RISK),
                    Band.from("-0.01", "limited or no progress", OFF_TRACK),
                    Band.below("deterioration", REGRESSING)))
            .build();

    /**
     * Not confirmed in the primary text (transcribed by EUSTAT): UN Statistics Division, progress chart 2023, with a target.
     * Not monotone: where the base was better than the target and progress was lost, two losses make a positive share.
     */
    public static final Method UN_2023 = un("un-2023", "UN progress chart 2023", "联合国进展图2023（有目标值）", "note of 2023")
            .statistic(Statistic.PROJECTED_SHARE)
            .monotone(false)
            .guardsFirst(true)
            .guards(List.of(
                    Guard.of("on track or target met", ACHIEVED, REACHED),
                    Guard.of("on track or target met", ACHIEVED, WITHIN_ONE_OF_AN_END)))
            .bands(Bands.of(
                    Band.from("0.95", "on track", ON_TRACK),
                    Band.from("0.10", "fair progress, acceleration needed", AT_RISK),
                    Band.below("stagnation or regression", OFF_TRACK)))
            .build();

    /** Not confirmed in the primary text: UN Statistics Division, progress chart 2023, without a target. */
    public static final Method UN_2023_NO_TARGET = un(
                    "un-2023-no-target", "UN progress chart 2023, no target", "联合国进展图2023（无目标值）", "note of 2023")
            .statistic(Statistic.PACE)
            .bands(Bands.of(
                    Band.from("0.02", "on track", ON_TRACK),
                    Band.from("0.005", "fair progress, acceleration needed", AT_RISK),
                    Band.below("stagnation or regression", OFF_TRACK)))
            .build();

    /**
     * Not confirmed: cut-offs and weights are recalled. UN ESCAP, anticipated progress index: what a line weighted towards the
     * deadline leaves open of the way at the deadline; at most 10 % maintain, at most 100 % accelerate, more reverse.
     */
    public static final Method ESCAP = Method.builder()
            .named("escap", "UN ESCAP anticipated progress", "联合国亚太经社会预期进展")
            .cited("UN ESCAP, Asia and the Pacific SDG Progress Report", "Anticipated Progress Index", RECALLED)
            .cannot("Shares near 0 or 100 %: the logit scale is not applied.", "接近0或100%的比重（未用logit变换）。")
            .origin(new Origin.Nearest(2015))
            .geometry(new Geometry.WeightedLine())
            .statistic(Statistic.PROJECTED_SHARE)
            .horizon(2030)
            .monotone(false)
            .guardsFirst(true)
            .guards(List.of(Guard.of("target achieved", ACHIEVED, REACHED)))
            .bands(Bands.of(
                    Band.from("0.90", "maintain progress", ON_TRACK),
                    Band.from("0", "accelerate progress", AT_RISK),
                    Band.below("reverse trend", REGRESSING)))
            .build();

    /** Not confirmed in the primary text (the formula is restated): UN ESCAP, current status index: 10 × the share done, at most 10. */
    public static final Method ESCAP_STATUS = Method.builder()
            .named("escap-status", "UN ESCAP current status", "联合国亚太经社会现状指数")
            .cited("UN ESCAP, Asia and the Pacific SDG Progress Report", "Current Status Index", SECONDARY)
            .cannot("Whether the pace is enough.", "进度是否足够。")
            .origin(new Origin.Nearest(2015))
            .geometry(new Geometry.Linear())
            .statistic(Statistic.DONE)
            .guards(List.of(Guard.of("target achieved", ACHIEVED, REACHED)))
            .guardsFirst(true)
            .bands(Bands.of(Band.from("1", "target achieved", ACHIEVED), Band.below("status", NOT_RATED)))
            .scores(ScoreMap.of("-1000000", "10", ScoreMap.rest("10", "0")))
            .build();

    /** Verified against published results: Sustainable Development Report 2019, colours of indicators; scores are normalised. */
    public static final Method SDSN_2019 = Method.builder()
            .named("sdsn-2019", "SDSN colours 2019", "可持续发展报告2019（颜色）")
            .cited("Sachs et al., Sustainable Development Report 2019", "Thresholds, colours, normalisation", VERIFIED)
            .cannot("Pace, and indicators without thresholds.", "进度，以及没有阈值的指标。")
            .statistic(Statistic.RESCALED)
            .bands(Aggregations.SDSN_COLOURS)
            .aggregation(Aggregations.SDSN_GOAL_COLOUR)
            .build();

    /** Verified, but for data vintages: German Sustainable Development Strategy, weather symbols of dated targets. */
    public static final Method GERMANY = dns("germany", "German weather symbol, dated", "德国可持续发展战略（有期限）")
            .statistic(Statistic.GAP_COVERED)
            .guards(List.of(
                    Guard.of("Sonne", ACHIEVED, REACHED, NOT_WORSENING),
                    Guard.of("Leicht bewölkt", AT_RISK, REACHED),
                    Guard.of("Blitz", REGRESSING, NOT_IMPROVING)))
            .bands(Bands.of(
                    Band.above("0.95", "Sonne", ON_TRACK),
                    Band.from("0.80", "Leicht bewölkt", AT_RISK),
                    Band.below("Wolke", OFF_TRACK)))
            .build();

    /** Verified: German Sustainable Development Strategy, weather symbols of what must be kept each year. */
    public static final Method GERMANY_EACH_YEAR = dns(
                    "germany-each-year", "German weather symbol, each year", "德国可持续发展战略（逐年）")
            .statistic(Statistic.PACE)
            .guards(List.of(
                    Guard.of("Sonne", ACHIEVED, REACHED, NOT_WORSENING),
                    Guard.of("Leicht bewölkt", AT_RISK, REACHED),
                    Guard.of("Blitz", REGRESSING, NOT_IMPROVING)))
            .bands(Bands.of(Band.below("Wolke", OFF_TRACK)))
            .build();

    /** Verified, but for data vintages: German Sustainable Development Strategy, weather symbols of mere directions. */
    public static final Method GERMANY_DIRECTION = dns(
                    "germany-direction", "German weather symbol, direction", "德国可持续发展战略（方向）")
            .statistic(Statistic.PACE)
            .guards(List.of(
                    Guard.of("Sonne", ON_TRACK, IMPROVING, LAST_CHANGE_IMPROVING),
                    Guard.of("Leicht bewölkt", AT_RISK, IMPROVING),
                    Guard.of("Wolke", OFF_TRACK, LAST_CHANGE_IMPROVING)))
            .bands(Bands.of(Band.below("Blitz", REGRESSING)))
            .build();

    /** Confirmed in text: ISTAT and ASTAT, Italy, over the longest series; no target. */
    public static final Method ISTAT = Method.builder()
            .named("istat", "ISTAT trend", "意大利统计局趋势")
            .cited("ASTAT Bolzano, SDG tracker", "trend_info", READ)
            .cannot("Whether any promise is kept.", "承诺是否兑现。")
            .origin(new Origin.First())
            .geometry(new Geometry.Compound())
            .statistic(Statistic.PACE)
            .bands(Bands.of(
                    Band.above("0.05", "clear improvement", ON_TRACK),
                    Band.above("0.01", "slight improvement", ON_TRACK),
                    Band.above("-0.01", "stable", AT_RISK),
                    Band.above("-0.05", "slight worsening", REGRESSING),
                    Band.below("clear worsening", REGRESSING)))
            .build();

    /** Confirmed in text: Global Fund, actual ÷ target. */
    public static final Method GLOBAL_FUND = Method.builder()
            .named("global-fund", "Global Fund grant rating", "全球基金评级")
            .cited("The Global Fund, grant rating methodology", "Indicator rating", READ)
            .cannot("Time, and management issues, for which a rating may be lowered.", "时间，以及可降级的管理问题。")
            .statistic(Statistic.ATTAINMENT)
            .guards(List.of(Guard.of("A1", ACHIEVED, BEYOND)))
            .guardsFirst(true)
            .bands(Bands.of(
                    Band.above("1", "A1", ACHIEVED),
                    Band.from("0.90", "A2", ON_TRACK),
                    Band.from("0.60", "B1", AT_RISK),
                    Band.from("0.30", "B2", OFF_TRACK),
                    Band.below("C", OFF_TRACK)))
            .build();

    /**
     * Not confirmed (recalled, consistent with slides of 2013): EU cohesion policy, an indicator against its milestone; a
     * priority is {@link Aggregation.Milestones}.
     */
    public static final Method EU_COHESION = Method.builder()
            .named("eu-cohesion", "EU cohesion milestone", "欧盟凝聚政策里程碑")
            .cited("Commission Implementing Regulation (EU) No 215/2014", "Article 6", RECALLED)
            .cannot("Anything before the milestone's date.", "里程碑日期之前的情况。")
            .statistic(Statistic.ATTAINMENT)
            .guards(List.of(Guard.of("achieved", ACHIEVED, REACHED)))
            .guardsFirst(true)
            .bands(Bands.of(
                    Band.from("0.85", "achieved", ACHIEVED),
                    Band.from("0.65", "not achieved", OFF_TRACK),
                    Band.below("serious failure", OFF_TRACK)))
            .aggregation(Aggregations.EU_COHESION)
            .build();

    /** Not confirmed (recalled; sources differ on 0.90 and 0.85): earned value, schedule performance index EV ÷ PV. */
    public static final Method EARNED_VALUE = Method.builder()
            .named("earned-value", "Earned value (SPI)", "挣值（进度绩效指数）")
            .cited("ANSI/EIA-748, Earned Value Management Systems", "Schedule performance index", RECALLED)
            .cannot("Lateness of what is finished: at completion the index is 1, however late.", "已完成项目的迟延：完成时指数总为1。")
            .geometry(new Geometry.Linear())
            .statistic(Statistic.SCHEDULE)
            .guards(List.of(Guard.of("green", ON_TRACK, REACHED)))
            .bands(Bands.of(
                    Band.from("0.95", "green", ON_TRACK),
                    Band.from("0.90", "yellow", AT_RISK),
                    Band.below("red", OFF_TRACK)))
            .build();

    private static final List<Method> ALL = List.of(
            SCHEDULE,
            CHINA_SCHEDULE,
            CHINA_COMPLETION,
            OPEN_SDG,
            OPEN_SDG_NO_TARGET,
            EUROSTAT,
            EUROSTAT_NO_TARGET,
            EUSTAT,
            EUSTAT_NO_TARGET,
            UN_2022,
            UN_2022_NO_TARGET,
            UN_2023,
            UN_2023_NO_TARGET,
            ESCAP,
            ESCAP_STATUS,
            SDSN_2019,
            GERMANY,
            GERMANY_EACH_YEAR,
            GERMANY_DIRECTION,
            ISTAT,
            GLOBAL_FUND,
            EU_COHESION,
            EARNED_VALUE);

    private Methods() {}

    private static Method.Builder openSdg(String id, String english, String chinese) {
        return Method.builder()
                .named(id, english, chinese)
                .cited("Open SDG, sdg-build ProgressMeasure; Statistics Canada", "progress-methodology", VERIFIED)
                .origin(new Origin.AtOrAfter(2015))
                .geometry(new Geometry.Compound())
                .zeroAs(new BigDecimal("0.001"))
                .aggregation(Aggregations.OPEN_SDG);
    }

    private static Method.Builder eurostat(String id, String english, String chinese, Confidence confidence) {
        return Method.builder()
                .named(id, english, chinese)
                .cited("Eurostat, Sustainable development in the European Union", "Annex: methodology", confidence)
                .cannot("Values that change their sign.", "正负号改变的数值。")
                .origin(new Origin.YearsBack(15))
                .geometry(new Geometry.Compound());
    }

    private static Method.Builder eustat(String id, String english, String chinese) {
        return Method.builder()
                .named(id, english, chinese)
                .cited("EUSTAT, SDG indicators of the Basque Country", "metodologia", READ)
                .cannot("Values that change their sign.", "正负号改变的数值。")
                .origin(new Origin.Nearest(2015))
                .geometry(new Geometry.Compound());
    }

    private static Method.Builder un(String id, String english, String chinese, String section) {
        return Method.builder()
                .named(id, english, chinese)
                .cited("UN Statistics Division, SDG progress chart", section, SECONDARY)
                .cannot(
                        "Values that change their sign; indicators whose custodian judges otherwise.",
                        "正负号改变的数值；由托管机构另行评判的指标。")
                .origin(new Origin.Nearest(2015))
                .geometry(new Geometry.Compound())
                .horizon(2030);
    }

    private static Method.Builder dns(String id, String english, String chinese) {
        return Method.builder()
                .named(id, english, chinese)
                .cited("Destatis, German Sustainable Development Strategy", "Status of the indicators", VERIFIED)
                .cannot("Series with fewer than four observations.", "不足四个数据的序列。")
                .geometry(new Geometry.LastChanges(5, 4))
                .aggregation(Aggregations.WORST);
    }

    /** {@return all methods, in the order in which they stand here} */
    public static List<Method> all() {
        return ALL;
    }

    /**
     * {@return the method of an id, such as {@code open-sdg}}
     *
     * @param id the id
     */
    public static Optional<Method> of(String id) {
        return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
    }
}
