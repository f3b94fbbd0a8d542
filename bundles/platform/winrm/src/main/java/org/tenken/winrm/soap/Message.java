package org.tenken.winrm.soap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** One request: its header by rule, its body as given. */
public final class Message {

    private static final String ENVELOPE = "<s:Envelope xmlns:s=\"" + Namespaces.SOAP + "\" xmlns:a=\""
            + Namespaces.ADDRESSING
            + "\" xmlns:w=\"" + Namespaces.WSMAN + "\" xmlns:m=\"" + Namespaces.MICROSOFT + "\" xmlns:n=\""
            + Namespaces.ENUMERATION + "\" xmlns:r=\"" + Namespaces.SHELL + "\"><s:Header>";
    private static final String REPLY_TO = "<a:ReplyTo><a:Address s:mustUnderstand=\"true\">" + Namespaces.ADDRESSING
            + "/role/anonymous</a:Address></a:ReplyTo>";
    private static final String SIZE_AND_LANGUAGE =
            "<w:MaxEnvelopeSize s:mustUnderstand=\"true\">512000</w:MaxEnvelopeSize>"
            + "<w:Locale xml:lang=\"en-US\" s:mustUnderstand=\"false\"/>"
            + "<m:DataLocale xml:lang=\"en-US\" s:mustUnderstand=\"false\"/>";

    private final String action;
    private final String resource;
    private final SortedMap<String, String> selectors;
    private final SortedMap<String, String> options;
    private final String body;

    private Message(String action, String resource, SortedMap<String, String> selectors,
            SortedMap<String, String> options, String body) {
        this.action = action;
        this.resource = resource;
        this.selectors = selectors;
        this.options = options;
        this.body = body;
    }

    static Message of(String action, String resource, String body) {
        return new Message(action, resource, new TreeMap<>(), new TreeMap<>(), body);
    }

    Message select(SortedMap<String, String> more) {
        return new Message(action, resource, more, options, body);
    }

    Message option(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return new Message(action, resource, selectors, more, body);
    }

    /**
     * Returns the bytes to send.
     *
     * @param to the address of the service
     * @param limit how long the host may work on it before it says that it needs longer
     */
    public byte[] encoded(String to, Duration limit) {
        StringBuilder out = new StringBuilder(2048).append(ENVELOPE);
        out.append("<a:To>").append(XmlText.escaped(to)).append("</a:To><w:ResourceURI s:mustUnderstand=\"true\">")
                .append(resource).append("</w:ResourceURI>").append(REPLY_TO)
                .append("<a:Action s:mustUnderstand=\"true\">").append(action)
                .append("</a:Action><a:MessageID>uuid:").append(UUID.randomUUID()).append("</a:MessageID>")
                .append(SIZE_AND_LANGUAGE).append("<w:OperationTimeout>").append(seconds(limit))
                .append("</w:OperationTimeout>");
        named(out, "w:SelectorSet", "w:Selector", selectors);
        named(out, "w:OptionSet", "w:Option", options);
        out.append("</s:Header><s:Body>").append(body).append("</s:Body></s:Envelope>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String seconds(Duration limit) {
        return "PT" + limit.toSeconds() + String.format(".%03dS", limit.toMillisPart());
    }

    private static void named(StringBuilder out, String set, String each, SortedMap<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        out.append('<').append(set).append('>');
        values.forEach((name, value) -> out.append('<').append(each).append(" Name=\"").append(XmlText.escaped(name))
                .append("\">").append(XmlText.escaped(value)).append("</").append(each).append('>'));
        out.append("</").append(set).append('>');
    }
}
