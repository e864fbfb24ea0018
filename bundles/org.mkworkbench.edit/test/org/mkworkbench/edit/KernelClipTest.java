// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;
import static org.mkworkbench.edit.TestDesign.numbers;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;

class KernelClipTest {
	private final TestDesign test = new TestDesign(2, 4, 2);
	private final SpawnedKernel web = test.kernel("web", 5, 4, 6, 7);
	private final SpawnedKernel rt = test.kernel("rt", 2, 3);

	@BeforeEach
	void fill() {
		test.memory(web, 1, 2 * GIB);
		web.getMemory().getFirst().setBase(0x2_0000_0000L);
		web.setBounds(new Bounds(10, 20, 300, 100));
		web.setRole(KernelRole.SECURITY_CRITICAL);
		web.setId(42);
		web.setLlcWayMask(0xf0L);
		web.setImage("/boot/vmlinuz");
		web.setInitrd("/boot/initrd \"new\" <1> & co.img");
		web.setCommandLine("console=mktty0\troot=\"LABEL=a b\"");
		web.getDevices().add(device(test, "0000:17:00.0", 0x8086, 0x1592));
		web.getPlatformDevices().add(test.platformDevice("serial8250"));
		VirtioDevice net = DesignFactory.eINSTANCE.createVirtioDevice();
		net.setUid("virtio-1");
		net.setKind(VirtioKind.BLOCK);
		net.setName("disk");
		net.setQueues(4);
		net.setQueueSize(512);
		web.getVirtioDevices().add(net);
		Channel channel = test.channel(rt, web);
		channel.setName("orders");
		channel.setRate(12.5);
		channel.setPayload(100);
		channel.setType(MessageType.DATA_READY);
		channel.setPattern(TrafficPattern.BURST);
		channel.setBurstLength(7);
		channel.setBurstGapNanos(1_000);
		Channel interrupts = test.channel(test.plan.getHostKernel(), web);
		interrupts.setType(MessageType.IRQ_FORWARD);
		interrupts.setLevelTriggered(true);
	}

	private static PciDevice device(TestDesign design, String address, int vendor, int id) {
		PciDevice device = design.device(address);
		device.setVendorId(vendor);
		device.setDeviceId(id);
		return device;
	}

	private static PasteKernelsCommand paste(TestDesign into, String clip) {
		PasteKernelsCommand command = new PasteKernelsCommand(into.plan, clip);
		Acts.perform(into.design, command);
		return command;
	}

	private static List<String> differences(TestDesign a, TestDesign b) {
		return PlanComparison.of(a.plan, b.plan).differences().stream().filter(difference -> !difference.subject().contains("host"))
				.map(PlanComparison.Difference::text).toList();
	}

	@Test
	void textIsReadable() {
		String clip = KernelClip.copy(List.of(rt));
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<multikernel-kernels version="1">
				  <kernel key="1" name="rt" id="2" role="GENERAL" colour="1">
				    <cpus>2-3</cpus>
				  </kernel>
				</multikernel-kernels>
				""", clip);
		assertTrue(KernelClip.copy(List.of(web)).contains("<cpus>5,4,6-7</cpus>"));
		assertTrue(KernelClip.isClip(clip));
		assertFalse(KernelClip.isClip("web"));
		assertFalse(KernelClip.isClip(null));
	}

	@Test
	void kernelsComeOutAsTheyWentInOnAnEqualMachine() {
		TestDesign other = new TestDesign(2, 4, 2);
		device(other, "0000:17:00.0", 0x8086, 0x1592);
		other.platformDevice("serial8250");
		PasteKernelsCommand command = new PasteKernelsCommand(other.plan, KernelClip.copy(List.of(rt, web)));
		assertEquals(List.of(), command.omissions());
		assertEquals(List.of(), command.kernels(), "asking beforehand makes nothing");
		Acts.perform(other.design, command);
		assertEquals(List.of(), differences(test, other));
		assertEquals(List.of(), command.omissions());
		assertEquals(List.of("web", "rt"), command.kernels().stream().map(Kernel::getName).toList(), "in the order of the plan");
		SpawnedKernel pasted = command.kernels().getFirst();
		assertEquals(List.of(5, 4, 6, 7), numbers(pasted.getThreads()));
		assertEquals(web.getBounds(), pasted.getBounds());
		assertEquals(1, other.plan.getChannels().size(), "the channel with the host stays behind");
		assertSame(pasted, other.plan.getChannels().getFirst().getTo());
		assertEquals("Paste kernels", command.getLabel());
	}

	@Test
	void copyInTheSamePlanHasWhatIsFree() {
		PasteKernelsCommand command = paste(test, KernelClip.copy(List.of(web)));
		SpawnedKernel copy = command.kernels().getFirst();
		assertEquals("Paste kernel web", command.getLabel());
		assertEquals("web2", copy.getName());
		assertEquals(1, copy.getId());
		assertNotEquals(web.getColour(), copy.getColour());
		assertEquals(new Bounds(34, 44, 300, 100), copy.getBounds());
		assertEquals(List.of(), copy.getThreads());
		assertEquals(0xf0L, copy.getLlcWayMask(), "no CPU, so no cache in common");
		assertEquals(2 * GIB, copy.getMemory().getFirst().getBytes());
		assertNull(copy.getMemory().getFirst().getBase());
		assertEquals(List.of("web2: CPUs 4-7 stay with web", "web2: the base address 0x200000000 of 2 GiB is not free, so the kernel chooses one",
				"web2: device 0000:17:00.0 stays with web", "web2: device serial8250 stays with web"),
				command.omissions());
		paste(test, KernelClip.copy(List.of(web)));
		assertEquals("web3", test.plan.getKernels().getLast().getName());
		assertEquals(new Bounds(58, 68, 300, 100), test.plan.getKernels().getLast().getBounds());
	}

	@Test
	void sparePartsOfThePoolAreTaken() {
		TestDesign other = new TestDesign(2, 4, 2);
		other.plan.getPool().getThreads().addAll(other.cpus(2, 3, 8));
		paste(other, KernelClip.copy(List.of(rt)));
		assertEquals(List.of(8), numbers(other.plan.getPool().getThreads()));
	}

	@Test
	void whatAnotherMachineLacksIsTold() {
		TestDesign small = new TestDesign(1, 3, 2);
		small.machine.setBootThread(small.cpu(2));
		small.cpu(3).setOnline(false);
		device(small, "0000:17:00.0", 0x10ec, 0x8168);
		rt.getThreads().addAll(test.cpus(0));
		List<String> told = paste(small, KernelClip.copy(List.of(web, rt))).omissions();
		assertEquals(List.of("web: this machine has no CPUs 6-7", "web: this machine has no node 1 for 2 GiB",
				"web: device 0000:17:00.0 is another one here, 10ec:8168 instead of 8086:1592", "web: this machine has no device serial8250",
				"rt: CPU 2 booted the machine and stays with the host", "rt: CPU 3 is offline"), told);
		assertEquals(List.of(0), numbers(small.plan.getKernels().getLast().getThreads()));
	}

	@Test
	void memoryIsGivenOnlyWhereItFits() {
		TestDesign other = new TestDesign(2, 4, 2);
		test.memory(rt, 1, 5 * GIB);
		test.memory(rt, 0, 8 * GIB);
		other.memory(other.kernel("db", 1), 1, 2 * GIB);
		assertEquals(List.of("rt: 5 GiB of node 1 do not fit, 4094 MiB are left", "rt: 8 GiB of node 0 do not fit, 8190 MiB are left"),
				paste(other, KernelClip.copy(List.of(web, rt))).omissions().stream().filter(text -> text.startsWith("rt")).toList());
	}

	@Test
	void knownMemoryMapsDecideOnBaseAddresses() {
		TestDesign other = new TestDesign(2, 4, 2);
		MemoryRange range = MachineFactory.eINSTANCE.createMemoryRange();
		range.setUid("range");
		range.setKind(RangeKind.SYSTEM_RAM);
		range.setNode(other.node(1));
		range.setBase(0x2_0000_0000L);
		range.setSize(3 * GIB);
		other.machine.getMemoryRanges().add(range);
		String clip = KernelClip.copy(List.of(web));
		assertEquals(0x2_0000_0000L, paste(other, clip).kernels().getFirst().getMemory().getFirst().getBase());
		PasteKernelsCommand second = paste(other, clip);
		assertNull(second.kernels().getFirst().getMemory().getFirst().getBase());
		range.setSize(GIB);
		other.plan.getKernels().clear();
		assertNull(paste(other, clip).kernels().getFirst().getMemory().getFirst().getBase());
	}

	@Test
	void devicesThatTheHostNeedsStay() {
		TestDesign other = new TestDesign(2, 4, 2);
		device(other, "0000:17:00.0", 0x8086, 0x1592).setBootCritical(true);
		assertTrue(paste(other, KernelClip.copy(List.of(web))).omissions()
				.contains("web: device 0000:17:00.0 stays with the host, which needs it to run"));
	}

	@Test
	void cacheWaysFitTheCache() {
		TestDesign other = new TestDesign(1, 8, 1);
		Cache cache = MachineFactory.eINSTANCE.createCache();
		cache.setUid("l3");
		cache.setLevel(3);
		cache.setWays(8);
		cache.getChildren().addAll(List.copyOf(other.machine.getChildren().getFirst().getChildren()));
		other.machine.getChildren().getFirst().getChildren().add(cache);
		SpawnedKernel db = other.kernel("db", 1);
		db.setLlcWayMask(0x30L);
		String clip = KernelClip.copy(List.of(web));
		assertTrue(paste(other, clip).omissions().contains("web: cache ways 4-7 stay with db"));
		other.plan.getKernels().clear();
		assertEquals(0xf0L, paste(other, clip).kernels().getFirst().getLlcWayMask());
		other.plan.getKernels().clear();
		cache.setWays(6);
		assertTrue(paste(other, clip).omissions().contains("web: cache ways 4-7 are too many, the caches of its CPUs have 6"));
	}

	@Test
	void twoKernelsOfOneClipShareNothing() {
		web.getThreads().addAll(test.cpus(2));
		web.setName(null);
		web.setId(511);
		rt.setName("host");
		rt.setId(511);
		TestDesign other = new TestDesign(2, 4, 2);
		PasteKernelsCommand command = paste(other, KernelClip.copy(List.of(web, rt)));
		assertEquals(List.of("kernel1", "host2"), command.kernels().stream().map(Kernel::getName).toList());
		assertEquals(List.of(511, 1), command.kernels().stream().map(SpawnedKernel::getId).toList());
		assertTrue(command.omissions().contains("host2: CPU 2 stays with kernel1"));
	}

	@Test
	void lockedPlansAndOtherTextsRefuse() {
		String none = "There are no kernels to paste; copy some in a plan first";
		Acts.refuse(test.design, new PasteKernelsCommand(test.plan, "hello"), none);
		Acts.refuse(test.design, new PasteKernelsCommand(test.plan, null), none);
		Acts.refuse(test.design, new PasteKernelsCommand(test.plan, KernelClip.copy(List.of())), none);
		assertEquals(List.of(), new PasteKernelsCommand(test.plan, "hello").omissions());
		test.plan.setLocked(true);
		Acts.refuse(test.design, new PasteKernelsCommand(test.plan, KernelClip.copy(List.of(rt))), "Plan \"Plan 1\" is locked");
	}

	@Test
	void brokenTextsAreRefusedInWords() {
		String clip = KernelClip.copy(List.of(web, rt));
		refused(clip.replace("version=\"1\"", "version=\"2\""), "they were copied in another version of Multikernel Workbench. Copy and paste in the same version");
		refused(clip.substring(0, clip.length() / 2), "this is not well-formed XML, line 6");
		refused(clip.replace("role=\"GENERAL\"", "role=\"KING\""), "\"KING\" is no role");
		refused(clip.replace("2-3", "3-2"), "\"3-2\" is no range of CPUs");
		refused(clip.replace("2-3", "0-2000000000"), "\"0-2000000000\" is no range of CPUs");
		refused(clip.replace("2-3", "two"), "a number is none: For input string: \"two\"");
		refused(clip.replace("bytes=\"2147483648\"", "bytes=\"-1\""), "memory cannot be negative");
		refused(clip.replace("bytes=\"2147483648\"", ""), "a memory has no bytes, line 5");
		refused(clip.replace("<virtio ", "<gpu "), "\"gpu\" is unknown, line 8");
		refused(clip.replace("from=\"2\"", "from=\"9\""), "a channel does not run between two of the kernels");
		refused(clip.replace("key=\"2\"", "key=\"1\""), "there is a kernel too many");
		refused(clip.replace("?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>").replace("2-3", "&a;"),
				"a document type is refused for safety");
		refused(clip.replace("2-3", "&undefined;"), null);
		refused(clip + " ".repeat(16 << 20), "the text is too long");
	}

	private void refused(String clip, String reason) {
		String refusal = new PasteKernelsCommand(test.plan, clip).refusal().orElse("none");
		if (reason == null) {
			assertTrue(refusal.startsWith("The copied kernels cannot be read: "), refusal);
		} else {
			assertEquals("The copied kernels cannot be read: " + reason, refusal);
		}
	}

	@Test
	@Timeout(60)
	void mutatedTextsNeverBreakAnything() {
		String clip = KernelClip.copy(List.of(web, rt));
		Random random = new Random(7);
		String letters = "<>&\"'/=-,0129xa \n\u0000\ud800é";
		int read = 0;
		for (int i = 0; i < 1_000; i++) {
			StringBuilder text = new StringBuilder(clip);
			for (int n = 1 + random.nextInt(4); n > 0; n--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(4)) {
				case 0 -> text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
				case 1 -> text.insert(at, letters.charAt(random.nextInt(letters.length())));
				case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
				default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
				}
			}
			TestDesign other = new TestDesign(1, 4, 2);
			PasteKernelsCommand command = new PasteKernelsCommand(other.plan, text.toString());
			if (command.canExecute()) {
				read++;
				Snapshot before = new Snapshot(other.design);
				command.execute();
				command.undo();
				before.assertRestored(other.design);
			} else {
				assertTrue(command.refusal().orElseThrow().matches("(?s)(There are no kernels|The copied kernels cannot).*"), () -> command.refusal().get());
			}
		}
		assertTrue(read > 50, "some changes do no harm: " + read);
	}

	@Test
	void namesThatXmlCannotHoldAreReplaced() {
		rt.setName("a\u0001b\ud800c");
		assertEquals("a\ufffdb\ufffdc", paste(new TestDesign(2, 4, 2), KernelClip.copy(List.of(rt))).kernels().getFirst().getName());
	}
}
