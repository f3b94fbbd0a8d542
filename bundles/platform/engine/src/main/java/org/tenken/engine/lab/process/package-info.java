/**
 * The lab as a process of its own, found again through the files it keeps in the data directory.
 */
package org.tenken.engine.lab.process;
