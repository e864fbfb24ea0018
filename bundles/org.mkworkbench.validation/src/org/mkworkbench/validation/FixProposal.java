// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.List;

/**
 * A remedy as data: what to change, by uid, so that it can be applied to the design although a copy was checked. The bundle
 * {@code edit} makes an undoable command of it. Labels are imperative and name the things: {@code Keep CPU 16 in "web"}.
 */
public sealed interface FixProposal {
	/** What a person chooses in a quick-fix list. */
	String label();

	/** Give CPUs to one owner and take them from everybody else. @param ownerUid a spawned kernel, a pool or a host kernel */
	record AssignThreads(String label, String ownerUid, List<String> threadUids) implements FixProposal {
		public AssignThreads {
			threadUids = List.copyOf(threadUids);
		}
	}

	/** Keep only the first mention of each CPU in a kernel's list. */
	record RemoveRepeatedThreads(String label, String kernelUid) implements FixProposal {
	}

	/** Give PCI or platform devices to one owner and take them from everybody else. @param ownerUid a spawned kernel, a pool or a host kernel */
	record AssignDevices(String label, String ownerUid, List<String> deviceUids) implements FixProposal {
		public AssignDevices {
			deviceUids = List.copyOf(deviceUids);
		}
	}

	/** Give a kernel memory of a node, replacing what it has there. @param bytes more than 0 */
	record GiveMemory(String label, String kernelUid, String nodeUid, long bytes) implements FixProposal {
	}

	/** Change the size of one memory grant. @param bytes more than 0 */
	record ResizeMemory(String label, String grantUid, long bytes) implements FixProposal {
	}

	/** Move a memory grant to another fixed base address. @param base null to let the kernel choose */
	record MoveMemory(String label, String grantUid, Long base) implements FixProposal {
	}

	/** Take all memory of a kernel from one node, as much in all as it has. A fixed base address on another node is forgotten. */
	record GatherMemory(String label, String kernelUid, String nodeUid) implements FixProposal {
	}

	record SetKernelId(String label, String kernelUid, int id) implements FixProposal {
	}

	record RenameKernel(String label, String kernelUid, String name) implements FixProposal {
	}

	/** @param rate messages per second */
	record SetChannelRate(String label, String channelUid, double rate) implements FixProposal {
	}

	/** @param payload bytes */
	record SetChannelPayload(String label, String channelUid, int payload) implements FixProposal {
	}

	/** @param ownerUid a spawned kernel or the pool @param mask last-level cache ways, a bit per way; null for not partitioned */
	record SetCacheWays(String label, String ownerUid, Long mask) implements FixProposal {
	}

	/** Put the CPUs of a kernel in another order. @param threadUids all CPUs that the kernel has, the one that boots it first */
	record OrderThreads(String label, String kernelUid, List<String> threadUids) implements FixProposal {
		public OrderThreads {
			threadUids = List.copyOf(threadUids);
		}
	}

	/** @param commandLine null for none */
	record SetCommandLine(String label, String kernelUid, String commandLine) implements FixProposal {
	}

	/** @param queues 1 or more */
	record SetVirtioQueues(String label, String deviceUid, int queues) implements FixProposal {
	}

	/** @param queueSize entries per queue, a power of two */
	record SetVirtioQueueSize(String label, String deviceUid, int queueSize) implements FixProposal {
	}

	record RenameVirtioDevice(String label, String deviceUid, String name) implements FixProposal {
	}

	/** Delete kernels, channels or memory grants, or else steps and workloads of scenarios. */
	record DeleteElements(String label, List<String> uids) implements FixProposal {
		public DeleteElements {
			uids = List.copyOf(uids);
		}
	}

	/** Take the Linux number as physical id where the machine has none, marked as assumed. */
	record AssumePhysicalIds(String label) implements FixProposal {
	}
}
