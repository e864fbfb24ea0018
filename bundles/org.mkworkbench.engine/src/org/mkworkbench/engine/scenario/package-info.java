// SPDX-License-Identifier: EPL-2.0
/**
 * What happens in a run at a given time: kernels start, stop and die, doorbells get lost, CPUs, memory and devices move.
 */
package org.mkworkbench.engine.scenario;
