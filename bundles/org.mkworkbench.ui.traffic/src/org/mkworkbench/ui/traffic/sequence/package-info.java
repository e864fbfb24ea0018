// SPDX-License-Identifier: EPL-2.0
/** Messages one by one between the lifelines of kernels or CPUs. What is drawn is worked out without a display. */
package org.mkworkbench.ui.traffic.sequence;
