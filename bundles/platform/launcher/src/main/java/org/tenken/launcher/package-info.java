/**
 * The plain program around the bundles: it decides what has to start, starts the OSGi framework for it, lends its
 * main thread to the window or the command line, and ends the process with their exit code.
 *
 * <p>It exists because three things cannot live in a bundle: the process's first thread (SWT needs it on macOS),
 * the answers that need no framework at all ({@code --version}, {@code explain}), and the words for a bundle that
 * does not resolve.
 */
package org.tenken.launcher;
