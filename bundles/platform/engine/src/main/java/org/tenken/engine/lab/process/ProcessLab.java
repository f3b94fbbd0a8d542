package org.tenken.engine.lab.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.lab.LabProblem;
import org.tenken.engine.thread.Threads;

/** Keeps each lab in a process and a folder of its own; one at a time may start or stop a lab. */
@Component(service = Lab.class)
public final class ProcessLab implements Lab {

    private static final Pattern FOLDER = Pattern.compile("([0-9]{1,5})-(-?[0-9]{1,19})");
    private static final int MANIFEST_SECONDS = 120;

    private final Path labs;
    private final Path jar;
    private final Threads threads;

    /** Starts nothing. */
    @Activate
    public ProcessLab(BundleContext context, @Reference Threads threads) {
        this(Path.of(property(context, "tenken.data", "data")), jar(context), threads);
    }

    private static Path jar(BundleContext context) {
        Path home = Path.of(property(context, "tenken.home", "."));
        Path usual = home.resolve("lab").resolve("org.tenken.lab.jar");
        return Optional.ofNullable(context.getProperty("tenken.lab.jar")).map(Path::of)
                .or(() -> Files.exists(usual) ? Optional.empty() : among(home.resolve("bundles"))).orElse(usual);
    }

    /** The product keeps the lab's jar with the bundles, under its version. */
    private static Optional<Path> among(Path bundles) {
        try (Stream<Path> files = Files.list(bundles)) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.tenken\\.lab-.*\\.jar")).sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    ProcessLab(Path data, Path jar, Threads threads) {
        this.labs = data.toAbsolutePath().resolve("lab");
        this.jar = jar.toAbsolutePath();
        this.threads = threads;
    }

    private static String property(BundleContext context, String name, String otherwise) {
        return Optional.ofNullable(context.getProperty(name)).orElse(otherwise);
    }

    @Override
    public Optional<String> missing() {
        return Files.exists(jar) ? Optional.empty()
                : Optional.of("the lab is not part of this installation: " + jar + " is missing");
    }

    @Override
    public CompletableFuture<Fleet> open(LabName name, Map<String, String> knobs, boolean https) {
        if (missing().isPresent()) {
            return CompletableFuture.failedFuture(new LabProblem(missing().get(), null));
        }
        Map<String, String> wanted = Map.copyOf(knobs);
        return alone(name, process -> process.open(wanted, https));
    }

    @Override
    public CompletableFuture<Boolean> stop(LabName name) {
        return alone(name, LabProcess::stop);
    }

    @Override
    public CompletableFuture<Boolean> reset(LabName name) {
        return alone(name, process -> {
            boolean ran = process.stop();
            process.reset();
            return ran;
        });
    }

    @Override
    public CompletableFuture<List<Running>> status() {
        return threads.block(() -> {
            List<Running> running = new ArrayList<>();
            if (Files.isDirectory(labs)) {
                try (Stream<Path> folders = Files.list(labs)) {
                    folders.sorted().forEach(folder -> running(folder).ifPresent(running::add));
                }
            }
            return List.copyOf(running);
        });
    }

    private static Optional<Running> running(Path folder) {
        Matcher matcher = FOLDER.matcher(folder.getFileName().toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LabName name = new LabName(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
            return new LabFolder(name, folder).process().map(process -> new Running(name, process.pid()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public CompletableFuture<String> manifest(LabName name) {
        if (missing().isPresent()) {
            return CompletableFuture.failedFuture(new LabProblem(missing().get(), null));
        }
        return threads.block(() -> {
            LabFolder folder = folder(name);
            Optional<Path> running = folder.process().isPresent() ? Optional.of(folder.path()) : Optional.empty();
            Process process = new ProcessBuilder(new LabCommand(jar).manifest(name, running))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            CompletableFuture<Process> alarm = process.onExit().orTimeout(MANIFEST_SECONDS, TimeUnit.SECONDS);
            alarm.exceptionally(late -> process.destroyForcibly());
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new LabProblem("the lab's manifest could not be made; its command ended with "
                        + process.exitValue(), null);
            }
            return text;
        });
    }

    private <T> CompletableFuture<T> alone(LabName name, Task<T> task) {
        LabProcess process = new LabProcess(folder(name), new LabCommand(jar));
        return threads.block(() -> locked(labs.resolve(name.folder() + ".lock"), () -> task.with(process)));
    }

    private LabFolder folder(LabName name) {
        return new LabFolder(name, labs.resolve(name.folder()));
    }

    private interface Task<T> {
        T with(LabProcess process) throws LabProblem, InterruptedException;
    }

    private interface Locked<T> {
        T run() throws LabProblem, InterruptedException;
    }

    /**
     * A file lock keeps other processes out and this object's monitor keeps out this one, which may not lock a file
     * twice.
     */
    private synchronized <T> T locked(Path file, Locked<T> task) throws LabProblem, InterruptedException {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return task.run();
            }
        } catch (IOException e) {
            throw new LabProblem("the lab's folder cannot be used: " + e.getMessage(), e);
        }
    }
}
