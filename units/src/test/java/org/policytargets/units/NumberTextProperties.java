package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class NumberTextProperties {
    private static final List<NumberText> READERS = List.of(
            NumberText.undeclared(),
            NumberText.undeclared().withSpaceGrouping(),
            NumberText.in(Locale.CHINESE),
            NumberText.in(Locale.GERMAN),
            NumberText.in(Locale.FRENCH),
            NumberText.in(new Locale("de", "CH")),
            NumberText.in(new Locale("en", "IN")));

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                        Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> numberLike = Arbitraries.strings()
                .withChars("0123456789０９.,．，eE+-−%成百千万亿一二三五十两零〇点分之约左右余至 \u00A0\u202F'xkm\u0000\u202E")
                .ofMaxLength(16);
        return Arbitraries.oneOf(
                numberLike,
                numberLike.map(text -> "1" + text),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Property
    void what_is_written_is_read_with_its_scale(@ForAll("decimals") BigDecimal number) {
        assertThat(NumberText.in(Locale.ENGLISH).parse(number.toString())).isEqualTo(number);
    }

    @Property
    void every_language_reads_its_own_way_of_writing(@ForAll("decimals") BigDecimal number) {
        for (Locale locale : List.of(
                Locale.ENGLISH,
                Locale.CHINESE,
                Locale.GERMAN,
                Locale.FRENCH,
                new Locale("de", "CH"),
                new Locale("en", "IN"))) {
            String text = QuantityText.in(locale).formatNumber(number);
            assertThat(NumberText.in(locale).parse(text)).as(text).isEqualByComparingTo(number);
        }
    }

    @Property
    void full_width_reads_as_half_width(@ForAll("decimals") BigDecimal number) {
        String text = number.toPlainString();
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            wide.append(c == '.' ? '．' : c == '-' ? '－' : (char) (c - '0' + '０'));
        }
        NumberText chinese = NumberText.in(Locale.CHINESE);
        if (number.precision() - number.scale() <= 64 && number.precision() <= 64 && text.length() <= 64) {
            assertThat(chinese.parse(wide)).isEqualTo(chinese.parse(text));
        }
    }

    /** Spelled by rule: each place that is not 0 with its unit, 零 for a gap. */
    @Property
    void a_spelled_number_is_read_back(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number) {
        String text = HanSpelling.of(number);
        assertThat(NumberText.undeclared().parse(text)).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    /** All ways in which places and whole sections can be left out: chance rarely leaves one out. */
    @Example
    void numbers_with_any_gaps_are_read_back() {
        int[] sections = {0, 1, 9, 10, 19, 30, 105, 110, 300, 1000, 1001, 1010, 1100, 2030, 9999};
        for (int trillions : new int[] {0, 1, 20, 999}) {
            for (int first : sections) {
                for (int second : sections) {
                    for (int third : sections) {
                        a_spelled_number_is_read_back(
                                ((trillions * 10_000L + first) * 10_000 + second) * 10_000 + third);
                    }
                }
            }
        }
    }

    @Property
    void a_spelled_number_with_a_fraction_is_read_back_with_its_scale(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number,
            @ForAll @Chars({'0', '1', '2', '5', '9'}) @StringLength(min = 1, max = 40) String fraction) {
        StringBuilder text = new StringBuilder(HanSpelling.of(number)).append('点');
        fraction.chars().forEach(digit -> text.append("〇一二三四五六七八九".charAt(digit - '0')));
        assertThat(NumberText.undeclared().parse(text))
                .as("%s", text)
                .isEqualTo(new BigDecimal(number + "." + fraction));
    }

    @Property
    void a_text_is_a_number_or_refused(@ForAll("texts") String text) {
        for (NumberText reader : READERS) {
            try {
                BigDecimal number = reader.parse(text);
                assertThat(number.precision()).isLessThanOrEqualTo(Limits.DIGITS);
            } catch (InvalidInputException e) {
                assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(InvalidInputException.MAX_MESSAGE);
            }
        }
    }
}
