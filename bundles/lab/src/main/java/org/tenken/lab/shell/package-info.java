/**
 * Command shells of a simulated host: who has which open, what runs in them, and what of the output is still to
 * fetch.
 */
package org.tenken.lab.shell;
