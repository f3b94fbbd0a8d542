package org.tenken.lab.wsman;

import org.tenken.lab.target.Target;

/** Says what kind of service this is (DSP0226, section 11); its version only to those who are logged in. */
final class IdentityService {

    private static final String PROTOCOL = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd";
    private static final String HIDDEN = "OS: 0.0.0 SP: 0.0 Stack: 3.0";

    private final Target target;

    IdentityService(Target target) {
        this.target = target;
    }

    Markup anonymous() {
        return envelope(HIDDEN);
    }

    Markup known() {
        return envelope(target.productVersion());
    }

    private static Markup envelope(String version) {
        Markup markup = new Markup().open("s:Envelope").attribute("xml:lang", "en-US")
                .attribute("xmlns:s", Namespace.SOAP);
        markup.empty("s:Header").open("s:Body");
        markup.open("wsmid:IdentifyResponse").attribute("xmlns:wsmid", Namespace.IDENTITY);
        markup.element("wsmid:ProtocolVersion", PROTOCOL).element("wsmid:ProductVendor", "Microsoft Corporation");
        markup.element("wsmid:ProductVersion", version);
        return markup.close().close().close();
    }
}
