package org.policytargets.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.policytargets.goal.Plan;
import org.policytargets.review.Flaw;
import org.policytargets.review.PlanComparison;
import org.policytargets.review.PlanLint;

/**
 * Checks plans against what was reported, compares a plan with the one before it, looks a plan through for flaws, reads plans out of reports, and writes forms to report in, from
 * the command line; {@code --help} says how.
 *
 * <p>A check starts as fast as it can: no lambda, stream, formatter or pattern is used on the way to the report, because each
 * of them loads a hundred classes first.
 */
public final class Quickstart {
    /** The exit code when no goal was missed. */
    static final int KEPT = 0;
    /** The exit code when a goal was missed. */
    static final int MISSED = 1;
    /** The exit code when a plan has flaws. */
    static final int FLAWED = 1;
    /** The exit code of a wrong call or a bad file. */
    static final int WRONG = 2;

    private Quickstart() {}

    /**
     * Runs the command; the exit code is 0 when no goal was missed and no flaw found, 1 when one was, 2 for a wrong call or a
     * bad file.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // UTF-8 whatever the console's charset is: titles and places are Chinese.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, Terminal.showsColour(), args);
        out.flush();
        // Not for 0: run inside another program (exec:java), an exit would end that one too.
        if (code != KEPT) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, boolean colour, String... args) {
        try {
            Options options = Options.parse(args);
            if (options instanceof CheckOptions check) {
                return check(out, err, check, colour);
            }
            if (options instanceof CompareOptions compare) {
                return compare(out, compare);
            }
            if (options instanceof LintOptions lint) {
                return lint(out, lint);
            }
            if (options instanceof ReadOptions read) {
                ReadCommand.run(out, err, read, colour);
                return KEPT;
            }
            if (options instanceof TemplateOptions template) {
                TemplateCommand.run(out, template);
                return KEPT;
            }
            out.print(help((Options.Help) options));
            return KEPT;
        } catch (RefusedException e) {
            err.println(e.getMessage());
            return WRONG;
        }
    }

    private static int check(PrintStream out, PrintStream err, CheckOptions options, boolean colour) {
        Checks checks = Checks.of(options, err);
        if (options.json()) {
            out.print(JsonReport.of(checks, options.language(), options.methods()));
        } else if (options.markdown()) {
            out.print(Boards.markdown(checks, options.language()));
        } else if (options.html().isPresent()) {
            out.print(Boards.pages(checks, options.html().get(), options.language()));
        } else if (options.methods().isEmpty()) {
            out.print(TableReport.of(checks, options.language(), options.all(), colour));
        } else {
            out.print(MethodReport.of(checks, options.language(), options.methods(), options.all()));
        }
        return checks.missed() ? MISSED : KEPT;
    }

    private static int compare(PrintStream out, CompareOptions options) {
        PlanComparison comparison =
                PlanComparison.of(Documents.plan(options.before()), Documents.plan(options.after()));
        out.print(
                options.json()
                        ? CompareJson.of(comparison, options.language())
                        : CompareReport.of(comparison, options.language()));
        return KEPT;
    }

    private static int lint(PrintStream out, LintOptions options) {
        Plan plan = Documents.plan(options.plan());
        List<Flaw> flaws = options.lastYear().isPresent()
                ? PlanLint.check(plan, Documents.plan(options.lastYear().get()))
                : PlanLint.check(plan);
        out.print(
                options.json()
                        ? LintReport.json(plan, flaws, options.language())
                        : LintReport.of(plan, flaws, options.language()));
        return flaws.isEmpty() ? KEPT : FLAWED;
    }

    private static String help(Options.Help help) {
        String name = "help." + help.command() + (help.language().equals(Locale.CHINESE) ? ".zh.txt" : ".en.txt");
        try (InputStream text = Objects.requireNonNull(Quickstart.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
