/** One search over everything: codes, hosts, checks, fixes and commands. */
package org.tenken.console.palette;
