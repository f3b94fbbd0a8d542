/** One run of checks as the window follows it: how far it is, what came in, how to stop it. */
package org.tenken.console.run;
