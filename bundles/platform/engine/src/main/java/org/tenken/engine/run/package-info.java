/**
 * Runs: checks over hosts, as a stream of results.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.run;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
