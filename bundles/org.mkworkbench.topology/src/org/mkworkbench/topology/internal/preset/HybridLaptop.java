// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.preset;

import static org.mkworkbench.topology.internal.preset.PresetBuilder.GIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.KIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.MIB;
import static org.mkworkbench.topology.internal.preset.PresetBuilder.bootCritical;

import java.util.List;
import java.util.Map;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.topology.internal.CpuKinds;

/** A laptop with a Core i7-1370P (Raptor Lake: 6 P-cores with SMT, 8 E-cores in two modules; ark.intel.com). */
public final class HybridLaptop {
	private static final int BIG_CORES = 6;
	private static final int SMALL_CORES = 8;
	private static final int MODULE = 4;
	/** Every P-core has 8 APIC ids, so does every E-core module; E-cores are 2 apart. */
	private static final int BLOCK = 8;

	private HybridLaptop() {
	}

	public static Machine create() {
		PresetBuilder preset = new PresetBuilder("hybrid-laptop", "x86_64");
		NumaNode node = preset.node(0, 32 * GIB);
		Cache l3 = preset.cache(preset.socket(0, "13th Gen Intel(R) Core(TM) i7-1370P"), 3, CacheKind.UNIFIED, 24 * MIB, 12);
		for (int index = 0; index < BIG_CORES; index++) {
			Cache l2 = preset.cache(l3, 2, CacheKind.UNIFIED, 1280 * KIB, 10);
			Core core = preset.core(l2, index * 4, 48 * KIB, 12, 32 * KIB, 8);
			preset.thread(core, 2 * index, (long) index * BLOCK, node);
			preset.thread(core, 2 * index + 1, (long) index * BLOCK + 1, node);
		}
		for (int module = 0; module < SMALL_CORES / MODULE; module++) {
			Cache l2 = preset.cache(l3, 2, CacheKind.UNIFIED, 2 * MIB, 16);
			for (int index = 0; index < MODULE; index++) {
				int small = module * MODULE + index;
				Core core = preset.core(l2, BIG_CORES * 4 + small, 32 * KIB, 8, 64 * KIB, 8);
				preset.thread(core, 2 * BIG_CORES + small, (long) (BIG_CORES + module) * BLOCK + 2 * index, node);
			}
		}
		CpuKinds.apply(preset.builder(), List.of(
				new CpuKinds.Facts(CpuSet.range(0, 2 * BIG_CORES - 1), "IntelCore", null, null, 5200, 1900, Map.of()),
				new CpuKinds.Facts(CpuSet.range(2 * BIG_CORES, 2 * BIG_CORES + SMALL_CORES - 1), "IntelAtom", null, null, 3900, 1400,
						Map.of())));
		preset.pcMemory();
		devices(preset);
		return preset.builder().finish();
	}

	private static void devices(PresetBuilder preset) {
		PciBridge root = preset.host(0, 0x00, 0xff, preset.machine().getNumaNodes().getFirst());
		preset.device(root, "0000:00:02.0", "8086:a7a0", "Raptor Lake-P [Iris Xe Graphics]", 0x0300, "i915");
		PciBridge port = preset.port(root, "0000:00:06.0", "8086:a74d", "Raptor Lake PCIe 4.0 Graphics Port", 0x01);
		PciDevice disk = preset.device(port, "0000:01:00.0", "144d:a80a", "NVMe SSD Controller PM9A1/PM9A3/980PRO", 0x0108, "nvme");
		preset.os(disk, "nvme0n1", OsDeviceKind.STORAGE, 1_024_209_543_168L);
		bootCritical(disk, "holds the root file system");
		preset.device(root, "0000:00:0d.0", "8086:a71e", "Raptor Lake-P Thunderbolt 4 USB Controller", 0x0c03, "xhci_hcd");
		preset.device(root, "0000:00:14.0", "8086:51ed", "Alder Lake PCH USB 3.2 xHCI Host Controller", 0x0c03, "xhci_hcd");
		PciDevice wireless = preset.device(root, "0000:00:14.3", "8086:51f0", "Alder Lake-P PCH CNVi WiFi", 0x0280, "iwlwifi");
		preset.os(wireless, "wlp0s20f3", OsDeviceKind.NETWORK, null);
		bootCritical(wireless, "is the only network card");
		// The functions of the chip set's last device are one IOMMU group
		PciDevice bridge = preset.device(root, "0000:00:1f.0", "8086:519d", "Raptor Lake LPC/eSPI Controller", 0x0601, null);
		preset.sharing(preset.device(root, "0000:00:1f.3", "8086:51ca", "Raptor Lake-P/U/H cAVS", 0x0403, "snd_hda_intel"), bridge);
		preset.sharing(preset.device(root, "0000:00:1f.4", "8086:51a3", "Alder Lake PCH-P SMBus Host Controller", 0x0c05, "i801_smbus"), bridge);
		preset.sharing(preset.device(root, "0000:00:1f.5", "8086:51a4", "Alder Lake-P PCH SPI Controller", 0x0c80, "intel-spi"), bridge);
	}
}
