/** What the console and the command line say about codes: the texts, the JSON documents, and {@code explain} itself. */
@Export
@Version("1.0.0")
package org.tenken.codes.command;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
