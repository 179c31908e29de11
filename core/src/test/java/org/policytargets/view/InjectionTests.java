package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.policytargets.NaughtyStrings;
import org.policytargets.assess.Assessment;
import org.policytargets.goal.PlainText;
import org.policytargets.report.Actuals;
import org.w3c.dom.Element;

/**
 * Whatever a text of others is, pages, charts and Markdown have the elements that they have with a harmless one, and say the
 * text. Read by parsers.
 */
final class InjectionTests {
    private static final String HARMLESS = "harmless";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static void assertHarmless(List<String> texts) {
        for (Locale language : LANGUAGES) {
            List<String> page = Parsed.shape(page(HARMLESS, language));
            List<String> browsed = browsed(HARMLESS, language);
            List<List<String>> charts = charts(HARMLESS, language).stream()
                    .map(svg -> Parsed.shape(Parsed.xml(svg)))
                    .toList();
            Map<String, Integer> markdown = nodes(markdown(HARMLESS, language));
            for (String text : texts) {
                assertPage(text, language, page);
                assertThat(browsed(text, language)).as(text).isEqualTo(browsed);
                assertCharts(text, language, charts);
                assertThat(nodes(markdown(text, language))).as(text).isEqualTo(markdown);
                assertMarkdownSays(text, language);
            }
        }
    }

    private static Element page(String text, Locale language) {
        return Parsed.xml(ScorecardPage.html(NamedBoard.of(text), language));
    }

    private static void assertPage(String text, Locale language, List<String> shape) {
        Element page = page(text, language);
        assertThat(Parsed.shape(page)).as(text).isEqualTo(shape);
        for (String element : List.of("title", "h1", "blockquote")) {
            assertThat(Parsed.all(page, element).get(0).getTextContent())
                    .as(element)
                    .isEqualTo(text);
        }
        assertThat(Parsed.all(page, "bdi").stream().map(Element::getTextContent))
                .as("owner, document and section")
                .filteredOn(text::equals)
                .hasSize(6);
    }

    /** As HTML, which repairs and guesses where XML would refuse: elements with their attributes, and the heading. */
    private static List<String> browsed(String text, Locale language) {
        Document page = Jsoup.parse(ScorecardPage.html(NamedBoard.of(text), language));
        assertThat(page.getElementsByTag("h1").get(0).wholeText()).isEqualTo(text);
        List<String> shape = new ArrayList<>();
        for (org.jsoup.nodes.Element element : page.getAllElements()) {
            List<String> names = new ArrayList<>(List.of(element.tagName()));
            // The language of a text of others is the text's.
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            names.remove("lang");
            shape.add(String.join(" ", names));
        }
        return shape;
    }

    private static List<String> charts(String text, Locale language) {
        List<String> charts = new ArrayList<>();
        for (Assessment goal : NamedBoard.of(text).assessments()) {
            for (Assessment assessment : ChartProperties.withParts(goal)) {
                BulletChart.of(assessment).ifPresent(chart -> charts.add(chart.svg(language)));
                ProgressChart.of(assessment, Actuals.of()).ifPresent(chart -> charts.add(chart.svg(language)));
            }
        }
        assertThat(charts).hasSize(6);
        return charts;
    }

    /** A long title takes two lines, and so one more element of text; nothing else. */
    private static void assertCharts(String text, Locale language, List<List<String>> shapes) {
        List<String> charts = charts(text, language);
        for (int i = 0; i < charts.size(); i++) {
            Element chart = Parsed.xml(charts.get(i));
            assertThat(withoutTexts(Parsed.shape(chart))).as(text).isEqualTo(withoutTexts(shapes.get(i)));
            assertThat(Parsed.all(chart, "title").get(0).getTextContent()).contains(text);
        }
    }

    private static List<String> withoutTexts(List<String> shape) {
        return shape.stream().filter(element -> !element.startsWith("text ")).toList();
    }

    private static Node markdown(String text, Locale language) {
        return MARKDOWN.parse(ScorecardMarkdown.of(NamedBoard.of(text), language));
    }

    private static Map<String, Integer> nodes(Node root) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node node : all(root)) {
            // How a text is cut into nodes of text is the parser's.
            if (!(node instanceof org.commonmark.node.Text)) {
                counts.merge(node.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Node> all(Node root) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(child);
            nodes.addAll(all(child));
        }
        return nodes;
    }

    /** Markdown has no blanks at the ends of a cell, and one between words. */
    private static void assertMarkdownSays(String text, Locale language) {
        String said = blanks(text);
        List<Node> nodes = all(markdown(text, language));
        assertThat(nodes.stream().filter(Heading.class::isInstance).map(InjectionTests::plain))
                .first()
                .asString()
                .startsWith(said);
        assertThat(nodes.stream().filter(TableCell.class::isInstance).map(InjectionTests::plain))
                .filteredOn(said::equals)
                .hasSize(2);
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        all(node).stream()
                .filter(org.commonmark.node.Text.class::isInstance)
                .forEach(part -> text.append(((org.commonmark.node.Text) part).getLiteral()));
        return blanks(text.toString());
    }

    private static String blanks(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').strip();
    }

    @Test
    void what_links_by_itself_is_escaped() {
        assertThat(MarkdownText.of("https://a.org www.a.org me@a.org 1. x"))
                .isEqualTo("https\\://a.org www\\.a.org me\\@a.org 1. x");
        assertThat(MarkdownText.of("1. x")).isEqualTo("1\\. x");
        assertThat(MarkdownText.of("- x\ny")).isEqualTo("\\- x y");
    }

    @Test
    void vectors_stay_text() {
        assertThat(Vectors.ALL).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertHarmless(Vectors.ALL);
    }

    @Test
    void naughty_strings_stay_text() throws IOException {
        List<String> names = NaughtyStrings.all().stream()
                .filter(text -> PlainText.fault(text).isEmpty() && !text.isBlank())
                .toList();
        // The others no name may be: 20 with hidden characters, and 2 blank ones.
        assertThat(names).hasSize(NaughtyStrings.COUNT - 22);
        assertHarmless(names);
    }
}
