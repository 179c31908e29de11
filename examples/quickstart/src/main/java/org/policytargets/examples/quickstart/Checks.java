package org.policytargets.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.assess.Resolution;
import org.policytargets.report.Actual;
import org.policytargets.seeds.Seeds;

/**
 * All that one call checks.
 *
 * @param each one for each plan
 * @param strangers what the user's files report of and no plan has, in the order of the files
 */
record Checks(List<Check> each, List<Names.Stranger> strangers) {

    static Checks of(CheckOptions options) {
        List<Actual> reported = Documents.actuals(options.actuals());
        List<Resolution> resolutions = Documents.resolutions(options.resolutions());
        LocalDate asOf = options.asOf();
        List<Check> checks = new ArrayList<>();
        if (options.plan().isPresent()) {
            checks.add(Check.of(Documents.plan(options.plan().get()), reported, resolutions, asOf));
        } else if (options.midyear()) {
            checks.add(Check.of(Seeds.haidian2025(), Seeds.haidian2025MidyearActuals(), resolutions, asOf));
        } else {
            checks.add(Check.of(Seeds.haidian2025(), both(Seeds.haidian2025Actuals(), reported), resolutions, asOf));
            checks.add(Check.of(
                    Seeds.nationalPlan2025(), both(Seeds.nationalPlan2025Actuals(), reported), resolutions, asOf));
        }
        Names names = Names.of(checks);
        names.requireDelegated(resolutions);
        return new Checks(checks, names.strangers(reported));
    }

    private static List<Actual> both(List<Actual> shipped, List<Actual> reported) {
        List<Actual> all = new ArrayList<>(shipped);
        all.addAll(reported);
        return all;
    }

    boolean missed() {
        boolean missed = false;
        for (Check check : each) {
            missed |= check.missed();
        }
        return missed;
    }
}
