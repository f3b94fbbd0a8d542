package org.tenken.winrm.soap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.spi.Session.MethodCall;

/** The requests for management data; an {@link IllegalArgumentException} says what cannot be asked. */
public final class Requests {

    /** The most elements asked for at once, as many as Windows allows. */
    private static final int MOST = 32_000;

    private Requests() {}

    /** Returns the request that only asks what is there; it needs neither an address nor, unauthenticated, a login. */
    public static byte[] identify() {
        return ("<s:Envelope xmlns:s=\"" + Namespaces.SOAP + "\" xmlns:i=\"" + Namespaces.IDENTITY
                + "\"><s:Header/><s:Body><i:Identify/></s:Body></s:Envelope>").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the beginning of a query, with the first rows wanted in its answer. */
    public static Message enumerate(String namespace, String wql) {
        return Message.of(Namespaces.ENUMERATION + "/Enumerate", resource(namespace, "*"),
                "<n:Enumerate><w:OptimizeEnumeration/><w:MaxElements>" + MOST + "</w:MaxElements><w:Filter Dialect=\""
                        + Namespaces.WQL + "\">" + XmlText.escaped(wql) + "</w:Filter></n:Enumerate>");
    }

    /** Returns the request for more rows. */
    public static Message pull(String namespace, String context, Duration limit) {
        return Message.of(Namespaces.ENUMERATION + "/Pull", resource(namespace, "*"),
                "<n:Pull>" + context(context) + "<n:MaxTime>" + Message.seconds(limit) + "</n:MaxTime><n:MaxElements>"
                        + MOST + "</n:MaxElements></n:Pull>");
    }

    /** Returns the request to forget a query whose rows were not all fetched. */
    public static Message release(String namespace, String context) {
        return Message.of(Namespaces.ENUMERATION + "/Release", resource(namespace, "*"),
                "<n:Release>" + context(context) + "</n:Release>");
    }

    private static String context(String context) {
        return "<n:EnumerationContext>" + XmlText.escaped(context) + "</n:EnumerationContext>";
    }

    /** Returns the request for one instance. */
    public static Message get(String namespace, String type, SortedMap<String, String> key) {
        return Message.of(Namespaces.TRANSFER + "/Get", resource(namespace, XmlText.name(type)), "")
                .select(new TreeMap<>(key));
    }

    /** Returns the request for a method. */
    public static Message invoke(MethodCall call) {
        String resource = resource(call.namespace(), XmlText.name(call.type()));
        String input = XmlText.name(call.method()) + "_INPUT";
        StringBuilder body = new StringBuilder("<p:").append(input).append(" xmlns:p=\"").append(resource)
                .append("\">");
        call.arguments().forEach((name, values) -> values.forEach(value -> body.append("<p:").append(XmlText.name(name))
                .append('>').append(XmlText.escaped(value)).append("</p:").append(name).append('>')));
        body.append("</p:").append(input).append('>');
        return Message.of(resource + "/" + call.method(), resource, body.toString()).select(new TreeMap<>(call.key()));
    }

    private static String resource(String namespace, String type) {
        return Namespaces.WMI + XmlText.namespace(namespace) + "/" + type;
    }
}
