/**
 * What a module may read and plan, as declared in its manifest.
 */
@Export
@Version("1.0.0")
package org.tenken.api.grant;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
