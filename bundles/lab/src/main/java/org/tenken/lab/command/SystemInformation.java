package org.tenken.lab.command;

import java.util.List;
import java.util.Locale;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.identity.Identity;

/** {@code systeminfo}: the first lines of it. */
final class SystemInformation implements Program {

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        Identity identity = machine.identity();
        return Outputs.of(0, List.of("",
                label(texts.of("systeminfo.host"), identity.netbiosName()),
                label(texts.of("systeminfo.name"), identity.system().caption()),
                label(texts.of("systeminfo.version"),
                        identity.system().version() + " N/A Build " + identity.system().build()),
                label(texts.of("systeminfo.domain"), identity.domain().orElse(Identity.WORKGROUP)),
                label(texts.of("systeminfo.locale"), identity.language().tag().toLowerCase(Locale.ROOT))));
    }

    private static String label(String name, String value) {
        return String.format(Locale.ROOT, "%-27s%s", name + ":", value);
    }
}
