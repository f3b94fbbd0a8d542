package org.tenken.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tenken.lab.fleet.FleetName;
import org.tenken.lab.fleet.KnobPlan;
import org.tenken.lab.fleet.StateFolder;
import org.tenken.lab.fleet.Subnet;

/** Serves a fleet until it is told to stop or nobody asks it anything any more. */
final class Serve {

    private final Arguments arguments;
    private final PrintStream output;
    private final PrintStream remarks;

    Serve(Arguments arguments, PrintStream output, PrintStream remarks) {
        this.arguments = arguments;
        this.output = output;
        this.remarks = remarks;
    }

    int run() throws IOException {
        Path directory = Files.createDirectories(arguments.directory());
        try (FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            if (!alone(channel)) {
                output.println("already running: " + directory.resolve("fleet.json"));
                return 0;
            }
            serve(directory);
        }
        return 0;
    }

    /** Takes the directory until the channel is closed, unless another process has it. */
    private static boolean alone(FileChannel channel) throws IOException {
        return Optional.ofNullable(channel.tryLock()).isPresent();
    }

    private void serve(Path directory) throws IOException {
        StateFolder folder = new StateFolder(directory.resolve("state"));
        StateFolder.Kept kept = kept(folder, directory);
        try (StopSignal stop = StopSignal.in(directory);
                RunningFleet fleet = RunningFleet.start(directory, folder, kept, InstantSource.system())) {
            Runtime.getRuntime().addShutdownHook(new Thread(fleet::close, "tenken-lab-stop"));
            output.println("ready: " + directory.resolve("fleet.json"));
            String reason = stop.await(arguments.idle(), directory.resolve("requests.log"),
                    directory.resolve("fleet.json"));
            remarks.println("stopping: " + reason);
        }
    }

    private StateFolder.Kept kept(StateFolder folder, Path directory) throws IOException {
        FleetName name = arguments.fleet();
        KnobPlan.parse(arguments.knobs());
        Optional<StateFolder.Kept> before = folder.kept();
        if (before.isPresent() && !before.get().name().equals(name)) {
            throw new IllegalArgumentException(directory + " holds another fleet: " + before.get().name().hosts()
                    + " hosts from seed " + before.get().name().seed());
        }
        Instant born = before.map(StateFolder.Kept::born).orElse(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        List<String> knobs = arguments.knobs();
        return new StateFolder.Kept(name, born, before.map(StateFolder.Kept::subnet).orElse(Subnet.of(name)), knobs);
    }
}
