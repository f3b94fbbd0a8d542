package org.tenken.lab.wsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.target.SmallWindows;

/** Enumerate, Pull and Release, as DSP0226 and Windows place their elements. */
class EnumerationTest {

    private static final String OPTIMIZED = "<w:OptimizeEnumeration/><w:MaxElements>3</w:MaxElements>";
    private static final String ALL = "SELECT * FROM Win32_Service";

    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void handsOutEverythingAtOnceWhenItFits() throws Exception {
        Answer answer = ask(service(3, Policy.WINDOWS), Envelopes.query(ALL, OPTIMIZED));
        assertThat(answer.items(Namespace.WSMAN)).isEqualTo(3);
        assertThat(answer.ended(Namespace.WSMAN)).isTrue();
        assertThat(answer.context()).isEmpty();
    }

    @Test
    void handsOutTheRestToWhoeverPulls() throws Exception {
        Service service = service(5, Policy.WINDOWS);
        Answer first = ask(service, Envelopes.query(ALL, OPTIMIZED));
        assertThat(first.items(Namespace.WSMAN)).isEqualTo(3);
        assertThat(first.ended(Namespace.WSMAN)).isFalse();
        Answer second = ask(service, Envelopes.pull(first.context(), 1));
        assertThat(second.items(Namespace.ENUMERATION)).isEqualTo(1);
        assertThat(second.context()).isEqualTo(first.context());
        Answer last = ask(service, Envelopes.pull(first.context(), 1));
        assertThat(last.items(Namespace.ENUMERATION)).isEqualTo(1);
        assertThat(last.ended(Namespace.ENUMERATION)).isTrue();
        assertThat(ask(service, Envelopes.pull(first.context(), 1)).code()).isEqualTo(Fault.INVALID_CONTEXT);
    }

    @Test
    void answersAnUnoptimizedEnumerateWithAContextAlone() throws Exception {
        Service service = service(2, Policy.WINDOWS);
        Answer first = ask(service, Envelopes.query(ALL, ""));
        assertThat(first.items(Namespace.WSMAN)).isEqualTo(-1);
        Answer rest = ask(service, Envelopes.pull(first.context(), 10));
        assertThat(rest.items(Namespace.ENUMERATION)).isEqualTo(2);
        assertThat(rest.ended(Namespace.ENUMERATION)).isTrue();
    }

    @Test
    void handsOutOneAtATimeWhenItsPolicySaysSo() throws Exception {
        assertThat(ask(service(5, Policy.WINDOWS.pulling(1)), Envelopes.query(ALL, OPTIMIZED)).items(Namespace.WSMAN))
                .isEqualTo(1);
    }

    @Test
    void forgetsAContextThatWasReleased() throws Exception {
        Service service = service(5, Policy.WINDOWS);
        String context = ask(service, Envelopes.query(ALL, OPTIMIZED)).context();
        assertThat(ask(service, Envelopes.release(context)).status()).isEqualTo(200);
        assertThat(ask(service, Envelopes.pull(context, 1)).code()).isEqualTo(Fault.INVALID_CONTEXT);
    }

    @Test
    void forgetsAContextThatNobodyPulledForFourMinutesAndNotBefore() throws Exception {
        Service service = service(5, Policy.WINDOWS);
        String context = ask(service, Envelopes.query(ALL, OPTIMIZED)).context();
        now = now.plus(Duration.ofMinutes(4));
        assertThat(ask(service, Envelopes.pull(context, 1)).status()).isEqualTo(200);
        now = now.plus(Duration.ofMinutes(4)).plusSeconds(1);
        assertThat(ask(service, Envelopes.pull(context, 1)).code()).isEqualTo(Fault.INVALID_CONTEXT);
    }

    @Test
    void givesNobodyAnotherUsersContext() throws Exception {
        Service service = service(5, Policy.WINDOWS);
        String context = ask(service, Envelopes.query(ALL, OPTIMIZED)).context();
        Reply reply = service.answer(Received.of(Envelopes.pull(context, 1)), "somebody else");
        assertThat(Answer.of(reply).code()).isEqualTo(Fault.INVALID_CONTEXT);
    }

    @Test
    void keepsAnAnswerBelowTheEnvelopeTheClientAsksFor() throws Exception {
        Service service = service(2000, Policy.WINDOWS);
        Answer first = ask(service, Envelopes.query(ALL,
                "<w:OptimizeEnumeration/><w:MaxElements>32000</w:MaxElements>"));
        assertThat(first.text().length()).isLessThan(Message.ENVELOPE);
        assertThat(first.items(Namespace.WSMAN)).isBetween(100, 1999);
    }

    @Test
    void writesWholeInstancesWithTheirClass() throws Exception {
        String text = ask(service(1, Policy.WINDOWS), Envelopes.query(ALL, OPTIMIZED)).text();
        assertThat(text).contains("<p:Win32_Service ", "xsi:type=\"p:Win32_Service_Type\"",
                "<p:DisplayName>Dienst &lt;0&gt; &amp; サービス</p:DisplayName>", "<p:Started>true</p:Started>",
                "<p:InstallDate><cim:Datetime>2026-11-21T09:15:00.25+09:00</cim:Datetime></p:InstallDate>",
                "<p:Description xsi:nil=\"true\"/>", "<p:Depends>a</p:Depends><p:Depends>b</p:Depends>");
    }

    @Test
    void writesSelectedPropertiesAsAFragmentWithoutAClass() throws Exception {
        String text = ask(service(1, Policy.WINDOWS), Envelopes.query("select Name, InstallDate from Win32_Service",
                OPTIMIZED)).text();
        assertThat(text).contains("<w:XmlFragment ", "<Name>service0</Name>",
                "<InstallDate><Datetime>2026-11-21T09:15:00.25+09:00</Datetime></InstallDate>")
                .doesNotContain("p:Win32_Service");
    }

    @Test
    void tellsAnUnknownClassInTheProvidersWords() throws Exception {
        Answer answer = ask(service(1, Policy.WINDOWS), Envelopes.query("SELECT * FROM Win32_Nothing", OPTIMIZED));
        assertThat(List.of(answer.status(), answer.code(), answer.subcode()))
                .isEqualTo(List.of(500, Fault.CANNOT_PROCESS_FILTER, "n:CannotProcessFilter"));
        assertThat(answer.text()).contains("<f:ProviderFault ", "<p:__ExtendedStatus ",
                "<p:Operation>ExecQuery</p:Operation>",
                "<p:Description>Invalid class</p:Description>", "<p:StatusCode>2147749904</p:StatusCode>");
    }

    @Test
    void refusesAnUnknownFilterDialect() throws Exception {
        byte[] request = new String(Envelopes.query(ALL, OPTIMIZED), StandardCharsets.UTF_8)
                .replace("/wsman/1/WQL", "/wsman/1/XPath").getBytes(StandardCharsets.UTF_8);
        assertThat(ask(service(1, Policy.WINDOWS), request).code()).isEqualTo(Fault.DIALECT_UNAVAILABLE);
    }

    private Service service(int instances, Policy policy) {
        return new Service(new SmallWindows("lab-0001", instances), policy, clock);
    }

    private static Answer ask(Service service, byte[] request) throws XMLStreamException {
        return Answer.of(service.answer(Received.of(request), "Administrator"));
    }
}
