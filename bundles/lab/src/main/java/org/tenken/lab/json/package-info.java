/**
 * JSON, as small as the lab needs it: maps, lists, texts, numbers, truth values and null.
 */
package org.tenken.lab.json;
