// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;
import static org.mkworkbench.edit.TestDesign.numbers;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.CommandLineOptions;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.PciDevice;

class RolesTest {
	private final TestDesign test = new TestDesign(2, 4, 2);

	private List<String> apply(SpawnedKernel kernel, KernelRole role) {
		ApplyRoleCommand command = new ApplyRoleCommand(test.plan, kernel, role);
		Acts.perform(test.design, command);
		assertFalse(new ApplyRoleCommand(test.plan, kernel, role).canExecute(), "a role is applied once: " + kernel.getCommandLine());
		return command.notes();
	}

	private PciDevice card(String address, int group, int node) {
		PciDevice card = test.device(address);
		card.setClassCode(0x0200);
		card.setIommuGroup(group);
		card.setNode(test.node(node));
		return card;
	}

	@ParameterizedTest
	@EnumSource(KernelRole.class)
	void templatesAreExplainedAndTheirOptionsKnown(KernelRole role) {
		RoleTemplate template = RoleTemplate.of(role);
		assertEquals(role, template.role());
		assertFalse(template.title().isBlank());
		assertTrue(template.description().endsWith("."));
		CommandLine line = CommandLine.parse(template.commandLine());
		assertTrue(line.has("console=mktty0"));
		line.words().forEach(word -> assertTrue(CommandLineOptions.of(word.name()).filter(option -> !option.harmful()).isPresent(), word.text()));
		SpawnedKernel kernel = test.kernel("k", 1, 2, 3);
		test.memory(kernel, 0, GIB);
		assertEquals(List.of(), line.problems(kernel));
		assertEquals(KernelRole.values().length, RoleTemplate.all().size());
	}

	@Test
	void realTime() {
		List<Cache> caches = test.caches(15, 45L << 20);
		caches.getFirst().setSharedWays(0x6000L);
		SpawnedKernel rt = test.kernel("rt", 2, 11);
		test.plan.getPool().getThreads().addAll(test.cpus(3));
		assertEquals(List.of(), apply(rt, KernelRole.REAL_TIME));
		assertEquals(KernelRole.REAL_TIME, rt.getRole());
		assertEquals(List.of(2, 11, 10, 3), numbers(rt.getThreads()));
		assertEquals(List.of(), test.plan.getPool().getThreads());
		assertEquals(0x1c00L, rt.getLlcWayMask(), "ways 10-12, since devices write into 13 and 14");
		assertEquals("console=mktty0 isolcpus=managed_irq,domain,1-N nohz_full=1-N rcu_nocbs=1-N irqaffinity=0 skew_tick=1 nmi_watchdog=0 nosoftlockup",
				rt.getCommandLine());
		SpawnedKernel other = test.kernel("other", 1, 9);
		apply(other, KernelRole.REAL_TIME);
		assertEquals(0x380L, other.getLlcWayMask(), "the next ways down");
		SpawnedKernel far = test.kernel("far", 5, 13);
		apply(far, KernelRole.REAL_TIME);
		assertEquals(0x70L, far.getLlcWayMask(), "different from those of the first cache");
		SpawnedKernel farther = test.kernel("farther", 6, 14);
		apply(farther, KernelRole.REAL_TIME);
		assertEquals(0xeL, farther.getLlcWayMask());
		SpawnedKernel last = test.kernel("last", 7, 15);
		apply(last, KernelRole.REAL_TIME);
		assertEquals(0x7000L, last.getLlcWayMask(), "no ways are free in both caches, but devices do not write into those of the second");
	}

	@Test
	void whatHasNoRoomIsSaid() {
		test.caches(4, 4L << 20);
		SpawnedKernel web = test.kernel("web", 9, 13);
		web.setLlcWayMask(0xeL);
		SpawnedKernel rt = test.kernel("rt", 1, 8);
		assertEquals(List.of("CPU 1 shares its core with CPU 9 of web; take one of them away",
				"CPU 8 shares its core with CPU 0 of the host, which booted the machine; take one of them away",
				"No cache ways are free for a kernel of its own; make room in the cache"), apply(rt, KernelRole.SECURITY_CRITICAL));
		assertEquals(List.of(1, 8), numbers(rt.getThreads()));
		assertNull(rt.getLlcWayMask());
		SpawnedKernel lonely = test.kernel("lonely");
		assertEquals(List.of("No network card of its NUMA node is free; give it one"), apply(lonely, KernelRole.PACKET_PROCESSING));
	}

	@Test
	void choicesOfPeopleStay() {
		test.caches(15, 45L << 20);
		SpawnedKernel rt = test.kernel("rt", 2, 10, 3, 11);
		rt.setLlcWayMask(3L);
		rt.setCommandLine("root=/dev/nvme0n1p2 isolcpus=2-3 loglevel=7");
		apply(rt, KernelRole.REAL_TIME);
		assertEquals(3L, rt.getLlcWayMask());
		assertTrue(rt.getCommandLine().startsWith("root=/dev/nvme0n1p2 isolcpus=2-3 loglevel=7 console=mktty0 nohz_full=1-N"), rt.getCommandLine());
		apply(rt, KernelRole.GENERAL);
		assertEquals("root=/dev/nvme0n1p2 isolcpus=2-3 loglevel=7 console=mktty0", rt.getCommandLine());
		SpawnedKernel huge = test.kernel("huge", 1);
		huge.setCommandLine("hugepagesz=1G hugepages=2");
		apply(huge, KernelRole.PACKET_PROCESSING);
		assertEquals("hugepagesz=1G hugepages=2 console=mktty0 isolcpus=managed_irq,domain,1-N nohz_full=1-N rcu_nocbs=1-N irqaffinity=0 idle=poll",
				huge.getCommandLine());
	}

	@Test
	void packetProcessing() {
		PciDevice uplink = card("0000:01:00.0", 1, 0);
		uplink.setBootCritical(true);
		PciDevice near = card("0000:02:00.0", 2, 0);
		PciDevice nearToo = card("0000:02:00.1", 2, 0);
		card("0000:81:00.0", 3, 1);
		SpawnedKernel net = test.kernel("net", 1, 9);
		test.memory(net, 0, 2 * GIB);
		assertEquals(List.of(), apply(net, KernelRole.PACKET_PROCESSING));
		assertEquals(List.of(near, nearToo), net.getDevices());
		assertTrue(net.getCommandLine().contains("default_hugepagesz=2M hugepagesz=2M hugepages=512 idle=poll"), net.getCommandLine());
		SpawnedKernel second = test.kernel("second", 2);
		test.machine.setArchitecture("aarch64");
		assertEquals(List.of("No network card of its NUMA node is free; give it one"), apply(second, KernelRole.PACKET_PROCESSING));
		assertTrue(second.getCommandLine().endsWith("hugepages=256 nohlt"), second.getCommandLine());
		assertEquals(List.of("console=mktty0", "default_hugepagesz=1G", "hugepagesz=1G", "hugepages=8", "idle=poll"),
				RoleTemplate.of(KernelRole.PACKET_PROCESSING).options("x86_64", 1, 16 * GIB));
	}

	@Test
	void theHostKeepsItsLastCardAndCardsWithVirtualFunctions() {
		PciDevice only = card("0000:01:00.0", 1, 0);
		SpawnedKernel net = test.kernel("net", 1, 9);
		apply(net, KernelRole.PACKET_PROCESSING);
		assertEquals(List.of(), net.getDevices());
		PciDevice function = card("0000:01:01.0", 2, 0);
		function.setPhysicalFunction(only);
		net.setRole(KernelRole.GENERAL);
		apply(net, KernelRole.PACKET_PROCESSING);
		assertEquals(List.of(function), net.getDevices());
	}

	@Test
	void updateTwin() {
		SpawnedKernel web = test.kernel("web", 1, 9);
		test.memory(web, 0, GIB);
		test.memory(web, 1, 5 * GIB);
		web.setImage("/boot/vmlinux");
		web.setInitrd("/boot/initrd");
		web.setCommandLine("console=mktty0 root=/dev/vda quiet");
		Acts.perform(test.design, new AddVirtioDeviceCommand(test.plan, web, VirtioKind.BLOCK));
		test.kernel("net", 2);
		SpawnedKernel twin = test.kernel("web-b", 3);
		assertEquals(List.of("Node 1 has no 5 GiB left for a twin of web"), apply(twin, KernelRole.UPDATE_TWIN));
		assertEquals("/boot/vmlinux", twin.getImage());
		assertEquals("/boot/initrd", twin.getInitrd());
		assertEquals("console=mktty0 root=/dev/vda quiet", twin.getCommandLine());
		assertEquals(List.of(GIB), twin.getMemory().stream().map(grant -> grant.getBytes()).toList());
		assertEquals("blk0", twin.getVirtioDevices().getFirst().getName());
		List<String> uids = new ArrayList<>();
		test.design.eAllContents().forEachRemaining(object -> uids.add(((org.mkworkbench.model.machine.Element) object).getUid()));
		assertEquals(uids.stream().distinct().toList(), uids);
		SpawnedKernel strange = test.kernel("x", 4);
		assertEquals(List.of("It is not clear which kernel this is the twin of; name it after that kernel, such as \"web-b\" after \"web\""),
				apply(strange, KernelRole.UPDATE_TWIN));
		assertEquals("console=mktty0", strange.getCommandLine());
	}

	@Test
	void newKernelsWithARole() {
		test.caches(16, 32L << 20);
		CreateKernelCommand command = new CreateKernelCommand(test.plan, null, test.cpus(2, 3), KernelRole.REAL_TIME).named("rt").withMemory(test.node(0), GIB);
		assertEquals("Add real-time kernel", command.getLabel());
		Acts.perform(test.design, command);
		SpawnedKernel rt = command.kernel();
		assertEquals(List.of(2, 3, 10, 11), numbers(rt.getThreads()));
		assertEquals(0xf000L, rt.getLlcWayMask());
		assertEquals(KernelRole.REAL_TIME, rt.getRole());
		assertTrue(rt.getCommandLine().startsWith("console=mktty0 isolcpus="));
		assertEquals(List.of(), command.notes());
		CreateKernelCommand general = new CreateKernelCommand(test.plan, null, test.cpus(1), KernelRole.GENERAL);
		Acts.perform(test.design, general);
		assertEquals("console=mktty0", general.kernel().getCommandLine());
		CreateKernelCommand twin = new CreateKernelCommand(test.plan, null, test.cpus(4), KernelRole.UPDATE_TWIN).named("rt2");
		Acts.perform(test.design, twin);
		assertEquals(rt.getCommandLine(), twin.kernel().getCommandLine());
		assertEquals(1, twin.kernel().getMemory().size());
	}

	@Test
	void refusals() {
		SpawnedKernel rt = test.kernel("rt", 2);
		assertEquals("Make rt an update twin", new ApplyRoleCommand(test.plan, rt, KernelRole.UPDATE_TWIN).getLabel());
		Acts.refuse(test.design, new ApplyRoleCommand(test.plan, Designs.createKernel(test.plan), KernelRole.REAL_TIME), "The kernel is not in this plan");
		test.plan.setLocked(true);
		Acts.refuse(test.design, new ApplyRoleCommand(test.plan, rt, KernelRole.REAL_TIME), "Plan \"Plan 1\" is locked");
	}
}
