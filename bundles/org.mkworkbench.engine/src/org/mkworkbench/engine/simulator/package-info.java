// SPDX-License-Identifier: EPL-2.0
/**
 * The simulated multikernel machine and its runs.
 */
package org.mkworkbench.engine.simulator;
