package org.tenken.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.InputKind;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.host.Host;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.engine.scripted.ScriptedSession;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;

final class DriversTest {

    private final ScriptedEngine engine = new ScriptedEngine();
    private final ScriptedSession session = new ScriptedSession();

    @AfterEach
    void close() {
        engine.close();
    }

    private Map<Read, Answer> read(Read... reads) throws Exception {
        return at(Optional.of(new Line(session, engine.threads, Duration.ofSeconds(20))), reads);
    }

    private Map<Read, Answer> at(Optional<Line> line, Read... reads) throws Exception {
        Vantage vantage = new Vantage(line, Host.named("h"), "7601", Map.of("server", "proxy:8080", "bad", "a\nb"),
                Map.of("m", Row.of("value", "x")));
        return engine.drivers().read(List.of(reads), vantage).get(30, TimeUnit.SECONDS);
    }

    private List<Row> rows(Read read) throws Exception {
        Answer answer = read(read).get(read);
        assertThat(answer).isInstanceOf(Answer.Rows.class);
        return ((Answer.Rows) answer).rows();
    }

    private String unread(Read read) throws Exception {
        Answer answer = read(read).get(read);
        assertThat(answer).isInstanceOf(Answer.Unread.class);
        return ((Answer.Unread) answer).reason();
    }

    @Test
    void everyKindOfReadHasADriver() {
        Set<Class<?>> kinds = Set.copyOf(engine.drivers().kinds());
        assertThat(kinds).containsExactlyInAnyOrder(Read.class.getPermittedSubclasses());
    }

    @Test
    void refusesHostReadsAtTheConsole() throws Exception {
        Read read = Read.wql("Win32_Service", "Name");
        assertThat(at(Optional.empty(), read, new Read.Mark("m"))).containsEntry(read,
                new Answer.Unread("not-available", "Wql is read at hosts only")).hasSize(2);
    }

    @Test
    void noClassAndNoNamespaceAreAbsentAndARefusalIsUnread() throws Exception {
        session.query("Denied", wql ->
                CompletableFuture.failedFuture(ScriptedSession.failure(Rung.AUTHORISATION, "denied")))
                .query("NoSpace", wql ->
                CompletableFuture.failedFuture(ScriptedSession.failure(Rung.CLASS, "no-namespace")));
        assertThat(rows(Read.wql("NoClass", "Name"))).isEmpty();
        assertThat(rows(Read.wql("NoSpace", "Name"))).isEmpty();
        assertThat(unread(Read.wql("Denied", "Name"))).isEqualTo("denied");
        assertThat(unread(Read.wql("Bad Class", "Name"))).isEqualTo("bad-query");
    }

    @Test
    void readsEachTypeOfRegistryValue() throws Exception {
        session.method("EnumValues K", Row.of(Map.of("ReturnValue", "0", "sNames", List.of("e", "b", "q", "x"),
                        "Types", List.of("2", "3", "11", "9"))))
                .method("GetExpandedStringValue K e", Row.of(Map.of("ReturnValue", "0", "sValue", "C:\\Windows")))
                .method("GetBinaryValue K b", Row.of(Map.of("ReturnValue", "0", "uValue", List.of("0", "255", "16"))))
                .method("GetQWORDValue K q", Row.of(Map.of("ReturnValue", "0", "uValue", "8589934592")))
                .method("EnumValues Locked", Row.of("ReturnValue", "5"));
        assertThat(rows(new Read.Registry("HKLM\\K", "e")))
                .isEqualTo(List.of(Row.of(Map.of("value", "C:\\Windows", "type", "REG_EXPAND_SZ"))));
        assertThat(rows(new Read.Registry("HKLM\\K", "b")).get(0).bytes("value")).isEqualTo(new Bytes("00ff10"));
        assertThat(rows(new Read.Registry("hklm\\K", "q")).get(0).number("value")).isEqualTo(8_589_934_592L);
        assertThat(unread(new Read.Registry("HKLM\\K", "x"))).isEqualTo("fault");
        assertThat(unread(new Read.Registry("HKLM\\Locked", "x"))).isEqualTo("denied");
        assertThat(unread(new Read.Registry("HKCU\\K", "x"))).isEqualTo("bad-query");
    }

    @Test
    void readsADefaultValueThatTheListLeavesOut() throws Exception {
        session.method("EnumValues K", Row.of("ReturnValue", "0"))
                .method("GetStringValue K ", Row.of(Map.of("ReturnValue", "0", "sValue", "default")));
        assertThat(rows(new Read.Registry("HKLM\\K", "")).get(0).text("value")).isEqualTo("default");
        assertThat(rows(new Read.Registry("HKLM\\K", "other"))).isEmpty();
    }

    @Test
    void listsKeys() throws Exception {
        session.method("EnumKey ", Row.of(Map.of("ReturnValue", "0", "sNames", List.of("S-1-5-18", "S-1-5-20"))));
        assertThat(rows(new Read.RegistryKeys("HKU")))
                .containsExactly(Row.of("name", "S-1-5-18"), Row.of("name", "S-1-5-20"));
        assertThat(rows(new Read.RegistryKeys("HKLM\\None"))).isEmpty();
    }

    @Test
    void readsFilesAndFoldersByKeyAndResolvesTheWindowsFolderOnce() throws Exception {
        session.instance("CIM_DataFile", "C:\\Windows\\a.log",
                Row.of(Map.of("Name", "c:\\windows\\a.log", "FileSize", "12",
                        "LastModified", java.time.Instant.EPOCH)))
                .instance("Win32_Directory", "C:\\Windows\\Logs", Row.of(Map.of("Name", "c:\\windows\\logs")));
        Map<Read, Answer> answers = read(new Read.File("%windir%\\a.log"), new Read.File("%WINDIR%\\Logs\\"),
                new Read.File("%systemdrive%\\none"), new Read.File("..\\x"), new Read.File("C:\\a\\..\\b"),
                new Read.File("%temp%\\x"));
        assertThat(((Answer.Rows) answers.get(new Read.File("%windir%\\a.log"))).rows()).containsExactly(Row.of(Map.of(
                "name", "c:\\windows\\a.log", "size", 12L, "modified", java.time.Instant.EPOCH, "folder", false)));
        assertThat(((Answer.Rows) answers.get(new Read.File("%WINDIR%\\Logs\\"))).rows()).containsExactly(Row.of(Map.of(
                "name", "c:\\windows\\logs", "folder", true)));
        assertThat(((Answer.Rows) answers.get(new Read.File("%systemdrive%\\none"))).rows()).isEmpty();
        assertThat(answers.values().stream().filter(Answer.Unread.class::isInstance)).hasSize(3);
        assertThat(session.log().stream().filter(line -> line.startsWith("SELECT"))).hasSize(1);
    }

    @Test
    void readsTheHostsFileAndTakesNoSilenceForSuccess() throws Exception {
        session.command("cmd", 0, "\uFEFF# remark\r\n127.0.0.1  localhost me # more\r\n\r\n::1 localhost\r\nalone\r\n");
        assertThat(rows(new Read.HostsFile()))
                .containsExactly(Row.of(Map.of("address", "127.0.0.1", "name", "localhost")),
                Row.of(Map.of("address", "127.0.0.1", "name", "me")),
                Row.of(Map.of("address", "::1", "name", "localhost")));
        session.command("cmd", 0, "");
        assertThat(rows(new Read.HostsFile())).isEmpty();
        session.instance("CIM_DataFile", "C:\\Windows\\System32\\drivers\\etc\\hosts", Row.of("FileSize", "824"));
        assertThat(unread(new Read.HostsFile())).isEqualTo("empty");
    }

    @Test
    void readsTheTimeSourceAndTellsAStoppedServiceFromSilence() throws Exception {
        session.command("w32tm", 0, "dc1.contoso.example,0x8 \r\n");
        assertThat(rows(new Read.TimeSource())).containsExactly(Row.of("source", "dc1.contoso.example,0x8"));
        session.command("w32tm", 0x80070426L, "");
        assertThat(rows(new Read.TimeSource())).isEmpty();
        session.command("w32tm", -2147023834, "");
        assertThat(rows(new Read.TimeSource())).isEmpty();
        session.command("w32tm", 0, "  ");
        assertThat(unread(new Read.TimeSource())).isEqualTo("empty");
        session.command("w32tm", 5, "");
        assertThat(unread(new Read.TimeSource())).isEqualTo("fault");
    }

    @Test
    void putsAllConnectionsAndNamesOfARoundIntoOneScript() throws Exception {
        session.command("powershell", 0,
                "a.example:443=open\r\nb.example:80=refused\r\n"
                        + "n.example=10.0.0.1,10.0.0.2\r\nm.example=unresolved\r\n");
        Read.Tcp open = new Read.Tcp("a.example", 443);
        Read.Tcp refused = new Read.Tcp("b.example", 80);
        Read.Tcp silent = new Read.Tcp("c.example", 80);
        Read.Tcp evil = new Read.Tcp("x'; Remove-Item C:\\", 80);
        Read.Dns name = new Read.Dns("n.example", "A");
        Read.Dns none = new Read.Dns("m.example", "A");
        Map<Read, Answer> answers = read(open, refused, silent, evil, name, none, new Read.Dns("s.example", "SRV"));
        assertThat(((Answer.Rows) answers.get(open)).rows()).containsExactly(Row.of("outcome", "open"));
        assertThat(((Answer.Rows) answers.get(refused)).rows()).containsExactly(Row.of("outcome", "refused"));
        assertThat(((Answer.Rows) answers.get(name)).rows())
                .containsExactly(Row.of("address", "10.0.0.1"), Row.of("address", "10.0.0.2"));
        assertThat(((Answer.Rows) answers.get(none)).rows()).isEmpty();
        assertThat(((Answer.Unread) answers.get(silent)).reason()).isEqualTo("garbled");
        assertThat(((Answer.Unread) answers.get(evil)).reason()).isEqualTo("bad-query");
        assertThat(((Answer.Unread) answers.get(new Read.Dns("s.example", "SRV"))).reason()).isEqualTo("not-available");
        assertThat(session.log()).hasSize(1).first().asString()
                .startsWith("powershell -NoProfile -NonInteractive -EncodedCommand ").doesNotContain("Remove");
    }

    @Test
    void splitsScriptsThatWouldNotFitACommandLine() {
        List<Read> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            many.add(new Read.Tcp("host-number-" + i + ".update.contoso.example", 443));
        }
        List<ProbeScript.Part> parts = ProbeScript.parts(many);
        assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part ->
                assertThat(String.join(" ", part.command()).length()).isLessThan(8000));
        assertThat(parts.stream().flatMap(part -> part.reads().stream())).containsExactlyElementsOf(many);
        byte[] decoded = Base64.getDecoder().decode(parts.get(0).command().get(4));
        assertThat(new String(decoded, StandardCharsets.UTF_16LE))
                .contains("$h='host-number-0.update.contoso.example'; $p=443;");
    }

    @Test
    void readsWhatComesFromNoHost() throws Exception {
        assertThat(rows(new Read.Setting("k", Duration.ofMinutes(5))))
                .containsExactly(Row.of("value", Duration.ofMinutes(5)));
        assertThat(rows(new Read.Mark("m"))).containsExactly(Row.of("value", "x"));
        assertThat(rows(new Read.Mark("n"))).isEmpty();
        assertThat(rows(new Read.Input("server", InputKind.HOST_PORT))).containsExactly(Row.of("value", "proxy:8080"));
        assertThat(unread(new Read.Input("server", InputKind.NUMBER))).isEqualTo("input");
        assertThat(unread(new Read.Input("bad", InputKind.TEXT))).isEqualTo("input");
        assertThat(unread(new Read.Input("none", InputKind.TEXT))).isEqualTo("input");
        assertThat(session.log()).isEmpty();
    }

    @Test
    void connectsFromTheConsole() throws Exception {
        try (java.net.ServerSocket server =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.9"))) {
            Read.Tcp open = new Read.Tcp("127.0.0.9", server.getLocalPort());
            Read.Tcp refused = new Read.Tcp("127.0.0.10", server.getLocalPort());
            Map<Read, Answer> answers = at(Optional.empty(), open, refused);
            assertThat(((Answer.Rows) answers.get(open)).rows()).containsExactly(Row.of("outcome", "open"));
            assertThat(((Answer.Rows) answers.get(refused)).rows()).containsExactly(Row.of("outcome", "refused"));
        }
    }

    @Test
    void aSlowReadCostsOnlyItself() throws Exception {
        session.query("Slow", wql -> new CompletableFuture<>()).rows("Quick", Row.of("Name", "x"));
        Read slow = Read.wql("Slow", "Name");
        Read quick = Read.wql("Quick", "Name");
        Map<Read, Answer> answers =
                at(Optional.of(new Line(session, engine.threads, Duration.ofMillis(10))), slow, quick);
        assertThat(((Answer.Unread) answers.get(slow)).reason()).isEqualTo("timeout");
        assertThat(answers.get(quick)).isInstanceOf(Answer.Rows.class);
    }

    @Test
    void asksOneThingAfterAnother() throws Exception {
        CompletableFuture<List<Row>> first = new CompletableFuture<>();
        session.query("First", wql -> first).rows("Second", Row.of("Name", "x"));
        Line line = new Line(session, engine.threads, Duration.ofSeconds(20));
        CompletableFuture<Timed<List<Row>>> one = line.query("root/cimv2", "SELECT Name FROM First");
        CompletableFuture<Timed<Session.CommandResult>> two = line.command(List.of("second"));
        assertThat(two).isNotDone();
        first.complete(List.of());
        two.get(10, TimeUnit.SECONDS);
        assertThat(one).isCompleted();
        assertThat(session.log()).containsExactly("SELECT Name FROM First", "second");
    }
}
