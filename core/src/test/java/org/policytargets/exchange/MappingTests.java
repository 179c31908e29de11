package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which column is taken for which. */
class MappingTests {
    private static Mapping suggested(String... header) {
        return ActualsSheet.of(SheetPlan.PLAN).suggest(new Sheet("", List.of(header), List.of()));
    }

    @Test
    void names_are_known_in_both_languages_then_folded_then_nearest() {
        Mapping mapping = suggested("目标", "Report_Date", "数值（公里）", "statsu", "colour", "");
        assertThat(mapping.matches())
                .containsExactly(
                        new Mapping.Match(Column.GOAL, 0, 100),
                        new Mapping.Match(Column.REPORTED_ON, 1, 90),
                        new Mapping.Match(Column.VALUE, 2, 90),
                        new Mapping.Match(Column.STATUS, 3, 60));
        assertThat(mapping.unknown()).containsExactly("colour");
        assertThat(mapping.guessed()).containsExactly(new Mapping.Match(Column.STATUS, 3, 60));
        assertThat(mapping.index(Column.VALUE)).contains(2);
        assertThat(mapping.index(Column.NOTE)).isEqualTo(Optional.empty());
    }

    @Test
    void the_surer_of_two_is_taken() {
        Mapping mapping = suggested("实际值", "VALUE", "value");
        assertThat(mapping.index(Column.VALUE)).contains(0);
        assertThat(mapping.unknown()).containsExactly("VALUE", "value");
    }

    @Test
    void a_person_may_say_otherwise() {
        Mapping mapping = suggested("goal", "colour", "value").with(Column.VALUE, "colour");
        assertThat(mapping.index(Column.VALUE)).contains(1);
        assertThat(mapping.unknown()).containsExactly("value");
        assertThat(mapping.with(Column.NOTE, "goal").index(Column.GOAL)).isEmpty();
        assertThat(mapping.without(Column.GOAL).unknown()).containsExactly("goal", "value");
    }

    @Test
    void a_mapping_that_cannot_be_is_refused() {
        Mapping mapping = suggested("goal", "value");
        assertThatThrownBy(() -> mapping.with(Column.NOTE, "nowhere"))
                .hasMessage("index must be one of the header's 2 columns, from 0, but was -1");
        assertThatThrownBy(() -> new Mapping(List.of("a"), List.of(new Mapping.Match(Column.GOAL, 1, 100))))
                .hasMessage("index must be one of the header's 1 columns, from 0, but was 1");
        List<Mapping.Match> twice =
                List.of(new Mapping.Match(Column.GOAL, 0, 100), new Mapping.Match(Column.GOAL, 1, 100));
        assertThatThrownBy(() -> new Mapping(List.of("a", "b"), twice))
                .hasMessage("each column must stand once, but GOAL at 1 did not");
        assertThatThrownBy(() -> new Imported(
                        List.of(),
                        List.of(new Imported.Origin(2, Optional.empty(), Optional.empty())),
                        List.of(),
                        0,
                        mapping))
                .hasMessage("there must be one origin for each of 0 actuals, but there were 1");
    }

    @Test
    void columns_have_letters() {
        assertThat(List.of(Sheet.letters(0), Sheet.letters(25), Sheet.letters(26), Sheet.letters(16383)))
                .containsExactly("A", "Z", "AA", "XFD");
    }
}
