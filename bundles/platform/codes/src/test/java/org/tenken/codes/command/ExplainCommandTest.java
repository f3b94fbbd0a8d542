package org.tenken.codes.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    @TempDir
    private Path folder;
    private final List<Path> jars = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void dropAModule() throws IOException {
        Path jar = folder.resolve("acme.jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nBundle-SymbolicName: com.acme.storage\nBundle-Version: 1.2.0\n\n");
            entry(zip, "OSGI-INF/tenken/codes/acme.csv", "code,symbol,component,meaning,confidence,source\n"
                    + "0xA0010001,ACME_E_POOL_FULL,acme-array,%full,documented,manual\n"
                    + "0x80070005,,acme-array,The array's password is wrong,documented,manual\n");
            entry(zip, "OSGI-INF/tenken/runbooks/full.yaml", "id: acme.full\ncodes: [0xA0010001]\ntitle: full\n"
                    + "causes:\n  - check: acme.pool\n    fixes: [acme.grow]\n    why: full\n");
            entry(zip, "OSGI-INF/l10n/codes.properties", "full = The pool is full\n");
            entry(zip, "OSGI-INF/l10n/codes_ja.properties", "full = プールがいっぱいです\n");
        }
        jars.add(jar);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private int run(String... arguments) {
        return ExplainCommand.main(jars, List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void explainsFromAModuleThatIsNotTheProductsAndSaysSo() {
        assertThat(run("0xA0010001", "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("""
                0xA0010001  ACME_E_POOL_FULL  [error]
                  Not defined by Windows but by a program (facility bits 1, code 1); -1610547199, 2684420097

                  acme-array, ACME_E_POOL_FULL
                    The pool is full
                    (manual; com.acme.storage 1.2.0, UNVERIFIED module)

                  Runbook acme.full: The pool is full (com.acme.storage 1.2.0, UNVERIFIED module)
                    1. acme.pool (needs module acme)   fixes: acme.grow (needs module acme)
                       The pool is full
                """);
        assertThat(err()).isEmpty();
    }

    @Test
    void explainsInJapanese() {
        assertThat(run("explain", "--lang=ja", "ACME_E_POOL_FULL")).isZero();
        assertThat(out()).contains("プールがいっぱいです", "未検証のモジュール", "モジュール acme が必要");
    }

    @Test
    void writesTheShapeThatScriptsRelyOn() {
        assertThat(run("--format", "json", "--lang", "en", "0xA0010001")).isZero();
        assertThat(out()).isEqualTo("{\"schemaVersion\":1,\"codes\":[{\"code\":\"0xA0010001\",\"extend\":null,"
                + "\"signed\":-1610547199,\"unsigned\":2684420097,\"typed\":\"0xA0010001\",\"guessed\":false,"
                + "\"match\":\"listed\",\"listedAs\":\"0xA0010001\",\"names\":[{\"code\":\"0xA0010001\","
                + "\"symbol\":\"ACME_E_POOL_FULL\",\"symbols\":[\"ACME_E_POOL_FULL\"],\"component\":\"acme-array\","
                + "\"componentId\":\"acme-array\",\"meaning\":\"The pool is full\",\"builds\":null,"
                + "\"confidence\":\"documented\",\"sources\":[\"manual\"],\"module\":\"com.acme.storage\","
                + "\"version\":\"1.2.0\",\"unverified\":true}],\"severity\":\"error\",\"form\":\"customer\","
                + "\"facility\":{\"number\":1,\"name\":\"RPC\"},\"number\":1,\"zone\":null,"
                + "\"meaning\":\"The pool is full\",\"remarks\":[],\"runbook\":\"acme.full\","
                + "\"causes\":[{\"check\":\"acme.pool\",\"fixes\":[\"acme.grow\"],\"why\":\"The pool is full\","
                + "\"needs\":[\"acme\"]}],\"runbooks\":[{\"id\":\"acme.full\",\"title\":\"The pool is full\","
                + "\"codes\":[\"0xA0010001\"],\"causes\":[{\"check\":\"acme.pool\",\"fixes\":[\"acme.grow\"],"
                + "\"why\":\"The pool is full\",\"needs\":[\"acme\"]}],\"advice\":[],\"lesser\":[],"
                + "\"module\":\"com.acme.storage\",\"version\":\"1.2.0\",\"unverified\":true}]}],\"events\":[]}\n");
    }

    @Test
    void saysThatACodeIsUnlistedAndExplainsItsStructure() {
        assertThat(run("0x80240017", "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("""
                0x80240017  [error]
                  No installed module lists 0x80240017. This is what its bits say:
                  HRESULT, facility 36 (WINDOWSUPDATE), code 23 = 0x0017; -2145124329, 2149842967
                  Range: Windows Update agent
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | explain: no code in \"\"; give a code such as 0x80072F8F, or search with: tenken codes --search TEXT",
        "hello there | explain: no code in \"hello there\"; "
                + "give a code such as 0x80072F8F, or search with: tenken codes --search TEXT",
        "ACME_E_POOL_FUL | explain: no code in \"ACME_E_POOL_FUL\"; did you mean ACME_E_POOL_FULL?",
        "pool_full | explain: no code in \"pool_full\"; did you mean ACME_E_POOL_FULL?",
        "0x1234567 | explain: 0x1234567 lacks a digit, and no known code differs by one; "
                + "a code has eight hexadecimal digits",
        "0x800700005 | explain: 0x800700005 is not a number of 32 bits; "
                + "a code has eight hexadecimal digits, such as 0x80072F8F",
        "0x20017 | explain: 0x20017 is an extend code; give the result in front of it, such as 0xC1900101 - 0x20017",
        "--format=csv 5 | explain: the format csv does not exist yet; use text or json",
        "--format=html 5 | explain: the format html does not exist yet; use text or json",
        "--format=junit 5 | explain: the format junit does not exist yet; use text or json",
        "--format=xml 5 | explain: unknown format xml; use text or json",
        "--lang=tlh 5 | explain: unknown language tlh; use en or ja",
        "--colour 5 | explain: unknown option --colour; see tenken explain --help",
        "5 --format | explain: --format needs a value",
        "5 --output= | explain: --output= needs a value"})
    void answersBadInputWithOneLineAndTwo(String arguments, String line) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err()).isEqualTo(line + System.lineSeparator());
        assertThat(out()).isEmpty();
    }

    @Test
    void asksForSomethingToExplain() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).startsWith("explain: what?").hasLineCount(1);
    }

    @Test
    void keepsControlCharactersOutOfItsAnswer() {
        assertThat(run("\u001b[2J\u0007nothing")).isEqualTo(2);
        assertThat(err()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void takesANegativeNumberForACodeAndWordsBehindTwoHyphensAsTheyAre() {
        assertThat(run("-2147024891", "--lang", "en")).isZero();
        assertThat(out()).startsWith("0x80070005");
        assertThat(run("--", "-2147024891")).isZero();
        assertThat(run("--", "--quiet")).isEqualTo(2);
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("answer.txt");
        assertThat(run("5", "--lang", "en", "--output", file.toString(), "--quiet", "--no-color")).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("0x80070005  [error]\n");
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        String file = folder.resolve("missing/answer.txt").toString();
        assertThat(run("5", "--output", file)).isEqualTo(5);
        assertThat(err()).isEqualTo("explain: cannot write " + file + "; give a file in a directory that exists"
                + System.lineSeparator());
    }

    @Test
    void leavesABrokenModuleOutAndSaysSo() throws IOException {
        jars.add(Files.writeString(folder.resolve("broken.jar"), "nothing"));
        assertThat(run("0xA0010001", "--lang", "en")).isZero();
        assertThat(err())
                .isEqualTo("explain: broken.jar is not a readable module and is left out" + System.lineSeparator());
        assertThat(out()).contains("ACME_E_POOL_FULL");
    }

    @Test
    void remarksOnMistakesInAPackUnlessItShallBeQuiet() throws IOException {
        Path jar = folder.resolve("faulty.jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "OSGI-INF/tenken/codes/f.csv", "code,component,meaning\n" + "8007,x,y\n".repeat(7));
        }
        jars.add(jar);
        assertThat(run("0xA0010001", "--lang", "en")).isZero();
        assertThat(err()).hasLineCount(6).startsWith("explain: faulty.jar: OSGI-INF/tenken/codes/f.csv:2: "
                + "not spelled like 0x80070005: 8007").endsWith("explain: 2 more mistakes in packs" + System.lineSeparator());
        err.reset();
        assertThat(run("0xA0010001", "--quiet")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void tellsItsUsage() {
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out()).startsWith("Usage: tenken explain WHAT...");
    }
}
