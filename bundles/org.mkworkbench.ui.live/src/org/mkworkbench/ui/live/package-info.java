// SPDX-License-Identifier: EPL-2.0
/**
 * Views of a run: kernels, IPI matrix, and all that is repainted from snapshots at display rate.
 */
package org.mkworkbench.ui.live;
