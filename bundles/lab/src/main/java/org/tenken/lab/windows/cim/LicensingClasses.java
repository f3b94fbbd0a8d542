package org.tenken.lab.windows.cim;

import java.util.List;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.system.Licence;

/** The licensing service and its products. */
final class LicensingClasses {

    private static final String WINDOWS = "55c92734-d682-4d71-983e-d6ec3f16059f";

    private LicensingClasses() {}

    private record Subject(Machine machine, Licence licence) {

        boolean kms() {
            return licence.channel().contains("KMSCLIENT");
        }
    }

    static CimClass<?> service() {
        return CimClass.<Machine>named("SoftwareLicensingService", (machine, query) -> List.of(machine))
                .key("Version", machine -> machine.identity().system().version() + "."
                        + machine.identity().system().revision())
                .with("ClientMachineID", machine -> machine.identity().serial())
                .with("IsKeyManagementServiceMachine", machine -> 0)
                .with("KeyManagementServiceCurrentCount", machine -> -1L)
                .with("KeyManagementServiceMachine", machine -> "")
                .with("KeyManagementServicePort", machine -> 0)
                .with("RemainingWindowsReArmCount", machine -> machine.identity().system().isServer() ? 5 : 3)
                .with("VLActivationInterval", machine -> 120).with("VLRenewalInterval", machine -> 10080)
                .with("OA3xOriginalProductKey", machine -> "").build();
    }

    static CimClass<?> product() {
        return CimClass.<Subject>named("SoftwareLicensingProduct", (machine, query) ->
                        machine.licences().stream().map(licence -> new Subject(machine, licence)).toList())
                .key("ID", subject -> subject.licence().id())
                .with("ApplicationID", subject -> WINDOWS)
                .with("Name", subject -> subject.licence().name())
                .with("Description", subject -> "Windows(R) Operating System, " + subject.licence().channel()
                        + " channel")
                .with("LicenseFamily", subject -> subject.machine().identity().system().editionId())
                .with("LicenseStatus", subject -> subject.licence().status())
                .with("LicenseStatusReason", subject -> subject.licence().reason())
                .with("PartialProductKey", subject -> subject.licence().partialKey().isEmpty() ? null
                        : subject.licence().partialKey())
                .with("GracePeriodRemaining", subject -> subject.licence().graceMinutes())
                .with("KeyManagementServiceMachine", subject -> "")
                .with("KeyManagementServicePort", subject -> 0)
                .with("DiscoveredKeyManagementServiceMachineName", subject -> subject.kms() ? "kms." + subject.machine()
                        .identity().domain().orElse("lab.test") : "")
                .with("DiscoveredKeyManagementServiceMachinePort", subject -> subject.kms() ? 1688 : 0)
                .with("ProductKeyChannel", subject -> subject.kms() ? "Volume:GVLK" : "Retail")
                .with("ProductKeyID", subject -> "")
                .with("VLActivationInterval", subject -> 120).with("VLRenewalInterval", subject -> 10080).build();
    }
}
