package org.policytargets.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Mapping;
import org.policytargets.exchange.Problem;
import org.policytargets.exchange.Remark;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;

/**
 * The user's spreadsheets. Bad rows are told, a line each, and the good ones are used. Loaded only where there is one.
 *
 * @param sheets what reads them
 * @param language the language of what is told
 * @param strict whether a bad row refuses its file
 * @param err where it is told
 */
record SheetFiles(ActualsSheet sheets, Locale language, boolean strict, PrintStream err) {

    static SheetFiles of(List<Plan> plans, CheckOptions options, PrintStream err) {
        List<Goal> goals = new ArrayList<>();
        for (Plan plan : plans) {
            goals.addAll(plan.goals());
        }
        Plan first = plans.get(0);
        Plan all = new Plan(first.id(), first.title(), first.window(), first.source(), goals, first.note());
        return new SheetFiles(ActualsSheet.of(all).in(options.language()), options.language(), options.strict(), err);
    }

    List<Actual> actuals(Path file) throws IOException {
        List<Imported> all = Documents.ends(file, ".xlsx") ? workbook(file) : List.of(read(file, Csv.read(file)));
        List<Actual> actuals = new ArrayList<>();
        int bad = 0;
        for (Imported imported : all) {
            for (Problem problem : imported.problems()) {
                err.println(file + ": " + problem.sentence(language));
            }
            bad += imported.problems().size();
            actuals.addAll(imported.actuals());
        }
        if (bad > 0 && (strict || actuals.isEmpty())) {
            throw new RefusedException(file + ": " + bad + " of " + (bad + actuals.size()) + " rows cannot be used"
                    + (strict && !actuals.isEmpty() ? ", and --strict wants them all" : ""));
        }
        return actuals;
    }

    /** All its sheets that are of actuals; if none is, the first tells why. */
    private List<Imported> workbook(Path file) throws IOException {
        List<Imported> all = new ArrayList<>();
        for (Sheet sheet : Xlsx.read(file)) {
            try {
                all.add(read(file, sheet));
            } catch (MalformedSheetException e) {
                err.println(file + ", " + sheet.name() + ": " + e.problem().sentence(language));
            }
        }
        if (all.isEmpty()) {
            throw new RefusedException(file + ": no sheet of it can be used");
        }
        return all;
    }

    private Imported read(Path file, Sheet sheet) {
        Imported imported = sheets.read(sheet);
        for (Remark remark : sheet.remarks()) {
            err.println(file + ": " + remark.sentence(language));
        }
        for (Mapping.Match guess : imported.mapping().guessed()) {
            String name = imported.mapping().header().get(guess.index());
            String column = guess.column().header(language);
            err.println(file
                    + (language.equals(Locale.CHINESE)
                            ? "：“" + name + "”列按“" + column + "”读取"
                            : ": column \"" + name + "\" was read as \"" + column + "\""));
        }
        if (!imported.mapping().unknown().isEmpty()) {
            String names = String.join(", ", imported.mapping().unknown());
            err.println(
                    file + (language.equals(Locale.CHINESE) ? "：未读取的列：" : ": columns that were not read: ") + names);
        }
        return imported;
    }
}
