package org.policytargets.examples.trust;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The public API as text: each type that users can name, and below it each member that they can use, in order. */
final class PublicApi {
    private PublicApi() {}

    /** The API of the modules that some types are of. */
    static String of(Class<?>... samples) throws IOException {
        Map<String, Collection<String>> types = new TreeMap<>();
        for (Class<?> sample : samples) {
            for (String name : classNames(sample)) {
                Class<?> type = load(name);
                if (isVisible(type)) {
                    types.put(type.toGenericString() + supertypes(type), members(type));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        types.forEach((type, members) -> {
            text.append(type).append('\n');
            members.forEach(member -> text.append("    ").append(member).append('\n'));
        });
        return text.toString();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    /** The classes beside a class, whether they lie in a folder or in a jar. */
    private static List<String> classNames(Class<?> sample) throws IOException {
        try {
            URI place =
                    sample.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (Files.isDirectory(Path.of(place))) {
                return classNames(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
                return classNames(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .filter(name -> !name.startsWith("META-INF"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isVisible(Class<?> type) {
        boolean shown = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return shown && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static String supertypes(Class<?> type) {
        List<String> names = new ArrayList<>();
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            names.add(type.getGenericSuperclass().getTypeName());
        }
        Stream.of(type.getGenericInterfaces()).forEach(one -> names.add(one.getTypeName()));
        return names.isEmpty() ? "" : " : " + String.join(", ", names);
    }

    /** Its own, and those it has of a class that users cannot name, as builders do. */
    private static Collection<String> members(Class<?> type) {
        TreeSet<String> members = new TreeSet<>();
        for (Class<?> owner = type;
                owner != null && (owner == type || !isVisible(owner));
                owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                add(members, field, field, field.toGenericString());
            }
            for (Method method : owner.getDeclaredMethods()) {
                add(members, method, method, method.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(members, constructor, constructor, constructor.toGenericString());
        }
        return members;
    }

    private static void add(Collection<String> members, Member member, AnnotatedElement element, String text) {
        int modifiers = member.getModifiers();
        if ((Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) && !member.isSynthetic()) {
            members.add(element.isAnnotationPresent(Deprecated.class) ? "deprecated " + text : text);
        }
    }
}
