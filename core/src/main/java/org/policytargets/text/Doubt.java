package org.policytargets.text;

import java.util.Locale;
import java.util.Objects;

/**
 * What a reader was not sure of, for a person to look at before the draft becomes a goal.
 *
 * @param kind what is doubtful
 * @param detail the words of the text that it is about
 */
public record Doubt(Kind kind, String detail) {
    /** What can be doubtful. */
    public enum Kind {
        /** About, without a stated tolerance. */
        NO_TOLERANCE,
        /** A measure word that does not say what is counted. */
        COUNTED_THING,
        /** The subject is not in the clause: it was taken from the one before. */
        SUBJECT_BEFORE,
        /** Several numbers, and another number of subjects. */
        SUBJECTS_UNPAIRED,
        /** The first number of a range took the multiplier of the second. */
        SHARED_MULTIPLIER,
        /** More than the number, and not how much more. */
        MORE_THAN_WRITTEN,
        /** No verb says whether the number is a level or an amount. */
        KIND_ASSUMED,
        /** The verb promises an effort, not its completion. */
        EFFORT,
        /** Names some of the things promised, not all. */
        OPEN_LIST,
        /** No day was promised. */
        NO_DATE,
        /** The value is set by another authority. */
        VALUE_ELSEWHERE,
        /** A time that could not be read; the report's own year is assumed. */
        TIME_NOT_READ
    }

    /**
     * Makes one.
     *
     * @param kind what is doubtful
     * @param detail the words of the text that it is about
     */
    public Doubt {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * {@return the doubt in a sentence, in Chinese or English}
     *
     * @param language the language; any but Chinese is answered in English
     */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? chinese() : english();
    }

    private String english() {
        return switch (kind) {
            case NO_TOLERANCE -> detail + " without a tolerance: half a unit of the last digit is assumed";
            case COUNTED_THING -> detail + " does not say what is counted";
            case SUBJECT_BEFORE -> "the subject is taken from the clause before: " + detail;
            case SUBJECTS_UNPAIRED -> "numbers and subjects are not as many: " + detail;
            case SHARED_MULTIPLIER -> "both numbers of " + detail + " are read with the multiplier of the second";
            case MORE_THAN_WRITTEN -> detail + " is read as more than the number written";
            case KIND_ASSUMED -> "no verb says whether " + detail + " is a level or an amount: a level is assumed";
            case EFFORT -> detail + " promises an effort, not its completion";
            case OPEN_LIST -> "the list names some, not all: " + detail;
            case NO_DATE -> detail + " names no day";
            case VALUE_ELSEWHERE -> "the value is set elsewhere: " + detail;
            case TIME_NOT_READ -> detail + " is no time that is understood: the report's own year is assumed";
        };
    }

    private String chinese() {
        return switch (kind) {
            case NO_TOLERANCE -> "“" + detail + "”没有给出幅度，暂取末位数字的一半";
            case COUNTED_THING -> "“" + detail + "”没有说明数的是什么";
            case SUBJECT_BEFORE -> "主语取自前一分句：" + detail;
            case SUBJECTS_UNPAIRED -> "数字与主语个数不一致：" + detail;
            case SHARED_MULTIPLIER -> "“" + detail + "”的两个数字都按后一个的数量级理解";
            case MORE_THAN_WRITTEN -> "“" + detail + "”理解为超过所写数字";
            case KIND_ASSUMED -> "没有动词说明“" + detail + "”是水平还是数量，暂作水平";
            case EFFORT -> "“" + detail + "”只承诺推进，不承诺完成";
            case OPEN_LIST -> "只列出一部分：" + detail;
            case NO_DATE -> "“" + detail + "”没有给出日期";
            case VALUE_ELSEWHERE -> "数值由其他机关下达：" + detail;
            case TIME_NOT_READ -> "看不懂时间“" + detail + "”，暂按报告当年";
        };
    }
}
