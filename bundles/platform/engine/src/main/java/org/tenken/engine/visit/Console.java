package org.tenken.engine.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.read.Together;
import org.tenken.engine.read.Vantage;

/**
 * Reads at the console. What many hosts of a run ask for in the same words is looked up once.
 *
 * <p>Safe for any thread.
 */
public final class Console {

    private final Drivers drivers;
    private final boolean shared;
    private final Map<Read, CompletableFuture<Map<Read, Answer>>> answers = new ConcurrentHashMap<>();

    /**
     * Creates a console.
     *
     * @param shared whether answers are kept as long as this object is
     */
    public Console(Drivers drivers, boolean shared) {
        this.drivers = drivers;
        this.shared = shared;
    }

    CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        if (!shared) {
            return drivers.read(reads, vantage);
        }
        List<Read> own = new ArrayList<>();
        List<CompletableFuture<Map<Read, Answer>>> parts = new ArrayList<>();
        for (Read read : reads) {
            if (read instanceof Read.Dns || read instanceof Read.Tcp || read instanceof Read.Ntp) {
                parts.add(answers.computeIfAbsent(read, same -> drivers.read(List.of(same), vantage)));
            } else {
                own.add(read);
            }
        }
        parts.add(drivers.read(own, vantage));
        return Together.of(parts);
    }
}
