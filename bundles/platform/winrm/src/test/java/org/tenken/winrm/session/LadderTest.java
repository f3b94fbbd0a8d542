package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenken.lab.knob.Certificate;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Pace;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.knob.Port;
import org.tenken.lab.knob.Trouble;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Endpoint.Scheme;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Login;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;
import org.tenken.spi.Transport.Climbed;

final class LadderTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String SERVICES = "SELECT Name FROM Win32_Service";

    private Optional<LabHost> host = Optional.empty();

    private LabHost start(Knobs knobs) throws Exception {
        host = Optional.of(new LabHost(knobs));
        return host.get();
    }

    @AfterEach
    void stop() throws Exception {
        if (host.isPresent()) {
            host.get().close();
        }
    }

    private static List<String> rungs(List<Climbed> climbed) {
        return climbed.stream().map(step -> step.rung().word() + (step.passed() ? "" : " broke")).toList();
    }

    private List<Climbed> climb(LabHost lab, Endpoint endpoint, Duration limit) throws Exception {
        return LabHost.get(lab.transport().climb(endpoint, LabHost.login(), limit));
    }

    @Test
    void climbsToTheTopOverHttp() throws Exception {
        LabHost lab = start(Knobs.NONE);
        List<Climbed> climbed = climb(lab, lab.http(Scheme.AUTO), LabHost.LIMIT);
        assertThat(rungs(climbed)).containsExactly("name", "port", "authentication", "authorisation", "wmi", "class");
        assertThat(climbed.get(0).detail()).isEqualTo("127.66.0.1");
        assertThat(climbed.get(5).detail()).isEqualTo("Windows 10.0.20348");
    }

    @Test
    void climbsToTheTopOverHttps() throws Exception {
        LabHost lab = start(Knobs.NONE);
        assertThat(rungs(climb(lab, lab.https(lab.authority()), LabHost.LIMIT)))
                .containsExactly("name", "port", "tls", "authentication", "authorisation", "wmi", "class");
    }

    @Test
    void namesAnUnknownName() throws Exception {
        LabHost lab = start(Knobs.NONE);
        Endpoint nowhere = new Endpoint("x", "no-such-host.invalid", 5985, false, Endpoint.Trust.SYSTEM, Scheme.NTLM);
        assertThat(rungs(climb(lab, nowhere, LabHost.LIMIT))).containsExactly("name broke");
        assertThat(LabHost.summary(LabHost.failure(lab.transport().open(nowhere, LabHost.login(), LabHost.LIMIT))))
                .isEqualTo("name unknown-name");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, port refused", "BLACKHOLE, port timeout", "SILENT, port timeout"})
    void namesAPortThatDoesNotServe(Port port, String summary) throws Exception {
        LabHost lab = start(Knobs.NONE.with(port));
        Endpoint endpoint = lab.server().port("lab-0001").isPresent() ? lab.http(Scheme.NTLM)
                : new Endpoint("x", "127.66.0.1", 1, false, Endpoint.Trust.SYSTEM, Scheme.NTLM);
        assertThat(rungs(climb(lab, endpoint, SHORT))).containsExactly("name", "port broke");
        assertThat(LabHost.summary(LabHost.failure(lab.transport().open(endpoint, LabHost.login(), SHORT))))
                .isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({"SELF_SIGNED, tls untrusted", "EXPIRED, tls expired", "WRONG_NAME, tls wrong-name"})
    void namesWhatIsWrongWithACertificate(Certificate certificate, String summary) throws Exception {
        LabHost lab = start(Knobs.NONE.with(certificate));
        assertThat(rungs(climb(lab, lab.https(lab.authority()), LabHost.LIMIT)))
                .containsExactly("name", "port", "tls broke");
        assertThat(LabHost.summary(LabHost.failure(lab.transport().open(lab.https(lab.authority()), LabHost.login(),
                LabHost.LIMIT)))).isEqualTo(summary);
    }

    @Test
    void trustsNoAuthorityThatTheSystemDoesNotKnow() throws Exception {
        LabHost lab = start(Knobs.NONE);
        assertThat(LabHost.summary(LabHost.failure(lab.transport().open(lab.https(Endpoint.Trust.SYSTEM),
                LabHost.login(),
                LabHost.LIMIT)))).isEqualTo("tls untrusted");
    }

    @ParameterizedTest
    @EnumSource(Certificate.class)
    void trustsExactlyThePinnedCertificate(Certificate certificate) throws Exception {
        LabHost lab = start(Knobs.NONE.with(certificate));
        HostFailure other = LabHost.failure(lab.transport().open(
                lab.https(new Endpoint.Trust(Optional.empty(), Optional.of("00".repeat(32)))), LabHost.login(),
                LabHost.LIMIT));
        assertThat(LabHost.summary(other)).isEqualTo("tls pin");
        String seen = other.getMessage().replaceFirst(".*SHA-256 is ([0-9a-f]{64})\\.", "$1");
        Session session = LabHost.get(lab.transport().open(
                lab.https(new Endpoint.Trust(Optional.empty(), Optional.of(seen))), LabHost.login(), LabHost.LIMIT));
        assertThat(LabHost.get(session.query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
    }

    @Test
    void namesAPortThatSpeaksNoTls() throws Exception {
        LabHost lab = start(Knobs.NONE);
        Endpoint plain = lab.http(Scheme.NTLM);
        Endpoint wrong = new Endpoint(plain.name(), plain.address(), plain.port(), true, lab.authority(), Scheme.NTLM);
        HostFailure failure = LabHost.failure(lab.transport().open(wrong, LabHost.login(), LabHost.LIMIT));
        assertThat(failure.rung()).isEqualTo(Rung.TLS);
    }

    @Test
    void namesAWrongPasswordOnceWithoutTryingItAgain() throws Exception {
        LabHost lab = start(Knobs.NONE);
        HostFailure failure = LabHost.failure(lab.transport().open(lab.http(Scheme.NTLM),
                new Login("LAB\\admin", "wrong".toCharArray()), LabHost.LIMIT));
        assertThat(LabHost.summary(failure)).isEqualTo("authentication login");
        assertThat(failure).hasMessage("The host does not accept the account or its password.");
        assertThat(lab.operations()).as("one question, one answer").containsExactly("login", "login");
    }

    @Test
    void hintsAtTheFilterForLocalAccounts() throws Exception {
        LabHost lab = start(Knobs.NONE.with(org.tenken.lab.knob.Login.DENIED));
        assertThat(rungs(climb(lab, lab.http(Scheme.NTLM), LabHost.LIMIT)))
                .containsExactly("name", "port", "authentication", "authorisation broke");
        HostFailure failure = LabHost.failure(lab.open().query("root/cimv2", SERVICES, LabHost.LIMIT));
        assertThat(LabHost.summary(failure)).isEqualTo("authorisation denied");
        assertThat(failure.getMessage()).contains("0x00000005", "LocalAccountTokenFilterPolicy");
    }

    @Test
    void namesAMissingClassWithItsCode() throws Exception {
        HostFailure failure = LabHost.failure(start(Knobs.NONE).open()
                .query("root/cimv2", "SELECT * FROM Win32_None", LabHost.LIMIT));
        assertThat(LabHost.summary(failure)).isEqualTo("class no-class");
        assertThat(failure.getMessage()).startsWith("The host has no such class (0x80041010)");
    }

    @ParameterizedTest
    @CsvSource({"QUOTA_FAULT, wmi quota", "BAD_REQUEST, authentication garbled", "EMPTY, authentication login",
        "GARBLED, wmi garbled", "UNKNOWN, wmi garbled", "OVERSIZED, wmi too-large", "TRUNCATED, wmi dropped",
        "DROP_BEFORE, wmi dropped"})
    void namesWhatIsWrongWithEveryAnswer(Trouble.Kind kind, String summary) throws Exception {
        LabHost lab = start(Knobs.NONE.with(new Trouble(kind, Operation.ENUMERATE, Integer.MAX_VALUE, 1)));
        assertThat(LabHost.summary(LabHost.failure(lab.open().query("root/cimv2", SERVICES, Duration.ofSeconds(5)))))
                .isEqualTo(summary);
    }

    @Test
    void endsAnAnswerThatTricklesAtTheDeadline() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Pace.trickle(1, Duration.ofMillis(2))));
        Session session = lab.open();
        assertThat(LabHost.summary(LabHost.failure(session.query("root/cimv2", SERVICES, SHORT))))
                .isEqualTo("wmi timeout");
    }

    @Test
    void sendsNoPasswordToAHostThatOffersNoBasic() throws Exception {
        LabHost lab = start(Knobs.NONE);
        HostFailure failure = LabHost.failure(lab.transport()
                .open(lab.http(Scheme.BASIC), LabHost.login(), LabHost.LIMIT));
        assertThat(LabHost.summary(failure)).isEqualTo("authentication login");
        assertThat(failure.getMessage()).startsWith("The host does not offer Basic; it offers Negotiate");
    }

    @Test
    void speaksBasicWhereItIsAllowed() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Policy.WINDOWS.open()));
        Session session = LabHost.get(lab.transport().open(lab.http(Scheme.BASIC), LabHost.login(), LabHost.LIMIT));
        assertThat(LabHost.get(session.query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
        assertThat(session.description()).isEqualTo("Basic as .\\admin over HTTP, messages readable on the way");
    }

    @Test
    void saysThatKerberosIsNotAvailable() throws Exception {
        LabHost lab = start(Knobs.NONE);
        assertThat(LabHost.failure(lab.transport().open(lab.http(Scheme.KERBEROS), LabHost.login(), LabHost.LIMIT)))
                .hasMessage("Kerberos is not available: choose NTLM, or Basic over HTTPS.");
    }
}
