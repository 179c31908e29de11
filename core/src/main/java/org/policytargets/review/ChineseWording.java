package org.policytargets.review;

import java.time.LocalDate;

/** Chinese words. */
final class ChineseWording implements Wording {
    @Override
    public String and(String one, String other) {
        return one + "与" + other;
    }

    @Override
    public String noOwner(String place) {
        return place + "：没有写明责任单位";
    }

    @Override
    public String noUnit(String place, String unit) {
        return unit.isEmpty() ? place + "：数字没有单位" : place + "：单位“" + unit + "”没有说明所计何物";
    }

    @Override
    public String late(String place, LocalDate due, LocalDate last) {
        return place + "：期限" + due + "晚于计划的最后一天" + last;
    }

    @Override
    public String twoNumbers(String places, String one, String other) {
        return places + "：同一事项有两个数字，一为" + one + "，一为" + other;
    }

    @Override
    public String completions(String places, String started, String completed) {
        return places + "：计划竣工" + completed + "，多于计划开工的" + started;
    }

    @Override
    public String parts(String place, String whole, String sum) {
        return place + "：各部分合计" + sum + "，超过总数" + whole;
    }

    @Override
    public String members(String place, String promised, int named) {
        return place + "：列出" + named + "项，多于承诺的" + promised;
    }

    @Override
    public String met(String place, String start, String promise) {
        return place + "：起点为" + start + "，已符合“" + promise + "”";
    }

    @Override
    public String weaker(String place, String before, String old, String now) {
        return place + "：" + now + "，低于上年（" + before + "）的" + old;
    }

    @Override
    public String kind(GoalChange.Kind kind) {
        return switch (kind) {
            case KEPT -> "保持";
            case RAISED -> "提高";
            case LOWERED -> "降低";
            case REWORDED -> "改动";
            case DROPPED -> "取消";
            case NEW -> "新增";
        };
    }

    @Override
    public String component(GoalChange.Component component) {
        return switch (component) {
            case TARGET -> "目标类型";
            case NUMBER -> "数值";
            case WORD -> "限定词";
            case TOLERANCE -> "容差";
            case STRETCH -> "力争目标";
            case PRECISION -> "比较精度";
            case STAGE -> "阶段";
            case LADDER -> "阶段序列";
            case DIRECTION -> "方向";
            case BASELINE -> "基期";
            case POPULATION -> "覆盖对象";
            case AUTHORITY -> "下达机关";
            case PARTS -> "组成部分";
            case INDICATOR -> "指标";
            case DEADLINE -> "期限";
            case STRENGTH -> "约束力";
            case OWNER -> "责任单位";
            case TITLE -> "标题";
            case MEMBERS -> "所列事项";
            case PATH -> "进度安排";
        };
    }
}
