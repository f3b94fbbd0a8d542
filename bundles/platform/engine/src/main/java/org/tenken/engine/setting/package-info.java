/**
 * Thresholds and expectations an admin may set per host, tag, group or for all.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.setting;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
