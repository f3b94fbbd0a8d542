/**
 * Common facts about a Windows host, as probes over reads.
 */
@Export
@Version("1.0.0")
package org.tenken.api.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
