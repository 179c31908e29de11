package org.policytargets.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import tools.jackson.core.JsonGenerator;

/** Values that are one token. */
final class Scalars {
    static final String DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    static final Codec<String> TEXT = new Codec<>() {
        @Override
        String read(Tokens in) {
            String text = in.text();
            String known = in.known().of(this, text);
            if (known != null) {
                return known;
            }
            in.known().put(this, text, text);
            return text;
        }

        @Override
        void write(String value, JsonGenerator out) {
            if (!Texts.isSound(value, Limits.standard())) {
                throw Texts.fault(value, Limits.standard(), Spot.of(out.streamWriteContext()));
            }
            out.writeString(value);
        }

        @Override
        void describe(JsonGenerator out, Definitions definitions) {
            out.writeStringProperty("type", "string");
            out.writeNumberProperty("maxLength", Limits.standard().textLength());
        }
    };

    static final Codec<Boolean> FLAG = new Codec<>() {
        @Override
        Boolean read(Tokens in) {
            return in.flag();
        }

        @Override
        void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        void describe(JsonGenerator out, Definitions definitions) {
            out.writeStringProperty("type", "boolean");
        }
    };

    static final Codec<Integer> INTEGER = new Codec<>() {
        @Override
        Integer read(Tokens in) {
            return in.integer();
        }

        @Override
        void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        void describe(JsonGenerator out, Definitions definitions) {
            out.writeStringProperty("type", "integer");
            out.writeNumberProperty("minimum", Integer.MIN_VALUE);
            out.writeNumberProperty("maximum", Integer.MAX_VALUE);
        }
    };

    /** The version of the shapes; there is one so far. */
    static final Codec<Integer> VERSION = new Codec<>() {
        @Override
        Integer read(Tokens in) {
            int version = in.integer();
            if (version != Formats.VERSION) {
                throw in.fault("json.value", "be 1, the version that this library reads", version + "");
            }
            return version;
        }

        @Override
        void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        void describe(JsonGenerator out, Definitions definitions) {
            out.writeNumberProperty("const", Formats.VERSION);
        }
    };

    static final Codec<LocalDate> DATE = new Worded<>(DATE_PATTERN) {
        @Override
        LocalDate parse(String text) {
            return Window.date(text);
        }

        @Override
        String format(LocalDate value) {
            return value.toString();
        }
    };

    static final Codec<GoalId> GOAL_ID = new Worded<>("^\\S{1,256}$") {
        @Override
        GoalId parse(String text) {
            return GoalId.of(text);
        }

        @Override
        String format(GoalId value) {
            return value.value();
        }
    };

    static final Codec<PolicyUnit<?>> UNIT = new Worded<>("^[!-~一-鿿]+$") {
        @Override
        PolicyUnit<?> parse(String text) {
            return PolicyUnits.of(text);
        }

        @Override
        String format(PolicyUnit<?> value) {
            return value.code();
        }
    };

    /** A decimal written out, as texts, like all numbers here. */
    static final Codec<BigDecimal> DECIMAL = new Worded<>("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$") {
        @Override
        BigDecimal parse(String text) {
            return ExactQuantity.of(text, PolicyUnits.ONE).decimal().orElseThrow();
        }

        @Override
        String format(BigDecimal value) {
            return value.toString();
        }
    };

    private Scalars() {}

    /** A text that the domain reads. */
    abstract static class Worded<T> extends Codec<T> {
        private final String pattern;

        Worded(String pattern) {
            this.pattern = pattern;
        }

        abstract T parse(String text);

        abstract String format(T value);

        @Override
        final T read(Tokens in) {
            String text = in.text();
            T known = in.known().of(this, text);
            if (known != null) {
                return known;
            }
            try {
                T value = parse(text);
                in.known().put(this, text, value);
                return value;
            } catch (InvalidInputException e) {
                throw in.refused(e);
            }
        }

        @Override
        final void write(T value, JsonGenerator out) {
            out.writeString(format(value));
        }

        @Override
        final void describe(JsonGenerator out, Definitions definitions) {
            out.writeStringProperty("type", "string");
            out.writeStringProperty("pattern", pattern);
        }
    }

    /** A closed set of words, by the names of an enum's constants. */
    static final class Words<E extends Enum<E>> extends Codec<E> {
        private final E[] constants;

        Words(Class<E> type) {
            constants = type.getEnumConstants();
        }

        @Override
        E read(Tokens in) {
            String word = in.text();
            for (E constant : constants) {
                if (constant.name().equals(word)) {
                    return constant;
                }
            }
            throw in.unknownWord(word, names());
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            for (E constant : constants) {
                names.add(constant.name());
            }
            return names;
        }

        @Override
        void write(E value, JsonGenerator out) {
            out.writeString(value.name());
        }

        @Override
        void describe(JsonGenerator out, Definitions definitions) {
            out.writeArrayPropertyStart("enum");
            for (E constant : constants) {
                out.writeString(constant.name());
            }
            out.writeEndArray();
        }
    }
}
