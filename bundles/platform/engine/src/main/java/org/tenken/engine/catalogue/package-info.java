/**
 * What is installed: checks, fixes and surveys, and the modules that bring them.
 *
 * <p>Everything here is known from service properties and manifests; no class of a module is loaded to list it.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.catalogue;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
