package org.policytargets.examples.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part as XML: the JDK's own reader, whatever else is on the class path, without document types and entities. */
final class Xml implements AutoCloseable {
    private final String part;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(String part, InputStream in, XMLStreamReader reader) {
        this.part = part;
        this.in = in;
        this.reader = reader;
    }

    static Xml open(Parts parts, String part) {
        InputStream in = parts.open(part).orElseThrow(() -> Refusal.ZIP.of("without " + part, ""));
        try {
            return new Xml(part, in, factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw Refusal.XML.of("something else", part);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    private int step() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.XML.of("with a document type", part);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > XlsxLimits.DEPTH || reader.getAttributeCount() > XlsxLimits.DEPTH) {
                    throw Refusal.NESTING.of("more in " + part, XlsxLimits.DEPTH);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw Refusal.XML.of("something else", part);
        }
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text up to the end of the element just begun, which holds nothing else. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw Refusal.XML.of("an element in a text", part);
            }
            if (reader.isCharacters() || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
            if (text.length() > 7 * XlsxLimits.CELL) {
                throw Refusal.CHARACTERS.of("a text with more", XlsxLimits.CELL);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
