/**
 * Operations: a fix over hosts, previewed, carried out, verified and taken back, as values that screens and scripts
 * show.
 *
 * <p>Everything here is immutable. What happens on a host is told by ever newer values of the same operation.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.operation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
