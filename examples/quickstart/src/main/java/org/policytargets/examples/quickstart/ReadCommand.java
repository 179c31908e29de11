package org.policytargets.examples.quickstart;

import java.io.PrintStream;
import java.util.function.LongConsumer;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.text.Document;
import org.policytargets.text.Findings;
import org.policytargets.text.TargetReader;

/** Reads a report for its promises. */
final class ReadCommand {
    /** From so many characters on, how far it has come is told. */
    private static final int LONG = 1_000_000;

    private ReadCommand() {}

    static void run(PrintStream out, PrintStream err, ReadOptions options, boolean colour) {
        Document document = ReportFile.read(options);
        if (document.place().isEmpty() || document.owner().isEmpty()) {
            err.println(options.report() + ": its title tells no place and owner; --place and --owner name them");
        }
        Findings findings = TargetReader.chinese()
                .read(document, progress(err, document.text().length()));
        switch (options.output()) {
            case PLAN -> out.println(PolicyTargetsJson.standard().write(findings.plan()));
            case FINDINGS -> out.print(FindingsJson.of(findings.targets(), options.language()));
            case TEXT -> out.print(ReadView.of(findings, options.language(), colour));
        }
    }

    /** Tells each tenth of a long text. */
    private static LongConsumer progress(PrintStream err, int length) {
        if (length < LONG) {
            return place -> {};
        }
        long[] told = {0};
        return place -> {
            long tenth = 10 * place / length;
            if (tenth > told[0]) {
                told[0] = tenth;
                err.println("read " + 10 * tenth + " %");
            }
        };
    }
}
