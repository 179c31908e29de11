package org.policytargets;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What would make the same question give another answer: inexact numbers, and state that outlives a call. */
final class Exactness {

    private static final Set<String> INEXACT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F", "[[D", "[[F");

    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.Properties",
            "java.util.Random",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.WeakHashMap",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    private Exactness() {}

    static ArchCondition<JavaClass> useNoDoubleOrFloat() {
        return new ArchCondition<>("use no double or float outside what a foreign supertype forces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isInexact(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                type.getCodeUnits().stream()
                        .filter(unit -> !isForced(unit) && isInexact(unit))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
                BannedCalls.accesses(type)
                        .filter(access -> !isForced(access.getOrigin()))
                        .filter(access -> types(
                                        access.getTarget().getRawReturnType(),
                                        access.getTarget().getRawParameterTypes())
                                .anyMatch(Exactness::isInexact))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static boolean isInexact(JavaCodeUnit unit) {
        return types(unit.getRawReturnType(), unit.getRawParameterTypes()).anyMatch(Exactness::isInexact);
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }

    private static Stream<JavaClass> types(JavaClass result, Iterable<JavaClass> parameters) {
        Stream.Builder<JavaClass> all = Stream.<JavaClass>builder().add(result);
        parameters.forEach(all);
        return all.build();
    }

    /** Whether a type that is not ours declares the same method: Number.doubleValue(), Unit.shift(double). */
    private static boolean isForced(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getOwner().getAllRawSuperclasses().stream(),
                        unit.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("org.policytargets"))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(method -> method.getName().equals(unit.getName())
                        && method.getRawParameterTypes().equals(unit.getRawParameterTypes()));
    }

    static ArchCondition<JavaClass> keepNoMutableStaticState() {
        return new ArchCondition<>("keep no mutable static state") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isStaticOfOurs(field) && canChange(field))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
            }
        };
    }

    private static boolean isStaticOfOurs(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** A private array is taken for a table: no other class can write to it. */
    private static boolean canChange(JavaField field) {
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || (type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE))
                || MUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.getPackageName().startsWith("com.google.common.cache")
                || type.getPackageName().equals("java.text");
    }
}
