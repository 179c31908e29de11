package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.seeds.Marked.text;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.ApprovedText;
import org.policytargets.testing.Reference;
import org.policytargets.text.Document;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;
import org.policytargets.text.NotATarget;
import org.policytargets.text.TargetReader;
import tools.jackson.databind.JsonNode;

/** What is read from the Haidian report, against its marking by hand. */
final class HaidianReadingTests {
    private static final Path BEYOND =
            Path.of("src/test/resources/org/policytargets/seeds/haidian-2025-beyond-the-marking.txt");

    private static Findings read() {
        return TargetReader.chinese()
                .read(Document.of("haidian-2025", Reference.text("text/haidian-2025.txt"), Year.of(2025)));
    }

    /** Takes the finding out that overlaps a mark and is of its kind. */
    private static boolean take(List<Finding> findings, JsonNode marked) {
        for (Finding finding : findings) {
            boolean overlaps = finding.start() < marked.get("end").asInt()
                    && finding.end() > marked.get("offset").asInt();
            if (overlaps && kind(finding.kind().name()).equals(kind(text(marked, "kind")))) {
                return findings.remove(finding);
            }
        }
        return false;
    }

    private static String kind(String name) {
        return name.equals("COUNT_DONE") || name.equals("INCREMENT") ? "TOTAL" : name;
    }

    /** 95 of 97 when this was written. */
    @Test
    void four_fifths_of_the_promises_without_a_number_are_found_with_their_kind() {
        List<Finding> findings = new ArrayList<>(read().targets());
        int marked = 0;
        int found = 0;
        for (JsonNode target : Marked.targets("haidian-2025")) {
            if (!Marked.has(target, "value")) {
                marked++;
                found += take(findings, target) ? 1 : 0;
            }
        }
        assertThat(marked).isEqualTo(97);
        assertThat(found).isGreaterThanOrEqualTo(93);
    }

    @Test
    void what_is_found_beyond_the_marking_is_listed_with_its_clause() {
        List<Finding> findings = new ArrayList<>(read().targets());
        Marked.targets("haidian-2025").forEach(target -> take(findings, target));
        StringBuilder list = new StringBuilder();
        for (Finding finding : findings) {
            list.append(finding.kind()).append(' ').append(finding.relation()).append('\t');
            list.append(finding.goal().title())
                    .append('\t')
                    .append(finding.clause())
                    .append('\n');
        }
        ApprovedText.assertSame(BEYOND, list.toString());
    }

    /** 146 of 147 when this was written. */
    @Test
    void every_number_is_in_a_finding_or_among_the_others() {
        Findings findings = read();
        List<JsonNode> marked = Marked.list("haidian-2025-nontargets.json", "nontargets");
        int accounted = 0;
        for (JsonNode number : marked) {
            accounted += isAccounted(number, findings) ? 1 : 0;
        }
        assertThat(marked).hasSize(147);
        assertThat(100 * accounted).isGreaterThanOrEqualTo(95 * marked.size());
    }

    /** A number that stands within the quote of a target may be in its finding; every other must be among the others. */
    private static boolean isAccounted(JsonNode number, Findings findings) {
        int start = number.get("offset").asInt();
        int end = number.get("end").asInt();
        for (NotATarget other : findings.others()) {
            if (other.start() < end && other.end() > start) {
                return true;
            }
        }
        if (!Set.of("embedded_in_target", "target_word", "magnitude", "denominator")
                .contains(text(number, "class"))) {
            return false;
        }
        for (Finding finding : findings.targets()) {
            if (finding.start() < end && finding.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** The number of each finding is found again where its words are read alone. */
    @Test
    void the_words_of_a_finding_alone_hold_its_number() {
        for (String report : List.of("haidian-2025", "state-council-2025", "hangzhou-2025", "chengdu-2024")) {
            Document document = Document.of(report, Reference.text("text/" + report + ".txt"), Year.of(2025));
            for (Finding finding : TargetReader.chinese().read(document).targets()) {
                if (finding.value().isEmpty()) {
                    continue;
                }
                Document alone = Document.of(report, finding.quote(), Year.of(2025));
                assertThat(TargetReader.chinese().read(alone).targets())
                        .as(finding.quote())
                        .anySatisfy(again -> {
                            assertThat(again.value()).isEqualTo(finding.value());
                            assertThat(again.upper()).isEqualTo(finding.upper());
                        });
            }
        }
    }
}
