package org.policytargets.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of dependencies names every jar that users get, with a licence that we allow and that the jar does not deny. */
class DependenciesTests {
    private static final Path PAGE = Path.of("../../core/docs/dependencies.md");
    private static final Map<String, String> ALLOWED =
            Map.of("Apache-2.0", "apache", "BSD-3-Clause", "bsd", "MIT", "mit");
    /** What only tests have, and what is ours. */
    private static final List<String> NOT_SHIPPED = List.of(
            "apiguardian-api",
            "assertj-core",
            "byte-buddy",
            "jqwik",
            "junit-",
            "opentest4j",
            "policy-targets-",
            "quickstart-",
            "sheets-",
            "surefire");

    private static Map<String, Path> jars() {
        Map<String, Path> jars = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.endsWith(".jar") && NOT_SHIPPED.stream().noneMatch(name::startsWith)) {
                int end = 0;
                while (!(name.charAt(end) == '-' && Character.isDigit(name.charAt(end + 1)))) {
                    end++;
                }
                jars.put(name.substring(0, end), Path.of(entry));
            }
        }
        return jars;
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                rows.put(cells[1].strip().replace("`", ""), cells[3].strip());
            }
        }
        return rows;
    }

    @Test
    void the_page_lists_what_is_on_the_class_path_and_nothing_else() throws IOException {
        assertThat(new TreeSet<>(jars().keySet())).hasSizeGreaterThan(10).isEqualTo(listed().keySet());
    }

    @Test
    void every_licence_is_allowed_and_is_what_the_jar_says() throws IOException {
        Map<String, Path> jars = jars();
        Set<String> said = new TreeSet<>();
        for (Map.Entry<String, String> row : listed().entrySet()) {
            assertThat(ALLOWED).as(row.getKey()).containsKey(row.getValue());
            String licence = licence(jars.get(row.getKey()));
            if (!licence.isEmpty()) {
                said.add(row.getKey());
                assertThat(licence).as(row.getKey()).contains(ALLOWED.get(row.getValue()));
            }
        }
        assertThat(said).hasSizeGreaterThan(12);
    }

    /** By its manifest, or by the POM that is in it; empty where it says nothing. */
    private static String licence(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String said = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
            String pom = Stream.of("pom.xml")
                    .flatMap(name ->
                            file.stream().filter(entry -> entry.getName().endsWith("/" + name)))
                    .findFirst()
                    .map(entry -> {
                        try {
                            return new String(
                                    file.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .map(text -> text.contains("<license>")
                            ? text.substring(text.indexOf("<license>"), text.indexOf("</license>"))
                            : "")
                    .orElse("");
            String all = (said == null || said.equals("LICENSE") ? "" : said) + pom;
            return all.toLowerCase(Locale.ROOT);
        }
    }
}
