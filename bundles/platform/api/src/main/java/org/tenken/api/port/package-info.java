/**
 * The whole border between the engine and a module, in this process or another.
 */
@Export
@Version("1.0.0")
package org.tenken.api.port;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
