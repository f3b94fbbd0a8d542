/**
 * How a run goes over its hosts: how many at once, which give way, and the one stream of results.
 */
package org.tenken.engine.run.sweep;
