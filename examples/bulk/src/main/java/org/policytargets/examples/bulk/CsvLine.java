package org.policytargets.examples.bulk;

import java.util.Locale;
import java.util.Optional;
import org.policytargets.report.Actual;
import org.policytargets.report.Status;
import org.policytargets.units.ExactQuantity;

/** An actual as a line of CSV, as an office's program writes it. */
final class CsvLine {
    static final String HEADER = "goal,indicator,time,value,unit,basis,judged by,status,reported on,reported by";

    private CsvLine() {}

    static String of(Actual actual, Optional<Flaw> flaw) {
        String goal = actual.subject().goal().orElseThrow().value();
        String value = value(actual);
        return String.join(
                ",",
                is(flaw, Flaw.GOAL) ? goal.replace("county", "district") : goal,
                actual.subject().indicator(),
                is(flaw, Flaw.TIME) ? "2021-02-30" : actual.time().toString(),
                is(flaw, Flaw.VALUE) ? "n/a" : value,
                unit(actual),
                actual.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                actual instanceof Actual.Judgement judgement ? judgement.author() : "",
                actual.report().status() == Status.FINAL
                        ? ""
                        : actual.report().status().name().toLowerCase(Locale.ROOT),
                is(flaw, Flaw.REPORTED_ON) ? "soon" : actual.report().on().toString(),
                actual.report().by().orElse(""));
    }

    private static boolean is(Optional<Flaw> flaw, Flaw wanted) {
        return flaw.filter(wanted::equals).isPresent();
    }

    private static ExactQuantity<?> quantity(Actual.Measured measured) {
        return measured.value().lower().orElseThrow();
    }

    private static String unit(Actual actual) {
        return actual instanceof Actual.Measured measured
                ? quantity(measured).getUnit().code()
                : "";
    }

    private static String value(Actual actual) {
        if (actual instanceof Actual.Measured measured) {
            return quantity(measured).decimal().orElseThrow().toString();
        }
        if (actual instanceof Actual.Stage stage) {
            return stage.stage();
        }
        if (actual instanceof Actual.Members members) {
            return members.count().orElseThrow().toString();
        }
        return ((Actual.Judgement) actual).kept() ? "kept" : "not kept";
    }
}
