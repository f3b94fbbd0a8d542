/**
 * Surveys and fleet checks: rows of named tables, and verdicts that need every host at once.
 */
@Export
@Version("1.0.0")
package org.tenken.api.survey;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
