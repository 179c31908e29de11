package org.policytargets.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policytargets.testing.ApprovedText;

/** Nothing is changed in silence: the 24 rows, each in every reader it applies to. */
class SilentChangesTests {
    private static final Path CATALOGUE =
            Path.of("src/main/resources/org/policytargets/examples/trust/silent-changes.txt");

    @TestFactory
    Stream<DynamicContainer> each_value_is_kept_exactly_or_refused_in_words() {
        List<SilentChanges.Case> all = SilentChanges.cases();
        return all.stream()
                .map(one -> one.row() + " " + one.title())
                .distinct()
                .map(row -> DynamicContainer.dynamicContainer(
                        row,
                        all.stream()
                                .filter(one -> row.startsWith(one.row() + " "))
                                .map(one -> DynamicTest.dynamicTest(
                                        one.toString(),
                                        () -> assertThat(one.found()).isEqualTo(one.outcome())))));
    }

    @Test
    void none_of_24_rows_is_broken_and_none_is_missing() {
        assertThat(SilentChanges.cases().stream().map(SilentChanges.Case::row).distinct())
                .hasSize(SilentChanges.ROWS);
        assertThat(SilentChanges.broken()).isEmpty();
    }

    @Test
    void no_outcome_depends_on_the_default_locale_or_says_nothing() {
        assertThat(SilentChanges.cases())
                .allSatisfy(one -> assertThat(one.outcome())
                        .doesNotContain(" OR ")
                        .matches(outcome -> outcome.startsWith("kept ") || outcome.startsWith("refused ")));
    }

    @Test
    void the_catalogue_is_as_it_was_approved() {
        Iterator<SilentChanges.Case> cases = SilentChanges.cases().iterator();
        StringJoiner catalogue = new StringJoiner("\n", "", "\n");
        for (String line : SilentChanges.lines()) {
            boolean heading = line.isEmpty() || line.startsWith("S") || line.startsWith("#");
            if (heading) {
                catalogue.add(line);
            } else {
                SilentChanges.Case one = cases.next();
                catalogue.add(one.line(one.found()));
            }
        }
        ApprovedText.assertSame(CATALOGUE, catalogue.toString());
    }
}
