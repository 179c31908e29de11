package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VocabularyProperties {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.CHINESE, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.ROOT);

    /** Names that say something else, and some that do not. */
    private static final List<String> NAMES =
            list("a|s|m|h|mo|s2|min|lm|million|million_trees|thousand|percent|point|person_per_week|"
                    + "km_or_so|or_more|bridge|dwelling|tree|tree_nursery|万|萬|萬元|亿|成|千|千克|千树|百树|"
                    + "树|两|兩|三角|人每天|多|余树|左右|树以上|至三|个|套|点|"
                    + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

    private static final List<String> CODES =
            list("1|%|[ppth]|[pp]|m|km|m2|har|[mu]|g|kg|t|s|min|h|d|kW.h|10*|10*4|10*4.{tree}|"
                    + "{tree}.{tree}|{萬}/m|{tree}/d|t/d|kg/d|m/s|/km|1/s|CNY|USD|[Btu_IT]|CNY/(kW.h)|"
                    + "tce/(10*4.CNY)|((((((((m))))))))/s");

    /** Words that units have, alone and with others, and what is printed where they have none. */
    private static final List<String> WORDS =
            list("s|d|m|km|%|%点|second|seconds|day|days|bridge|bridges|tree|trees|sS|TREES|million|point|"
                    + "套|个|千克|千树|树|两|点|t/d|m/s|/km|1/s)|(1/s)|(1|(s)|((((((((m))))))))|10*)|{tree}|"
                    + "{bridge}|{萬}|{万}|{tree|per|人|天|km or so|or more|多|左右");

    private static List<String> list(String words) {
        return List.of(words.split("\\|"));
    }

    @Provide
    Arbitrary<PolicyUnit<?>> units() {
        List<PolicyUnit<?>> units = new ArrayList<>(PolicyUnits.all());
        CODES.forEach(code -> units.add(PolicyUnits.of(code)));
        NAMES.forEach(name -> units.add(PolicyUnits.count(name)));
        units.add(PolicyUnits.METRE.multiply(1000));
        units.add(PolicyUnits.SECOND.divide(3));
        units.add(PolicyUnits.METRE.pow(100));
        Arbitrary<PolicyUnit<?>> any = Arbitraries.of(units);
        Arbitrary<PolicyUnit<?>> counts = Arbitraries.of(NAMES).map(PolicyUnits::count);
        return Arbitraries.oneOf(any, counts, Arbitraries.of(CODES).map(PolicyUnits::of))
                .withoutEdgeCases();
    }

    /** The standard words, some of which were given to other units. */
    @Provide
    Arbitrary<Vocabulary> vocabularies() {
        Arbitrary<String> words = Arbitraries.oneOf(
                        Arbitraries.of(WORDS),
                        units().map(PolicyUnit::code),
                        units().map(unit -> "(" + unit.code()),
                        Arbitraries.of(NAMES).map(name -> name.replace('_', ' ')),
                        Arbitraries.of(NAMES).map(name -> name.replace('_', ' ') + "s"),
                        Arbitraries.strings()
                                .withChars("ms{}()/每.两千万亿点%-·µ树 \u00A0")
                                .ofMaxLength(5))
                .withoutEdgeCases();
        Arbitrary<Row> rows = Combinators.combine(units(), Arbitraries.of(LANGUAGES), words, words, words)
                .as(Row::new);
        return rows.list()
                .ofMaxSize(12)
                .map(list -> {
                    Vocabulary vocabulary = Vocabulary.standard();
                    for (Row row : list) {
                        vocabulary = row.addTo(vocabulary);
                    }
                    return vocabulary;
                })
                .withoutEdgeCases();
    }

    private record Row(PolicyUnit<?> unit, Locale language, String one, String many, String other) {
        Vocabulary addTo(Vocabulary vocabulary) {
            try {
                return vocabulary.with(unit, language, one, many, other);
            } catch (MalformedQuantityException e) {
                return vocabulary;
            }
        }
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> small = Combinators.combine(
                        Arbitraries.integers().between(-2, 20_000),
                        Arbitraries.integers().between(-13, 3))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
        return Arbitraries.oneOf(small, Arbitraries.of(BigDecimal.ONE), QuantityArbitraries.decimals())
                .withoutEdgeCases();
    }

    @Property
    void what_is_printed_is_read_as_an_equal_quantity_or_refused(
            @ForAll("vocabularies") Vocabulary vocabulary,
            @ForAll("units") PolicyUnit<?> unit,
            @ForAll("decimals") BigDecimal value) {
        ExactQuantity<?> quantity = ExactQuantity.of(value, unit);
        for (Locale language : LANGUAGES) {
            QuantityText text = QuantityText.in(language, vocabulary);
            isReadBackOrRefused(text, quantity);
            isReadBackOrRefused(text.withShortPoints(), quantity);
        }
    }

    private static void isReadBackOrRefused(QuantityText text, ExactQuantity<?> quantity) {
        String printed = text.format(quantity);
        try {
            assertThat(text.parse(printed)).as(printed).isEqualTo(quantity);
        } catch (UnknownUnitException e) {
            assertThat(e).hasMessageStartingWith("unknown unit");
        } catch (AmbiguousTextException e) {
            // 1234.567 where it is not known what a point means
            assertThat(e.expected()).as(printed).isEqualTo("a declared language");
        }
    }

    @Property
    void every_word_read_is_read_after_a_number(@ForAll("vocabularies") Vocabulary vocabulary) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            QuantityText text = QuantityText.in(language, vocabulary);
            vocabulary.wordsRead(language).forEach((word, unit) -> {
                assertThat(text.parse("5" + word)).as(word).isEqualTo(ExactQuantity.of(5, unit));
                assertThat(text.parse("5 " + word)).as(word).isEqualTo(ExactQuantity.of(5, unit));
            });
        }
    }
}
