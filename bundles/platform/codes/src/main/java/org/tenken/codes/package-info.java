/**
 * What a code is and what is known about it.
 *
 * <p>A {@link org.tenken.codes.Code} or an {@link org.tenken.codes.EventId} is a {@link org.tenken.codes.Subject}; a
 * {@link org.tenken.codes.Meaning} says what one component means by it. Everything here is an immutable value.
 */
@Export
@Version("1.0.0")
package org.tenken.codes;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
