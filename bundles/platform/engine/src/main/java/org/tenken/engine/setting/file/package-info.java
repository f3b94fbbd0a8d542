/**
 * Settings in one file of the data directory, replaced as a whole.
 */
package org.tenken.engine.setting.file;
