/** Sealed messages over plain HTTP: the keys' side as an interface, and the multipart frame around the sealed bytes. */
package org.tenken.winrm.seal;
