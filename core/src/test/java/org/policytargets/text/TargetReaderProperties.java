package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.QuantityText;
import org.policytargets.units.Vocabulary;

/** Laws of reading, on sentences of the grammar and on any text at all. */
final class TargetReaderProperties {
    /** Sentences of the table, each with one of its words. */
    @Provide
    Arbitrary<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Grammar.Example example : Grammar.examples()) {
            for (Row row : example.rows()) {
                sentences.add(example.example().replace("~", row.word()));
            }
        }
        return Arbitraries.of(sentences);
    }

    /** Words, digits, marks and hostile characters in any order. */
    @Provide
    Arbitrary<String> texts() {
        List<String> words = new ArrayList<>();
        for (Grammar.Example example : Grammar.examples()) {
            example.rows().forEach(row -> words.add(row.word()));
        }
        Arbitrary<String> hostile = Arbitraries.of(
                "“", "”", "(", ")", "（", "）", "《", "、", "，", ",", "。", "；", ":", "\n", "\r\n", " ", "\0", "\u200B",
                "\uD83D", "\uDE00", "😀", "𠮷", "第", "每", "双", "等", "的", "/", "-", "—", "至", "*", "#", "一", "十", "百",
                "万", "亿", "百分之", "点", "余", "年", "月", "日", "和", "全", "季");
        Arbitrary<String> numbers = Arbitraries.of(
                "0", "1", "9", "2025", "2025年", "1,300", "3.5", "99999999999999999999", "０", "７", "0702", "6G");
        return Arbitraries.oneOf(
                        Arbitraries.of(words),
                        hostile,
                        numbers,
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Law: any text is read, and each finding and other number stands where it says, in the order of the text. */
    @Property
    void any_text_is_read_and_spans_are_inside_it(@ForAll("texts") String text) {
        Findings findings = Compact.findings(text);
        int[] codePoints = text.codePoints().toArray();
        int last = 0;
        for (Finding finding : findings.targets()) {
            assertThat(new String(codePoints, finding.start(), finding.end() - finding.start()))
                    .isEqualTo(finding.quote());
            assertThat(finding.start()).isGreaterThanOrEqualTo(last);
            last = finding.start();
        }
        for (NotATarget other : findings.others()) {
            assertThat(new String(codePoints, other.start(), other.end() - other.start()))
                    .isEqualTo(other.quote());
        }
        assertThat(findings.plan().goals()).hasSameSizeAs(findings.targets());
    }

    /** Law: the words of a finding, read alone, hold the same quantity. */
    @Property
    void a_span_alone_holds_the_same_quantity(@ForAll("sentences") String sentence) {
        Spans.requireSameQuantities(Compact.findings(sentence).targets());
    }

    /** Law: prose without a promise, before or after, changes no finding but its place. */
    @Property
    void unrelated_prose_changes_only_places(@ForAll("sentences") String sentence) {
        String before = "各位代表，春天来了，万物生长。\n";
        List<Finding> alone = Compact.findings(sentence).targets();
        List<Finding> within = Compact.findings(before + sentence + "\n感谢大家。").targets();
        assertThat(within).hasSameSizeAs(alone);
        for (int i = 0; i < alone.size(); i++) {
            assertThat(within.get(i).start()).isEqualTo(alone.get(i).start() + before.length());
            assertThat(within.get(i).quote()).isEqualTo(alone.get(i).quote());
            assertThat(within.get(i).goal().target())
                    .isEqualTo(alone.get(i).goal().target());
            assertThat(within.get(i).goal().deadline())
                    .isEqualTo(alone.get(i).goal().deadline());
            assertThat(within.get(i).doubts()).isEqualTo(alone.get(i).doubts());
        }
    }

    /** Law: full-width letters, digits and signs read like others. */
    @Property
    void full_width_texts_read_alike(@ForAll("sentences") String sentence) {
        StringBuilder wide = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            wide.append(c > ' ' && c < '\u007F' ? (char) (c + 0xFEE0) : c);
        }
        assertThat(Compact.reading(wide.toString())).isEqualTo(Compact.reading(sentence));
    }

    @Provide
    Arbitrary<Criterion> written() {
        List<PolicyUnit<?>> units = new ArrayList<>();
        for (Map.Entry<String, PolicyUnit<?>> word :
                Vocabulary.standard().wordsRead(Locale.CHINESE).entrySet()) {
            // A share's difference is a change, and a time alone may be how long something lasts.
            if (!word.getValue().code().equals("[pp]") && !units.contains(word.getValue())) {
                units.add(word.getValue());
            }
        }
        return Arbitraries.of(units)
                .flatMap(unit -> Combinators.combine(
                                Arbitraries.of(Criterion.Word.values()),
                                PolicyTargetArbitraries.positive(unit).filter(TargetReaderProperties::isShort),
                                PolicyTargetArbitraries.positive(unit).filter(TargetReaderProperties::isShort))
                        .as(TargetReaderProperties::criterion));
    }

    private static boolean isShort(ExactQuantity<?> quantity) {
        // 6.54 × 10^11 is written 6540亿, whose last digit is another: what is about it is not the same.
        QuantityText chinese = QuantityText.in(Locale.CHINESE);
        return quantity.decimal()
                .filter(number -> number.precision() < 20)
                .filter(number -> chinese.parse(chinese.format(quantity))
                                .decimal()
                                .orElseThrow()
                                .scale()
                        == number.scale())
                .isPresent();
    }

    private static Criterion criterion(Criterion.Word word, ExactQuantity<?> a, ExactQuantity<?> b) {
        Criterion plain = Criterion.plain(a);
        return switch (word) {
            case AT_LEAST -> Criterion.atLeast(a);
            case MORE_THAN -> Criterion.moreThan(a);
            case AT_MOST -> Criterion.atMost(a);
            case LESS_THAN -> Criterion.lessThan(a);
            case EXACTLY -> Criterion.exactly(a);
            case PLAIN -> a.compareTo(b) < 0 ? plain.towards(Better.MORE).stretch(b) : plain;
            case ABOUT -> Criterion.about(a);
            case BETWEEN -> a.compareTo(b) <= 0 ? Criterion.between(a, b) : Criterion.between(b, a);
        };
    }

    /** Law: writing a criterion in Chinese and reading it back is the identity. */
    @Property
    void a_criterion_written_in_chinese_is_read_back(@ForAll("written") Criterion criterion) {
        String text = "水平达到" + CriterionText.chinese(criterion);
        Finding finding = Compact.only(text);
        assertThat(criterion(finding).towards(criterion.better())).as(text).isEqualTo(criterion);
    }

    /** Law: the same for a decrease. */
    @Property
    void a_decrease_written_in_chinese_is_read_back(@ForAll("written") Criterion criterion) {
        Criterion decrease = Criterion.decrease(criterion);
        String text = "水平" + CriterionText.chinese(decrease);
        Finding finding = Compact.only(text);
        assertThat(criterion(finding).towards(decrease.better())).as(text).isEqualTo(decrease);
    }

    private static Criterion criterion(Finding finding) {
        return ((Target.Simple) finding.goal().target()).acceptance().orElseThrow();
    }

    /** Law: the year is when a report's promises are due, unless they say otherwise. */
    @Property
    void the_reports_year_is_the_deadline(@ForAll("sentences") String sentence) {
        Findings findings = TargetReader.chinese().read(Document.of("report", sentence, Year.of(2031)));
        for (Finding finding : findings.targets()) {
            Optional<Year> due = finding.goal().deadline().lastDay().map(day -> Year.of(day.getYear()));
            assertThat(due.orElse(Year.of(2031))).isEqualTo(Year.of(2031));
        }
    }
}
