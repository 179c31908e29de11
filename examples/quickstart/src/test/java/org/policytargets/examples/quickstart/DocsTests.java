package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytargets.examples.quickstart.guides.GradeProgressExamples;
import org.policytargets.examples.quickstart.guides.ReadASpreadsheetExamples;
import org.policytargets.seeds.Seeds;
import org.policytargets.testing.ApprovedText;
import org.policytargets.text.Document;
import org.policytargets.text.TargetReader;

/** What the pages show is what the code is, what it prints, and what can be run. */
final class DocsTests {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final String PARAGRAPH = "paragraph ";
    private static final Path GUIDES = ROOT.resolve("core/docs");

    /** All pages but the specification, which shows no code of ours. */
    static Stream<Path> pages() throws IOException {
        return Stream.concat(Stream.of(README), files(GUIDES, ".md"))
                .filter(page -> !page.endsWith("semantics.md"))
                .sorted();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void code_and_output_on_a_page_are_those_of_the_examples(Path page) throws IOException {
        ApprovedText.assertSame(page, Markdown.with(page, DocsTests::text));
    }

    private static String text(Markdown.Block block) {
        try {
            return switch (block.kind()) {
                case "snippet" -> snippet(block.source());
                case "output" -> output(block.source());
                case "table" ->
                    switch (block.source()) {
                        case "columns" -> ReadASpreadsheetExamples.columns();
                        case "oneGoalByAllMethods" -> GradeProgressExamples.oneGoalByAllMethods();
                        default -> GradeProgressExamples.edgesByAllMethods();
                    };
                case "command", "coordinates" -> block.text();
                default ->
                    throw new AssertionError(block.place() + " must be of a known kind, but was " + block.kind());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String snippet(String source) throws IOException {
        String[] fileAndRegion = source.split("#");
        Path file = files(Path.of("src"), "/" + fileAndRegion[0]).findFirst().orElseThrow();
        return Markdown.region(file, fileAndRegion[1]);
    }

    private static String output(String source) {
        if (source.equals("FirstGoal")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FirstGoal.tell(new PrintStream(out, true, StandardCharsets.UTF_8));
            return out.toString(StandardCharsets.UTF_8);
        }
        if (source.startsWith(PARAGRAPH)) {
            return paragraph(source.substring(PARAGRAPH.length()));
        }
        return Command.run(source.split(" ")).out();
    }

    /** The paragraph of the Haidian report that holds some words, and what is read from it. */
    private static String paragraph(String words) {
        for (String line : Seeds.haidian2025Text().split("\n")) {
            if (line.contains(words)) {
                Document paragraph = Document.of("haidian-2025", line.strip(), Year.of(2025));
                return ReadView.of(TargetReader.chinese().read(paragraph), Locale.ENGLISH, false);
            }
        }
        throw new AssertionError("the report must have a paragraph with " + words);
    }

    private static List<Markdown.Block> blocks(String kind) throws IOException {
        return pages().flatMap(page -> {
                    try {
                        return Markdown.blocks(page).stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(block -> block.kind().equals(kind))
                .toList();
    }

    @Test
    void every_command_on_a_page_is_run_by_ci_or_names_what_the_build_has() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        String poms = allPoms();
        List<Markdown.Block> commands = blocks("command");
        assertThat(commands).isNotEmpty();
        for (Markdown.Block block : commands) {
            for (String command : block.lines()) {
                if (block.source().equals(".ci/run")) {
                    assertThat(ci.contains(withoutMaven(command)))
                            .as("%s: .ci/run must run %s", block.place(), command)
                            .isTrue();
                } else {
                    assertThat(command.split(" ")).as(block.place()).allSatisfy(word -> assertThere(word, poms));
                }
            }
        }
    }

    /** How chatty Maven is, is ci's own affair; a script of ours is run to the letter, and there. */
    private static String withoutMaven(String command) {
        if (!command.startsWith("mvn ")) {
            assertThat(ROOT.resolve(command)).isExecutable();
            return " " + command;
        }
        return command.replace("mvn ", "").replace("-B ", "").replace("-q ", "");
    }

    private static String allPoms() throws IOException {
        StringBuilder poms = new StringBuilder();
        for (String module : List.of(
                ".",
                "units",
                "core",
                "seeds",
                "examples",
                "examples/bulk",
                "examples/quickstart",
                "examples/notebook",
                "examples/sheets",
                "examples/tracker",
                "examples/trust",
                "examples/benchmarks")) {
            poms.append(Files.readString(ROOT.resolve(module).resolve("pom.xml")));
        }
        return poms.toString();
    }

    /** A profile and a property must be the build's, a module a folder with a pom; other words are Maven's. */
    private static void assertThere(String word, String poms) {
        if (word.startsWith("-P")) {
            assertThat(poms).contains("<id>" + word.substring(2) + "</id>");
        } else if (word.startsWith("-Dpolicytargets.")) {
            assertThat(poms).contains("<" + word.substring(2, word.indexOf('=')) + ">");
        } else if (word.contains("/") && !word.startsWith("JAVA_HOME=") && !word.endsWith(".jar")) {
            assertThat(ROOT.resolve(word).resolve("pom.xml")).exists();
        }
    }

    @Test
    void the_coordinates_to_depend_on_are_those_that_are_built() throws IOException {
        String bom = Files.readString(ROOT.resolve("core/bom/pom.xml"));
        String version = element("version", Files.readString(ROOT.resolve("pom.xml")));
        List<Markdown.Block> coordinates = blocks("coordinates");
        assertThat(coordinates).isNotEmpty();
        for (Markdown.Block block : coordinates) {
            for (String consumer : List.of("classpath", "modulepath", "spring-boot")) {
                String pom = Files.readString(ROOT.resolve("examples/consumers/" + consumer + "/pom.xml"));
                assertThat(block.lines().stream().map(String::strip))
                        .as(consumer)
                        .allMatch(pom::contains);
            }
            for (String line : block.lines()) {
                if (line.contains("<artifactId>")) {
                    assertThat(bom).contains("<artifactId>" + element("artifactId", line) + "</artifactId>");
                } else if (line.contains("<version>")) {
                    assertThat(element("version", line)).isEqualTo(version);
                } else if (line.contains("<groupId>")) {
                    assertThat(element("groupId", line)).isEqualTo("org.policytargets");
                }
            }
        }
    }

    private static String element(String name, String xml) {
        int start = xml.indexOf("<" + name + ">") + name.length() + 2;
        return xml.substring(start, xml.indexOf("</" + name + ">"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_to_a_file_finds_it(Path page) throws IOException {
        for (String part : Files.readString(page).split("]\\(")) {
            String target = part.contains(")") ? part.substring(0, part.indexOf(')')) : "";
            if (target.endsWith(".md") || target.startsWith("core/") || target.startsWith("examples/")) {
                assertThat(page.resolveSibling(target)).exists();
            }
        }
    }

    @Test
    void the_readme_says_in_its_second_sentence_what_the_library_does_not_do() throws IOException {
        String text = Files.readString(README);
        assertThat(text).contains("It does not ", "<!-- benchmarks -->", "<!-- end of benchmarks -->");
    }
}
