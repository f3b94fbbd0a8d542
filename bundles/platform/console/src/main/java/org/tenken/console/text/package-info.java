/** The words of the window, in the language of the person in front of it. */
package org.tenken.console.text;
