/** How a state travels from a model to what shows it, and on which thread. */
package org.tenken.console.live;
