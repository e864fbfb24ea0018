// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.HostPciDevice;
import org.mkworkbench.engine.host.PartitionBlobs;
import org.mkworkbench.engine.host.message.MessageType;

/** A machine and partitions of it for tests. */
public final class Partitions {
	public static final long MIB = 1L << 20;
	public static final long GIB = 1L << 30;

	private Partitions() {
	}

	/**
	 * Two packages with a node each, 4 cores of 2 threads per package, 2 cores per last-level cache. Linux number n: package n/8, core
	 * n/2; physical id 2n+16, except 0 for CPU 0. 16 GiB per node, two PCI functions.
	 */
	public static HostMachine machine() {
		HostMachine bare = PartitionBlobs.machine("test", 2, 8, 4, 2, Partitions::physical, 16 * GIB);
		return new HostMachine(bare.name(), bare.pageSize(), bare.memoryBlockSize(), bare.cpus(), bare.nodes(),
				List.of(new HostPciDevice("0000:01:00.0", 0x8086, 0x1572, 0), new HostPciDevice("0000:81:00.1", 0x1af4, 0x1041, 1)));
	}

	public static long physical(int osIndex) {
		return osIndex == 0 ? 0 : 2L * osIndex + 16;
	}

	/** CPUs 1..15, 8 GiB on each node, both devices. */
	public static byte[] baseline() {
		return PartitionBlobs.baseline(machine().cpus().stream().filter(cpu -> !cpu.boot()).mapToLong(cpu -> cpu.physicalId()).toArray(),
				machine().pciDevices(), 8 * GIB, 8 * GIB);
	}

	public static byte[] createOverlay(String name, int id, long memory, int node, int... osIndices) {
		return PartitionBlobs.create(name, id, memory, node, Arrays.stream(osIndices).mapToLong(Partitions::physical).toArray());
	}

	public static ChannelSpec channel(String name, int from, int to, double rate, ChannelPattern pattern) {
		return new ChannelSpec(name, from, to, MessageType.USER, rate, 64, pattern, 1, 0);
	}
}
