/**
 * The initiating side of NTLMv2: three messages, a session key, and the sealing that follows from it.
 *
 * <p>Section numbers in comments are those of the open specification [MS-NLMP].
 */
package org.tenken.winrm.ntlm;
