package org.tenken.engine.change.cell;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;

/** Win32_Service: its instances, its methods and what they return. */
public record ServiceControl(Sentences sentences) {

    private static final Pattern NAME = Pattern.compile("[^\\\\/\\p{Cntrl}\"']{1,256}");
    private static final int LAST_CODE = 24;

    /** Refuses what the service control manager does not take as a name. */
    public void check(String service) throws StepFailure {
        if (!NAME.matcher(service).matches()) {
            throw sentences.failure("step.service.name", Map.of());
        }
    }

    /** Returns the service, or nothing if the host has none of that name. */
    public Optional<Row> service(String name, HostReader host) throws HostFailure {
        return host.get("Win32_Service", "Name", name);
    }

    /** Returns the failure that says there is no such service. */
    public StepFailure missing(String service) {
        return sentences.failure("step.service.missing", Map.of("service", service));
    }

    /** Calls a method and returns what it returned, which is not yet judged. */
    public long call(String service, String method, Map<String, String> arguments, HostWriter host) throws HostFailure {
        return host.invoke("Win32_Service", "Name", service, method, arguments).number("ReturnValue");
    }

    /** Returns the failure for a return value, in the words of Win32_Service's documentation. */
    public StepFailure refused(String service, long code) {
        if (code < 0 || code > LAST_CODE) {
            return sentences.failure("step.service.code.other", Map.of("service", service, "code", code));
        }
        String key = "step.service.code." + (code < 10 ? "0" : "") + code;
        return sentences.failure(key, Map.of("service", service, "code", code));
    }
}
