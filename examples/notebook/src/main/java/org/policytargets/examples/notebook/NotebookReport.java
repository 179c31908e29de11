package org.policytargets.examples.notebook;

import org.policytargets.report.Actual;
import org.policytargets.units.Interval;
import org.policytargets.units.QuantityText;

/**
 * What was reported, as a sentence.
 *
 * @param actual what was reported
 */
public record NotebookReport(Actual actual) implements Showable {
    /** {@return of what, how much, of which time, and the day it was reported} */
    @Override
    public String toString() {
        String time = actual.time().code();
        return actual.subject().indicator()
                + Words.say(": ", "：")
                + value()
                + Words.say(" for " + time + ", reported on ", "（" + time + "），报告于")
                + actual.report().on();
    }

    private String value() {
        if (actual instanceof Actual.Measured measured) {
            return number(measured.value());
        }
        if (actual instanceof Actual.Stage stage) {
            return stage.stage();
        }
        if (actual instanceof Actual.Members members) {
            return members.all()
                    ? Words.say("all", "全部")
                    : members.count()
                            .map(String::valueOf)
                            .orElseGet(() -> members.covered().toString());
        }
        boolean kept = actual instanceof Actual.Judgement judgement && judgement.kept();
        return kept ? Words.say("kept", "已兑现") : Words.say("not kept", "未兑现");
    }

    private static String number(Interval value) {
        return value.isPoint()
                ? QuantityText.in(Words.language()).format(value.lower().orElseThrow())
                : value.toString();
    }

    @Override
    public String shown() {
        return toString();
    }
}
