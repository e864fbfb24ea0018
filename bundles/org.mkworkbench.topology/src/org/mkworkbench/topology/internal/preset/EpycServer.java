// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.preset;

import static org.mkworkbench.topology.internal.preset.PresetBuilder.GIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.KIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.MIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.bootCritical;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;

/** Two AMD EPYC 9654 (Genoa, 96 cores in 12 chiplets of 8, 32 MiB L3 each; amd.com), one NUMA node per socket. */
public final class EpycServer {
	private static final int SOCKETS = 2;
	private static final int CHIPLETS = 12;
	private static final int CORES = 8;
	private static final int THREADS = 2;
	/** APIC ids give each chiplet 16 numbers and each socket 256 (AMD PPR family 19h model 11h, APIC id mapping), so that there are gaps. */
	private static final int SOCKET_SHIFT = 8;
	private static final int CHIPLET_SHIFT = 4;
	private static final int CORE_SHIFT = 1;

	private EpycServer() {
	}

	public static Machine create() {
		PresetBuilder preset = new PresetBuilder("2x-epyc-9654", "x86_64");
		for (int number = 0; number < SOCKETS; number++) {
			NumaNode node = preset.node(number, 768 * GIB);
			Package socket = preset.socket(number, "AMD EPYC 9654 96-Core Processor");
			for (int chiplet = 0; chiplet < CHIPLETS; chiplet++) {
				Cache l3 = preset.cache(socket, 3, CacheKind.UNIFIED, 32 * MIB, 16);
				// devices of this generation write to memory, past the caches
				l3.setSharedWays(0L);
				for (int index = 0; index < CORES; index++) {
					Cache l2 = preset.cache(l3, 2, CacheKind.UNIFIED, MIB, 8);
					Core core = preset.core(l2, chiplet * CORES + index, 32 * KIB, 8, 32 * KIB, 8);
					for (int sibling = 0; sibling < THREADS; sibling++) {
						// Linux counts the first threads of all cores before the second ones
						int linux = ((sibling * SOCKETS + number) * CHIPLETS + chiplet) * CORES + index;
						preset.thread(core, linux, number << SOCKET_SHIFT | chiplet << CHIPLET_SHIFT | index << CORE_SHIFT | sibling, node);
					}
				}
			}
		}
		preset.distances(32);
		preset.pcMemory();
		devices(preset);
		return preset.builder().finish();
	}

	private static void devices(PresetBuilder preset) {
		NumaNode near = preset.machine().getNumaNodes().get(0);
		NumaNode far = preset.machine().getNumaNodes().get(1);
		PciBridge first = preset.host(0, 0x00, 0x3f, near);
		PciDevice boot = preset.nvme(preset.port(first, "0000:00:01.1", "1022:14ab", "Genoa/Bergamo GPP Bridge", 0x01), "0000:01:00.0",
				"nvme0n1");
		bootCritical(boot, "holds the root file system");
		preset.nvme(preset.port(first, "0000:00:01.2", "1022:14ab", "Genoa/Bergamo GPP Bridge", 0x02), "0000:02:00.0", "nvme1n1");
		PciBridge graphics = preset.port(first, "0000:00:05.1", "1022:14aa", "Genoa/Bergamo GPP Bridge", 0x03);
		preset.device(graphics, "0000:03:00.0", "1a03:2000", "ASPEED Graphics Family", 0x0300, "ast");
		PciBridge second = preset.host(0, 0x40, 0x7f, near);
		PciBridge cardPort = preset.port(second, "0000:40:01.1", "1022:14ab", "Genoa/Bergamo GPP Bridge", 0x41);
		PciDevice card = preset.device(cardPort, "0000:41:00.0", "15b3:101d", "MT2892 Family [ConnectX-6 Dx]", 0x0200, "mlx5_core");
		bootCritical(card, "carries the default route of the network");
		preset.os(card, "ens1f0np0", OsDeviceKind.NETWORK, null);
		preset.os(preset.device(cardPort, "0000:41:00.1", "15b3:101d", "MT2892 Family [ConnectX-6 Dx]", 0x0200, "mlx5_core"), "ens1f1np1",
				OsDeviceKind.NETWORK, null);
		preset.virtualFunctions(card, 127, 4, "15b3:101e", "ConnectX Family mlx5Gen Virtual Function");
		PciBridge third = preset.host(0, 0x80, 0xbf, far);
		for (int disk = 0; disk < 4; disk++) {
			PciBridge port = preset.port(third, "0000:80:01.%d".formatted(disk + 1), "1022:14ab", "Genoa/Bergamo GPP Bridge", 0x81 + disk);
			preset.nvme(port, "0000:%02x:00.0".formatted(0x81 + disk), "nvme" + (disk + 2) + "n1");
		}
		PciBridge fourth = preset.host(0, 0xc0, 0xff, far);
		PciBridge extraPort = preset.port(fourth, "0000:c0:01.1", "1022:14ab", "Genoa/Bergamo GPP Bridge", 0xc1);
		preset.os(preset.device(extraPort, "0000:c1:00.0", "8086:1592", "Ethernet Controller E810-C for QSFP", 0x0200, "ice"), "ens7np0",
				OsDeviceKind.NETWORK, null);
	}
}
