/**
 * What can be read from a host, as values, and what comes back.

 * <p>Every read is harmless by construction: there is none for a command line. Modules construct these values and never
 * switch on them, so a new kind of read is a minor version.
 */
@Export
@Version("1.0.0")
package org.tenken.api.read;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
