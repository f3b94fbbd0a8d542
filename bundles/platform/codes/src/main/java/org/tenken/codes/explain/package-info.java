/** Turns what a person typed into explanations: which code is meant, who says it, what it means, where to look next. */
@Export
@Version("1.0.0")
package org.tenken.codes.explain;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
