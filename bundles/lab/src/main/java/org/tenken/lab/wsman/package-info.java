/**
 * WS-Management as Windows speaks it ([MS-WSMV], DSP0226): messages in, operations on a target, answers and faults out.
 *
 * <p>Nothing here knows HTTP, logins or seals; a message is a few bytes of XML from a named user.
 */
package org.tenken.lab.wsman;
