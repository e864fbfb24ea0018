// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

/**
 * How a CPU tells others to drop an entry of their TLBs and gets to know that they have (Baumann et al., "The Multikernel", SOSP 2009,
 * section 5.1).
 */
public enum ShootdownProtocol {
	/** One line that all others poll; they can fetch it one after the other only. */
	BROADCAST,
	/** A message to each CPU; also one interrupt to each, as in a kernel for the whole machine. */
	UNICAST,
	/** A message to one CPU of each package, which tells its neighbours and collects their answers. */
	MULTICAST,
	/** The same with buffers in the memory of the receiving package, and the farthest packages first. */
	NUMA_MULTICAST
}
