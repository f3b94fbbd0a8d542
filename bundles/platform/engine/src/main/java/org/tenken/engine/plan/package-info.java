/**
 * How the reads of many checks become few questions, and their rows find the way back.
 */
package org.tenken.engine.plan;
