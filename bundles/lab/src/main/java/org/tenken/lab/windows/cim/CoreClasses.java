package org.tenken.lab.windows.cim;

import java.util.List;

/** The classes of {@code root/cimv2}. */
final class CoreClasses {

    private CoreClasses() {}

    static List<CimClass<?>> of() {
        return List.of(
                OperatingSystemClass.of(), ServiceClass.of(), RegistryClass.of(), ProcessClass.of(), PingClass.of(),
                SystemClasses.computerSystem(), SystemClasses.bios(), SystemClasses.processor(),
                SystemClasses.timeZone(),
                SystemClasses.logicalDisk(), SystemClasses.volume(), SystemClasses.hotfix(), SystemClasses.event(),
                SystemClasses.userProfile(), AdapterClasses.adapter(), AdapterClasses.configuration(),
                AdapterClasses.route(), FileClasses.file(), FileClasses.directory(), FileClasses.either(),
                LicensingClasses.service(), LicensingClasses.product());
    }
}
