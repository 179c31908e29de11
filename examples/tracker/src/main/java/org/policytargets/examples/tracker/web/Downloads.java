package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Sheet;

/** Sheets to take away: a form to fill in, and all that was reported. No cell of them is a formula. */
final class Downloads {
    private final Services services;

    Downloads(Services services) {
        this.services = services;
    }

    List<Route> routes() {
        return List.of(
                Route.read(
                        "/plans/{plan}/template.csv",
                        context -> csv(context, sheets(context).template())),
                Route.read("/plans/{plan}/template.xlsx", this::xlsx),
                Route.read("/plans/{plan}/actuals.csv", this::actuals));
    }

    private ActualsSheet sheets(Context context) {
        return ActualsSheet.of(Reading.plan(services, context).plan())
                .in(Visitor.of(context).words().locale());
    }

    private static void csv(Context context, Sheet sheet) {
        attach(context, "text/csv; charset=utf-8", "csv");
        context.result(Csv.write(sheet).getBytes(StandardCharsets.UTF_8));
    }

    private void xlsx(Context context) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Xlsx.write(sheets(context).template(), file);
        attach(context, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        context.result(file.toByteArray());
    }

    private void actuals(Context context) {
        Tracked tracked = Reading.plan(services, context);
        csv(context, sheets(context).of(tracked.actuals().all()));
    }

    private static void attach(Context context, String type, String ending) {
        context.header("Cache-Control", "no-cache");
        context.header("Content-Disposition", "attachment; filename=\"actuals." + ending + "\"");
        context.contentType(type);
    }
}
