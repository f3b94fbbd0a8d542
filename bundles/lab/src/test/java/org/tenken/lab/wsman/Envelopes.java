package org.tenken.lab.wsman;

import java.nio.charset.StandardCharsets;

/** Requests as clients write them, for tests. */
final class Envelopes {

    static final String WMI = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/";
    static final String SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell";

    private static final String ENUMERATION = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
    private static final String TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer";

    private Envelopes() {}

    static byte[] of(String action, String resource, String headers, String body) {
        return ("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
                + " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing' xmlns:n='" + ENUMERATION + "'"
                + " xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd' xmlns:rsp='" + SHELL + "'>"
                + "<s:Header><a:To>http://anything:5985/wsman</a:To>"
                + "<w:ResourceURI s:mustUnderstand='true'>" + resource + "</w:ResourceURI>"
                + "<a:Action s:mustUnderstand='true'>" + action + "</a:Action><a:MessageID>uuid:1</a:MessageID>"
                + headers + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] query(String wql, String more) {
        return of(ENUMERATION + "/Enumerate", WMI + "*", "", "<n:Enumerate>" + more
                + "<w:Filter Dialect='http://schemas.microsoft.com/wbem/wsman/1/WQL'>" + wql
                + "</w:Filter></n:Enumerate>");
    }

    static byte[] pull(String context, int count) {
        return of(ENUMERATION + "/Pull", WMI + "*", "", "<n:Pull><n:EnumerationContext>" + context
                + "</n:EnumerationContext><n:MaxElements>" + count + "</n:MaxElements></n:Pull>");
    }

    static byte[] release(String context) {
        return of(ENUMERATION + "/Release", WMI + "*", "", "<n:Release><n:EnumerationContext>" + context
                + "</n:EnumerationContext></n:Release>");
    }

    static byte[] get(String resource, String selectors) {
        return of(TRANSFER + "/Get", resource, selectors, "");
    }

    static byte[] invoke(String className, String selectors, String method, String input) {
        return of(WMI + className + "/" + method, WMI + className, selectors, input);
    }

    static String selector(String name, String value) {
        return "<w:SelectorSet><w:Selector Name='" + name + "'>" + value + "</w:Selector></w:SelectorSet>";
    }

    static byte[] shell(String action, String shellId, String body) {
        return of(SHELL + "/" + action, SHELL + "/cmd", selector("ShellId", shellId), body);
    }

    static byte[] createShell() {
        return of(TRANSFER + "/Create", SHELL + "/cmd", "",
                "<rsp:Shell><rsp:InputStreams>stdin</rsp:InputStreams></rsp:Shell>");
    }

    static byte[] deleteShell(String shellId) {
        return of(TRANSFER + "/Delete", SHELL + "/cmd", selector("ShellId", shellId), "");
    }
}
