/**
 * The host that answers for a machine: one lock, one state, every way in.
 */
package org.tenken.lab.windows.host;
