package org.policytargets.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Basis;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.QuantityText;

/** Chinese words. */
final class Chinese implements Language {
    /** The stages of the ladders ready made; others are said as they are. */
    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("planned", "计划"),
            Map.entry("preparing", "筹建"),
            Map.entry("started", "启动"),
            Map.entry("topped-out", "封顶"),
            Map.entry("completed", "完成"),
            Map.entry("in-use", "投用"),
            Map.entry("drafting", "编制"),
            Map.entry("adopted", "出台"),
            Map.entry("in-force", "施行"),
            Map.entry("announced", "宣布"),
            Map.entry("held", "举办"));

    private final QuantityText text = QuantityText.in(Locale.CHINESE);

    @Override
    public String sentence(String verdict, String id, String promise, String found, String outcome) {
        String sentence = verdict + "  " + id + "：" + promise + "；" + found;
        return outcome.isEmpty() ? sentence : sentence + "，" + outcome;
    }

    @Override
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> "兑现";
            case MET_LATE -> "逾期兑现";
            case MISSED -> "未兑现";
            case OPEN -> "进行中";
            case UNDECIDED -> "无法判定";
            case AWAITING_DATA -> "待数据";
            case NO_DATA -> "无数据";
        };
    }

    @Override
    public String quantity(ExactQuantity<?> quantity) {
        return text.format(quantity);
    }

    @Override
    public String distance(ExactQuantity<?> quantity) {
        return text.format(quantity);
    }

    @Override
    public String stageName(String stage) {
        return STAGES.getOrDefault(stage, stage);
    }

    @Override
    public String bound(Criterion.Word word, String value) {
        return switch (word) {
                    case AT_LEAST -> "不少于";
                    case MORE_THAN -> "超过";
                    case AT_MOST -> "不超过";
                    case LESS_THAN -> "低于";
                    default -> "恰为";
                }
                + value;
    }

    @Override
    public String between(String low, String high) {
        return low + "至" + high;
    }

    @Override
    public String about(String value, @Nullable String tolerance) {
        return value + "左右" + (tolerance == null ? "" : "（容差" + tolerance + "）");
    }

    @Override
    public String decrease(String promise) {
        return "降低" + promise;
    }

    @Override
    public String change(String promise) {
        return "变动" + promise;
    }

    @Override
    public String trend(boolean increase) {
        return increase ? "增长" : "下降";
    }

    @Override
    public String stage(String stage) {
        return "达到“" + stageName(stage) + "”阶段";
    }

    @Override
    public String all(String population) {
        return "全覆盖：" + population;
    }

    @Override
    public String coverage(String promise, String population) {
        return "覆盖率" + promise + "：" + population;
    }

    @Override
    public String delegated(String authority) {
        return "数值由" + authority + "下达";
    }

    @Override
    public String judged() {
        return "经判断兑现";
    }

    @Override
    public String parts(@Nullable Integer count, int parts) {
        return count == null ? "全部" + parts + "项" : parts + "项中至少" + count + "项";
    }

    @Override
    public String by(String promise, LocalDate day) {
        return "截至" + day + "，" + promise;
    }

    @Override
    public String on(String promise, LocalDate day) {
        return day + "当日" + promise;
    }

    @Override
    public String during(String promise, Window window) {
        String time = time(window);
        return time.endsWith("年") ? time + promise : time + "，" + promise;
    }

    private static String time(Window window) {
        String code = window.code();
        return code.length() == 4 ? code + "年" : code;
    }

    @Override
    public String throughout(String promise, Window window) {
        return time(window) + "全程" + promise;
    }

    @Override
    public String every(String promise, Cycle cycle, Window window) {
        String each = switch (cycle) {
            case MONTH -> "每月";
            case QUARTER -> "每季度";
            case HALF -> "每半年";
            case YEAR -> "每年";
        };
        return time(window) + each + promise;
    }

    @Override
    public String undated(String promise) {
        return promise + "（未承诺期限）";
    }

    @Override
    public String nothing(boolean refused) {
        return refused ? "没有可用的报告" : "没有报告";
    }

    @Override
    public String interval(Interval value) {
        if (value.lower().isEmpty() && value.upper().isEmpty()) {
            return "未知数值";
        }
        if (value.upper().isEmpty()) {
            return bound(
                    value.lowerInclusive() ? Criterion.Word.AT_LEAST : Criterion.Word.MORE_THAN,
                    quantity(value.lower().orElseThrow()));
        }
        if (value.lower().isEmpty()) {
            return bound(
                    value.upperInclusive() ? Criterion.Word.AT_MOST : Criterion.Word.LESS_THAN,
                    quantity(value.upper().get()));
        }
        return (value.lowerInclusive() ? "" : "超过") + quantity(value.lower().get()) + "至"
                + (value.upperInclusive() ? "" : "不足") + quantity(value.upper().get());
    }

    @Override
    public String reported(String value, Window time) {
        return time(time) + "报告为" + value;
    }

    @Override
    public String computed(String value, Window time) {
        return "按" + time(time) + "的报告推算为" + value;
    }

    @Override
    public String seen(String stage, LocalDate day, @Nullable LocalDate reachedOn) {
        String reached = "“" + stageName(stage) + "”阶段";
        return reachedOn == null ? day + "处于" + reached : reachedOn + "达到" + reached;
    }

    @Override
    public String finding(boolean kept, String author, LocalDate day) {
        return day + "经" + author + (kept ? "判断为已兑现" : "判断为未兑现");
    }

    @Override
    public String allCovered(LocalDate day) {
        return day + "报告为全覆盖";
    }

    @Override
    public String preliminary(String found) {
        return found + "（初步数）";
    }

    @Override
    public String illustrative(String found) {
        return found + "（示例）";
    }

    @Override
    public String count(Verdict verdict, int count) {
        return count + "项" + verdict(verdict);
    }

    @Override
    public String exactly() {
        return "与承诺一致";
    }

    @Override
    public String inside(String distance, Better direction) {
        return switch (direction) {
            case MORE -> "比承诺多" + distance;
            case LESS -> "比上限低" + distance;
            case NEITHER -> "在范围内" + distance;
        };
    }

    @Override
    public String outside(String distance, Better direction, boolean soFar) {
        return (soFar ? "目前" : "")
                + switch (direction) {
                    case MORE -> "还差" + distance;
                    case LESS -> "超出" + distance;
                    case NEITHER -> "偏离" + distance;
                };
    }

    @Override
    public String withinTolerance(String distance, String tolerance) {
        return "相差" + distance + "，在" + tolerance + "的容差之内";
    }

    @Override
    public String due(LocalDate day) {
        return "期限" + day;
    }

    @Override
    public String noDate() {
        return "未承诺期限";
    }

    @Override
    public String reportsEnd(LocalDate day) {
        return "报告止于" + day;
    }

    @Override
    public String actual(String indicator, Basis basis, Window time) {
        return "“" + indicator + "”的报告（" + name(basis) + "，" + time.code() + "）";
    }

    private static String name(Basis basis) {
        return switch (basis) {
            case LEVEL -> "期末数";
            case PERIOD -> "当期数";
            case TO_DATE -> "累计数";
            case GROWTH -> "增速";
            case MEAN -> "平均数";
            case STAGE -> "阶段";
            case MEMBERS -> "覆盖情况";
            case JUDGEMENT -> "评判";
        };
    }

    private static String name(Nature nature) {
        return switch (nature) {
            case STOCK -> "存量指标";
            case FLOW -> "流量指标";
            case GROWTH -> "增速指标";
            case MEAN -> "平均数指标";
            case STAGE -> "阶段目标";
            case MEMBERS -> "覆盖目标";
            case JUDGEMENT -> "评判目标";
        };
    }

    @Override
    public String otherScope(String actual, String found, String expected) {
        return actual + "的范围是" + stated(found) + "，目标的范围是" + stated(expected);
    }

    private static String stated(String scope) {
        return scope.isEmpty() ? "未写明的地方" : scope;
    }

    @Override
    public String otherIndicator(String actual, String expected) {
        return actual + "不是目标的指标“" + expected + "”";
    }

    @Override
    public String otherBasis(String actual, Nature nature) {
        return actual + "的口径不适用于" + name(nature);
    }

    @Override
    public String otherUnit(String actual, String found, String expected) {
        return actual + "的单位" + found + "不能与" + expected + "相比";
    }

    @Override
    public String otherStage(String actual, String found, List<String> ladder) {
        return actual + "的阶段“" + found + "”不在" + ladder + "之中";
    }

    @Override
    public String negative(String actual, String value) {
        return actual + "为负数" + value + "，而这里只计已完成的数量";
    }

    @Override
    public String otherPeriod(String actual, Window expected) {
        return actual + "不能说明" + time(expected);
    }

    @Override
    public String conflict(Window time, List<String> values) {
        return time(time) + "的报告互相矛盾：" + String.join("与", values);
    }

    @Override
    public String partsDiffer(Window time, String whole, String parts) {
        return time(time) + "的报告为" + whole + "，其中各期合计为" + parts;
    }

    @Override
    public String overlap(Window time, Window other) {
        return time(time) + "的报告与已计入的" + time(other) + "重叠";
    }

    @Override
    public String crosses(Window time, Window window) {
        return time(time) + "的报告只有一部分在" + time(window) + "之内";
    }

    @Override
    public String hole(Window time) {
        return time(time) + "没有报告";
    }

    @Override
    public String notResolved(String authority) {
        return authority + "下达的数值未知";
    }

    @Override
    public String noBaseline(Window time) {
        return time(time) + "的基数未知";
    }

    @Override
    public String baselineNotStated(String actual) {
        return actual + "须与基数相比，而目标没有写明基数";
    }

    @Override
    public String otherBaseline(String actual, Window baseline) {
        return actual + "不是以目标的基期" + time(baseline) + "为基数";
    }

    @Override
    public String baselineNotPositive(Window time, String value) {
        return time(time) + "的基数为" + value + "，无法计算增速";
    }

    @Override
    public String onlyAfter(LocalDate day) {
        return "只有" + day + "之后的报告";
    }

    @Override
    public String membersDiffer(String actual, String population) {
        return actual + "所列或所计与" + population + "不符";
    }

    @Override
    public String noTolerance(String value) {
        return "“" + value + "左右”没有写明容差";
    }

    @Override
    public String tolerance(Tolerance.Rule rule, String amount) {
        return switch (rule) {
            case STATED -> "写明的容差为" + amount;
            case HALF_UNIT_OF_LAST_DIGIT -> "容差为末位数字的半个单位，即" + amount;
            case NONE_STATED -> "没有写明容差";
        };
    }

    @Override
    public String rounded(String step) {
        return "按" + step + "取整后比较";
    }

    @Override
    public String dayReachedUnknown(LocalDate seen) {
        return seen + "已达到，但达到的日期未知";
    }

    @Override
    public String populationUnknown(String population) {
        return population + "的总数未知";
    }

    @Override
    public String noCadence(Window time) {
        return time(time) + "没有报告可以证明，也没有约定报告周期";
    }

    @Override
    public String cadenceBroken(Window time, int days) {
        return time(time) + "没有报告，超过约定的" + days + "天周期";
    }

    @Override
    public String breach(LocalDate day) {
        return "自" + day + "起未达标";
    }

    @Override
    public String breachMended(LocalDate day, LocalDate mended) {
        return day + "未达标，" + mended + "已纠正";
    }

    @Override
    public String staleAccepted(LocalDate day) {
        return "以" + day + "的数值代替期末数值";
    }

    @Override
    public String stretch(String value, boolean reached) {
        return (reached ? "已达到" : "未达到") + "力争目标" + value;
    }
}
