package org.tenken.lab.wsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.shell.Shells;
import org.tenken.lab.target.SmallWindows;

/** Command shells from Create to Delete. */
class ShellTest {

    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final SmallWindows windows = new SmallWindows("lab-0001");
    private final Service service = new Service(windows, Policy.WINDOWS, () -> now);

    @Test
    void runsACommandWhenItIsStartedAndHandsOutWhatItPrinted() throws Exception {
        String shell = open();
        String command = start(shell, "echo", "hello");
        assertThat(windows.deeds()).containsExactly("run echo hello");
        Answer answer = receive(shell, command);
        assertThat(output(answer)).isEqualTo("hello\r\n");
        assertThat(answer.text()).contains("CommandState/Done", "<rsp:ExitCode>0</rsp:ExitCode>");
    }

    @Test
    void givesLongOutputInPieces() throws Exception {
        String shell = open();
        String command = start(shell, "fill", "");
        StringBuilder all = new StringBuilder();
        Answer answer;
        int pieces = 0;
        do {
            answer = receive(shell, command);
            assertThat(answer.text().length()).isLessThan(Message.ENVELOPE);
            all.append(output(answer));
            pieces++;
        } while (answer.text().contains("CommandState/Running"));
        assertThat(pieces).isGreaterThan(1);
        assertThat(all).hasSize(1_000_000);
    }

    @Test
    void givesAnInterpreterWithoutAScriptTheInputThatWasSent() throws Exception {
        String shell = open();
        String command = start(shell, "cmd", "");
        assertThat(windows.deeds()).isEmpty();
        send(shell, command, "dir\r\n", "");
        send(shell, command, "exit\r\n", " End='true'");
        assertThat(windows.deeds()).hasSize(1);
        assertThat(output(receive(shell, command))).isEqualTo("dir\r\nexit\r\n");
    }

    @Test
    void knowsNeitherAShellNorACommandThatIsGone() throws Exception {
        String shell = open();
        String command = start(shell, "echo", "x");
        assertThat(ask(Envelopes.shell("Signal", shell, "<rsp:Signal CommandId='" + command + "'/>")).status())
                .isEqualTo(200);
        assertThat(receive(shell, command).code()).isEqualTo(Fault.INVALID_SELECTORS);
        assertThat(ask(Envelopes.deleteShell(shell)).status()).isEqualTo(200);
        assertThat(ask(Envelopes.deleteShell(shell)).code()).isEqualTo(Fault.INVALID_SELECTORS);
    }

    @Test
    void closesAShellThatNobodyUsedForTwoHoursAndNotBefore() throws Exception {
        String shell = open();
        now = now.plus(Duration.ofHours(2));
        start(shell, "echo", "x");
        now = now.plus(Duration.ofHours(2)).plusSeconds(1);
        assertThat(receive(shell, "any").code()).isEqualTo(Fault.INVALID_SELECTORS);
    }

    @Test
    void opensNoMoreShellsThanTheQuotaAllows() throws Exception {
        for (int i = 0; i < Shells.PER_USER; i++) {
            open();
        }
        Answer answer = ask(Envelopes.createShell());
        assertThat(answer.code()).isEqualTo(Fault.SHELL_QUOTA);
        assertThat(answer.subcode()).isEqualTo("w:QuotaLimit");
    }

    @Test
    void keepsAShellToItsUser() throws Exception {
        String shell = open();
        Reply reply = service.answer(Received.of(Envelopes.deleteShell(shell)), "somebody else");
        assertThat(Answer.of(reply).code()).isEqualTo(Fault.INVALID_SELECTORS);
    }

    private String open() throws XMLStreamException {
        Answer answer = ask(Envelopes.createShell());
        assertThat(answer.body().name()).isEqualTo("ResourceCreated");
        return answer.text().replaceAll("(?s).*<rsp:ShellId>(.*?)</rsp:ShellId>.*", "$1");
    }

    private String start(String shell, String command, String arguments) throws XMLStreamException {
        String more = arguments.isEmpty() ? "" : "<rsp:Arguments>" + arguments + "</rsp:Arguments>";
        Answer answer = ask(Envelopes.shell("Command", shell,
                "<rsp:CommandLine><rsp:Command>" + command + "</rsp:Command>" + more + "</rsp:CommandLine>"));
        return answer.body().textOf(Namespace.SHELL, "CommandId").orElseThrow();
    }

    private void send(String shell, String command, String text, String end) throws XMLStreamException {
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        ask(Envelopes.shell("Send", shell, "<rsp:Send><rsp:Stream Name='stdin' CommandId='" + command + "'" + end + ">"
                + encoded + "</rsp:Stream></rsp:Send>"));
    }

    private Answer receive(String shell, String command) throws XMLStreamException {
        return ask(Envelopes.shell("Receive", shell,
                "<rsp:Receive><rsp:DesiredStream CommandId='" + command
                + "'>stdout stderr</rsp:DesiredStream></rsp:Receive>"));
    }

    private static String output(Answer answer) {
        StringBuilder text = new StringBuilder();
        answer.body().all(Namespace.SHELL, "Stream")
                .filter(stream -> stream.attribute("Name").orElse("").equals("stdout"))
                .map(stream -> Base64.getDecoder().decode(stream.text()))
                .forEach(bytes -> text.append(new String(bytes, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private Answer ask(byte[] request) throws XMLStreamException {
        return Answer.of(service.answer(Received.of(request), "Administrator"));
    }
}
