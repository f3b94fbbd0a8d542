/**
 * Texts out of bundles' localisation entries, read without loading a class.
 */
package org.tenken.engine.text.bundle;
