package org.tenken.engine.lab.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.LabProblem;

/**
 * Starts and stops one lab's process; blocks, and expects that nobody else does so for this lab meanwhile.
 *
 * @param folder the lab's folder
 * @param command how it is started
 */
record LabProcess(LabFolder folder, LabCommand command) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PER_HOST = Duration.ofMillis(20);
    private static final Duration GOODBYE = Duration.ofSeconds(10);
    private static final int TAIL = 300;

    Fleet open(Map<String, String> knobs, boolean https) throws LabProblem, InterruptedException {
        try {
            Optional<ProcessHandle> running = folder.process();
            if (running.isPresent()) {
                return folder.read(running.get(), https, true);
            }
            Files.createDirectories(folder.path());
            Files.deleteIfExists(folder.fleet());
            Files.deleteIfExists(folder.stop());
            List<String> settings = knobs.entrySet().stream().map(knob -> knob.getKey() + '=' + knob.getValue())
                    .sorted().toList();
            return folder.read(start(settings), https, false);
        } catch (IOException e) {
            throw new LabProblem("the lab in " + folder.path() + " cannot be used: " + e.getMessage()
                    + "; tenken lab reset makes it anew", e);
        }
    }

    private ProcessHandle start(List<String> knobs) throws IOException, LabProblem, InterruptedException {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            folder.path().register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Process process = new ProcessBuilder(command.serve(folder.name(), folder.path(), knobs))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.output().toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .directory(folder.path().toFile())
                    .start();
            process.onExit().thenRun(() -> close(watch));
            return await(process, watch);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static void close(WatchService watch) {
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle await(Process process, WatchService watch) throws LabProblem, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE).plus(PER_HOST.multipliedBy(folder.name().hosts()));
        Optional<ProcessHandle> ready = folder.process();
        while (ready.isEmpty()) {
            long left = Duration.between(Instant.now(), end).toMillis();
            try {
                WatchKey key = watch.poll(Math.max(1, left), TimeUnit.MILLISECONDS);
                if (key == null) {
                    process.destroy();
                    throw new LabProblem("the lab did not start in time; see " + folder.output(), null);
                }
                key.pollEvents();
                key.reset();
            } catch (ClosedWatchServiceException exited) {
                throw new LabProblem("the lab did not start: " + tail() + "; see " + folder.output(), exited);
            }
            ready = folder.process();
        }
        return ready.get();
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(folder.output()).stream().filter(line -> !line.isBlank()).toList();
            String last = lines.isEmpty() ? "it ended without a word" : lines.get(lines.size() - 1).strip();
            return last.length() > TAIL ? last.substring(0, TAIL) + "…" : last;
        } catch (IOException e) {
            return "it ended";
        }
    }

    /** Asks the process to end, makes it end when it does not, and returns whether there was one. */
    boolean stop() throws LabProblem, InterruptedException {
        Optional<ProcessHandle> running = folder.process();
        if (running.isEmpty()) {
            return false;
        }
        try {
            Files.write(folder.stop(), new byte[0]);
            if (!gone(running.get())) {
                running.get().destroy();
            }
            if (!gone(running.get())) {
                running.get().destroyForcibly();
                gone(running.get());
            }
            Files.deleteIfExists(folder.stop());
            Files.deleteIfExists(folder.fleet());
            return true;
        } catch (IOException e) {
            throw new LabProblem("the lab in " + folder.path() + " cannot be stopped: " + e.getMessage(), e);
        }
    }

    private static boolean gone(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(GOODBYE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        }
    }

    void reset() throws LabProblem {
        try {
            folder.delete();
        } catch (IOException e) {
            throw new LabProblem("the lab in " + folder.path() + " cannot be reset: " + e.getMessage(), e);
        }
    }
}
