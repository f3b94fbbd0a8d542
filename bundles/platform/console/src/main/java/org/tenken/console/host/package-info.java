/** The hosts and what the checks said about them: table, filter, order, selection, detail. */
package org.tenken.console.host;
