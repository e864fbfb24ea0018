// SPDX-License-Identifier: EPL-2.0
/**
 * What kernels of a run do with each other: workloads as records that check their ranges, and the actors that carry them out.
 */
package org.mkworkbench.engine.workload;
