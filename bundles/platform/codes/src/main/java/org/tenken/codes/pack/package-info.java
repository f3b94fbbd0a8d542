/** Reads code packs and runbooks out of any jar or bundle. What it reads may be hostile: it is measured and checked. */
package org.tenken.codes.pack;
