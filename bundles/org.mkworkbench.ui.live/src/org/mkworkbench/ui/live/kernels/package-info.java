// SPDX-License-Identifier: EPL-2.0
/** How all kernels are, now or at a moment of a recording. */
package org.mkworkbench.ui.live.kernels;
