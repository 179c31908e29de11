package org.policytargets.method;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;

/** Methods and grades in words, in English and Chinese. */
final class MethodWords {
    private static final MethodWords ENGLISH = new MethodWords(false);
    private static final MethodWords CHINESE = new MethodWords(true);

    private final boolean chinese;

    private MethodWords(boolean chinese) {
        this.chinese = chinese;
    }

    static MethodWords in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    private String say(String english, String zh) {
        return chinese ? zh : english;
    }

    String sentence(Method method) {
        StringJoiner text = new StringJoiner(say("; ", "；"));
        text.add(method.title().in(chinese ? Locale.CHINESE : Locale.ENGLISH)
                + say(": ", "：")
                + statistic(method.statistic())
                + counted(method));
        method.horizon().ifPresent(year -> text.add(say("without a deadline by " + year, "没有期限的以" + year + "年为期")));
        method.zeroAs().ifPresent(zero -> text.add(say("0 stands as ", "0按") + zero.toPlainString() + say("", "计算")));
        method.nearLimit()
                .ifPresent(exponent ->
                        text.add(say("thresholds fall near a natural limit, by the power ", "接近自然上限时按幂指数降低门槛：")
                                + exponent.toPlainString()));
        for (Guard guard : method.guards()) {
            StringJoiner conditions = new StringJoiner(say(" and ", "且"));
            guard.when().forEach(condition -> conditions.add(condition(condition)));
            text.add(
                    say("if ", "若") + conditions + say(": ", "：") + guard.mark().label());
        }
        for (Band band : method.bands().bands()) {
            text.add(band(band) + " " + band.mark().label());
        }
        method.aggregation().ifPresent(rule -> text.add(say("several: ", "多项：") + several(rule)));
        text.add(say(method.isExact() ? "exact" : "binary floating point", method.isExact() ? "精确计算" : "二进制浮点计算"));
        text.add(source(method.citation()));
        return text.toString();
    }

    private String counted(Method method) {
        if (!Needs.origin(method.statistic()) && !Needs.pace(method.statistic())) {
            return transform(method.transform());
        }
        return say(", ", "，") + geometry(method.geometry(), method.origin()) + transform(method.transform());
    }

    private String statistic(Statistic statistic) {
        return switch (statistic) {
            case LEVEL -> say("the level", "水平");
            case ATTAINMENT -> say("actual ÷ target", "实际÷目标");
            case COMPLETION -> say("actual ÷ target ÷ the share of the time", "实际÷目标÷时间进度");
            case DONE -> say("the share of the way that is done", "完成进度");
            case SCHEDULE -> say("the share done ÷ the share of the time", "完成进度÷时间进度");
            case PACE -> say("the yearly pace", "年均变化");
            case PACE_RATIO -> say("the observed ÷ the required pace", "实际速度÷所需速度");
            case PROJECTED_SHARE -> say("the share of the way that will be done", "预计完成进度");
            case GAP_COVERED -> say("the share of the gap that will be closed", "预计可弥补的差距比例");
            case NORMALISED -> say("the level from 0 to 100", "标准化水平（0至100）");
            case RESCALED -> say("the level from worst 0 over red 1 and green 2 to best 3", "分段水平（最差0、红1、绿2、最佳3）");
        };
    }

    private String geometry(Geometry geometry, Origin origin) {
        if (geometry instanceof Geometry.LastChanges last) {
            return say(
                    "the mean yearly change over the last " + last.changes() + " changes (of at least " + last.points()
                            + " observations)",
                    "最近" + last.changes() + "次变化的年均值（至少" + last.points() + "个数据）");
        }
        String how = geometry instanceof Geometry.Compound
                ? say("compound", "复合增长")
                : geometry instanceof Geometry.LogSlope
                        ? say("by the slope of the logarithms", "对数斜率")
                        : geometry instanceof Geometry.WeightedLine
                                ? say("by a line weighted towards the deadline", "偏重近期的直线拟合")
                                : say("linear", "线性");
        return how + say(", since ", "，自") + origin(origin);
    }

    private String origin(Origin origin) {
        if (origin instanceof Origin.AtOrAfter year) {
            return say(year.year() + " or the next later year", year.year() + "年或其后最早的一年");
        }
        if (origin instanceof Origin.Nearest year) {
            return say("the year nearest to " + year.year(), "最接近" + year.year() + "年的一年");
        }
        if (origin instanceof Origin.YearsBack back) {
            return say(back.years() + " years before the latest", "最新一年之前" + back.years() + "年");
        }
        return origin instanceof Origin.First
                ? say("the first observation", "最早的数据")
                : say("the start of the promise", "承诺之初");
    }

    private String transform(Transform transform) {
        if (transform instanceof Transform.Reflect reflect) {
            return say(", of the distance from ", "，按与以下数值的距离：")
                    + reflect.centre().toPlainString();
        }
        return transform instanceof Transform.Parity ? say(", of the distance from parity", "，按与均等的距离") : "";
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case REACHED -> say("reached", "已达到");
            case BEYOND -> say("beyond the target", "已超过");
            case WITHIN_ONE_OF_AN_END -> say("within 1 of a target of 0 or 100 %", "与0或100%的目标相差不超过1");
            case IMPROVING -> say("improving", "在改善");
            case NOT_WORSENING -> say("not worsening", "未恶化");
            case NOT_IMPROVING -> say("not improving", "未改善");
            case LAST_CHANGE_IMPROVING -> say("the last change improving", "最近一次变化在改善");
        };
    }

    private String band(Band band) {
        String from = band.from().map(BigDecimal::toPlainString).orElse("");
        if (from.isEmpty()) {
            return say("else", "其余");
        }
        return (band.inclusive() ? say("from ", "不低于") : say("above ", "高于")) + from;
    }

    private String several(Aggregation rule) {
        if (rule instanceof Aggregation.Mean) {
            return say("the mean of their scores", "得分的平均");
        }
        if (rule instanceof Aggregation.MeanOfWorst worst) {
            return say(
                    "the mean of the " + worst.count() + " worst, with a share of at least "
                            + worst.present().toPlainString() + " present",
                    "最差" + worst.count() + "项的平均，有数据的不少于" + worst.present().toPlainString());
        }
        if (rule instanceof Aggregation.Weighted weighted) {
            return say(
                    "their weights, a warning half, a key one vetoes; pass from "
                            + weighted.pass().toPlainString() + " %, warning from "
                            + weighted.warning().toPlainString() + " %",
                    "按权重，预警计一半，关键项一票否决；" + weighted.pass().toPlainString() + "%起通过，"
                            + weighted.warning().toPlainString() + "%起预警");
        }
        return rule instanceof Aggregation.Milestones milestones
                ? say(
                        "each from " + milestones.reached().toPlainString() + ", of " + milestones.spareFrom()
                                + " or more one from " + milestones.nearly().toPlainString(),
                        "各不低于" + milestones.reached().toPlainString() + "，" + milestones.spareFrom() + "项以上可有一项不低于"
                                + milestones.nearly().toPlainString())
                : say("the worst", "取最差");
    }

    private String source(Citation citation) {
        String sure = switch (citation.confidence()) {
            case VERIFIED -> say("verified against published results", "已与公布结果核对");
            case READ -> say("read in the primary text", "依据原文");
            case SECONDARY -> say("not confirmed in the primary text", "未经原文确认");
            case RECALLED -> say("not confirmed", "未经确认");
        };
        return citation.publication() + say(", ", "，") + citation.section() + say(" (", "（") + sure + say(")", "）");
    }

    String count(Rating rating, int count) {
        return say(count + " " + rating(rating), count + "项" + rating(rating));
    }

    String rating(Rating rating) {
        return switch (rating) {
            case ACHIEVED -> say("achieved", "已达成");
            case ON_TRACK -> say("on track", "进度正常");
            case AT_RISK -> say("at risk", "有风险");
            case OFF_TRACK -> say("off track", "进度滞后");
            case REGRESSING -> say("regressing", "倒退");
            case MISSED -> say("missed", "未达成");
            case NO_DATA -> say("without data", "无数据");
            case NOT_RATED -> say("not rated", "不予评级");
        };
    }

    /** Why a method says nothing. */
    String why(NotRated why) {
        return switch (why) {
            case NO_DATA -> say("nothing is observed", "没有数据");
            case NOT_ONE_NUMBER -> say("a range or conflicting reports", "区间或相互矛盾的报告");
            case NO_SERIES -> say("no number over time", "不是随时间变化的数值");
            case NO_DIRECTION -> say("neither more nor less is better", "无所谓多少为好");
            case NO_TARGET -> say("there is no target", "没有目标值");
            case NO_DEADLINE -> say("there is no deadline", "没有期限");
            case NO_BOUNDS -> say("there are no thresholds", "没有阈值");
            case NO_ORIGIN -> say("nothing earlier to count from", "没有更早的数据可比");
            case TOO_FEW -> say("too few observations", "数据太少");
            case SIGN_CHANGE -> say("the sign changes", "正负号改变");
            case ZERO -> say("a rate of nothing", "基数为零");
            case NO_DISTANCE -> say("the start equals the target", "起点即目标");
            case TOO_LARGE -> say("beyond floating point", "超出浮点数范围");
            case NO_TIME -> say("no time between start and deadline", "起点与期限之间没有时间");
        };
    }
}
