package org.policytargets.json;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper, for JSON or YAML, to read and write plans, goals, actuals, methods and all their parts, in the same
 * shapes and as strictly as {@link PolicyTargetsJson}.
 *
 * <pre>{@code
 * ObjectMapper mapper = YAMLMapper.builder().addModule(new PolicyTargetsModule()).build();
 * Plan plan = mapper.readValue(yaml, Plan.class);
 * }</pre>
 *
 * <p>YAML's aliases and tags are refused, and so are numbers that YAML may read in another base. What is wrong in a
 * value of ours is a {@link MalformedDataException}, its path counted from that value; where ours is a part of another
 * value, Jackson wraps it as it wraps all. The length of the whole document is the mapper's matter: YAML of more than 1 MiB should
 * be refused before it is read.
 *
 * <p>A criterion that stands alone is read as it is stated: the better direction is its indicator's, and not repeated in
 * it.
 */
public class PolicyTargetsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes one, under the standard limits. */
    public PolicyTargetsModule() {
        super("PolicyTargets");
        addAll(Formats.ALL);
        addAll(Formats.OfMethods.ALL);
    }

    private void addAll(Map<Type, Codec<?>> codecs) {
        for (Map.Entry<Type, Codec<?>> entry : codecs.entrySet()) {
            if (entry.getKey() instanceof Class<?> type && isOurs(type)) {
                add(type, entry.getValue());
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && type.getName().startsWith("org.policytargets.");
    }

    /** A member of a family is written and read as the family is: with its tag. */
    private <T> void add(Class<T> type, Codec<?> codec) {
        @SuppressWarnings("unchecked")
        Codec<T> own = (Codec<T>) codec;
        addSerializer(type, new Writer<>(own));
        addDeserializer(type, new Reader<>(type, own));
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                add(member, codec);
            }
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        Writer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            codec.write(value, out);
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Codec<T> codec;

        Reader(Class<T> type, Codec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Tokens in = new Tokens(parser, Limits.standard(), null, null);
            Object value = in.value(codec);
            if (!type.isInstance(value)) {
                throw in.fault(
                        "json.value",
                        "be a " + type.getSimpleName(),
                        "a " + value.getClass().getSimpleName());
            }
            return type.cast(value);
        }

        /** Null stands for nothing of ours; what is not there at all is left to the type that has it as a part. */
        @Override
        public T getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            throw new Tokens(parser, Limits.standard(), null, null).wrongType("be a " + type.getSimpleName());
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
