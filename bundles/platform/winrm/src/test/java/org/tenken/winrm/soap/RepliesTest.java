package org.tenken.winrm.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;

final class RepliesTest {

    private final Replies replies = new Replies();

    private static byte[] envelope(String body) {
        return ("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' xmlns:n='" + Namespaces.ENUMERATION
                + "' xmlns:w='" + Namespaces.WSMAN + "' xmlns:x='" + Namespaces.INSTANCE + "' xmlns:cim='"
                + Namespaces.CIM
                + "' xmlns:r='" + Namespaces.SHELL + "' xmlns:f='" + Namespaces.FAULT
                + "'><s:Header><a>ignored</a></s:Header>"
                + "<s:Body>" + body + "</s:Body></s:Envelope>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fault(String subcode, String reason, String detail) {
        return envelope("<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>" + subcode
                + "</s:Value></s:Subcode>"
                + "</s:Code><s:Reason><s:Text xml:lang='en-US'>" + reason + "</s:Text></s:Reason><s:Detail>" + detail
                + "</s:Detail></s:Fault>");
    }

    private Fault thrown(byte[] message) {
        return catchThrowableOfType(FaultException.class, () -> replies.row(message)).fault();
    }

    @Test
    void readsPropertiesAsTheyAre() throws Exception {
        Row row = replies.row(envelope("""
                <p:Thing xmlns:p='urn:x' x:type='p:Thing_Type'>
                  <p:Text> a &lt;b&gt; <![CDATA[&c]]></p:Text><p:Empty/><p:Nil x:nil='true'/><p:AlsoNil x:nil='1'></p:AlsoNil>
                  <p:Several>1</p:Several><p:Several>2</p:Several><p:Several>3</p:Several>
                  <p:Time><cim:Datetime>2026-11-21T18:15:00.5+09:00</cim:Datetime></p:Time>
                  <p:Local><cim:Datetime>2026-11-21T18:15:00</cim:Datetime></p:Local>
                  <p:Raw><cim:CIM_DateTime>20261121******.******+***</cim:CIM_DateTime></p:Raw>
                  <p:Span><cim:Interval>P0DT0H1M40S</cim:Interval></p:Span>
                  <p:Inner x:type='p:Inner_Type'><p:Name>n</p:Name><p:Port>1</p:Port><p:Port>2</p:Port></p:Inner>
                </p:Thing>"""));
        assertThat(row).isEqualTo(Row.of(Map.of("Text", " a <b> &c", "Empty", "", "Several", List.of("1", "2", "3"),
                "Time", Instant.parse("2026-11-21T09:15:00.5Z"), "Local", "2026-11-21T18:15:00",
                "Raw", "20261121******.******+***", "Span", "P0DT0H1M40S", "Inner.Name", "n", "Inner.Port",
                List.of("1", "2"))));
    }

    @Test
    void readsTimesOfChosenColumnsWhichHaveNoNamespace() throws Exception {
        assertThat(replies.row(envelope("<w:XmlFragment><At><Datetime>2026-11-21T00:00:00Z</Datetime></At></w:XmlFragment>")))
                .isEqualTo(Row.of("At", Instant.parse("2026-11-21T00:00:00Z")));
    }

    @Test
    void readsBatchesFromEitherNamespace() throws Exception {
        assertThat(replies.batch(envelope("<n:EnumerateResponse><n:EnumerationContext> uuid:1 </n:EnumerationContext>"
                + "<w:Items><w:XmlFragment><A>1</A></w:XmlFragment></w:Items></n:EnumerateResponse>")))
                .isEqualTo(new Replies.Batch(List.of(Row.of("A", "1")), Optional.of("uuid:1"), false));
        assertThat(replies.batch(envelope("<n:PullResponse><n:Items/><n:EndOfSequence/></n:PullResponse>")))
                .isEqualTo(new Replies.Batch(List.of(), Optional.empty(), true));
    }

    @Test
    void readsWhatACommandWrote() throws Exception {
        Replies.Written written = replies.written(envelope("<r:ReceiveResponse>"
                + "<r:Stream Name='stdout' CommandId='1'>aGVs\nbG8=</r:Stream><r:Stream Name='stderr'>IQ==</r:Stream>"
                + "<r:Stream Name='stdout' End='true'/><r:CommandState CommandId='1' State='" + Namespaces.SHELL
                + "/CommandState/Done'><r:ExitCode>-5</r:ExitCode></r:CommandState></r:ReceiveResponse>"));
        assertThat(written.output()).containsExactly("hello".getBytes(StandardCharsets.US_ASCII), new byte[0]);
        assertThat(written.error()).containsExactly(new byte[] {'!'});
        assertThat(written.exitCode()).contains(-5L);
    }

    @Test
    void waitsOnWhileACommandRuns() throws Exception {
        assertThat(replies.written(envelope("<r:ReceiveResponse><r:CommandState CommandId='1' State='"
                + Namespaces.SHELL
                + "/CommandState/Running'/></r:ReceiveResponse>")).exitCode()).isEmpty();
    }

    @Test
    void findsTheIdOfAShellWhereverItStands() throws Exception {
        assertThat(replies.shell(envelope("<r:Shell><r:ShellId>A-1</r:ShellId></r:Shell>"))).isEqualTo("A-1");
        assertThat(replies.shell(envelope("<t:ResourceCreated xmlns:t='urn:t'><t:Address/><t:ReferenceParameters>"
                + "<w:SelectorSet><w:Selector Name='ShellId'>B-2</w:Selector></w:SelectorSet></t:ReferenceParameters>"
                + "</t:ResourceCreated>"))).isEqualTo("B-2");
        assertThatThrownBy(() -> replies.shell(envelope("<r:Shell/>"))).isInstanceOf(HostFailure.class);
    }

    @Test
    void knowsAHostThatOnlyNeedsLonger() {
        Fault fault = thrown(fault("w:TimedOut", "late",
                "<f:WSManFault Code='2150858793' Machine='h'><f:Message>late</f:Message>"
                + "</f:WSManFault>"));
        assertThat(fault).isEqualTo(new Fault("TimedOut", List.of(0x80338029L), List.of("late")));
        assertThat(fault.timedOut()).isTrue();
    }

    @Test
    void knowsAQuotaInBothShapes() {
        Fault shells = thrown(fault("w:QuotaLimit", "many", "<f:WSManFault Code='2150859173'/>"));
        Fault operations = thrown(fault("w:InternalError", "many", "<p:MSFT_WmiError xmlns:p='urn:w'>"
                + "<p:MessageID>HRESULT 0x803381a6</p:MessageID><p:Message>Too many operations</p:Message>"
                + "<p:error_Code>2150859174</p:error_Code></p:MSFT_WmiError>"));
        assertThat(List.of(shells.quota(), operations.quota())).containsExactly(true, true);
        assertThat(operations.failure())
                .hasMessage("The host has reached a limit on shells, users or operations (0x803381A6): "
                + "Too many operations.");
    }

    @Test
    void takesTheProvidersCodeForTheTellingOne() {
        HostFailure failure = thrown(fault("n:CannotProcessFilter", "The filter is bad.",
                "<f:WSManFault Code='2150858778'><f:Message><f:ProviderFault provider='WMI'><f:WSManFault Code='2150859002'>"
                        + "<f:Message>Invalid\n class </f:Message></f:WSManFault><e:ExtendedError xmlns:e='urn:e'>"
                        + "<p:__ExtendedStatus xmlns:p='urn:p'><p:StatusCode>-2147217392</p:StatusCode></p:__ExtendedStatus>"
                        + "</e:ExtendedError></f:ProviderFault></f:Message></f:WSManFault>")).failure();
        assertThat(failure.rung().word() + " " + failure.reason()).isEqualTo("class no-class");
        assertThat(failure).hasMessage("The host has no such class (0x80041010): Invalid class.");
    }

    @ParameterizedTest
    @CsvSource({"5, authorisation denied", "2147942405, authorisation denied", "-2147217405, authorisation denied",
        "2147749902, class no-namespace", "2147749911, class bad-query", "2147749890, class not-found",
        "2147749907, wmi fault", "2150859180, authorisation denied", "2150858843, wmi closed", "99, wmi fault"})
    void putsCodesOnTheirRung(String code, String summary) {
        HostFailure failure = thrown(fault("w:InternalError", "no", "<f:WSManFault Code='" + code + "'/>")).failure();
        assertThat(failure.rung().word() + " " + failure.reason()).isEqualTo(summary);
    }

    @Test
    void keepsAHostsWordsToOneHarmlessLine() {
        String message = thrown(fault("w:InternalError", "a\u001b[31m\n".replace("\u001b", "\u0085")
                + "b".repeat(2000), ""))
                .failure().getMessage();
        assertThat(message).hasSizeLessThan(400).doesNotContain("\n", "\u0085")
                .startsWith("The host could not do it: a [31m b");
    }

    @Test
    void refusesAnEnvelopeWithoutABody() {
        assertThatThrownBy(() -> replies.row("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'/>"
                .getBytes(StandardCharsets.UTF_8))).isInstanceOf(HostFailure.class);
        assertThatThrownBy(() -> replies.row(envelope(""))).isInstanceOf(FaultException.class);
    }
}
