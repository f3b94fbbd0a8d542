/**
 * The command line: the same engine as the window, for scripts, pipelines and people at a prompt.
 *
 * <p>Data goes to standard output, progress and remarks to standard error, and every trouble is one line and an exit code.
 */
package org.tenken.cli;
