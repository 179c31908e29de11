package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;

/** Words for changes; those for flaws are asserted where the flaws are. */
class ReviewSentencesTests {
    private static final ReviewSentences ENGLISH = ReviewSentences.in(Locale.UK);
    private static final ReviewSentences CHINESE = ReviewSentences.in(Locale.CHINA);

    @Test
    void a_locale_without_words_gets_english_and_is_told() {
        assertThat(ReviewSentences.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(CHINESE.locale()).isEqualTo(Locale.CHINESE);
    }

    @Test
    void what_became_of_a_promise_is_a_word() {
        assertThat(Stream.of(Kind.values()).map(ENGLISH::kind))
                .containsExactly("KEPT", "RAISED", "LOWERED", "REWORDED", "DROPPED", "NEW");
        assertThat(Stream.of(Kind.values()).map(CHINESE::kind)).containsExactly("保持", "提高", "降低", "改动", "取消", "新增");
    }

    @Test
    void what_differs_is_said() {
        assertThat(Stream.of(Component.values()).map(ENGLISH::component))
                .containsExactly(
                        "kind of target",
                        "number",
                        "word",
                        "tolerance",
                        "stretch",
                        "precision",
                        "stage",
                        "ladder",
                        "direction",
                        "time of the baseline",
                        "population",
                        "authority",
                        "parts",
                        "indicator",
                        "deadline",
                        "strength",
                        "owner",
                        "title",
                        "members",
                        "path");
        assertThat(Stream.of(Component.values()).map(CHINESE::component))
                .containsExactly(
                        "目标类型", "数值", "限定词", "容差", "力争目标", "比较精度", "阶段", "阶段序列", "方向", "基期", "覆盖对象", "下达机关", "组成部分",
                        "指标", "期限", "约束力", "责任单位", "标题", "所列事项", "进度安排");
    }
}
