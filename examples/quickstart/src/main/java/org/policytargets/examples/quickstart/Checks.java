package org.policytargets.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.seeds.Seeds;

/**
 * All that one call checks.
 *
 * @param each one for each plan
 * @param strangers what the user's files report of and no plan has, in the order of the files
 */
record Checks(List<Check> each, List<Names.Stranger> strangers) {

    static Checks of(CheckOptions options, PrintStream err) {
        List<Plan> plans = plans(options);
        List<Actual> reported = Documents.actuals(options, plans, err);
        List<Resolution> resolutions = Documents.resolutions(options.resolutions());
        LocalDate asOf = options.asOf();
        List<Check> checks = new ArrayList<>();
        for (Plan plan : plans) {
            checks.add(Check.of(plan, both(shipped(options, plan), reported), resolutions, asOf));
        }
        Names names = Names.of(checks);
        names.requireDelegated(resolutions);
        return new Checks(checks, names.strangers(reported));
    }

    private static List<Plan> plans(CheckOptions options) {
        if (options.plan().isPresent()) {
            return List.of(Documents.plan(options.plan().get()));
        }
        Plan haidian = Seeds.haidian2025();
        return options.midyear() ? List.of(haidian) : List.of(haidian, Seeds.nationalPlan2025());
    }

    private static List<Actual> shipped(CheckOptions options, Plan plan) {
        if (options.plan().isPresent()) {
            return List.of();
        }
        if (options.midyear()) {
            return Seeds.haidian2025MidyearActuals();
        }
        return plan.id().equals("haidian-2025") ? Seeds.haidian2025Actuals() : Seeds.nationalPlan2025Actuals();
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
