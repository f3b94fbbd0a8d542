/** What the window remembers between sessions. */
package org.tenken.console.setting;
