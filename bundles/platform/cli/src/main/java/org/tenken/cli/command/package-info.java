/** One class per command. */
package org.tenken.cli.command;
