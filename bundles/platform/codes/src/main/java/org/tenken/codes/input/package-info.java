/** Finds codes in what people type and paste: any notation, any text around it, also full-width characters. */
@Export
@Version("1.0.0")
package org.tenken.codes.input;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
