/** The distinguished encoding of ASN.1 (X.690), as much of it as SPNEGO tokens and certificates need. */
package org.tenken.lab.der;
