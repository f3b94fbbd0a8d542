/** TLS 1.2 and newer towards a host: whose certificate is trusted, and in which words a refusal is told. */
package org.tenken.winrm.tls;
