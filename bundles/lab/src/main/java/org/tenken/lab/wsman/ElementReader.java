package org.tenken.lab.wsman;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads elements out of bytes of a stranger: no document type, no entities, no great depth, no great number. */
final class ElementReader {

    private static final int DEPTH = 32;
    private static final int ELEMENTS = 10_000;

    private final XMLStreamReader reader;
    private int count;

    private ElementReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Element read(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        try {
            return new ElementReader(reader).root();
        } finally {
            reader.close();
        }
    }

    private Element root() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is not allowed");
            }
        }
        Element root = element(1);
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    private Element element(int depth) throws XMLStreamException {
        if (depth > DEPTH || ++count > ELEMENTS) {
            throw new XMLStreamException("too deep or too many elements");
        }
        String namespace = absentAsEmpty(reader.getNamespaceURI());
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity is not allowed");
                default -> { }
            }
        }
        return new Element(namespace, name, attributes, List.copyOf(children), text.toString());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = absentAsEmpty(reader.getAttributeNamespace(i));
            String name = reader.getAttributeLocalName(i);
            attributes.put(namespace.isEmpty() ? name : "{" + namespace + "}" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String absentAsEmpty(String text) {
        return text == null ? "" : text;
    }
}
