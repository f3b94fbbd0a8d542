package org.tenken.winrm.soap;

import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/**
 * Walks through a message element by element.
 *
 * <p>{@link #child} goes to the next child of an element already entered and skips whatever was not read in between.
 */
final class XmlCursor {

    static final int DEEPEST = 48;
    static final int MOST_ELEMENTS = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final XMLStreamReader reader;
    private int depth;
    private int elements;
    private boolean held;

    XmlCursor(XMLInputFactory factory, byte[] message) throws HostFailure {
        try {
            // Decoded here, because the JDK's parser prints what is wrong with bytes to standard error.
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message));
            int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            reader = factory.createXMLStreamReader(new CharArrayReader(text.array(), start, text.limit() - start));
        } catch (CharacterCodingException | XMLStreamException e) {
            throw garbled(e);
        }
    }

    /** Returns a factory that knows neither document types nor entities from outside. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    int depth() {
        return depth;
    }

    /** Goes to the next element directly below the one at this depth; returns false when there is none left. */
    boolean child(int parent) throws HostFailure {
        while (depth >= parent) {
            if (held) {
                held = false;
            } else if (!forward()) {
                continue;
            }
            if (depth == parent + 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text of this element up to its end or its first child. */
    String text() throws HostFailure {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (depth == inside && !held) {
            held = forward();
            if (!held && (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA)) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Reads on to the end, so that a message cut short is not taken for a whole one. */
    void finish() throws HostFailure {
        while (depth >= 0) {
            forward();
        }
    }

    /** Goes one event on; returns whether an element began. */
    private boolean forward() throws HostFailure {
        try {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                        throw new HostFailure(Rung.WMI, "too-large",
                                "The host's answer has too many or too deep elements.",
                                false, null);
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw garbled(null);
                case XMLStreamConstants.END_DOCUMENT -> depth = -1;
                default -> { }
            }
            return false;
        } catch (XMLStreamException e) {
            throw garbled(e);
        }
    }

    boolean is(String namespace, String name) {
        return reader.getLocalName().equals(name) && namespace.equals(reader.getNamespaceURI());
    }

    /** Returns whether the element is in a namespace, the empty one meaning none. */
    boolean in(String namespace) {
        return namespace.equals(Optional.ofNullable(reader.getNamespaceURI()).orElse(""));
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> attribute(String namespace, String name) {
        String value = namespace.isEmpty() ? attribute(name) : reader.getAttributeValue(namespace, name);
        return Optional.ofNullable(value);
    }

    /** Looks for an attribute without a namespace; the JDK takes null for any and an empty one for none. */
    private String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && (namespace == null || namespace.isEmpty())) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean nil() {
        return attribute(Namespaces.INSTANCE, "nil").filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }

    static HostFailure garbled(Exception e) {
        return new HostFailure(Rung.WMI, "garbled", "The host's answer is not a message of WS-Management.", false, e);
    }
}
