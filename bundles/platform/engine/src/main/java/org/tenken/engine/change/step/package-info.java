/**
 * Steps: one driver for each kind, which says what it would do and does it when its turn has come.
 */
package org.tenken.engine.change.step;
