/** Everything that is known about codes at one moment, and the service that keeps up with modules coming and going. */
@Export
@Version("1.0.0")
package org.tenken.codes.catalogue;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
