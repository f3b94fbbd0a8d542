/** The heat grid: hosts by checks on one canvas, fast at any number of rows. */
package org.tenken.console.grid;
