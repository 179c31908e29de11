package org.policytargets.view;

import java.time.LocalDate;

/** Chinese. */
final class Chinese implements Words {
    static final Words WORDS = new Chinese();

    private Chinese() {}

    @Override
    public String language() {
        return "zh";
    }

    @Override
    public String heading(String title, int goals, LocalDate asOf) {
        return title + " · " + knownGoals(goals, asOf);
    }

    @Override
    public String knownGoals(int goals, LocalDate asOf) {
        return goals + "项目标 · 截至" + asOf + "所知";
    }

    @Override
    public String figure(String number, String time, boolean preliminary) {
        return number + (time.isEmpty() ? "" : "，" + time) + (preliminary ? "（初步数）" : "");
    }

    @Override
    public String illustrative() {
        return "示例";
    }

    @Override
    public String verdict() {
        return "结论";
    }

    @Override
    public String goal() {
        return "目标";
    }

    @Override
    public String promised() {
        return "承诺";
    }

    @Override
    public String found() {
        return "结果";
    }

    @Override
    public String outcome() {
        return "对比";
    }

    @Override
    public String colon() {
        return "：";
    }

    @Override
    public String notUsed() {
        return "未采用的报告";
    }

    @Override
    public String skip() {
        return "跳到目标列表";
    }

    @Override
    public String summary() {
        return "概况";
    }

    @Override
    public String goals() {
        return "目标列表";
    }

    @Override
    public String byOwner() {
        return "按责任单位";
    }

    @Override
    public String owner() {
        return "责任单位";
    }

    @Override
    public String bySection() {
        return "按章节";
    }

    @Override
    public String section() {
        return "章节";
    }

    @Override
    public String noSection() {
        return "未注明章节";
    }

    @Override
    public String reasons() {
        return "理由";
    }

    @Override
    public String source() {
        return "出处";
    }

    @Override
    public String note() {
        return "备注";
    }

    @Override
    public String chart() {
        return "图";
    }

    @Override
    public String illustrativeNotice() {
        return "示例：数字为虚构，仅说明用法。";
    }

    @Override
    public String caption() {
        return "各项目标：结论、承诺、结果及两者的差距";
    }

    @Override
    public String bullet(String title) {
        return "现状：" + title;
    }

    @Override
    public String progress(String title) {
        return "进展：" + title;
    }

    @Override
    public String acceptable() {
        return "达标范围";
    }

    @Override
    public String doubtful() {
        return "或可算达标：无法判定";
    }

    @Override
    public String target(String number) {
        return "目标：" + number;
    }

    @Override
    public String stretch(String number) {
        return "争取：" + number;
    }

    @Override
    public String baseline(String number, String time) {
        return "基期：" + number + (time.isEmpty() ? "" : "（" + time + "）");
    }

    @Override
    public String planned(String number, LocalDate day) {
        return "计划到" + day + "：" + number;
    }

    @Override
    public String path() {
        return "计划进度";
    }

    @Override
    public String straightPath() {
        return "均匀进度";
    }

    @Override
    public String nothingReported() {
        return "没有可用的报告";
    }

    @Override
    public String actual(String found) {
        return "结果：" + found;
    }

    @Override
    public String evidence() {
        return "报告值";
    }

    @Override
    public String evidenceRange() {
        return "报告的范围";
    }

    @Override
    public String openRange() {
        return "一端没有界限的范围";
    }

    @Override
    public String notToScale() {
        return "折线以外不按比例";
    }

    @Override
    public String asOf(LocalDate day) {
        return "截至" + day + "所知";
    }

    @Override
    public String due(LocalDate day) {
        return day + "到期";
    }
}
