/** What the bits of a code say without any table: form, severity, facility, zone, phase and operation. */
@Export
@Version("1.0.0")
package org.tenken.codes.structure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
