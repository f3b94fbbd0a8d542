package org.tenken.lab.wsman;

import java.util.Optional;
import org.tenken.lab.target.ProviderFault;

/** Faults as Windows writes them, down to the provider's own words inside the message. */
final class FaultBody {

    private static final String WSMAN_ACTION = Namespace.WSMAN.replace("wsman.xsd", "wsman/fault");
    private static final String ADDRESSING_ACTION = Namespace.ADDRESSING + "/fault";
    private static final String STATUS_CLASS = Namespace.WMI + "root/cimv2/__ExtendedStatus";
    private static final String ERROR_CLASS = Namespace.WMI + "root/cimv2/MSFT_WmiError";

    private final String machine;

    /** Creates a writer for one host. */
    FaultBody(String machine) {
        this.machine = machine;
    }

    Markup envelope(Fault fault, Optional<String> relatesTo) {
        String action = fault.subcode().startsWith("w:") ? WSMAN_ACTION : ADDRESSING_ACTION;
        return Envelope.of(action, relatesTo, markup -> write(markup, fault));
    }

    private void write(Markup markup, Fault fault) {
        markup.open("s:Fault").open("s:Code");
        if (fault.shape() == Fault.Shape.NOT_UNDERSTOOD) {
            markup.element("s:Value", "s:MustUnderstand").close();
        } else {
            markup.element("s:Value", fault.senders() ? "s:Sender" : "s:Receiver");
            markup.open("s:Subcode").element("s:Value", fault.subcode()).close().close();
        }
        markup.open("s:Reason").open("s:Text").attribute("xml:lang", "en-US").text(fault.getMessage()).close().close();
        markup.open("s:Detail");
        if (fault.shape() == Fault.Shape.WMI_ERROR) {
            error(markup, fault);
        } else {
            outer(markup, fault);
        }
        markup.close().close();
    }

    private void outer(Markup markup, Fault fault) {
        begin(markup, fault).open("f:Message");
        fault.provider().ifPresentOrElse(provider -> provider(markup, fault, provider), () ->
                markup.text(fault.getMessage()));
        markup.close().close();
    }

    private Markup begin(Markup markup, Fault fault) {
        return markup.open("f:WSManFault").attribute("xmlns:f", Namespace.FAULT)
                .attribute("Code", Long.toString(fault.code())).attribute("Machine", machine);
    }

    private void provider(Markup markup, Fault fault, ProviderFault cause) {
        markup.open("f:ProviderFault").attribute("provider", "WMI Provider")
                .attribute("path", "%systemroot%\\system32\\WsmWmiPl.dll");
        begin(markup, fault).element("f:Message", fault.getMessage()).close();
        markup.open("f:ExtendedError").open("p:__ExtendedStatus").attribute("xmlns:p", STATUS_CLASS)
                .attribute("xmlns:xsi", Namespace.INSTANCE).attribute("xsi:type", "p:__ExtendedStatus_Type");
        markup.element("p:Description", cause.getMessage());
        markup.element("p:Operation", fault.operation());
        markup.open("p:ParameterInfo").attribute("xsi:nil", "true").close();
        markup.element("p:ProviderName", "WinMgmt");
        markup.element("p:StatusCode", Long.toString(cause.code() & 0xffffffffL));
        markup.close().close().close();
    }

    private static void error(Markup markup, Fault fault) {
        markup.open("p:MSFT_WmiError").attribute("b:IsCIM_Error", "true").attribute("xmlns:b", Namespace.CIM_BINDING)
                .attribute("xmlns:p", ERROR_CLASS).attribute("xmlns:xsi", Namespace.INSTANCE)
                .attribute("xsi:type", "p:MSFT_WmiError_Type");
        markup.element("p:CIMStatusCode", "27").element("p:error_Category", "30");
        markup.element("p:error_Code", Long.toString(fault.code() & 0xffffffffL));
        markup.element("p:error_Type", "HRESULT").element("p:error_WindowsErrorMessage", fault.getMessage());
        markup.element("p:Message", fault.getMessage());
        markup.element("p:MessageID", String.format("HRESULT 0x%x", fault.code())).close();
    }
}
