// SPDX-License-Identifier: EPL-2.0
/** What a Linux machine tells of its interrupts: trace files, samples of {@code /proc/interrupts}, and the machine at hand. */
package org.mkworkbench.engine.exchange.linux;
