/**
 * A simulated host's services and the control manager that runs them.
 *
 * <p>How a service starts stands in the registry alone; only what runs is kept here, so {@code sc}, {@code reg} and
 * management tell the same.
 */
package org.tenken.lab.windows.service;
