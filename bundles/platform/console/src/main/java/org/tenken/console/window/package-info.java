/** The window: its frame, its areas, its keys, and what ties models and views together. */
package org.tenken.console.window;
