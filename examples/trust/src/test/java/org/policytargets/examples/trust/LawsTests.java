package org.policytargets.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that the fuzzer tries, held by what it starts from. */
class LawsTests {
    static Stream<String> names() {
        return Laws.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_law_holds_of_its_corpus_and_of_nothing(String name) {
        List<byte[]> corpus = Corpus.of(name);
        assertThat(corpus).hasSizeGreaterThan(5);
        assertThatCode(() -> corpus.forEach(bytes -> Laws.hold(name, bytes))).doesNotThrowAnyException();
        assertThatCode(() -> Laws.hold(name, new byte[0])).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_law_has_its_way_in_for_the_fuzzer(String name) {
        assertThatCode(() -> Class.forName(Fuzzing.target(name)).getMethod("fuzzerTestOneInput", byte[].class))
                .doesNotThrowAnyException();
    }

    @Test
    void there_are_eleven_readers_and_more_bombs_than_were_asked_for() {
        assertThat(Laws.names()).hasSize(11);
        assertThat(BombRun.all()).hasSizeGreaterThan(60).extracting(Bomb::name).doesNotHaveDuplicates();
    }
}
