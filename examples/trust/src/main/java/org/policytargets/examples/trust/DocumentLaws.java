package org.policytargets.examples.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.policytargets.examples.sheets.Book;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Problem;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.units.LimitExceededException;

/** What must hold of documents. */
final class DocumentLaws {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();
    private static final ActualsSheet SHEETS = ActualsSheet.of(Documents.plan()).reportedOn(LocalDate.of(2026, 1, 9));
    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels");

    private DocumentLaws() {}

    static void plan(PolicyTargetsJson format, byte[] bytes) {
        try {
            Plan plan = format.readPlan(new ByteArrayInputStream(bytes));
            String text = format.write(plan);
            Plan again = format.readPlan(text);
            Laws.require(again.equals(plan), "plan must be read back as " + plan, again);
            Laws.require(
                    format.write(again).equals(text), "plan must be written again as " + text, format.write(again));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void actuals(byte[] bytes) {
        try {
            List<Actual> actuals = JSON.readActuals(new ByteArrayInputStream(bytes));
            List<Actual> again = JSON.readActuals(JSON.writeActuals(actuals));
            Laws.require(again.equals(actuals), "actuals must be read back as " + actuals, again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void csv(byte[] bytes) {
        Sheet sheet = Csv.read(bytes);
        Sheet again = Csv.read(Csv.write(sheet).getBytes(StandardCharsets.UTF_8));
        Laws.require(
                again.header().equals(sheet.header()), "header must be read back as " + sheet.header(), again.header());
        imported(sheet);
    }

    static void xlsx(byte[] bytes) {
        int part = bytes.length == 0 ? PARTS.size() : bytes[0] & 7;
        byte[] file = part >= PARTS.size()
                ? bytes
                : Workbook.with(PARTS.get(part), Laws.text(Arrays.copyOfRange(bytes, 1, bytes.length)));
        for (Sheet sheet : Book.read(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                Xlsx.write(sheet, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            imported(sheet);
        }
    }

    /** Each row is an actual, a problem or blank, and the actuals come back by way of a sheet, or are refused there. */
    private static void imported(Sheet sheet) {
        Imported imported = SHEETS.read(sheet);
        int told = imported.actuals().size() + imported.problems().size() + imported.blankRows();
        Laws.require(
                told == sheet.rows().size(),
                "rows must all be told, " + sheet.rows().size(),
                told);
        for (Problem problem : imported.problems()) {
            Laws.sayable(problem.sentence(Locale.ENGLISH));
            Laws.sayable(problem.sentence(Locale.CHINESE));
        }
        try {
            Imported again = SHEETS.read(SHEETS.of(imported.actuals()));
            Laws.require(
                    again.actuals().equals(imported.actuals()),
                    "actuals must be read back as " + imported.actuals(),
                    again.actuals() + " " + again.problems());
        } catch (MalformedSheetException | LimitExceededException e) {
            Laws.sayable(String.valueOf(e.getMessage()));
        }
    }
}
