package org.policytargets.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;
import org.policytargets.method.Method;
import org.policytargets.report.Actual;
import org.policytargets.units.LimitExceededException;
import tools.jackson.core.JsonGenerator;

/**
 * Plans, actuals, resolutions and methods as JSON documents, or, by {@link #yaml}, as YAML documents of the same shapes.
 *
 * <pre>{@code
 * Plan plan = PolicyTargetsJson.standard().readPlan(Path.of("plan.json"));
 * }</pre>
 *
 * <p>Reading is strict. No value is changed in silence: it is kept exactly, with the digits and the unit written, or the
 * document is refused with the place. Refused are: unknown properties, properties that stand twice, null, numbers where
 * texts belong and the other way round, text after the document, comments, anything but UTF-8, and documents beyond
 * {@link Limits}. {@link #lenient} reports unknown properties and goes on; {@link #keeping} keeps
 * them for what is written.
 *
 * <p>Law: what is written reads back equal, and is written the same again.
 *
 * <p>The schemas (JSON Schema 2020-12) are resources beside this class: {@code plan.schema.json},
 * {@code actuals.schema.json}, {@code resolutions.schema.json} and {@code method.schema.json}. Immutable, safe for use by many threads. It needs Jackson's streaming core only; for
 * Jackson's mappers there is {@link PolicyTargetsModule}.
 */
public final class PolicyTargetsJson {
    private static final PolicyTargetsJson STANDARD = new PolicyTargetsJson(Syntax.JSON, Limits.standard(), null, null);
    private static final int YAML_BYTES = 1 << 20;

    private final Syntax syntax;
    private final Limits limits;
    private final @Nullable Consumer<MalformedDataException> problems;
    private final @Nullable UnknownProperties kept;

    private PolicyTargetsJson(
            Syntax syntax,
            Limits limits,
            @Nullable Consumer<MalformedDataException> problems,
            @Nullable UnknownProperties kept) {
        this.syntax = syntax;
        this.limits = limits;
        this.problems = problems;
        this.kept = kept;
    }

    /** {@return the strict form, under the standard limits} */
    public static PolicyTargetsJson standard() {
        return STANDARD;
    }

    /**
     * {@return the strict form for YAML, under the standard limits, but for documents of at most 1 MiB} The shapes are those
     * of JSON, numbers in quotes; a document is one value. Refused are also aliases, tags, merge keys ({@code <<}), a second document,
     * and numbers that some readers of YAML take for others ({@code 012}, {@code 1_000}, {@code 0x1F}).
     *
     * <p>It needs {@code tools.jackson.dataformat:jackson-dataformat-yaml} and
     * {@code org.snakeyaml:snakeyaml-engine:3.1.1} or later, which only its users have to add.
     *
     * @throws IllegalStateException if they are not there
     */
    public static PolicyTargetsJson yaml() {
        return new PolicyTargetsJson(Syntax.yaml(), Limits.standard().withBytes(YAML_BYTES), null, null);
    }

    /**
     * {@return this form under other limits}
     *
     * @param other the limits
     */
    public PolicyTargetsJson with(Limits other) {
        return new PolicyTargetsJson(syntax, other, problems, kept);
    }

    /**
     * {@return this form, except that unknown properties are reported and passed over, not refused}
     *
     * @param report is told of each unknown property
     */
    public PolicyTargetsJson lenient(Consumer<MalformedDataException> report) {
        return new PolicyTargetsJson(syntax, limits, report, null);
    }

    /**
     * {@return this form, except that unknown properties are kept, and written again with what they were read with}
     *
     * <p>Law: what a document says in properties that are not known is said by what is written of it, in the same objects. A
     * property that is known for another kind of object only, and stands before the object's kind is told, is refused; and
     * what stood in an object that is not written, since it says no more than its absence would, is refused when it is written.
     *
     * @param unknown what takes them, and tells of them
     */
    public PolicyTargetsJson keeping(UnknownProperties unknown) {
        return new PolicyTargetsJson(syntax, limits, unknown::report, unknown);
    }

    // Plans.

    /**
     * {@return the plan of a document}
     *
     * @param in the document, in UTF-8; read to its end, not closed
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it is no plan
     */
    public Plan readPlan(InputStream in) throws IOException {
        return read(in, Formats.PLAN);
    }

    /**
     * {@return the plan of a file}
     *
     * @param file the file, in UTF-8
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it is no plan
     */
    public Plan readPlan(Path file) throws IOException {
        return read(file, Formats.PLAN);
    }

    /**
     * {@return the plan of a document}
     *
     * @param document the document
     * @throws MalformedDataException if it is no plan
     */
    public Plan readPlan(String document) {
        return read(document, Formats.PLAN);
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param out where it is written, in UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws MalformedDataException if a text of it is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     * @throws LimitExceededException if arithmetic has made a number longer than any that is read
     */
    public void write(Plan plan, OutputStream out) throws IOException {
        write(plan, Formats.PLAN, out);
    }

    /**
     * {@return a plan as a document}
     *
     * @param plan the plan
     * @throws MalformedDataException if a text of it is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     * @throws LimitExceededException if arithmetic has made a number longer than any that is read
     */
    public String write(Plan plan) {
        return write(plan, Formats.PLAN);
    }

    // Actuals.

    /**
     * {@return the actuals of a document, in its order}
     *
     * @param in the document, in UTF-8; read to its end, not closed
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it holds no actuals
     */
    public List<Actual> readActuals(InputStream in) throws IOException {
        return read(in, Formats.ACTUALS).actuals();
    }

    /**
     * {@return the actuals of a file, in its order}
     *
     * @param file the file, in UTF-8
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it holds no actuals
     */
    public List<Actual> readActuals(Path file) throws IOException {
        return read(file, Formats.ACTUALS).actuals();
    }

    /**
     * {@return the actuals of a document, in its order}
     *
     * @param document the document
     * @throws MalformedDataException if it holds no actuals
     */
    public List<Actual> readActuals(String document) {
        return read(document, Formats.ACTUALS).actuals();
    }

    /**
     * Writes actuals.
     *
     * @param actuals the actuals
     * @param out where they are written, in UTF-8; flushed, not closed
     * @throws IOException if they cannot be written
     * @throws MalformedDataException if a text of them is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     * @throws LimitExceededException if arithmetic has made a number longer than any that is read
     */
    public void writeActuals(List<Actual> actuals, OutputStream out) throws IOException {
        write(new ActualsFile(actuals), Formats.ACTUALS, out);
    }

    /**
     * {@return actuals as a document}
     *
     * @param actuals the actuals
     * @throws MalformedDataException if a text of them is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     * @throws LimitExceededException if arithmetic has made a number longer than any that is read
     */
    public String writeActuals(List<Actual> actuals) {
        return write(new ActualsFile(actuals), Formats.ACTUALS);
    }

    // Resolutions.

    /**
     * {@return the resolutions of a document, in its order}
     *
     * @param in the document, in UTF-8; read to its end, not closed
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it holds no resolutions
     */
    public List<Resolution> readResolutions(InputStream in) throws IOException {
        return read(in, Formats.RESOLUTIONS).resolutions();
    }

    /**
     * {@return the resolutions of a file, in its order}
     *
     * @param file the file, in UTF-8
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it holds no resolutions
     */
    public List<Resolution> readResolutions(Path file) throws IOException {
        return read(file, Formats.RESOLUTIONS).resolutions();
    }

    /**
     * {@return the resolutions of a document, in its order}
     *
     * @param document the document
     * @throws MalformedDataException if it holds no resolutions
     */
    public List<Resolution> readResolutions(String document) {
        return read(document, Formats.RESOLUTIONS).resolutions();
    }

    /**
     * Writes resolutions.
     *
     * @param resolutions the resolutions
     * @param out where they are written, in UTF-8; flushed, not closed
     * @throws IOException if they cannot be written
     * @throws MalformedDataException if a text of them is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     * @throws LimitExceededException if arithmetic has made a number longer than any that is read
     */
    public void writeResolutions(List<Resolution> resolutions, OutputStream out) throws IOException {
        write(new ResolutionsFile(resolutions), Formats.RESOLUTIONS, out);
    }

    /**
     * {@return resolutions as a document}
     *
     * @param resolutions the resolutions
     * @throws MalformedDataException if a text of them is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     * @throws LimitExceededException if arithmetic has made a number longer than any that is read
     */
    public String writeResolutions(List<Resolution> resolutions) {
        return write(new ResolutionsFile(resolutions), Formats.RESOLUTIONS);
    }

    // Methods.

    /**
     * {@return the method of a document}
     *
     * @param in the document, in UTF-8; read to its end, not closed
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it is no method
     */
    public Method readMethod(InputStream in) throws IOException {
        return read(in, Formats.OfMethods.METHOD);
    }

    /**
     * {@return the method of a file}
     *
     * @param file the file, in UTF-8
     * @throws IOException if it cannot be read
     * @throws MalformedDataException if it is no method
     */
    public Method readMethod(Path file) throws IOException {
        return read(file, Formats.OfMethods.METHOD);
    }

    /**
     * {@return the method of a document}
     *
     * @param document the document
     * @throws MalformedDataException if it is no method
     */
    public Method readMethod(String document) {
        return read(document, Formats.OfMethods.METHOD);
    }

    /**
     * Writes a method.
     *
     * @param method the method
     * @param out where it is written, in UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws MalformedDataException if a text of it is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     */
    public void write(Method method, OutputStream out) throws IOException {
        write(method, Formats.OfMethods.METHOD, out);
    }

    /**
     * {@return a method as a document}
     *
     * @param method the method
     * @throws MalformedDataException if a text of it is longer than the standard limits allow, or holds half of a surrogate
     *     pair
     */
    public String write(Method method) {
        return write(method, Formats.OfMethods.METHOD);
    }

    // Any document.

    private <T> T read(InputStream in, Codec<T> codec) throws IOException {
        return Input.read(syntax, Input.bytes(in, limits), codec, limits, problems, kept);
    }

    private <T> T read(Path file, Codec<T> codec) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, codec);
        }
    }

    private <T> T read(String document, Codec<T> codec) {
        return Input.read(syntax, Input.bytes(document, limits), codec, limits, problems, kept);
    }

    private <T> void write(T value, Codec<T> codec, OutputStream out) throws IOException {
        Output.write(syntax, generator -> codec.write(value, keeping(generator)), out);
    }

    private <T> String write(T value, Codec<T> codec) {
        return Output.toString(syntax, generator -> codec.write(value, keeping(generator)));
    }

    private JsonGenerator keeping(JsonGenerator out) {
        return kept == null ? out : new KeepingGenerator(out, kept);
    }
}
