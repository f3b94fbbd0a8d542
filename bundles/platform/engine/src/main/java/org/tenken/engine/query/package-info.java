/**
 * Raw rows for admins and module authors.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.query;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
