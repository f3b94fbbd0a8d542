package org.tenken.lab.windows.cim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.host.SampleHost;

class RegistryClassTest {

    private static final String PARAMETERS = "SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters";
    private static final String OWN = "SOFTWARE\\Own";

    private final SampleHost host = SampleHost.create();

    private Map<String, Object> call(String method, String key, String value, String... data) throws ProviderFault {
        Map<String, List<String>> input = new HashMap<>();
        input.put("hDefKey", List.of("2147483650"));
        input.put("sSubKeyName", List.of(key));
        input.put("sValueName", List.of(value));
        if (data.length > 0) {
            input.put(method.contains("String") ? "sValue" : "uValue", List.of(data));
        }
        return host.registry(method, input).properties();
    }

    @Test
    void readsATextWithItsReturnValue() throws ProviderFault {
        assertThat(call("GetStringValue", PARAMETERS, "Type")).isEqualTo(Map.of("sValue", "NTP", "ReturnValue", 0L));
    }

    @ParameterizedTest
    @CsvSource({"GetStringValue, SOFTWARE\\None, Type, 2",
            "GetStringValue, SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters, None, 2",
        "GetDWORDValue, SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters, Type, 2147749893",
        "GetStringValue, SAM\\SAM, x, 5",
        "SetDWORDValue, SYSTEM\\CurrentControlSet\\Services\\TrustedInstaller, Start, 5",
        "DeleteValue, SOFTWARE\\Classes, None, 2",
        "DeleteKey, SOFTWARE\\Microsoft, x, 5", "SetStringValue, SOFTWARE\\None, x, 2",
        "EnumKey, SECURITY\\Policy, x, 5"})
    void answersWithTheWin32Error(String method, String key, String value, long code) throws ProviderFault {
        assertThat(call(method, key, value)).containsEntry("ReturnValue", code);
    }

    @Test
    void knowsNoOtherRootThanWindowsDoes() throws ProviderFault {
        assertThat(host.registry("EnumKey", Map.of("hDefKey", List.of("99"), "sSubKeyName", List.of(""))).properties())
                .isEqualTo(Map.of("ReturnValue", 6L));
    }

    @Test
    void writesAndReadsEveryType() throws ProviderFault {
        call("CreateKey", OWN, "");
        call("SetStringValue", OWN, "s", "text");
        call("SetExpandedStringValue", OWN, "e", "%SystemRoot%\\x");
        call("SetMultiStringValue", OWN, "m", "one", "two");
        call("SetDWORDValue", OWN, "d", "4294967295");
        call("SetQWORDValue", OWN, "q", "5000000000");
        call("SetBinaryValue", OWN, "b", "0", "255", "16");

        assertThat(call("GetStringValue", OWN, "s")).containsEntry("sValue", "text");
        assertThat(call("GetExpandedStringValue", OWN, "e")).containsEntry("sValue", "C:\\Windows\\x");
        assertThat(call("GetMultiStringValue", OWN, "m")).containsEntry("sValue", List.of("one", "two"));
        assertThat(call("GetDWORDValue", OWN, "d")).containsEntry("uValue", 4_294_967_295L);
        assertThat(call("GetQWORDValue", OWN, "q")).containsEntry("uValue", 5_000_000_000L);
        assertThat(call("GetBinaryValue", OWN, "b")).containsEntry("uValue", List.of(0L, 255L, 16L));
        assertThat(call("EnumValues", OWN, "")).isEqualTo(Map.of("ReturnValue", 0L,
                "sNames", List.of("b", "d", "e", "m", "q", "s"), "Types", List.of(3L, 4L, 2L, 7L, 11L, 1L)));
    }

    @Test
    void namesTheKeysBelow() throws ProviderFault {
        call("CreateKey", OWN + "\\b\\deep", "");
        call("CreateKey", OWN + "\\a", "");

        assertThat(call("EnumKey", OWN, "")).containsEntry("sNames", List.of("a", "b"));
        assertThat(call("EnumKey", OWN + "\\a", "")).containsEntry("sNames", Optional.empty());
    }

    @Test
    void deletesAKeyOnlyWhenNothingIsBelow() throws ProviderFault {
        call("CreateKey", OWN + "\\a", "");

        assertThat(call("DeleteKey", OWN, "")).containsEntry("ReturnValue", 5L);
        assertThat(call("DeleteKey", OWN + "\\a", "")).containsEntry("ReturnValue", 0L);
        assertThat(call("DeleteKey", OWN, "")).containsEntry("ReturnValue", 0L);
        assertThat(call("EnumKey", OWN, "")).containsEntry("ReturnValue", 2L);
    }

    @ParameterizedTest
    @CsvSource({"SOFTWARE, 2, 0, true", "SAM, 1, 5, false",
            "SYSTEM\\CurrentControlSet\\Services\\TrustedInstaller, 1, 0, true",
        "SYSTEM\\CurrentControlSet\\Services\\TrustedInstaller, 2, 5, false", "SOFTWARE\\None, 1, 2, false"})
    void tellsWhatIsAllowed(String key, String rights, long code, boolean granted) throws ProviderFault {
        Map<String, List<String>> input = Map.of("sSubKeyName", List.of(key), "uRequired", List.of(rights));

        assertThat(host.registry("CheckAccess", input).properties())
                .isEqualTo(Map.of("bGranted", granted, "ReturnValue", code));
    }
}
