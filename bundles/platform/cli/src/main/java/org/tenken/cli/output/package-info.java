/** How results are printed: texts for people, JSON documents for programs. */
package org.tenken.cli.output;
