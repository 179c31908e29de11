package org.policytargets.json;

import tools.jackson.core.JsonGenerator;

/**
 * How one type is written: one description that reads it, writes it, and says in JSON Schema what it reads. Immutable.
 *
 * @param <T> the type
 */
abstract class Codec<T> {
    /** The value whose first token is the current one; its last token is current afterwards. */
    abstract T read(Tokens in);

    /** Writes a value where a value may stand. */
    abstract void write(T value, JsonGenerator out);

    /** Writes the members of the schema that accepts what this codec reads, into an object that is open. */
    abstract void describe(JsonGenerator out, Definitions definitions);

    /**
     * The path from a value of this type to the part that an exception of the domain calls by its place. Such a place
     * may begin with the name of the value itself ({@code owner.lead}); that part is left off.
     */
    String pathTo(String place) {
        return "";
    }
}
