/**
 * How hosts are reached: the small door through which trusted transports come in.
 *
 * <p>Modules never see it. The engine is its only caller, and nothing here blocks a thread.
 */
@Export
@Version("1.0.0")
package org.tenken.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
