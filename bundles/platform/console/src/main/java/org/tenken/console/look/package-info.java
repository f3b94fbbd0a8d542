/** One place for colours, fonts and icons, so that every view looks alike in light and dark and at any zoom. */
package org.tenken.console.look;
