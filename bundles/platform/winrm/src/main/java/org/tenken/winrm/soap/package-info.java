/**
 * The messages of WS-Management: written by hand, read with a pull parser under limits, faults told in words.
 *
 * <p>What a host sends is hostile until read: no document types, no entities, bounded depth, counts and lengths.
 */
package org.tenken.winrm.soap;
