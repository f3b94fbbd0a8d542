/**
 * What else a simulated host knows about itself: hotfixes, events, disks and licences.
 */
package org.tenken.lab.windows.system;
