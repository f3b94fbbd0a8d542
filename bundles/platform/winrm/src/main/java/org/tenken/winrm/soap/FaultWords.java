package org.tenken.winrm.soap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/**
 * What a fault means: the rung, one word, one sentence.
 *
 * <p>The numbers are those of {@code wsmerror.h} and {@code wbemcli.h}.
 *
 * @param rung the rung that broke
 * @param reason the fixed word
 * @param words the sentence, without its full stop
 */
record FaultWords(Rung rung, String reason, String words) {

    private static final FaultWords QUOTA = new FaultWords(Rung.WMI, "quota",
            "The host has reached a limit on shells, users or operations");
    private static final FaultWords DENIED = new FaultWords(Rung.AUTHORISATION, "denied",
            "The account may not do this on the host");
    private static final FaultWords OTHER = new FaultWords(Rung.WMI, "fault", "The host could not do it");

    private static final Map<Long, FaultWords> BY_CODE = Map.ofEntries(
            Map.entry(5L, DENIED),
            Map.entry(0x80070005L, DENIED),
            Map.entry(0x80041003L, DENIED),
            Map.entry(0x803381ACL, new FaultWords(Rung.AUTHORISATION, "denied",
                    "Remote shells are switched off on the host")),
            Map.entry(0x80041010L, new FaultWords(Rung.CLASS, "no-class", "The host has no such class")),
            Map.entry(0x8004100EL, new FaultWords(Rung.CLASS, "no-namespace", "The host has no such namespace")),
            Map.entry(0x80041017L, new FaultWords(Rung.CLASS, "bad-query", "The host does not accept the query")),
            Map.entry(0x8004102EL, new FaultWords(Rung.CLASS, "no-class", "The class has no such method")),
            Map.entry(0x80041055L, new FaultWords(Rung.CLASS, "no-class", "The class does not implement the method")),
            Map.entry(0x80041002L, new FaultWords(Rung.CLASS, "not-found", "The host has no such object")),
            Map.entry(0x8033801AL, new FaultWords(Rung.CLASS, "bad-query", "The host does not accept the query")),
            Map.entry(0x80338000L, new FaultWords(Rung.CLASS, "not-found", "The host has no such resource")),
            Map.entry(0x80041013L, new FaultWords(Rung.WMI, "fault", "The host cannot load the provider of the class")),
            Map.entry(0x80041014L, new FaultWords(Rung.WMI, "fault", "WMI could not start on the host")),
            Map.entry(0x80041033L, new FaultWords(Rung.WMI, "fault", "WMI is shutting down on the host")),
            Map.entry(0x80041006L, new FaultWords(Rung.WMI, "fault", "WMI has no memory left on the host")),
            Map.entry(0x8004106CL, QUOTA),
            Map.entry(0x80338029L, new FaultWords(Rung.WMI, "timeout", "The host did not finish in time")),
            Map.entry(0x8033805BL, new FaultWords(Rung.WMI, "closed", "The shell is gone from the host")),
            Map.entry(0x80338048L, new FaultWords(Rung.WMI, "too-large",
                    "One object is larger than the host may send")));

    private static final List<Long> QUOTAS = List.of(0x8033803FL, 0x803381A5L, 0x803381A6L, 0x803381A7L, 0x803381A8L,
            0x803381ABL, 0x803381E4L, 0x803381E5L, 0x803381E6L, 0x803381E7L, 0x803381E8L, 0x803381E9L, 0x803381EAL);

    private static final Map<String, FaultWords> BY_SUBCODE = Map.of(
            "AccessDenied", DENIED, "QuotaLimit", QUOTA, "TimedOut", BY_CODE.get(0x80338029L),
            "CannotProcessFilter", BY_CODE.get(0x8033801AL), "DestinationUnreachable", BY_CODE.get(0x80338000L),
            "EncodingLimit", BY_CODE.get(0x80338048L));

    /** Returns the most telling of the fault's meanings: the innermost known number, else the subcode. */
    static FaultWords of(Fault fault) {
        return telling(fault).map(FaultWords::byCode)
                .orElseGet(() -> BY_SUBCODE.getOrDefault(fault.subcode(), OTHER));
    }

    /** Returns the failure for a fault. */
    static HostFailure failure(Fault fault) {
        FaultWords meaning = of(fault);
        StringBuilder message = new StringBuilder(meaning.words);
        telling(fault).or(() -> fault.codes().stream().findFirst())
                .ifPresent(code -> message.append(String.format(" (0x%08X)", code)));
        fault.text().stream().skip(Math.max(0, fault.text().size() - 1)).findFirst()
                .ifPresent(text -> message.append(": ").append(text));
        if (message.charAt(message.length() - 1) != '.') {
            message.append('.');
        }
        return new HostFailure(meaning.rung, meaning.reason, message.toString(), false, null);
    }

    private static Optional<Long> telling(Fault fault) {
        List<Long> inner = new ArrayList<>(fault.codes());
        Collections.reverse(inner);
        return inner.stream().filter(code -> BY_CODE.containsKey(code) || QUOTAS.contains(code)).findFirst();
    }

    private static FaultWords byCode(long code) {
        return BY_CODE.getOrDefault(code, QUOTA);
    }
}
