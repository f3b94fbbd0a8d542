package org.tenken.winrm.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.spi.Session.MethodCall;
import org.w3c.dom.Document;

final class RequestsTest {

    private static Document parsed(Message message) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(
                message.encoded("http://h:5985/wsman", Duration.ofMillis(60_500))));
    }

    private static String text(Document document, String namespace, String name) {
        return document.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
    }

    @Test
    void writesAQuery() throws Exception {
        Document query = parsed(Requests.enumerate("root\\cimv2", "SELECT * FROM A WHERE B <> 'x&\"y' AND C > 'あ'"));
        assertThat(text(query, Namespaces.WSMAN, "Filter")).isEqualTo("SELECT * FROM A WHERE B <> 'x&\"y' AND C > 'あ'");
        assertThat(text(query, Namespaces.WSMAN, "ResourceURI"))
                .isEqualTo("http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*");
        assertThat(text(query, Namespaces.ADDRESSING, "Action"))
                .isEqualTo("http://schemas.xmlsoap.org/ws/2004/09/enumeration/Enumerate");
        assertThat(text(query, Namespaces.WSMAN, "OperationTimeout")).isEqualTo("PT60.500S");
        assertThat(text(query, Namespaces.ADDRESSING, "MessageID")).startsWith("uuid:");
    }

    @Test
    void writesAMethodCall() throws Exception {
        Document call = parsed(Requests.invoke(new MethodCall("root/default", "StdRegProv", new TreeMap<>(),
                "SetStringValue",
                new TreeMap<>(Map.of("sValue", List.of("a\r\n\t<b>"), "uValue", List.of("1", "2"))), false)));
        String resource = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/default/StdRegProv";
        assertThat(text(call, Namespaces.ADDRESSING, "Action")).isEqualTo(resource + "/SetStringValue");
        assertThat(text(call, resource, "sValue")).isEqualTo("a\r\n\t<b>");
        assertThat(call.getElementsByTagNameNS(resource, "uValue").getLength()).isEqualTo(2);
        assertThat(call.getElementsByTagNameNS(Namespaces.WSMAN, "SelectorSet").getLength()).isZero();
    }

    @Test
    void namesAnInstanceByItsKey() throws Exception {
        Document get = parsed(Requests.get("root/cimv2", "Win32_Service", new TreeMap<>(Map.of("Name", "a&b"))));
        assertThat(text(get, Namespaces.WSMAN, "Selector")).isEqualTo("a&b");
        assertThat(get.getElementsByTagNameNS(Namespaces.WSMAN, "Selector").item(0).getAttributes()
                .getNamedItem("Name").getNodeValue()).isEqualTo("Name");
    }

    @Test
    void asksForAShellInUtf8() throws Exception {
        Document create = parsed(ShellRequests.create());
        assertThat(text(create, Namespaces.WSMAN, "OptionSet")).isEqualTo("65001TRUE");
        assertThat(text(create, Namespaces.SHELL, "OutputStreams")).isEqualTo("stdout stderr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Win32_Service/x", "A B", "", "a<b", "1A", "A'"})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> Requests.get("root/cimv2", name, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                Requests.invoke(new MethodCall("root/cimv2", "A", new TreeMap<>(), name, new TreeMap<>(), true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"root/../x", "root//x", "/root", "root/c?x", ""})
    void refusesANamespaceThatIsNone(String namespace) {
        assertThatThrownBy(() -> Requests.enumerate(namespace, "SELECT * FROM A"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\ufffe", "\ud800"})
    void refusesWhatXmlCannotCarryRatherThanChangeIt(String text) {
        assertThatThrownBy(() -> XmlText.escaped(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The character U+");
        assertThat(XmlText.escaped("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            /resync;/resync
            /manualpeerlist:a.example,0x9;/manualpeerlist:a.example,0x9
            C:\\Program Files\\x;"C:\\Program Files\\x"
            C:\\My Folder\\;"C:\\My Folder\\\\"
            a&b;"a&b"
            a|b>c<d^e(f);"a|b>c<d^e(f)"
            ``;""
            """)
    void quotesWordsSoThatTheyStayOneWord(String word, String quoted) {
        assertThat(CommandWord.quoted(word)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\nb", "a\u0000"})
    void refusesAWordThatCouldLetASecondCommandIn(String word) {
        assertThatThrownBy(() -> CommandWord.quoted(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesNothingInIdentify() {
        assertThat(new String(Requests.identify(), StandardCharsets.UTF_8)).contains("Identify/>")
                .doesNotContain("ResourceURI");
    }
}
