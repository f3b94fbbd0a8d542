/**
 * The command line of a simulated host: the programs that a console uses, with Windows' words and exit codes.
 *
 * <p>They read and change the same state as management does. What is not known here ends as on Windows, with words on
 * the error output and never with zero.
 */
package org.tenken.lab.command;
