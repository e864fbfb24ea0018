// SPDX-License-Identifier: EPL-2.0
/** The overlays written to the host: what became of them, what is in them, and what kernels have compared with the plan. */
package org.mkworkbench.ui.live.transactions;
