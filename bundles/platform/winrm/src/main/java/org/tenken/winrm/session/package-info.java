/** Sessions: one logged-in line to a host with a queue, and the operations that run over it. */
package org.tenken.winrm.session;
