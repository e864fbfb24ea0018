// SPDX-License-Identifier: EPL-2.0
/**
 * Reads machines: hwloc XML, the {@code /proc} and {@code /sys} of a running or archived Linux, and presets; and merges several sources
 * into one machine, every value keeping where it came from.
 */
package org.mkworkbench.topology;
