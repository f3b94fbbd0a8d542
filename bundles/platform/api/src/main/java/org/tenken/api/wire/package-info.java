/**
 * The wire form of everything that crosses a module's border: one canonical JSON text for one value.
 */
@Export
@Version("1.0.0")
package org.tenken.api.wire;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
