package org.tenken.console.window;

import java.util.Optional;
import org.tenken.console.live.Live;
import org.tenken.console.port.Explain;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Runs;

/** What the rest of the house offers at this moment; each may come late and go early. */
public record Ports(Live<Optional<Fleet>> fleet, Live<Optional<Runs>> runs, Live<Optional<Explain>> explain, Live<Optional<Operations>> operations) {

    /** Nothing is offered yet. */
    public static Ports none() {
        return new Ports(new Live<>(Optional.empty()), new Live<>(Optional.empty()), new Live<>(Optional.empty()), new Live<>(Optional.empty()));
    }
}
