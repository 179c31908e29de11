package org.policytargets.examples.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.units.InvalidInputException;

/**
 * What must hold of any bytes whatever, reader by reader: they are refused with one of our exceptions, whose message is short
 * and safe to log, or read; and what is read is written and read back the same.
 */
public final class Laws {
    private static final Map<String, Consumer<byte[]>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("number", TextLaws::number),
            Map.entry("unit", TextLaws::unit),
            Map.entry("quantity", TextLaws::quantity),
            Map.entry("period", TextLaws::period),
            Map.entry("criterion", Criteria::law),
            Map.entry("report", TextLaws::report),
            Map.entry("plan", bytes -> DocumentLaws.plan(PolicyTargetsJson.standard(), bytes)),
            Map.entry("actuals", DocumentLaws::actuals),
            Map.entry("yaml", bytes -> DocumentLaws.plan(PolicyTargetsJson.yaml(), bytes)),
            Map.entry("csv", DocumentLaws::csv),
            Map.entry("xlsx", DocumentLaws::xlsx)));

    private Laws() {}

    /** {@return the names of the readers} */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Tries some bytes.
     *
     * @param name the reader
     * @param bytes the bytes
     * @throws AssertionError if a law is broken
     */
    public static void hold(String name, byte[] bytes) {
        try {
            Objects.requireNonNull(ALL.get(name), name).accept(bytes);
        } catch (InvalidInputException e) {
            sayable(String.valueOf(e.getMessage()));
        }
    }

    static void sayable(String message) {
        boolean safe = message.length() <= InvalidInputException.MAX_MESSAGE
                && message.codePoints()
                        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
        require(safe, "message must be short and safe to log", message);
    }

    static void require(boolean law, String words, Object found) {
        if (!law) {
            throw new AssertionError(words + ", but was " + found);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
