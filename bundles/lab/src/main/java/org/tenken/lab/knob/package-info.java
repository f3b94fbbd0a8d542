/**
 * What can go wrong on the way to a simulated host, as values.
 *
 * <p>A host's state says what Windows would answer; its knobs say how badly the answer travels. They are apart
 * because the same healthy Windows may stand behind a bad network, and a test wants to turn one without touching the
 * other.
 */
package org.tenken.lab.knob;
