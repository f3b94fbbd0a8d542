package org.tenken.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.itest.Command.Result;

class ProcessTest {

    @TempDir
    Path folder;

    @Test
    void printsTheVersionAndNothingElse() throws Exception {
        Result result = new Command(folder, Product.HOME).run("--version");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(3).first()
                .isEqualTo("Tenken " + System.getProperty("tenken.version"));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void neverStaysSilentWithoutACommandLine() throws Exception {
        Path home = ProductCopy.make(folder);
        ProductCopy.leaveOut(home, line -> line.contains("org.tenken.cli-"));
        ProductCopy.add(home, "base start broken.jar");
        DataModule.write(home.resolve("bundles/broken.jar"), "broken", "Import-Package", "org.absent");

        Result result = new Command(folder, home).run("check");

        assertThat(result).isEqualTo(new Result(70, "", """
                tenken: broken 1.0.0 was left out: no installed bundle has the package org.absent it needs
                tenken: the command line did not start: no bundle offers it
                """));
    }

    @Test
    void namesTheComponentThatWaitsForAService() throws Exception {
        Result result = runWith("<reference name='Engine' interface='com.example.Engine'/>");

        assertThat(result).isEqualTo(new Result(70, "", "tenken: the command line did not start: "
                + FailingProgram.class.getName() + " waits for com.example.Engine\n"));
    }

    @Test
    void namesTheComponentThatFailsWithItsReason() throws Exception {
        Result result = runWith("<property name='main.thread' type='Boolean' value='true'/>"
                + "<property name='tenken.command' value='cli'/>");

        assertThat(result.code()).isEqualTo(70);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).last().isEqualTo("tenken: the command line did not start: "
                + FailingProgram.class.getName() + " failed: java.lang.IllegalStateException: no licence file");
        assertThat(result.err()).doesNotContain("\tat ");
    }

    /** Runs a command in a product whose only program is the failing one. */
    private Result runWith(String element) throws Exception {
        Path home = ProductCopy.make(folder);
        ProductCopy.leaveOut(home, line -> line.contains("org.tenken.cli-"));
        ProductCopy.add(home, "base start program.jar");
        String type = FailingProgram.class.getName();
        String file = type.replace('.', '/') + ".class";
        String component = """
                <component xmlns="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  <service><provide interface="java.util.concurrent.Callable"/></service>
                  %s
                  <implementation class="%s"/>
                </component>
                """.formatted(type, element, type);
        DataModule.write(home.resolve("bundles/program.jar"), Map.of(
                "OSGI-INF/program.xml", component.getBytes(StandardCharsets.UTF_8),
                file, FailingProgram.class.getClassLoader().getResourceAsStream(file).readAllBytes()),
                "com.example.program", "Service-Component", "OSGI-INF/program.xml");
        return new Command(folder, home).run("check");
    }

    @Test
    void refusesADataDirectoryThatIsAFile() throws Exception {
        Command command = new Command(folder, Product.HOME);
        Files.createFile(command.data());

        Result result = command.run("check");

        assertThat(result.code()).isEqualTo(5);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains(command.data().toString(), "--data DIR");
    }

    @Test
    void namesAnIncompleteProduct() throws Exception {
        Path home = ProductCopy.make(folder);
        Files.delete(home.resolve("lib/run.list"));

        Result result = new Command(folder, home).run("check");

        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err().lines()).singleElement().asString().contains("incomplete");
    }

    @Test
    void startsWithoutAWordWhenTheClassArchiveIsBroken() throws Exception {
        Path home = ProductCopy.make(folder);
        Command command = new Command(folder, home);
        command.run("--version");
        Path archive = archive(home);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");

        Result result = command.run("--version");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(3);
    }

    @Test
    void endsWith130OnAnInterruptAndLeavesNothingBehind() throws Exception {
        Path home = ProductCopy.make(folder);
        ProductCopy.leaveOut(home, line -> line.contains("org.tenken.cli-"));
        Command command = new Command(folder, home);
        command.run("--version");
        Process waiting = command.start("check");
        awaitFramework(command.temporary(), waiting);

        new ProcessBuilder("kill", "-INT", Long.toString(waiting.pid())).start().waitFor();

        assertThat(command.ended(waiting)).isEqualTo(new Result(130, "", ""));
        assertThat(list(command.temporary())).noneMatch(name -> name.startsWith("tenken-cache-"));
    }

    @Test
    void tellsWhyAModuleIsNotUsedAndStillStartsTheRest() throws Exception {
        Command command = new Command(folder, Product.HOME);
        Path modules = Files.createDirectories(command.data().resolve("modules"));
        DataModule.write(modules.resolve("needy.jar"), "com.example.needy", "Require-Bundle", "com.example.absent");
        Files.writeString(modules.resolve("half.jar"), "PK");

        Result result = command.run("checks");

        assertThat(result.err()).contains(
                "tenken: com.example.needy 1.0.0 was left out: no installed bundle has the bundle com.example.absent it needs\n",
                "tenken: the module half.jar was left out: it is not a whole jar file\n");
    }

    private static Path archive(Path home) throws IOException {
        return home.resolve("lib").resolve(list(home.resolve("lib")).stream()
                .filter(name -> name.startsWith("classes-")).findFirst().orElseThrow());
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void awaitFramework(Path temporary, Process process) throws Exception {
        while (process.isAlive() && list(temporary).stream().noneMatch(
                name -> Files.exists(temporary.resolve(name).resolve("framework")))) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).isTrue();
    }
}
