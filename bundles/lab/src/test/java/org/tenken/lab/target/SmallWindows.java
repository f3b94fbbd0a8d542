package org.tenken.lab.target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Windows just large enough to be asked: some services, a few commands, and a memory of what was done to it. */
public final class SmallWindows implements Target {

    /** What it takes for the time. */
    public static final Instant NOW = Instant.parse("2031-05-06T07:08:09Z");

    private final String name;
    private final int services;
    private final List<String> deeds = new CopyOnWriteArrayList<>();

    public SmallWindows(String name) {
        this(name, 5);
    }

    public SmallWindows(String name, int services) {
        this.name = name;
        this.services = services;
    }

    /** Returns what was asked of it and done to it, in order. */
    public List<String> deeds() {
        return deeds;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String productVersion() {
        return "OS: 10.0.20348 SP: 0.0 Stack: 3.0";
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public List<Instance> query(String namespace, String wql) throws ProviderFault {
        deeds.add("query " + wql);
        if (!wql.toLowerCase(Locale.ROOT).contains("win32_service")) {
            throw new ProviderFault(0x80041010L, "Invalid class");
        }
        List<Instance> found = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            found.add(service(i));
        }
        return found;
    }

    private static Instance service(int number) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Name", "service" + number);
        properties.put("DisplayName", "Dienst <" + number + "> & サービス");
        properties.put("ProcessId", (long) number);
        properties.put("Started", true);
        properties.put("InstallDate", new Instance.CimTime("20261121091500.250000+540"));
        properties.put("Description", Optional.empty());
        properties.put("Depends", List.of("a", "b"));
        return new Instance("Win32_Service", properties);
    }

    @Override
    public Instance get(String namespace, String className, Map<String, String> selectors) throws ProviderFault {
        if (!"service1".equals(selectors.get("Name"))) {
            throw new ProviderFault(0x80041002L, "Not found");
        }
        return service(1);
    }

    @Override
    public Instance invoke(String namespace, String className, Map<String, String> selectors, String method,
            Map<String, List<String>> arguments) {
        deeds.add("invoke " + className + selectors + "." + method + arguments);
        return new Instance(className, Map.of("ReturnValue", 0L));
    }

    @Override
    public Output run(String command, List<String> arguments, String standardInput) {
        String line = (command + " " + String.join(" ", arguments)).strip();
        deeds.add("run " + line);
        return switch (line.split(" ", 2)[0]) {
            case "echo" -> new Output(0, line.substring(5) + "\r\n", "");
            case "fill" -> new Output(3, "0123456789".repeat(100_000), "Fehler: Größe\r\n");
            case "cmd" -> new Output(0, standardInput, "");
            default -> new Output(9009, "", "'" + command
                    + "' is not recognized as an internal or external command,\r\n");
        };
    }
}
