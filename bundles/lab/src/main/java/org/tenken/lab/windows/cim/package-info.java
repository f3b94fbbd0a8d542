/**
 * The management classes of a simulated host: views of its state with properties and methods.
 *
 * <p>Names, types and return values follow the class pages of the Windows Management documentation.
 */
package org.tenken.lab.windows.cim;
