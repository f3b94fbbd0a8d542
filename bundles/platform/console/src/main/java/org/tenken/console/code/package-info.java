/** The page that says what an error code means. */
package org.tenken.console.code;
