// SPDX-License-Identifier: EPL-2.0
/**
 * Turns a plan into what a multikernel Linux host reads: device-tree baseline and overlays, and the other formats.
 */
package org.mkworkbench.export;
