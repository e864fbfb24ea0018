// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.InternalEList;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;

/** Plans that no command would make but a file may hold: made up at random, full of faults of all kinds. The same number, the same plan. */
final class RandomFaults {
	private static final long GIB = TestDesign.GIB;
	private static final long MIB = 1L << 20;
	private static final List<String> NAMES = List.of("web", "net", "rt", "a/b", " x", "-y", "$z", "k".repeat(300), "");
	private static final List<String> LINES = List.of("console=mktty0 root=/dev/vda", "console=ttyS0", "mem=1G quiet quiet", "maxcpus=1 root=\"a b", "",
			"console=mktty0 isolcpus=9 nosmp", "x ".repeat(1200));

	final TestDesign test = new TestDesign(2, 4, 2);
	private final List<HardwareThread> threads = MachineIndex.threadsBelow(test.machine);
	private final Random random;

	RandomFaults(long seed) {
		random = new Random(seed);
		machine();
		test.plan.setDialect(pick(Dialect.VALUES));
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			kernel();
		}
		some(threads, 3).stream().filter(thread -> random.nextInt(3) == 0).forEach(test.plan.getPool().getThreads()::add);
		some(test.machine.getPciDevices(), 2).forEach(test.plan.getPool().getDevices()::add);
		if (random.nextBoolean()) {
			test.plan.getPool().getMemory().add(grant());
		}
		test.plan.getPool().setLlcWayMask(mask());
		for (int i = random.nextInt(3); i > 0; i--) {
			test.channel(random.nextBoolean() ? test.plan.getHostKernel() : pick(test.plan.getKernels()), pick(test.plan.getKernels()))
					.setPayload(random.nextInt(6000));
		}
	}

	private void machine() {
		if (random.nextBoolean()) {
			test.caches(11, 22L << 20).getFirst().setSharedWays(0x600L);
		}
		for (int i = 0; i < 5; i++) {
			PciDevice device = test.device("0000:0%d:00.%d".formatted(1 + i / 2, i % 2));
			device.setClassCode(i < 3 ? 0x0200 : 0x0108);
			device.setIommuGroup(random.nextInt(3) == 0 ? null : Integer.valueOf(i / 2));
			device.setNode(test.node(i % 2));
			device.setBootCritical(i == 4);
		}
		test.machine.getPciDevices().get(1).setPhysicalFunction(random.nextBoolean() ? test.machine.getPciDevices().getFirst() : null);
		some(threads, 3).forEach(thread -> thread.setOnline(false));
		some(threads, 3).forEach(thread -> thread.setAllowed(random.nextBoolean()));
		some(threads, 2).forEach(thread -> thread.setPhysicalId(random.nextBoolean() ? null : Long.valueOf(99)));
		test.machine.getBootThread().setOnline(true);
		if (random.nextInt(4) == 0) {
			test.machine.setBootThread(null);
		}
		test.machine.setMemoryBlockSize(random.nextInt(3) == 0 ? null : Long.valueOf(pick(List.of(128 * MIB, GIB, 2 * GIB))));
		if (random.nextInt(3) > 0) {
			// a hole below the first block and a reserved range in the middle
			range(0, 9 * MIB + 4096, 3 * GIB, RangeKind.SYSTEM_RAM);
			range(0, 4 * GIB, 5 * GIB - 3 * MIB, RangeKind.SYSTEM_RAM);
			range(0, 5 * GIB + 4096, MIB, RangeKind.RESERVED);
			range(1, 9 * GIB + 64 * MIB, 8 * GIB, RangeKind.SYSTEM_RAM);
		}
		for (int i = 0; i < 2 && random.nextInt(3) == 0; i++) {
			CpuKind kind = MachineFactory.eINSTANCE.createCpuKind();
			kind.setUid("kind-" + i);
			kind.setEfficiency(i);
			test.machine.getCpuKinds().add(kind);
			some(threads, 6).forEach(thread -> thread.setKind(kind));
		}
	}

	private void range(int node, long base, long size, RangeKind kind) {
		MemoryRange range = MachineFactory.eINSTANCE.createMemoryRange();
		range.setUid("range-" + test.machine.getMemoryRanges().size());
		range.setBase(base);
		range.setSize(size);
		range.setKind(kind);
		range.setNode(test.node(node));
		test.machine.getMemoryRanges().add(range);
	}

	private void kernel() {
		SpawnedKernel kernel = test.kernel(pick(NAMES));
		((InternalEList<HardwareThread>) kernel.getThreads()).addAllUnique(some(threads, random.nextInt(4) == 0 ? 1 : 5));
		some(test.machine.getPciDevices(), 3).forEach(kernel.getDevices()::add);
		kernel.setRole(pick(KernelRole.VALUES));
		kernel.setCommandLine(pick(LINES));
		kernel.setImage(random.nextBoolean() ? "/boot/vmlinuz" : null);
		kernel.setId(random.nextInt(3) == 0 ? pick(List.of(0, 1, 2, 511, 512)) : kernel.getId());
		kernel.setLlcWayMask(mask());
		for (int i = random.nextInt(4); i > 0; i--) {
			kernel.getMemory().add(grant());
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			VirtioDevice device = DesignFactory.eINSTANCE.createVirtioDevice();
			device.setUid(Designs.freshUid(test.plan, "virtio"));
			device.setKind(pick(VirtioKind.VALUES));
			device.setName(pick(List.of("eth", "disk", "x y")));
			device.setQueues(random.nextInt(12));
			device.setQueueSize(random.nextBoolean() ? 100 : 256);
			kernel.getVirtioDevices().add(device);
		}
	}

	private MemoryGrant grant() {
		MemoryGrant grant = Designs.createMemoryGrant(test.plan, test.node(random.nextInt(2)), size(5 * GIB));
		if (random.nextInt(3) == 0) {
			grant.setNode(random.nextInt(8) == 0 ? null : grant.getNode());
		}
		if (random.nextInt(3) > 0) {
			grant.setBase(size(17 * GIB));
		}
		return grant;
	}

	/** Whole GiB, MiB, pages or bytes. */
	private long size(long most) {
		long step = pick(List.of(GIB, 512 * MIB, 3 * MIB, 4096L, 1L));
		return random.nextLong(most / step + 1) * step;
	}

	private Long mask() {
		return random.nextBoolean() ? null : Long.valueOf(random.nextInt(1 << 12));
	}

	private <T> T pick(List<? extends T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private <T> List<T> some(List<? extends T> from, int most) {
		List<T> chosen = new ArrayList<>();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			chosen.add(pick(from));
		}
		return chosen;
	}
}
