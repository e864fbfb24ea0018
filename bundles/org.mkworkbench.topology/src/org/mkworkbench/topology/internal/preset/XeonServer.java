// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.preset;

import static org.mkworkbench.topology.internal.preset.PresetBuilder.GIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.KIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.MIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.bootCritical;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;

/** Two Intel Xeon Gold 5418Y (Sapphire Rapids, 24 cores, 45 MiB L3; ark.intel.com), SMT switched off in the firmware. */
public final class XeonServer {
	private static final int SOCKETS = 2;
	private static final int CORES = 24;
	/** x2APIC ids keep the SMT bit when SMT is off, and have 7 bits below the socket (Intel SDM 3A, 11.12.8). */
	private static final int SOCKET_SHIFT = 7;
	private static final int CORE_SHIFT = 1;
	private static final int L3_WAYS = 15;
	/** The two highest ways, into which Intel's Data Direct I/O writes unless the firmware is told otherwise. */
	private static final long DDIO_WAYS = 3L << L3_WAYS - 2;

	private XeonServer() {
	}

	public static Machine create() {
		PresetBuilder preset = new PresetBuilder("2x-xeon-gold-5418y", "x86_64");
		for (int socket = 0; socket < SOCKETS; socket++) {
			NumaNode node = preset.node(socket, 256 * GIB);
			Cache l3 = preset.cache(preset.socket(socket, "Intel(R) Xeon(R) Gold 5418Y"), 3, CacheKind.UNIFIED, 45 * MIB, L3_WAYS);
			l3.setSharedWays(DDIO_WAYS);
			for (int core = 0; core < CORES; core++) {
				Cache l2 = preset.cache(l3, 2, CacheKind.UNIFIED, 2 * MIB, 16);
				preset.thread(preset.core(l2, core, 48 * KIB, 12, 32 * KIB, 8), socket * CORES + core,
						socket << SOCKET_SHIFT | core << CORE_SHIFT, node);
			}
		}
		preset.distances(21);
		preset.pcMemory();
		devices(preset);
		return preset.builder().finish();
	}

	private static void devices(PresetBuilder preset) {
		NumaNode near = preset.machine().getNumaNodes().get(0);
		NumaNode far = preset.machine().getNumaNodes().get(1);
		PciBridge legacy = preset.host(0, 0x00, 0x14, near);
		PciDevice sata = preset.device(legacy, "0000:00:17.0", "8086:1ba2", "Emmitsburg (C741) SATA Controller [AHCI mode]", 0x0106, "ahci");
		preset.os(sata, "sda", OsDeviceKind.STORAGE, 480_103_981_056L);
		PciBridge graphics = preset.port(legacy, "0000:00:1c.0", "8086:1bb8", "Emmitsburg PCI Express Root Port", 0x03);
		preset.device(graphics, "0000:03:00.0", "1a03:2000", "ASPEED Graphics Family", 0x0300, "ast");
		PciBridge first = preset.host(0, 0x15, 0x25, near);
		PciDevice boot = preset.nvme(preset.port(first, "0000:15:01.0", "8086:352a", "PCI Express Root Port", 0x16), "0000:16:00.0", "nvme0n1");
		bootCritical(boot, "holds the root file system");
		PciBridge second = preset.host(0, 0x26, 0x36, near);
		PciBridge cardPort = preset.port(second, "0000:26:01.0", "8086:352a", "PCI Express Root Port", 0x27);
		PciDevice card = preset.device(cardPort, "0000:27:00.0", "8086:1592", "Ethernet Controller E810-C for QSFP", 0x0200, "ice");
		bootCritical(card, "carries the default route of the network");
		preset.os(card, "ens1f0np0", OsDeviceKind.NETWORK, null);
		preset.os(preset.device(cardPort, "0000:27:00.1", "8086:1592", "Ethernet Controller E810-C for QSFP", 0x0200, "ice"), "ens1f1np1",
				OsDeviceKind.NETWORK, null);
		preset.virtualFunctions(card, 128, 4, "8086:1889", "Ethernet Adaptive Virtual Function");
		PciBridge other = preset.host(0, 0x97, 0xa6, far);
		preset.nvme(preset.port(other, "0000:97:01.0", "8086:352a", "PCI Express Root Port", 0x98), "0000:98:00.0", "nvme1n1");
		preset.nvme(preset.port(other, "0000:97:03.0", "8086:352b", "PCI Express Root Port", 0x99), "0000:99:00.0", "nvme2n1");
		PciBridge last = preset.host(0, 0xa7, 0xb6, far);
		PciDevice extra = preset.device(preset.port(last, "0000:a7:01.0", "8086:352a", "PCI Express Root Port", 0xa8), "0000:a8:00.0",
				"15b3:101d",
				"MT2892 Family [ConnectX-6 Dx]", 0x0200, "mlx5_core");
		preset.os(extra, "ens5np0", OsDeviceKind.NETWORK, null);
	}
}
