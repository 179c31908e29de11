package org.policytargets.exchange;

import java.util.List;
import java.util.Locale;

/** The columns that a sheet of actuals may have, and the names by which they are known. */
public enum Column {
    /** The goal. */
    GOAL(
            "goal",
            "目标",
            "the goal, by its id or title; or an indicator's name, where the report is about all of its goals",
            "目标的编号或名称；或指标名称，表示用于该指标的所有目标",
            "goal id|goal name|target|task|目标编号|目标名称|任务|工作任务|重点任务|项目|项目名称"),
    /** The goal's title, for people. */
    TITLE("title", "名称", "the goal's title, for people; not read", "目标名称，供阅读，不读取", "标题"),
    /** What is promised, for people. */
    PROMISE("promise", "承诺", "what is promised, for people; not read", "承诺内容，供阅读，不读取", "年度目标|目标值"),
    /** The indicator. */
    INDICATOR(
            "indicator",
            "指标",
            "the indicator's name, where the goal has more than one",
            "指标名称，目标有多个指标时必填",
            "indicator name|measure|指标名称"),
    /** What it is true of. */
    TIME(
            "time",
            "时间",
            "the day or period it is true of: 2025-06-30, 2025-Q2, 2025年上半年",
            "数据所属日期或时段：2025-06-30、2025-Q2、2025年上半年",
            "date|period|day|as of|日期|时段|期间|所属期|统计时间|截至时间"),
    /** The number, stage, members or finding. */
    VALUE(
            "value",
            "数值",
            "the number: 12.6 km, 85%, 1.3万套, >30; the stage reached; how many are covered, or \"all\"; kept or not kept",
            "数字：12.6公里、85%、1.3万套、30以上；达到的阶段；覆盖数或“全部”；兑现或未兑现",
            "actual|result|figure|amount|实际值|完成值|完成情况|实际完成|完成数|当前值|值|数据"),
    /** The unit. */
    UNIT("unit", "单位", "the unit, where the value is a bare number", "单位，数值不带单位时必填", "units|计量单位"),
    /** The least of a range. */
    LOW(
            "low",
            "下限",
            "instead of a value: the least that it may be; >30 leaves 30 out",
            "代替数值：可能的最小值，>30表示不含30",
            "from|lower|minimum|最小值"),
    /** The most of a range. */
    HIGH(
            "high",
            "上限",
            "instead of a value: the most that it may be; <40 leaves 40 out",
            "代替数值：可能的最大值，<40表示不含40",
            "to|upper|maximum|最大值"),
    /** In what way it is true. */
    BASIS(
            "basis",
            "口径",
            "level, period, to date, growth, mean, stage, members or judgement; only where it is open",
            "期末数、当期数、累计数、增速、平均数、阶段、覆盖情况或评判，不能确定时必填",
            "kind|type|统计口径|数据类型"),
    /** The day a stage was reached. */
    REACHED_ON("reached on", "达到日期", "the day the stage was reached", "达到该阶段的日期", "completed on|完成日期"),
    /** Members covered. */
    COVERED(
            "covered",
            "已覆盖",
            "the names of those covered, separated by semicolons",
            "已覆盖对象的名称，以分号分隔",
            "members covered|已完成对象"),
    /** Members not covered. */
    UNCOVERED(
            "not covered",
            "未覆盖",
            "the names of those not covered, separated by semicolons",
            "未覆盖对象的名称，以分号分隔",
            "members not covered|未完成对象"),
    /** Whose finding it is. */
    JUDGED_BY("judged by", "评判人", "whose finding it is; who reported it, if empty", "评判者，空白时为报告单位", "author|评判单位"),
    /** How settled it is. */
    STATUS("status", "状态", "preliminary, revised or final; final, if empty", "初步、修订或最终，空白为最终", "数据状态"),
    /** The day it was reported. */
    REPORTED_ON(
            "reported on",
            "报告日期",
            "the day it was reported",
            "报告的日期",
            "report date|date reported|published on|填报日期|上报日期|发布日期"),
    /** Who reported it. */
    REPORTED_BY("reported by", "报告单位", "who reported it", "报告的单位或人", "reporter|reporting body|填报单位|责任单位|报告人|填报人"),
    /** The territory. */
    PLACE(
            "place",
            "地区",
            "the territory, if another than the indicator's",
            "地区，与指标不同时填写",
            "territory|region|area|区域|范围"),
    /** The population. */
    POPULATION("population", "人群", "the people or things, if others than the indicator's", "人群或对象，与指标不同时填写", "对象"),
    /** The document. */
    SOURCE("source", "来源", "the document it is written in", "所出自的文件", "document|数据来源|文件"),
    /** The document's section. */
    SECTION("source section", "来源章节", "the heading or paragraph of the document", "文件的章节", "section|章节"),
    /** The words. */
    QUOTE("source quote", "来源原文", "the exact words of the document", "文件的原文", "quote|原文"),
    /** Where the words begin. */
    QUOTE_START("quote start", "原文起点", "the index of the quote's first character, from 0", "原文首字的序号，从0起", ""),
    /** Where the words end. */
    QUOTE_END("quote end", "原文终点", "the index after the quote's last character", "原文末字之后的序号", ""),
    /** Whether the source only cites it. */
    SECOND_HAND(
            "second-hand",
            "转引",
            "yes, if the source is not who measured but cites it",
            "来源是转引者而非统计者时填“是”",
            "secondhand|second hand source|二手|是否转引"),
    /** Whether it is invented. */
    ILLUSTRATIVE("illustrative", "示例", "yes, if the figure is invented", "数字为虚构时填“是”", "example"),
    /** Anything else. */
    NOTE("note", "备注", "anything else; kept beside the report", "其他说明，随报告保留", "remark|comment|remarks|说明"),
    /** The sender's own key. */
    KEY("key", "键", "the sender's own key of the row; kept beside the report", "填报方的行标识，随报告保留", "row key|行号|序号");

    private final String english;
    private final String chinese;
    private final String meaning;
    private final String chineseMeaning;
    private final String others;

    Column(String english, String chinese, String meaning, String chineseMeaning, String others) {
        this.english = english;
        this.chinese = chinese;
        this.meaning = meaning;
        this.chineseMeaning = chineseMeaning;
        this.others = others;
    }

    /**
     * {@return its name as a header}
     *
     * @param locale Chinese, or else English
     */
    public String header(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /**
     * {@return what stands in it}
     *
     * @param locale Chinese, or else English
     */
    public String meaning(Locale locale) {
        return isChinese(locale) ? chineseMeaning : meaning;
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** {@return other headers by which it is known} */
    public List<String> otherHeaders() {
        return others.isEmpty() ? List.of() : Words.between(others, "|");
    }
}
