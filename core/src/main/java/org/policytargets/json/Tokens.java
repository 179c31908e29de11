package org.policytargets.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * One document being read: its tokens, the place reached, and every rule that holds for all documents. Whatever is
 * wrong, {@link MalformedDataException} is thrown.
 */
final class Tokens {
    private final JsonParser parser;
    private final Limits limits;
    private final @Nullable Consumer<MalformedDataException> problems;
    private final @Nullable UnknownProperties kept;
    /** Whether it is a format with aliases and tags: YAML. */
    private final boolean hasReferences;

    private final Known known;
    /** The line that all of the document is; 0 where it has lines of its own. */
    private final int line;

    private final Place place = new Place();
    private int items;
    /** The objects being read that keep what is not known in them, innermost first. */
    private final Deque<Owner> owners = new ArrayDeque<>();

    private record Owner(String path, List<UnknownProperties.Property> properties) {}

    /**
     * Begins to read.
     *
     * @param problems where unknown properties are reported; null to refuse them
     * @param kept where they are kept; null to keep none
     */
    Tokens(
            JsonParser parser,
            Limits limits,
            @Nullable Consumer<MalformedDataException> problems,
            @Nullable UnknownProperties kept) {
        this(parser, limits, problems, kept, new Known(), 0);
    }

    /** Begins to read what is one line, in which much is as in the lines before. */
    Tokens(JsonParser parser, Limits limits, Known known, int line) {
        this(parser, limits, null, null, known, line);
    }

    private Tokens(
            JsonParser parser,
            Limits limits,
            @Nullable Consumer<MalformedDataException> problems,
            @Nullable UnknownProperties kept,
            Known known,
            int line) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
        this.kept = kept;
        this.hasReferences = parser.canReadTypeId();
        this.known = known;
        this.line = line;
    }

    /** All of the document: one value, and nothing after it. */
    <T> T document(Codec<T> codec) {
        try {
            if (parser.nextToken() == null) {
                throw MalformedDataException.must(
                        "json.syntax",
                        new Spot("", 1, 1),
                        "be a " + (hasReferences ? "YAML" : "JSON") + " value",
                        "empty",
                        Optional.empty());
            }
            T value = value(codec);
            if (parser.nextToken() != null) {
                throw MalformedDataException.must(
                        "json.syntax",
                        spot("", parser.currentTokenLocation()),
                        "end after its first value",
                        found(),
                        Optional.empty());
            }
            return value;
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    /** The value that begins at the current token. */
    <T> T value(Codec<T> codec) {
        try {
            refuseReferences();
            return codec.read(this);
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    // Objects and arrays.

    void startObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("be an object");
        }
        place.enterObject(parser.currentTokenLocation());
        requireDepth();
    }

    void startArray() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType("be an array");
        }
        place.enterArray(parser.currentTokenLocation());
        requireDepth();
    }

    private void requireDepth() {
        if (place.depth() > limits.depth()) {
            throw limit("nest at most " + limits.depth() + " deep", "depth", "deeper");
        }
    }

    /** Goes to the name of the object's next property; null at the object's end. */
    @Nullable
    String nextName() {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            place.leave();
            return null;
        }
        String name = parser.currentName();
        if (name.length() > limits.nameLength()) {
            throw limit(
                    "have names of at most " + limits.nameLength() + " characters", "nameLength", name.length() + "");
        }
        if (place.property(name) > limits.fields()) {
            throw limit("have at most " + limits.fields() + " properties", "fields", "more");
        }
        return name;
    }

    /** Goes from a property's name to its value. */
    void toValue() {
        parser.nextToken();
        refuseReferences();
    }

    private void refuseReferences() {
        if (hasReferences) {
            References.refuse(parser, this);
        }
    }

    /** Goes to the array's next element; false at the array's end. */
    boolean nextElement() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            place.leave();
            return false;
        }
        place.element();
        if (++items > limits.items()) {
            throw limit("have at most " + limits.items() + " items in all", "items", "more");
        }
        refuseReferences();
        return true;
    }

    /** A value of any kind, held to the rules though nothing is made of it; it is held only where it is to be kept. */
    Unread unread() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return members();
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return items();
        }
        if (isText()) {
            String text = text();
            return kept == null ? Unread.NOTHING : new Unread.Text(text);
        }
        if (kept == null) {
            return Unread.NOTHING;
        }
        return parser.currentToken().isNumeric()
                ? new Unread.Number(parser.getString())
                : new Unread.Word(parser.currentToken());
    }

    private Unread members() {
        startObject();
        Map<String, Unread> values = Map.of();
        for (String name = nextName(); name != null; name = nextName()) {
            if (values.containsKey(name)) {
                throw duplicate();
            }
            toValue();
            values = values.isEmpty() ? new LinkedHashMap<>() : values;
            values.put(name, unread());
        }
        return kept == null ? Unread.NOTHING : new Unread.Members(values);
    }

    private Unread items() {
        startArray();
        List<Unread> values = List.of();
        while (nextElement()) {
            Unread value = unread();
            if (kept != null) {
                values = values.isEmpty() ? new ArrayList<>() : values;
                values.add(value);
            }
        }
        return kept == null ? Unread.NOTHING : new Unread.Items(values);
    }

    // Single values.

    Known known() {
        return known;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    String text() {
        if (!isText()) {
            boolean bare =
                    parser.currentToken().isNumeric() || parser.currentToken().isBoolean();
            throw wrongType("be text", bare ? Optional.of('"' + parser.getString() + '"') : Optional.empty());
        }
        String text = parser.getString();
        if (!Texts.isSound(text, limits)) {
            throw Texts.fault(text, limits, spot());
        }
        return text;
    }

    /** A whole number in plain decimal digits; no other form of one, so that none is ever read as another. */
    int integer() {
        String digits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getString() : "";
        long value = 0;
        int first = digits.startsWith("-") ? 1 : 0;
        boolean plain = digits.length() > first
                && digits.length() < 12
                && (digits.charAt(first) != '0' || digits.length() == 1);
        for (int i = first; plain && i < digits.length(); i++) {
            plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
            value = 10 * value + (digits.charAt(i) - '0');
        }
        value = first == 1 ? -value : value;
        if (!plain || value != (int) value) {
            throw wrongType("be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    boolean flag() {
        JsonToken token = parser.currentToken();
        if (!token.isBoolean()) {
            throw wrongType("be true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    // Faults.

    private Spot spot() {
        return spot(place.path(), parser.currentTokenLocation());
    }

    private Spot spot(String path, @Nullable TokenStreamLocation location) {
        Spot spot = Spot.of(path, location);
        return line == 0 ? spot : spot.onLine(line);
    }

    private Spot spotOfLast() {
        return spot(place.path(), place.startOfLast());
    }

    MalformedDataException fault(String code, String expected, String found) {
        return MalformedDataException.must(code, spot(), expected, found, Optional.empty());
    }

    MalformedDataException faultInText(String code, String expected, String found, Optional<String> suggestion) {
        return MalformedDataException.text(code, spot(), expected, found, suggestion);
    }

    MalformedDataException unknownWord(String word, List<String> known) {
        return faultInText("json.value", "be one of " + String.join(", ", known), word, Nearest.to(word, known));
    }

    MalformedDataException wrongType(String expected) {
        return wrongType(expected, Optional.empty());
    }

    private MalformedDataException wrongType(String expected, Optional<String> suggestion) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        return MalformedDataException.must(isNull ? "json.null" : "json.type", spot(), expected, found(), suggestion);
    }

    /** The current token in words; of a number, what is written, and what the parser makes of it if that is different. */
    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text \"" + parser.getString() + '"';
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString() + otherwise();
            default -> parser.getString();
        };
    }

    private String otherwise() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getString().length() > 20) {
            return "";
        }
        String read = parser.getNumberValue().toString();
        return read.equals(parser.getString()) ? "" : ", which reads as " + read;
    }

    private MalformedDataException limit(String expected, String limit, String found) {
        return fault("limit.exceeded", expected + " (limit " + limit + ")", found);
    }

    MalformedDataException duplicate() {
        return fault("json.duplicate", "stand once in its object", "there again");
    }

    /** The property just begun is not among those known: refused, or reported and passed over. */
    void unknown(String name, List<String> known) {
        report(MalformedDataException.text(
                "json.unknown", spot(), "be a known property", name, Nearest.to(name, known)));
        String path = place.path();
        toValue();
        Unread value = unread();
        if (kept != null) {
            Owner owner = owners.element();
            String inOwner = Places.after(owner.path(), path);
            String object = inOwner.substring(0, inOwner.length() - name.length());
            owner.properties()
                    .add(new UnknownProperties.Property(
                            object.endsWith(".") ? object.substring(0, object.length() - 1) : object, name, value));
        }
    }

    /** The object about to be read keeps what is not known in it, at any depth. */
    void enterOwner() {
        if (kept != null) {
            owners.push(new Owner(place.path(), new ArrayList<>()));
        }
    }

    /** The object just read. */
    void leaveOwner(Object value) {
        if (kept != null) {
            List<UnknownProperties.Property> properties = owners.pop().properties();
            if (!properties.isEmpty()) {
                kept.keep(value, properties);
            }
        }
    }

    /** A property of the object just ended, read before it was known that this kind of object has none such. */
    void misplaced(String name, List<String> known) {
        MalformedDataException problem = MalformedDataException.text(
                "json.unknown", spotOfLast().at(name), "be a known property", name, Nearest.to(name, known));
        if (kept != null) {
            throw problem; // it was taken for another kind's: what stood there is no more
        }
        report(problem);
    }

    private void report(MalformedDataException problem) {
        if (problems == null) {
            throw problem;
        }
        problems.accept(problem);
    }

    MalformedDataException missing(String name) {
        return MalformedDataException.must(
                "json.missing", spotOfLast().at(name), "be there", "missing", Optional.empty());
    }

    /** The value just read is refused by the domain. */
    MalformedDataException refused(InvalidInputException cause) {
        return MalformedDataException.refused(spot(), cause, false);
    }

    /** The object or array just ended is refused by the domain, which may name one of its parts. */
    MalformedDataException refused(InvalidInputException cause, Codec<?> codec) {
        Optional<String> named = Places.of(cause);
        Spot spot = spotOfLast().at(codec.pathTo(named.orElse("")));
        return MalformedDataException.refused(spot, cause, named.isPresent());
    }

    private MalformedDataException syntax(JacksonException e) {
        return MalformedDataException.syntax(
                spot(place.path(), e.getLocation()), String.valueOf(e.getOriginalMessage()), e);
    }
}
