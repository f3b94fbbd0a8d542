package org.tenken.lab.wsman;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * An answer taken apart, for tests.
 *
 * @param status the HTTP status
 * @param body the element inside the body
 * @param text the whole envelope
 */
record Answer(int status, Element body, String text) {

    static Answer of(Reply reply) throws XMLStreamException {
        Element root = ElementReader.read(reply.envelope());
        Element body = root.child(Namespace.SOAP, "Body").orElseThrow();
        Element none = new Element("", "", Map.of(), List.of(), "");
        return new Answer(reply.status(), body.children().stream().findFirst().orElse(none),
                new String(reply.envelope(), StandardCharsets.UTF_8));
    }

    String context() {
        return body.textOf(Namespace.ENUMERATION, "EnumerationContext").orElse("");
    }

    /** Returns the number of items, or -1 where there is no list of them in this namespace. */
    int items(String namespace) {
        return body.child(namespace, "Items").map(items -> items.children().size()).orElse(-1);
    }

    boolean ended(String namespace) {
        return body.child(namespace, "EndOfSequence").isPresent();
    }

    /** Returns the code of a WSManFault. */
    long code() {
        return body.child(Namespace.SOAP, "Detail").flatMap(detail -> detail.child(Namespace.FAULT, "WSManFault"))
                .flatMap(fault -> fault.attribute("Code")).map(Long::parseLong).orElse(0L);
    }

    String subcode() {
        return body.child(Namespace.SOAP, "Code").flatMap(code -> code.child(Namespace.SOAP, "Subcode"))
                .flatMap(subcode -> subcode.textOf(Namespace.SOAP, "Value")).orElse("");
    }
}
