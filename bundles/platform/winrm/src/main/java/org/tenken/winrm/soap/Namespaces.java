package org.tenken.winrm.soap;

/** The names of the vocabularies on the wire. */
final class Namespaces {

    static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";
    static final String ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
    static final String TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
    static final String ENUMERATION = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
    static final String WSMAN = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd";
    static final String IDENTITY = "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd";
    static final String CIM = "http://schemas.dmtf.org/wbem/wscim/1/common";
    static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    static final String MICROSOFT = "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd";
    static final String FAULT = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault";
    static final String SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell";
    static final String WMI = "http://schemas.microsoft.com/wbem/wsman/1/wmi/";
    static final String WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL";

    private Namespaces() {}
}
