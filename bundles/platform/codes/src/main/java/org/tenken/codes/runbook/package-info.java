/** What to look at for a code, in which order: causes, each a check and its fixes. Data alone; nothing runs here. */
@Export
@Version("1.0.0")
package org.tenken.codes.runbook;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
