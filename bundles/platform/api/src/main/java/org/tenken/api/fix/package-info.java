/**
 * Fixes, their plans, and the steps a plan is made of, all as values.
 */
@Export
@Version("1.0.0")
package org.tenken.api.fix;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
