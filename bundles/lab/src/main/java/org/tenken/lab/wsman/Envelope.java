package org.tenken.lab.wsman;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The frame around every answer, with the prefixes that Windows declares. */
final class Envelope {

    private static final String ANONYMOUS = Namespace.ADDRESSING + "/role/anonymous";

    private Envelope() {}

    static Markup of(String action, Optional<String> relatesTo, Consumer<Markup> body) {
        Markup markup = new Markup().open("s:Envelope").attribute("xml:lang", "en-US")
                .attribute("xmlns:s", Namespace.SOAP).attribute("xmlns:a", Namespace.ADDRESSING)
                .attribute("xmlns:x", Namespace.TRANSFER).attribute("xmlns:e", Namespace.EVENTING)
                .attribute("xmlns:n", Namespace.ENUMERATION).attribute("xmlns:w", Namespace.WSMAN)
                .attribute("xmlns:p", Namespace.MICROSOFT);
        markup.open("s:Header").element("a:Action", action);
        markup.element("a:MessageID", "uuid:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        markup.element("a:To", ANONYMOUS);
        relatesTo.ifPresent(id -> markup.element("a:RelatesTo", id));
        markup.close().open("s:Body");
        body.accept(markup);
        return markup.close().close();
    }
}
