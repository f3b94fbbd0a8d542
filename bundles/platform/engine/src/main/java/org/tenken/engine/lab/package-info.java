/**
 * The simulated fleet: started or joined, stopped, reset.
 */
@Export
@Version("1.0.0")
package org.tenken.engine.lab;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
