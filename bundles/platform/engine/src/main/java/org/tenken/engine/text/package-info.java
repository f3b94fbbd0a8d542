/**
 * Texts that a person reads, stored as key and values and said in the reader's language when they are shown.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
