package org.tenken.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.tenken.lab.fleet.Fleet;
import org.tenken.lab.fleet.FleetName;
import org.tenken.lab.fleet.KnobPlan;
import org.tenken.lab.fleet.Manifest;
import org.tenken.lab.fleet.StateFolder;
import org.tenken.lab.fleet.Subnet;

/** The program. Exit codes: 0 done, 2 the command line is wrong, 5 the data is, 70 the program is. */
public final class Lab {

    private static final String USAGE = """
            usage: serve --hosts N --seed S --directory DIR [--knob NAME=SHARE]... [--idle-minutes 60]
                   manifest --hosts N --seed S [--knob NAME=SHARE]...
                   manifest --directory DIR
                   dump --directory DIR --host NAME
            """;
    private static final int WRONG_USAGE = 2;
    private static final int WRONG_DATA = 5;

    private final PrintStream output;
    private final PrintStream remarks;

    Lab(PrintStream output, PrintStream remarks) {
        this.output = output;
        this.remarks = remarks;
    }

    /** Runs the program and ends the process. */
    public static void main(String[] words) {
        Lab lab = new Lab(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(lab.run(words));
    }

    int run(String... words) {
        try {
            return carryOut(Arguments.read(words));
        } catch (IllegalArgumentException wrong) {
            remarks.println("lab: " + wrong.getMessage());
            return WRONG_USAGE;
        } catch (IOException | UncheckedIOException failed) {
            remarks.println("lab: " + failed.getMessage());
            return WRONG_DATA;
        }
    }

    private int carryOut(Arguments arguments) throws IOException {
        switch (arguments.verb()) {
            case "serve" -> {
                return new Serve(arguments, output, remarks).run();
            }
            case "manifest" -> output.print(manifest(arguments));
            case "dump" -> output.print(Dump.of(arguments.directory(), arguments.required("--host")));
            default -> {
                remarks.print(USAGE);
                return WRONG_USAGE;
            }
        }
        return 0;
    }

    /**
     * A fleet that is kept in a directory is where it was found last, since its first addresses may have been taken.
     */
    private static String manifest(Arguments arguments) throws IOException {
        Optional<StateFolder.Kept> kept = arguments.options().containsKey("--directory")
                ? new StateFolder(arguments.directory().resolve("state")).kept() : Optional.empty();
        FleetName name = kept.map(StateFolder.Kept::name).orElseGet(arguments::fleet);
        Subnet subnet = kept.map(StateFolder.Kept::subnet).orElseGet(() -> Subnet.of(name));
        List<String> knobs = kept.map(StateFolder.Kept::knobs).orElseGet(arguments::knobs);
        Fleet fleet = new Fleet(name, subnet, Instant.now(), InstantSource.system());
        return Manifest.write(name, subnet, fleet.plant(KnobPlan.parse(knobs)));
    }
}
