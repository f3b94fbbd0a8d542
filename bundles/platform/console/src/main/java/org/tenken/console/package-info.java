/** Where the window meets the framework: the one component that the launcher calls on its main thread. */
package org.tenken.console;
