/** Puts the window's ports on the services of the house. The only package that knows engine and codes. */
package org.tenken.console.bind;
