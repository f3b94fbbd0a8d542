package org.tenken.winrm.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.target.Target;

/** A Windows of two classes and one program, which counts what was changed. */
final class SmallTarget implements Target {

    private final String name;
    private final AtomicInteger changes = new AtomicInteger();

    SmallTarget(String name) {
        this.name = name;
    }

    int changes() {
        return changes.get();
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
    public List<Instance> query(String namespace, String wql) throws ProviderFault {
        if (wql.contains("Win32_Service")) {
            List<Instance> services = new ArrayList<>();
            for (String service : List.of("BITS", "W32Time", "wuauserv", "Winmgmt", "<&>")) {
                services.add(service(service));
            }
            return services;
        }
        if (wql.contains("Win32_OperatingSystem")) {
            return List.of(new Instance("Win32_OperatingSystem", Map.of("Caption", "Windows", "Version",
                    "10.0.20348")));
        }
        throw new ProviderFault(0x80041010L, "Invalid class");
    }

    private static Instance service(String name) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Name", name);
        properties.put("ProcessId", 812L);
        properties.put("Started", true);
        properties.put("Description", Optional.empty());
        properties.put("Depends", List.of("RPCSS", "日本語"));
        properties.put("InstallDate", new Instance.CimTime("20261121181500.000000+540"));
        return new Instance("Win32_Service", properties);
    }

    @Override
    public Instance get(String namespace, String className, Map<String, String> selectors) throws ProviderFault {
        if (!"W32Time".equals(selectors.get("Name"))) {
            throw new ProviderFault(0x80041002L, "Not found");
        }
        return service("W32Time");
    }

    @Override
    public Instance invoke(String namespace, String className, Map<String, String> selectors, String method,
            Map<String, List<String>> arguments) throws ProviderFault {
        changes.incrementAndGet();
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("ReturnValue", 0L);
        arguments.forEach(output::put);
        return new Instance(className, output);
    }

    @Override
    public Output run(String command, List<String> arguments, String standardInput) {
        changes.incrementAndGet();
        return new Output(7, command + " " + String.join(" ", arguments) + "\r\nあ", "warning");
    }
}
