package org.tenken.lab.wsman;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tenken.lab.knob.Operation;

/**
 * One received request.
 *
 * @param operation what is asked for
 * @param action the action's name as it was received
 * @param id the message's own name, which the answer relates to
 * @param resource what it is about
 * @param options the request's options by name
 * @param maxEnvelopeSize how many bytes the answer may have
 * @param timeout how long the operation may take
 * @param body the element inside the body, if there is one
 */
public record Message(Operation operation, String action, Optional<String> id, Resource resource,
        Map<String, String> options, int maxEnvelopeSize, Duration timeout, Optional<Element> body) {

    /** What Windows allows an envelope to be, in bytes (MaxEnvelopeSizekb). */
    static final int ENVELOPE = 500 * 1024;
    /** What Windows allows an operation to take (MaxTimeoutms). */
    static final Duration TIMEOUT = Duration.ofMinutes(1);

    private static final int SMALLEST_ENVELOPE = 8192;
    private static final Set<String> UNDERSTOOD = Set.of("To", "ReplyTo", "FaultTo", "From", "Action", "MessageID",
            "RelatesTo", "ResourceURI", "SelectorSet", "OptionSet", "OperationTimeout", "MaxEnvelopeSize",
            "Locale", "DataLocale", "SessionId", "OperationID", "SequenceId");
    private static final Set<String> KNOWN = Set.of(Namespace.ADDRESSING, Namespace.WSMAN, Namespace.MICROSOFT);

    /** Returns the root element of an envelope; it may still be no request. */
    static Element envelope(byte[] bytes) throws Fault {
        try {
            Element root = ElementReader.read(bytes);
            if (!root.is(Namespace.SOAP, "Envelope")) {
                throw Fault.schema("The root is not a SOAP 1.2 envelope.");
            }
            return root;
        } catch (XMLStreamException e) {
            throw Fault.schema("It is not well-formed.");
        }
    }

    static Optional<String> id(Element envelope) {
        return envelope.child(Namespace.SOAP, "Header")
                .flatMap(header -> header.textOf(Namespace.ADDRESSING, "MessageID"));
    }

    static Message of(Element envelope) throws Fault {
        Element none = new Element(Namespace.SOAP, "Header", Map.of(), List.of(), "");
        Element header = envelope.child(Namespace.SOAP, "Header").orElse(none);
        Element container = envelope.child(Namespace.SOAP, "Body").orElseThrow(() -> Fault.schema("There is no body."));
        Optional<Element> body = container.children().stream().findFirst();
        if (body.filter(one -> one.is(Namespace.IDENTITY, "Identify")).isPresent()) {
            return new Message(Operation.IDENTIFY, "", Optional.empty(), new Resource("", Map.of()), Map.of(),
                    ENVELOPE, TIMEOUT, body);
        }
        checkUnderstood(header);
        String action = required(header, Namespace.ADDRESSING, "Action");
        String uri = required(header, Namespace.WSMAN, "ResourceURI");
        String[] parts = uri.split("\\?", 2);
        Map<String, String> selectors = named(header, "SelectorSet", "Selector");
        if (parts.length == 2) {
            Inline.selectors(parts[1]).forEach(selectors::putIfAbsent);
        }
        return new Message(operation(action, parts[0]), action, id(envelope), new Resource(parts[0], selectors),
                named(header, "OptionSet", "Option"), size(header), timeout(header), body);
    }

    private static void checkUnderstood(Element header) throws Fault {
        for (Element one : header.children()) {
            boolean understood = KNOWN.contains(one.namespace()) && UNDERSTOOD.contains(one.name());
            if (!understood && one.flag("{" + Namespace.SOAP + "}mustUnderstand")) {
                throw Fault.mustUnderstand(one.name());
            }
        }
    }

    private static String required(Element header, String namespace, String name) throws Fault {
        return header.textOf(namespace, name).filter(text -> !text.isEmpty())
                .orElseThrow(() -> Fault.schema("The header " + name + " is missing."));
    }

    private static Operation operation(String action, String uri) throws Fault {
        return Actions.find(action, uri)
                .orElseThrow(() -> Fault.sender("a:ActionNotSupported", Fault.ACTION_NOT_SUPPORTED,
                "The WS-Management service cannot process the request. The action is not supported. "));
    }

    private static Map<String, String> named(Element header, String set, String item) {
        Map<String, String> values = new LinkedHashMap<>();
        header.child(Namespace.WSMAN, set).stream().flatMap(one -> one.all(Namespace.WSMAN, item))
                .forEach(one -> values.put(one.attribute("Name").orElse(""), one.text()));
        return values;
    }

    private static int size(Element header) throws Fault {
        String text = header.textOf(Namespace.WSMAN, "MaxEnvelopeSize").orElse(Integer.toString(ENVELOPE));
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < SMALLEST_ENVELOPE) {
            throw invalid("MaxEnvelopeSize");
        }
        return Math.min(ENVELOPE, Integer.parseInt(text));
    }

    private static Duration timeout(Element header) throws Fault {
        Optional<String> text = header.textOf(Namespace.WSMAN, "OperationTimeout");
        try {
            Duration asked = text.map(Duration::parse).orElse(TIMEOUT);
            return asked.compareTo(TIMEOUT) > 0 ? TIMEOUT : asked;
        } catch (DateTimeException e) {
            throw invalid("OperationTimeout");
        }
    }

    private static Fault invalid(String name) {
        return Fault.sender("a:InvalidMessageInformationHeader", Fault.INVALID_HEADER,
                "The WS-Management service cannot process the request because the header " + name + " is not valid. ");
    }
}
