/**
 * One simulated Windows: a machine whose parts hold the state, and the host that answers for it.
 */
package org.tenken.lab.windows;
