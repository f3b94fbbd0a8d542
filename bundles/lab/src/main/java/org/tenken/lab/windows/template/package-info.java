/**
 * What each Windows release looks like on the day it is installed, in each display language.
 *
 * <p>A template is built once and shared: hosts keep only what differs.
 */
package org.tenken.lab.windows.template;
