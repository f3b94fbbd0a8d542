/**
 * The query language of Windows Management: text becomes a {@link org.tenken.lab.wql.Query} that selects rows.
 *
 * <p>It is a parser of its own so that a simulated host refuses what WMI refuses and compares as WMI compares.
 * Source: "WQL (SQL for WMI)" of the Windows Management documentation.
 */
package org.tenken.lab.wql;
