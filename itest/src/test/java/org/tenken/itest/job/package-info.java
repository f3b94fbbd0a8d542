/** The main job end to end: the finished product's own process against a lab over the real protocol. */
package org.tenken.itest.job;
