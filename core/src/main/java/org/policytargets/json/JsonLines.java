package org.policytargets.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.policytargets.bulk.Row;
import org.policytargets.report.Actual;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Actuals too many to hold, as JSON Lines: on each line one actual, in the shape and as strictly read as in a document of
 * {@link PolicyTargetsJson#readActuals(InputStream)}. There is nothing around them, not even the version of the shapes.
 *
 * <p>Law: what is written reads back equal.
 */
public final class JsonLines {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final Limits LIMITS = Limits.standard().withBytes(1 << 20);

    private JsonLines() {}

    /**
     * {@return what the lines of a document report, for {@link org.policytargets.bulk.BulkAssessor}, under the standard
     * limits, but for 1 MiB a line}
     *
     * @param in the document, in UTF-8; read as rows are asked for, not closed
     * @see #actuals(InputStream, Limits)
     */
    public static Iterator<Row> actuals(InputStream in) {
        return actuals(in, LIMITS);
    }

    /**
     * {@return what the lines of a document report, for {@link org.policytargets.bulk.BulkAssessor}} Each line is read when
     * it is asked for, and is an actual, or a problem whose cause tells the line and the path in it; a bad line changes
     * nothing for the lines after it. Blank lines are passed over. No more than one line is held.
     *
     * <p>The rows throw {@link java.io.UncheckedIOException} where the document cannot be read.
     *
     * @param in the document, in UTF-8; not closed
     * @param limits how much each line may hold; there may be any number of lines
     */
    public static Iterator<Row> actuals(InputStream in, Limits limits) {
        return new ReportedLines(new Lines(in, limits.bytes()), limits);
    }

    /**
     * Writes actuals, each on a line.
     *
     * @param actuals the actuals, taken one after the other
     * @param out where they are written, in UTF-8; flushed, not closed
     * @throws IOException if they cannot be written
     * @throws MalformedDataException if a text of one is longer than the standard limits allow, or holds half of a
     *     surrogate pair; those before it are written then
     * @throws org.policytargets.units.LimitExceededException if arithmetic has made a number longer than any that is read;
     *     those before it are written then
     */
    public static void write(Iterator<? extends Actual> actuals, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            boolean any = actuals.hasNext();
            while (actuals.hasNext()) {
                Formats.ACTUAL.write(actuals.next(), generator);
            }
            if (any) {
                generator.writeRaw('\n');
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
