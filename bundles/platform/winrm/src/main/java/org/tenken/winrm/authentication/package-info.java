/**
 * How one connection proves who is asking, whatever the scheme.
 *
 * <p>NTLM and Basic implement it; Kerberos has its place here, which is why a handshake may take its time.
 */
package org.tenken.winrm.authentication;
