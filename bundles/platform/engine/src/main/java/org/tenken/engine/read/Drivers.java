package org.tenken.engine.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.thread.Threads;

/** All drivers: the way from any reads to their answers. Safe for any thread. */
@Component(service = Drivers.class)
public final class Drivers {

    private static final Set<Class<? extends Read>> ANYWHERE = Set.of(Read.Dns.class, Read.Tcp.class, Read.Ntp.class,
            Read.Setting.class, Read.Input.class, Read.Mark.class);

    private final Map<Class<? extends Read>, Driver> drivers = new HashMap<>();

    /** Creates the drivers. */
    @Activate
    public Drivers(@Reference Threads threads, @Reference Settings settings) {
        NetworkDriver network = new NetworkDriver(new ConsoleNetwork(threads));
        for (Driver driver : List.of(new WqlDriver(), new RegistryDriver(), new RegistryKeysDriver(), new FileDriver(),
                new HostsFileDriver(), network, new NtpDriver(threads), new TimeSourceDriver(),
                new SettingDriver(settings), new InputDriver(), new MarkDriver())) {
            driver.kinds().forEach(kind -> drivers.put(kind, driver));
        }
    }

    /** Returns the kinds that can be read. */
    Set<Class<? extends Read>> kinds() {
        return Set.copyOf(drivers.keySet());
    }

    /** Reads everything at one place; the future ends with an answer for each and never fails. */
    public CompletableFuture<Map<Read, Answer>> read(Collection<Read> reads, Vantage vantage) {
        Map<Driver, List<Read>> shares = new IdentityHashMap<>();
        Map<Read, Answer> impossible = new HashMap<>();
        List<Driver> order = new ArrayList<>();
        for (Read read : reads) {
            if (vantage.line().isEmpty() && !ANYWHERE.contains(read.getClass())) {
                impossible.put(read, new Answer.Unread("not-available", read.getClass().getSimpleName()
                        + " is read at hosts only"));
                continue;
            }
            shares.computeIfAbsent(drivers.get(read.getClass()), driver -> {
                order.add(driver);
                return new ArrayList<>();
            }).add(read);
        }
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        order.forEach(driver -> answers.add(share(driver, shares.get(driver), vantage)));
        answers.add(CompletableFuture.completedFuture(impossible));
        return Together.of(answers);
    }

    private static CompletableFuture<Map<Read, Answer>> share(Driver driver, List<Read> reads, Vantage vantage) {
        return driver.read(reads, vantage).handle((answers, failure) -> {
            Map<Read, Answer> all = new LinkedHashMap<>();
            for (Read read : reads) {
                all.put(read, failure == null
                        ? answers.getOrDefault(read, new Answer.Unread("garbled", "no answer"))
                        : Failures.answer(failure));
            }
            return all;
        });
    }
}
