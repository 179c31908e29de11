package org.policytargets;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What users see of us. */
final class PublicFace {

    private PublicFace() {}

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"),
                        type.getPackageName() + " must be @NullMarked in its package-info.java"));
            }
        };
    }

    static ArchCondition<JavaClass> showOnlyTypesThatUsersHave() {
        return new ArchCondition<>("show only JDK, javax.measure and our own public types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                    return;
                }
                Stream<Shown> members = type.getMembers().stream()
                        .filter(PublicFace::isVisible)
                        .flatMap(member -> typesOf(member).map(shown -> new Shown(member.getDescription(), shown)));
                Stream.concat(headOf(type).map(shown -> new Shown(type.getDescription(), shown)), members)
                        .filter(shown -> !mayBeShownBy(type, shown.type()))
                        .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                type, shown.by() + " shows " + shown.type().getName())));
            }
        };
    }

    private record Shown(String by, JavaClass type) {}

    private static Stream<JavaClass> headOf(JavaClass type) {
        Stream<JavaType> above = type.getInterfaces().stream();
        // Our nested Builder may stand on one that Immutables wrote.
        Stream<JavaType> superclass = isNestedBuilder(type) ? Stream.empty() : type.getSuperclass().stream();
        Stream<JavaType> bounds =
                type.getTypeParameters().stream().flatMap(parameter -> parameter.getBounds().stream());
        return Stream.of(above, superclass, bounds).flatMap(all -> all).flatMap(PublicFace::raw);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return raw(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        raw(unit.getReturnType()),
                        unit.getParameterTypes().stream().flatMap(PublicFace::raw),
                        unit.getTypeParameters().stream()
                                .flatMap(parameter -> parameter.getBounds().stream())
                                .flatMap(PublicFace::raw),
                        unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType))
                .flatMap(all -> all);
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    private static boolean mayBeShownBy(JavaClass owner, JavaClass type) {
        String name = type.getName();
        if (name.startsWith("org.policytargets.")) {
            return isVisible(type);
        }
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("javax.measure.")
                || (isAnEdge(owner) && name.startsWith("tools.jackson."));
    }

    private static boolean isAnEdge(JavaClass owner) {
        return Stream.of("org.policytargets.json", "org.policytargets.exchange")
                .anyMatch(edge -> owner.getPackageName().startsWith(edge));
    }

    private static boolean isNestedBuilder(JavaClass type) {
        return type.getSimpleName().equals("Builder")
                && type.getEnclosingClass().isPresent();
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(PublicFace::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return isVisible(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
