// SPDX-License-Identifier: EPL-2.0
/** Who interrupts whom: kernel by kernel, CPU by CPU, or a mixture of both. */
package org.mkworkbench.ui.traffic.matrix;
