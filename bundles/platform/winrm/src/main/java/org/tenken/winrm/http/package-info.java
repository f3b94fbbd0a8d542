/** HTTP/1.1 to one host: a name, a connection, one request at a time, every leg under an absolute deadline. */
package org.tenken.winrm.http;
