/**
 * The accepting side of NTLMv2 with message sealing ([MS-NLMP]), bare or inside SPNEGO ([MS-SPNG]).
 *
 * <p>It is written apart from the console's own NTLM on purpose: a shared implementation would agree with itself in
 * every mistake.
 */
package org.tenken.lab.ntlm;
