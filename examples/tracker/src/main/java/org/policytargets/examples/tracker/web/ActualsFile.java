package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/**
 * What was read of a file of actuals, to be confirmed.
 *
 * @param way json
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

    static ActualsFile read(Plan plan, String name, byte[] bytes, Context context) {
        Words words = Visitor.of(context).words();
        if (!Names.ending(name).equals("json")) {
            throw Problem.of(415, words.say("upload.kind", name));
        }
        List<Row> rows = new ArrayList<>();
        for (Actual actual : PolicyTargetsJson.standard().readActuals(text(bytes, words))) {
            rows.add(new Row(0, actual));
        }
        return of("json", rows, List.of(), List.of(), plan, words);
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
