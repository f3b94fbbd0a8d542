/**
 * Checks and their findings: pure functions from facts to a verdict with evidence.
 */
@Export
@Version("1.0.0")
package org.tenken.api.check;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
