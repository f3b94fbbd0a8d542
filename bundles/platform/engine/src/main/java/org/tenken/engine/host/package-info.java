/**
 * Which hosts are looked at, and how they are reached.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.host;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
