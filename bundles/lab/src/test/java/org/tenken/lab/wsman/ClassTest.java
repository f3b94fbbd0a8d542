package org.tenken.lab.wsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.target.SmallWindows;

/** Get, Invoke, Identify, the service's own settings, and requests that are not sound. */
class ClassTest {

    private final SmallWindows windows = new SmallWindows("lab-0001");
    private final Service service = new Service(windows, Policy.WINDOWS, InstantSource.system());

    @Test
    void readsOneInstanceByItsKey() throws Exception {
        Answer answer = ask(Envelopes.get(Envelopes.WMI + "Win32_Service", Envelopes.selector("Name", "service1")));
        assertThat(answer.body().name()).isEqualTo("Win32_Service");
        assertThat(answer.body().textOf(Envelopes.WMI + "Win32_Service", "ProcessId")).contains("1");
    }

    @Test
    void readsOneInstanceByAKeyInsideTheResourcesName() throws Exception {
        assertThat(ask(Envelopes.get(Envelopes.WMI + "Win32_Service?Name=service1", "")).status()).isEqualTo(200);
    }

    @Test
    void saysThatAnInstanceIsNotThere() throws Exception {
        Answer answer = ask(Envelopes.get(Envelopes.WMI + "Win32_Service", Envelopes.selector("Name", "nothing")));
        assertThat(List.of(answer.code(), answer.subcode()))
                .isEqualTo(List.of(Fault.RESOURCE_NOT_FOUND, "a:DestinationUnreachable"));
    }

    @Test
    void callsAMethodWithItsArguments() throws Exception {
        Answer answer = ask(Envelopes.invoke("Win32_Service", Envelopes.selector("Name", "service1"), "ChangeStartMode",
                "<p:ChangeStartMode_INPUT xmlns:p='" + Envelopes.WMI + "Win32_Service'>"
                        + "<p:StartMode>Manual</p:StartMode>"
                        + "<p:Many>1</p:Many><p:Many>2</p:Many></p:ChangeStartMode_INPUT>"));
        assertThat(answer.body().name()).isEqualTo("ChangeStartMode_OUTPUT");
        assertThat(answer.body().textOf(Envelopes.WMI + "Win32_Service", "ReturnValue")).contains("0");
        assertThat(windows.deeds()).containsExactly(
                "invoke Win32_Service{Name=service1}.ChangeStartMode{StartMode=[Manual], Many=[1, 2]}");
    }

    @Test
    void callsNothingWhenTheBodyIsNotTheMethodsInput() throws Exception {
        assertThat(ask(Envelopes.invoke("Win32_Service", "", "StopService", "")).code()).isEqualTo(Fault.SCHEMA);
        assertThat(windows.deeds()).isEmpty();
    }

    @Test
    void tellsItsVersionToThoseWhoAreLoggedInOnly() throws Exception {
        byte[] identify = ("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Header/><s:Body>"
                + "<i:Identify xmlns:i='" + Namespace.IDENTITY + "'/></s:Body></s:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ask(identify).body().textOf(Namespace.IDENTITY, "ProductVersion"))
                .contains(windows.productVersion());
        assertThat(Answer.of(service.introduce()).body().textOf(Namespace.IDENTITY, "ProductVersion"))
                .contains("OS: 0.0.0 SP: 0.0 Stack: 3.0");
    }

    @Test
    void tellsItsQuotas() throws Exception {
        Element config = ask(Envelopes.get(Namespace.CONFIG, "")).body();
        assertThat(config.textOf(Namespace.CONFIG, "MaxEnvelopeSizekb")).contains("500");
        assertThat(config.child(Namespace.CONFIG, "Service").orElseThrow()
                .textOf(Namespace.CONFIG, "MaxConcurrentOperationsPerUser")).contains("1500");
    }

    @Test
    void refusesAHeaderItWouldHaveToUnderstand() throws Exception {
        String header = "<x:Strange xmlns:x='urn:x' s:mustUnderstand='%s'/>";
        Answer refused = ask(Envelopes.get(Namespace.CONFIG, String.format(header, "true")));
        assertThat(refused.text()).contains("<s:Value>s:MustUnderstand</s:Value>");
        assertThat(ask(Envelopes.get(Namespace.CONFIG, String.format(header, "false"))).status()).isEqualTo(200);
    }

    @Test
    void refusesAnActionItDoesNotKnow() throws Exception {
        assertThat(ask(Envelopes.of("urn:strange", Envelopes.WMI + "Win32_Service", "", "")).code())
                .isEqualTo(Fault.ACTION_NOT_SUPPORTED);
    }

    @Test
    void refusesATimeLimitThatIsNone() throws Exception {
        assertThat(ask(Envelopes.get(Namespace.CONFIG, "<w:OperationTimeout>soon</w:OperationTimeout>")).code())
                .isEqualTo(Fault.INVALID_HEADER);
    }

    @Test
    void refusesADocumentTypeAndItsEntities() throws Exception {
        byte[] bomb = ("<!DOCTYPE s [<!ENTITY a 'b'>]><s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>"
                + "<s:Body>&a;</s:Body></s:Envelope>").getBytes(StandardCharsets.UTF_8);
        assertThat(ask(bomb).code()).isEqualTo(Fault.SCHEMA);
    }

    @Test
    void refusesADepthNobodyNeeds() throws Exception {
        String open = "<x>".repeat(40);
        String close = "</x>".repeat(40);
        assertThat(ask(Envelopes.get(Namespace.CONFIG, open + close)).code()).isEqualTo(Fault.SCHEMA);
        assertThat(ask(Envelopes.get(Namespace.CONFIG, open.substring(0, 60) + close.substring(0, 80))).status())
                .isEqualTo(200);
    }

    private Answer ask(byte[] request) throws XMLStreamException {
        return Answer.of(service.answer(Received.of(request), "Administrator"));
    }
}
