/**
 * A simulated host's registry.
 *
 * <p>The tree is persistent: all hosts of one template share its keys, and a write copies only the way to the key it
 * changes. Two thousand registries cost little more than their differences.
 */
package org.tenken.lab.windows.registry;
