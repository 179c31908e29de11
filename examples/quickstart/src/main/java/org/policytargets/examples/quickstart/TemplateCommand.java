package org.policytargets.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Plan;
import org.policytargets.seeds.Seeds;

/** Writes the form of a plan. */
final class TemplateCommand {
    private TemplateCommand() {}

    static void run(PrintStream out, TemplateOptions options) {
        Plan plan = options.plan().isPresent() ? Documents.plan(options.plan().get()) : Seeds.haidian2025();
        Sheet form = ActualsSheet.of(plan).in(options.language()).template();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (options.xlsx()) {
                Xlsx.write(form, bytes);
            } else {
                Csv.write(form, bytes);
            }
            if (options.output().isPresent()) {
                Files.write(options.output().get(), bytes.toByteArray());
            } else {
                bytes.writeTo(out);
            }
        } catch (IOException e) {
            throw new RefusedException("-o: it cannot be written (" + e + ")");
        }
    }
}
