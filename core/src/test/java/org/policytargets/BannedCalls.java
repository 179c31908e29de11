package org.policytargets;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Methods that nobody in the house calls, and those that the judging rooms do not call on top. */
final class BannedCalls {

    /** Each is the beginning of a full name: with its closing bracket one method, without it all that begin so. */
    private static final List<String> SURROUNDINGS = List.of(
            "java.lang.Boolean.getBoolean(",
            "java.lang.Integer.getInteger(",
            "java.lang.Long.getLong(",
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.getProperties(",
            "java.lang.System.getProperty(",
            "java.lang.System.getenv(",
            "java.lang.System.lineSeparator(",
            "java.lang.System.nanoTime(",
            "java.time.Clock.",
            "java.time.ZoneId.systemDefault(",
            "java.util.Calendar.",
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.",
            "java.util.Locale.getDefault(",
            "java.util.Locale.setDefault(",
            "java.util.TimeZone.getDefault(",
            // These read the default locale without saying so.
            "java.io.PrintStream.format(java.lang.String, ",
            "java.io.PrintStream.printf(java.lang.String, ",
            "java.lang.String.format(java.lang.String, ",
            "java.lang.String.formatted(",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, ",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Formatter.<init>()",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private static final List<String> EVERYWHERE = List.of(
            // Changed or read by everyone in the JVM, or parsing text that may be hostile.
            "javax.measure.spi.ServiceProvider.setCurrent(",
            "tech.units.indriya.format.SimpleUnitFormat.getInstance(",
            "tech.units.indriya.quantity.Quantities.getQuantity(java.lang.CharSequence",
            "tech.units.indriya.AbstractUnit.parse(",
            "java.text.SimpleDateFormat.",
            "org.yaml.snakeyaml.Yaml.<init>(",
            "javax.xml.stream.XMLInputFactory.newFactory(",
            "javax.xml.stream.XMLInputFactory.newInstance(",
            // Read a number or a letter as another one, without a word.
            "java.text.NumberFormat.",
            "java.text.Normalizer.",
            "tools.jackson.databind.JsonNode.",
            // Do what the input names: load its class, open its address, start its program.
            "java.io.ObjectInputStream.",
            "java.lang.Class.forName(",
            "java.lang.ProcessBuilder.",
            "java.lang.Runtime.exec(",
            "java.net.",
            "javax.xml.parsers.",
            "org.snakeyaml.engine.v2.api.Load.",
            "tools.jackson.databind.cfg.MapperBuilder.activateDefaultTyping",
            // Regular expressions can take exponential time.
            "java.lang.String.matches(",
            "java.lang.String.replaceAll(",
            "java.lang.String.replaceFirst(",
            "java.lang.String.split(",
            "java.util.Scanner.",
            "java.util.regex.");

    private BannedCalls() {}

    static ArchCondition<JavaClass> readTheSurroundings() {
        // now() has a clock inside; now(Clock) asks for one, and the judging rooms are told the day instead.
        return call("read a clock, locale or system property", target -> isOn(SURROUNDINGS, target) || isNow(target));
    }

    static ArchCondition<JavaClass> callABannedMethod() {
        return call(
                "call a banned method",
                target -> isOn(SURROUNDINGS, target)
                        || isOn(EVERYWHERE, target)
                        || (isNow(target) && !target.endsWith("(java.time.Clock)")));
    }

    private static ArchCondition<JavaClass> call(String description, Predicate<String> banned) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                accesses(from)
                        .filter(access -> banned.test(access.getTarget().getFullName()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(from, access.getDescription())));
            }
        };
    }

    /** Calls and method references alike. */
    static Stream<JavaCodeUnitAccess<?>> accesses(JavaClass from) {
        return from.getAccessesFromSelf().stream()
                .filter(JavaCodeUnitAccess.class::isInstance)
                .map(access -> (JavaCodeUnitAccess<?>) access);
    }

    private static boolean isOn(List<String> list, String target) {
        return list.stream().anyMatch(target::startsWith);
    }

    private static boolean isNow(String target) {
        return target.startsWith("java.time.") && target.contains(".now(");
    }
}
