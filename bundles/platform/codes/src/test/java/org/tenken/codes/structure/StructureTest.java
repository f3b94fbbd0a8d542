package org.tenken.codes.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.codes.Code;
import org.tenken.codes.Severity;

class StructureTest {

    @ParameterizedTest
    @CsvSource({
        "0x00000000, ZERO,             SUCCESS,     0,   NULL,          0",
        "0x80072F8F, WIN32,            ERROR,       7,   WIN32,         12175",
        "0x80240017, HRESULT,          ERROR,       36,  WINDOWSUPDATE, 23",
        "0x00240006, HRESULT,          SUCCESS,     36,  WINDOWSUPDATE, 6",
        "0x4004F065, HRESULT,          INFORMATION, 4,   ITF,           61541",
        "0xC004F050, HRESULT,          ERROR,       4,   ITF,           61520",
        "0xC1900101, HRESULT,          ERROR,       400, MOSETUP,       257",
        "0xC1800118, HRESULT,          ERROR,       384, ESD,           280",
        "0xC0EA0006, HRESULT,          ERROR,       234, CLIP,          6",
        "0x80190191, HTTP,             ERROR,       25,  HTTP,          401",
        "0xC0000005, NTSTATUS,         ERROR,       0,   NULL,          5",
        "0xC0190003, NTSTATUS,         ERROR,       25,  TRANSACTION,   3",
        "0xC0020017, NTSTATUS,         ERROR,       2,   RPC_RUNTIME,   23",
        "0xD0000272, WRAPPED_NTSTATUS, ERROR,       0,   NULL,          626",
        "0x90000005, WRAPPED_NTSTATUS, WARNING,     0,   NULL,          5",
        "0xE0434352, CUSTOMER,         ERROR,       67,  '',            17234",
        "0x80D02002, HRESULT,          ERROR,       208, DELIVERY_OPTIMIZATION, 8194",
        "0x87770001, HRESULT,          ERROR,       1911, '',           1",
        "0xFFFFFFFF, CUSTOMER,         ERROR,       2047, '',           65535"})
    void takesCodesApart(String code, Form form, Severity severity, int facility, String name, int number) {
        Structure structure = Structure.of(Code.parse(code));
        assertThat(structure.form()).isEqualTo(form);
        assertThat(structure.severity()).isEqualTo(severity);
        assertThat(structure.facility()).isEqualTo(new Facility(facility, name));
        assertThat(structure.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0x80240001, windows-update.agent", "0x8024042F, windows-update.agent",
        "0x80240430, windows-update.endpoint", "0x8024044B, windows-update.endpoint",
        "0x8024044C, windows-update.agent", "0x80241001, windows-update.installer",
        "0x80242006, windows-update.handler", "0x80243001, windows-update.interface",
        "0x8024402C, windows-update.protocol", "0x8024500C, windows-update.redirector",
        "0x802450FF, windows-update.redirector", "0x80245100, windows-update.silent",
        "0x80245200, windows-update.redirector", "0x80246002, windows-update.download",
        "0x802470FF, windows-update.offline", "0x80247100, windows-update.metadata",
        "0x80248007, windows-update.store", "0x80249001, windows-update.inventory",
        "0x8024A10A, windows-update.automatic", "0x8024B001, windows-update.task",
        "0x8024C001, windows-update.driver", "0x8024D001, windows-update.setup",
        "0x8024E001, windows-update.expression", "0x8024F001, windows-update.reporter",
        "0xC004A001, licensing.clearing-house-remap", "0xC004B100, licensing.activation-server",
        "0xC004C003, licensing.clearing-house", "0xC004E015, licensing.internal", "0xC004F050, licensing.client",
        "0x800F0831, servicing", "0x800F0982, delta", "0x80072EE1, winhttp", "0x80072F9F, winhttp"})
    void knowsTheZonesOfUpdateAndLicensing(String code, String zone) {
        assertThat(Structure.of(Code.parse(code)).zone()).contains("zone." + zone);
    }

    @ParameterizedTest
    @CsvSource({"0x80041001", "0xC0041001", "0x80070005", "0x80072EE0", "0x80072FA0", "0x800F0001", "0x800F0A00"})
    void claimsNoZoneElsewhere(String code) {
        assertThat(Structure.of(Code.parse(code)).zone()).isEmpty();
    }

    @Test
    void namesPhaseAndOperationOfAnUpgrade() {
        assertThat(Structure.of(Code.parse("0xC1900101-0x20017")).extend())
                .contains(new Extend(0x20017, 2, "SAFE_OS", 0x17, "BOOT"));
        assertThat(Structure.of(Code.parse("0xC1900101-0x4000D")).extend())
                .contains(new Extend(0x4000D, 4, "OOBE_BOOT", 0xD, "MIGRATE_DATA"));
        assertThat(Structure.of(Code.parse("0xC1900101-0x30020")).extend())
                .contains(new Extend(0x30020, 3, "FIRST_BOOT", 0x20, "ADD_PROVISIONING_PACKAGE"));
    }

    @Test
    void inventsNoNameForAnUnpublishedPhaseOrOperation() {
        assertThat(Structure.of(Code.parse("0x80070070-0x60000")).extend())
                .contains(new Extend(0x60000, 6, "", 0, "UNKNOWN"));
        assertThat(Structure.of(Code.parse("0x80070070-0x10021")).extend())
                .contains(new Extend(0x10021, 1, "DOWNLEVEL", 0x21, ""));
        assertThat(Structure.of(Code.parse("0x80070070")).extend()).isEqualTo(Optional.empty());
    }
}
