/**
 * The wire form of everything that crosses a module's border: canonical JSON, read strictly.
 *
 * <p>It is what a module in a process of its own speaks, what an offline collector writes, and what a test keeps.
 */
@Export
@Version("1.0.0")
package org.tenken.api.wire;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
