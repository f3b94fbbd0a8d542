/**
 * The files a simulated host is known to have: a sparse tree with sizes, and content where somebody reads it.
 */
package org.tenken.lab.windows.file;
