/**
 * What a module is tested with: a scripted host, and the contract every module keeps.
 *
 * <p>It needs no network, no framework and no test library; what does not hold is an {@link AssertionError}.
 */
@Export
@Version("1.0.0")
package org.tenken.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
