package org.policytargets.view;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Markup as a parser reads it. */
final class Parsed {
    private Parsed() {}

    static Element xml(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + "\n" + markup, e);
        }
    }

    static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Names of elements and attributes, without what the attributes say. */
    static List<String> shape(Element root) {
        List<String> shape = new ArrayList<>();
        List<Element> elements = all(root, "*");
        for (Element element : elements) {
            StringBuilder names = new StringBuilder(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                // The language of a text of others is the text's.
                if (!attributes.item(i).getNodeName().equals("lang")) {
                    names.append(' ').append(attributes.item(i).getNodeName());
                }
            }
            shape.add(names.toString());
        }
        return shape;
    }
}
