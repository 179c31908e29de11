package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Target;

/**
 * The verdict of a target made of parts, on the chain MISSED &lt; NO_DATA &lt; AWAITING_DATA &lt; UNDECIDED &lt; OPEN &lt;
 * MET_LATE &lt; MET: all of them is the least, any of them the greatest, at least k of them the k-th greatest. So the
 * algebra is that of a chain: commutative, associative, idempotent, absorbing, monotone.
 */
final class Composites {
    private Composites() {}

    static Verdict verdict(Target.Composite composite, List<Assessment> parts) {
        return kthGreatest(parts.stream().map(Assessment::verdict).toList(), rank(composite, parts.size()));
    }

    /**
     * Of the periods of an "every": missed with one of them, met with all; else as for any target, by the last day, the
     * day of the assessment and how far the evidence reaches. Met late in one period is not met in that period.
     */
    static Verdict inEach(List<Assessment> periods, LocalDate last, LocalDate asOf) {
        @Nullable LocalDate reach = null;
        boolean met = true;
        for (Assessment period : periods) {
            if (period.verdict() == Verdict.MISSED || period.verdict() == Verdict.MET_LATE) {
                return Verdict.MISSED;
            }
            met &= period.verdict() == Verdict.MET;
            LocalDate its = period.reach().orElse(null);
            reach = its != null && (reach == null || its.isAfter(reach)) ? its : reach;
        }
        return met ? Verdict.MET : Timing.undecided(last, asOf, reach);
    }

    /** Whether no evidence about the parts that are not final can move the verdict. */
    static boolean isFinal(Target.Composite composite, List<Assessment> parts) {
        List<Verdict> worst = new ArrayList<>();
        List<Verdict> best = new ArrayList<>();
        for (Assessment part : parts) {
            worst.add(part.isFinal() ? part.verdict() : Verdict.MISSED);
            best.add(part.isFinal() ? part.verdict() : Verdict.MET);
        }
        int rank = rank(composite, parts.size());
        return kthGreatest(worst, rank) == kthGreatest(best, rank);
    }

    private static int rank(Target.Composite composite, int parts) {
        if (composite instanceof Target.AtLeastOf some) {
            return some.count();
        }
        return composite instanceof Target.AllOf ? parts : 1;
    }

    private static Verdict kthGreatest(List<Verdict> verdicts, int k) {
        return verdicts.stream().sorted(Comparator.reverseOrder()).toList().get(k - 1);
    }
}
