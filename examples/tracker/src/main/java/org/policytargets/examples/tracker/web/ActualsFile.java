package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.examples.sheets.Xlsx;
import org.policytargets.examples.sheets.XlsxLimits;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.Imported;
import org.policytargets.exchange.Mapping;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/**
 * What was read of a file of actuals, to be confirmed.
 *
 * @param way json, yaml, csv or xlsx
 * @param rows the actuals, with the row where they stand
 * @param shown the first of them, in words
 * @param problems a sentence for each row that could not be read
 * @param columns which column of the file was taken for what, in words
 * @param strangers indicators and goals that the plan does not have
 */
public record ActualsFile(
        String way,
        List<Row> rows,
        List<Shown> shown,
        List<String> problems,
        List<String> columns,
        List<String> strangers) {
    private static final int SHOWN = 20;

    /**
     * A row in words.
     *
     * @param number its number, or 0
     * @param about what it is about
     * @param time of which time
     * @param value what it says
     * @param reportedOn when it was reported
     */
    public record Shown(int number, String about, String time, String value, String reportedOn) {}

    static ActualsFile read(Plan plan, String name, byte[] bytes, Context context) throws IOException {
        Words words = Visitor.of(context).words();
        return switch (Names.ending(name)) {
            case "json" -> document("json", PolicyTargetsJson.standard().readActuals(text(bytes, words)), plan, words);
            case "yaml", "yml" ->
                document("yaml", PolicyTargetsJson.yaml().readActuals(text(bytes, words)), plan, words);
            case "csv", "txt" -> sheets("csv", List.of(Csv.read(bytes)), plan, words);
            case "xlsx" ->
                sheets("xlsx", Xlsx.read(new ByteArrayInputStream(bytes), XlsxLimits.standard()), plan, words);
            default -> throw Problem.of(415, words.say("upload.kind", name));
        };
    }

    private static ActualsFile document(String way, List<Actual> actuals, Plan plan, Words words) {
        List<Row> rows = actuals.stream().map(actual -> new Row(0, actual)).toList();
        return of(way, rows, List.of(), List.of(), plan, words);
    }

    private static ActualsFile sheets(String way, List<Sheet> sheets, Plan plan, Words words) {
        ActualsSheet reader = ActualsSheet.of(plan).in(words.locale());
        List<Row> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Imported imported = reader.read(sheet);
            for (int i = 0; i < imported.actuals().size(); i++) {
                rows.add(new Row(
                        imported.origins().get(i).row(), imported.actuals().get(i)));
            }
            imported.problems().forEach(problem -> problems.add(problem.sentence(words.locale())));
            columns(imported.mapping(), columns, words);
        }
        return of(way, rows, problems, columns, plan, words);
    }

    private static void columns(Mapping mapping, List<String> into, Words words) {
        for (Mapping.Match match : mapping.matches()) {
            into.add(words.say(
                    "preview.column",
                    mapping.header().get(match.index()),
                    match.column().header(words.locale())));
        }
        mapping.unknown().forEach(name -> into.add(words.say("preview.ignored", name)));
    }

    static String text(byte[] bytes, Words words) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(422, words.say("upload.utf8"));
        }
    }

    private static ActualsFile of(
            String way, List<Row> rows, List<String> problems, List<String> columns, Plan plan, Words words) {
        List<Shown> shown = new ArrayList<>();
        for (Row row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
            Actual actual = row.actual();
            shown.add(new Shown(
                    row.number(),
                    actual.subject().indicator(),
                    actual.time().code(),
                    Values.of(actual, words),
                    actual.report().on().toString()));
        }
        return new ActualsFile(way, rows, shown, problems, columns, Strangers.of(plan, rows));
    }
}
