// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.preset;

import static org.mkworkbench.topology.internal.preset.PresetBuilder.GIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.KIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.MIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.bootCritical;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;

/** One Ampere Altra Max M128-30 (128 Neoverse N1 cores in pairs, 64 KiB L1, 1 MiB L2; amperecomputing.com), divided into quarters. */
public final class ArmServer {
	private static final int NODES = 4;
	private static final int PAIRS_PER_NODE = 16;
	private static final int CORES_PER_PAIR = 2;
	private static final long NODE_BYTES = 128 * GIB;
	/** MPIDR: N1 is a "multithreaded" layout with one thread, so that cores are in Aff1 and pairs in Aff2 (Arm ARM, MPIDR_EL1.MT). */
	private static final int PAIR_SHIFT = 16;
	private static final int CORE_SHIFT = 8;
	/** Memory of the preset's nodes starts at multiples of this address, as on servers whose sockets and quarters decode separately. */
	private static final long NODE_STRIDE = 1L << 40;
	private static final long LOW_BASE = 2 * GIB;

	private ArmServer() {
	}

	public static Machine create() {
		PresetBuilder preset = new PresetBuilder("arm-server-128", "aarch64");
		Package socket = preset.socket(0, "Ampere Altra Max M128-30");
		for (int quarter = 0; quarter < NODES; quarter++) {
			NumaNode node = preset.node(quarter, NODE_BYTES);
			for (int index = 0; index < PAIRS_PER_NODE; index++) {
				int pair = quarter * PAIRS_PER_NODE + index;
				CpuGroup cluster = preset.cluster(socket, pair);
				for (int core = 0; core < CORES_PER_PAIR; core++) {
					Cache l2 = preset.cache(cluster, 2, CacheKind.UNIFIED, MIB, 8);
					int number = pair * CORES_PER_PAIR + core;
					preset.thread(preset.core(l2, number, 64 * KIB, 4, 64 * KIB, 4), number,
							(long) pair << PAIR_SHIFT | (long) core << CORE_SHIFT, node);
				}
			}
		}
		preset.distances(12);
		memory(preset);
		devices(preset);
		return preset.builder().finish();
	}

	private static void memory(PresetBuilder preset) {
		for (NumaNode node : preset.machine().getNumaNodes()) {
			long low = node.getOsIndex() == 0 ? 2 * GIB : 0;
			if (low > 0) {
				preset.range(LOW_BASE, low, "System RAM", RangeKind.SYSTEM_RAM, node);
			}
			preset.range((node.getOsIndex() + 1) * NODE_STRIDE, NODE_BYTES - low, "System RAM", RangeKind.SYSTEM_RAM, node);
		}
		preset.machine().setMemoryBlockSize(128 * MIB);
	}

	private static void devices(PresetBuilder preset) {
		PciBridge first = preset.host(0, 0x00, 0xff, preset.machine().getNumaNodes().get(0));
		PciBridge cardPort = preset.port(first, "0000:00:01.0", "1def:e100", "Altra PCIe Root Port a0", 0x01);
		PciDevice card = preset.device(cardPort, "0000:01:00.0", "15b3:101d", "MT2892 Family [ConnectX-6 Dx]", 0x0200, "mlx5_core");
		preset.os(card, "enp1s0f0np0", OsDeviceKind.NETWORK, null);
		bootCritical(card, "carries the default route of the network");
		preset.os(preset.device(cardPort, "0000:01:00.1", "15b3:101d", "MT2892 Family [ConnectX-6 Dx]", 0x0200, "mlx5_core"),
				"enp1s0f1np1", OsDeviceKind.NETWORK, null);
		PciBridge second = preset.host(3, 0x00, 0xff, preset.machine().getNumaNodes().get(1));
		PciDevice disk = preset.nvme(preset.port(second, "0003:00:01.0", "1def:e110", "Altra PCIe Root Port b0", 0x01), "0003:01:00.0",
				"nvme0n1");
		bootCritical(disk, "holds the root file system");
		preset.nvme(preset.port(second, "0003:00:02.0", "1def:e111", "Altra PCIe Root Port b1", 0x02), "0003:02:00.0", "nvme1n1");
		PciBridge third = preset.host(4, 0x00, 0xff, preset.machine().getNumaNodes().get(2));
		PciBridge graphics = preset.port(third, "0004:00:01.0", "1def:e113", "Altra PCIe Root Port b3", 0x01);
		preset.device(graphics, "0004:01:00.0", "1a03:2000", "ASPEED Graphics Family", 0x0300, "ast");
		PciBridge fourth = preset.host(5, 0x00, 0xff, preset.machine().getNumaNodes().get(3));
		preset.os(preset.device(preset.port(fourth, "0005:00:01.0", "1def:e111", "Altra PCIe Root Port b1", 0x01), "0005:01:00.0", "8086:1592",
				"Ethernet Controller E810-C for QSFP", 0x0200, "ice"), "enP5p1s0", OsDeviceKind.NETWORK, null);
	}
}
