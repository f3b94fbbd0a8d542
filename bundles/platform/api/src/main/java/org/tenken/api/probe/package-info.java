/**
 * Reads composed with functions: what a check or a fix needs to know.

 * <p>The functions stay in the module and are replayed with the answers so far; only reads and answers cross the border.
 */
@Export
@Version("1.0.0")
package org.tenken.api.probe;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
