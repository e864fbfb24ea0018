// SPDX-License-Identifier: EPL-2.0
/** How full the rings of kernels are. */
package org.mkworkbench.ui.traffic.rings;
