/** What commands have in common on their command line: targets, connection, which checks, and how to print. */
package org.tenken.cli.option;
