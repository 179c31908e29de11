package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.Quantities.quantity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.NaughtyStrings;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.PlainText;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Window;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/** The Big List of Naughty Strings: each comes back unchanged, or was refused with its place. */
class NaughtyStringTests {
    /** Those with hidden characters, and the blank ones, which no name or note may be. */
    private static final int REFUSED = 20;

    private static Sheet sheet(List<String> strings) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (String text : strings) {
            rows.add(new Sheet.Row(rows.size() + 2, List.of("roads", "2025", "1 km", "2026-01-09", text, text, "x")));
        }
        return new Sheet("", List.of("goal", "time", "value", "reported on", "reported by", "note", "key"), rows);
    }

    @Test
    void cells_of_csv_come_back_unchanged() throws IOException {
        List<String> strings = NaughtyStrings.all();
        assertThat(strings).hasSize(NaughtyStrings.COUNT);
        Sheet sheet = sheet(strings);
        String csv = Csv.write(sheet);
        assertThat(Csv.read(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(sheet);
        assertThat(liveFormulas(csv)).isZero();
    }

    private static long liveFormulas(String csv) {
        return Words.between(csv.substring(1), "\"").stream()
                .filter(cell -> !cell.isEmpty() && "=+-@\t＝＋－＠".indexOf(cell.charAt(0)) >= 0)
                .filter(cell -> !isNumber(cell))
                .filter(cell -> csv.contains(",\"" + cell))
                .count();
    }

    private static boolean isNumber(String cell) {
        try {
            return cell.charAt(0) == '-'
                    && !new java.math.BigDecimal(cell).toString().isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Test
    void names_and_notes_of_actuals_are_kept_or_refused_with_their_row() throws IOException {
        List<String> strings = NaughtyStrings.all();
        Sheet sheet = Csv.read(Csv.write(sheet(strings)).getBytes(StandardCharsets.UTF_8));
        Imported imported = ActualsSheet.of(SheetPlan.PLAN).read(sheet);
        List<Integer> refused = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < strings.size(); i++) {
            String text = strings.get(i);
            if (text.isBlank() && Blanks.isBlank(text)) {
                assertThat(imported.actuals().get(next).report().by()).isEmpty();
                next++;
            } else if (PlainText.fault(text).isPresent()) {
                refused.add(i + 2);
            } else {
                assertThat(imported.actuals().get(next).report().by()).contains(text);
                assertThat(imported.origins().get(next).note()).contains(text);
                next++;
            }
        }
        assertThat(imported.problems()).extracting(Problem::row).isEqualTo(refused);
        assertThat(imported.problems()).allMatch(problem -> problem.column().equals("reported by"));
        assertThat(refused).hasSize(REFUSED);
        assertThat(imported.actuals()).hasSize(NaughtyStrings.COUNT - REFUSED);
    }

    @Test
    void names_owners_and_notes_come_back_unchanged_through_json_and_yaml() throws IOException {
        int unchanged = 0;
        for (String text : NaughtyStrings.all()) {
            if (PlainText.fault(text).isEmpty()) {
                for (PolicyTargetsJson format : List.of(PolicyTargetsJson.standard(), PolicyTargetsJson.yaml())) {
                    Plan plan = named(text);
                    assertThat(format.readPlan(format.write(plan))).isEqualTo(plan);
                    List<Actual> actuals = List.of(Actual.period(
                                    SheetPlan.ROADS,
                                    Window.parse("2025"),
                                    quantity("1", KILOMETRE),
                                    LocalDate.of(2026, 1, 9))
                            .by(text));
                    assertThat(format.readActuals(format.writeActuals(actuals))).isEqualTo(actuals);
                }
                unchanged++;
            }
        }
        // Two more are blank, and so no name.
        assertThat(unchanged).isEqualTo(NaughtyStrings.COUNT - REFUSED - 2);
    }

    private static Plan named(String text) {
        Plan plan = SheetPlan.PLAN;
        org.policytargets.goal.Goal goal = plan.goals().get(0);
        org.policytargets.goal.Goal named = new org.policytargets.goal.Goal(
                goal.id(),
                Label.of(text),
                Owner.of(text),
                goal.target(),
                goal.deadline(),
                goal.strength(),
                goal.source(),
                goal.members(),
                goal.path(),
                Optional.of(Label.of(text)));
        return new Plan(
                text, Label.of(text), plan.window(), plan.source(), List.of(named), Optional.of(Label.of(text)));
    }
}
