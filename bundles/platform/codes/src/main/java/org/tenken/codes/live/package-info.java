/** Follows bundles that come and go, and keeps the catalogue up with them. */
package org.tenken.codes.live;
