// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.PlanComparison.Change;
import org.mkworkbench.edit.PlanComparison.Difference;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.PciDevice;

class PlanComparisonTest {
	private final TestDesign test = new TestDesign(2, 4, 2);
	private final SpawnedKernel web = test.kernel("web", 4, 5, 6);
	private final SpawnedKernel rt = test.kernel("rt", 2, 3);
	private final PciDevice nic = test.device("0000:17:00.0");
	private final PciDevice disk = test.device("0000:65:00.0");
	private Plan copy;
	private SpawnedKernel copiedWeb;
	private SpawnedKernel copiedRt;

	@BeforeEach
	void duplicate() {
		test.memory(web, 0, GIB);
		web.getDevices().add(nic);
		test.channel(rt, web);
		test.channel(test.plan.getHostKernel(), rt);
		DuplicatePlanCommand command = new DuplicatePlanCommand(test.plan, "Plan 2");
		command.execute();
		copy = command.plan();
		copiedWeb = copy.getKernels().get(0);
		copiedRt = copy.getKernels().get(1);
	}

	private List<String> texts() {
		return PlanComparison.of(test.plan, copy).differences().stream().map(Difference::text).toList();
	}

	private Difference only() {
		List<Difference> all = PlanComparison.of(test.plan, copy).differences();
		assertEquals(1, all.size(), all::toString);
		return all.getFirst();
	}

	@Test
	void copiesDoNotDiffer() {
		copy.getKernels().move(0, 1);
		copiedWeb.setBounds(new Bounds(1, 2, 3, 4));
		copiedWeb.setColour(9);
		copy.setLocked(true);
		copy.getChannels().move(0, 1);
		assertEquals(List.of(), texts());
	}

	@Test
	void moreCpusAreTakenFromTheHost() {
		copiedWeb.getThreads().addAll(test.cpus(7, 12, 13));
		assertEquals(List.of("web: CPUs 4-6 → 4-7,12-13", "host: CPUs 0-1,7-15 → 0-1,8-11,14-15"), texts());
		Difference first = PlanComparison.of(test.plan, copy).differences().getFirst();
		assertEquals(new Difference(Change.CHANGED, "web", "CPUs", "4-6", "4-7,12-13",
				List.of(web.getUid(), copiedWeb.getUid(), "cpu-7", "cpu-12", "cpu-13")), first);
	}

	@Test
	void bootCpuAndOrder() {
		copiedWeb.getThreads().move(0, 2);
		assertEquals("web: boot CPU 4 → 6", only().text());
		copiedWeb.getThreads().clear();
		copiedWeb.getThreads().addAll(test.cpus(4, 6, 5));
		assertEquals("web: order of CPUs 4,5,6 → 4,6,5", only().text());
	}

	@Test
	void memoryAndItsBase() {
		copiedWeb.getMemory().getFirst().setBase(0x1_0000_0000L);
		assertEquals("web: base addresses on node 0 none → 0x100000000", only().text());
		assertEquals(Change.ADDED, only().change());
		copiedWeb.getMemory().getFirst().setNode(test.node(1));
		// the host keeps 2 MiB less than the rest for the book-keeping of the pool
		assertEquals(List.of("web: memory of node 0 1 GiB → none", "web: memory of node 1 none → 1 GiB",
				"host: memory of node 0 7166 MiB → 8 GiB", "host: memory of node 1 8 GiB → 7166 MiB"), texts());
	}

	@Test
	void devicesMove() {
		copiedWeb.getDevices().set(0, disk);
		copy.getPool().getDevices().add(nic);
		assertEquals(List.of("web: devices 0000:17:00.0 → 0000:65:00.0", "pool: devices none → 0000:17:00.0", "host: devices 0000:65:00.0 → none"), texts());
		assertEquals(List.of(web.getUid(), copiedWeb.getUid(), nic.getUid(), disk.getUid()), PlanComparison.of(test.plan, copy).differences().getFirst().uids());
	}

	@Test
	void poolHasSpareParts() {
		copy.getPool().getThreads().addAll(test.cpus(8));
		copy.getPool().setLlcWayMask(0xf0L);
		assertEquals(List.of("pool: CPUs none → 8", "pool: cache ways none → 4-7", "host: CPUs 0-1,7-15 → 0-1,7,9-15"), texts());
	}

	@Test
	void everyValueOfAKernelIsCompared() {
		VirtioDevice net = DesignFactory.eINSTANCE.createVirtioDevice();
		net.setUid("virtio-1");
		net.setKind(VirtioKind.NET);
		net.setName("eth0");
		net.setQueues(2);
		copiedWeb.getVirtioDevices().add(net);
		copiedWeb.setLlcWayMask(0xc0fL);
		copiedWeb.setImage("/boot/vmlinuz");
		copiedWeb.setInitrd("/boot/initrd.img");
		copiedWeb.setCommandLine("console=mktty0");
		copiedWeb.setRole(KernelRole.REAL_TIME);
		copiedWeb.setId(77);
		copy.getHostKernel().setCommandLine("quiet");
		copy.setDescription("all of it");
		copy.setDialect(Dialect.H);
		assertEquals(List.of("plan: description none → all of it", "plan: dialect V1 → H", "web: id 1 → 77", "web: role general → real-time",
				"web: cache ways none → 0-3,10-11", "web: virtio devices none → net eth0 (2 × 256)", "web: image none → /boot/vmlinuz",
				"web: command line none → console=mktty0", "web: initrd none → /boot/initrd.img", "host: command line none → quiet"), texts());
	}

	@Test
	void renamedKernelIsFoundByItsId() {
		copiedRt.setName("control");
		assertEquals("rt: name rt → control", only().text());
		copiedWeb.setName("rt");
		copiedRt.setName("web");
		assertTrue(texts().contains("web: CPUs 4-6 → 2-3"), "names come before ids");
	}

	@Test
	void addedAndRemovedKernels() {
		copiedRt.setName("control");
		copiedRt.setId(9);
		List<Difference> all = PlanComparison.of(test.plan, copy).differences();
		assertEquals(new Difference(Change.REMOVED, "rt", "kernel", "CPUs 2-3", "none", List.of(rt.getUid())), all.get(0));
		assertEquals(new Difference(Change.ADDED, "control", "kernel", "none", "CPUs 2-3", List.of(copiedRt.getUid())), all.get(1));
		assertEquals(List.of("rt → web: channel user, 1000/s, 64 B → none", "host → rt: channel user, 1000/s, 64 B → none",
				"control → web: channel none → user, 1000/s, 64 B", "host → control: channel none → user, 1000/s, 64 B"),
				all.stream().skip(2).map(Difference::text).toList());
		assertEquals("CPUs 4-6, 1 GiB of node 0, 1 device", PlanHolding.of(web).summary());
	}

	@Test
	void channels() {
		Channel channel = copy.getChannels().getFirst();
		channel.setRate(20_000.5);
		channel.setPayload(4072);
		channel.setType(MessageType.HEARTBEAT);
		channel.setPattern(TrafficPattern.BURST);
		channel.setBurstLength(4);
		channel.setBurstGapNanos(250);
		assertEquals(List.of("rt → web: type user → heartbeat", "rt → web: rate 1000/s → 20000.5/s", "rt → web: payload 64 B → 4072 B",
				"rt → web: pattern constant → bursts of 4, 250 ns apart"), texts());
		channel.setPattern(TrafficPattern.RANDOM_BURST);
		assertTrue(texts().contains("rt → web: pattern constant → random bursts of 4 on the mean, 250 ns apart"), () -> texts().toString());
		channel.setType(MessageType.IRQ_FORWARD);
		channel.setPattern(TrafficPattern.POISSON);
		channel.setLevelTriggered(true);
		assertTrue(texts().contains("rt → web: pattern constant → poisson, 2000 ns of work, level-triggered"), () -> texts().toString());
		test.plan.getChannels().getFirst().setName("orders");
		channel.setName("orders");
		channel.setTo(copy.getHostKernel());
		assertTrue(texts().contains("rt → web: receiver web → host"), () -> texts().toString());
	}

	@Test
	void brokenPlansAreCompared() {
		copy.setPool(null);
		copy.setHostKernel(null);
		copiedWeb.setName(null);
		copiedWeb.setId(null);
		copiedWeb.getMemory().getFirst().setNode(null);
		copy.getChannels().getFirst().setFrom(null);
		assertTrue(texts().size() > 3);
		assertTrue(PlanComparison.of(copy, test.plan).differences().size() > 3);
	}

	@Test
	void plansOfDifferentMachinesAreComparedByNumber() {
		TestDesign other = new TestDesign(1, 4, 2);
		other.kernel("web", 2, 3);
		List<String> texts = PlanComparison.of(test.plan, other.plan).differences().stream().map(Difference::text).toList();
		assertTrue(texts.contains("web: CPUs 4-6 → 2-3") && texts.contains("web: memory of node 0 1 GiB → none")
				&& texts.contains("web: devices 0000:17:00.0 → none") && texts.contains("host: memory of node 1 8 GiB → none"), texts::toString);
	}
}
