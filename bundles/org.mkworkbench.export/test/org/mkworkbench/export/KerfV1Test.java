// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.Source;

class KerfV1Test {
	private static final Path GOLDEN = Path.of("test/org/mkworkbench/export/golden");

	@Test
	void filesAreAsAgreed() throws Exception {
		List<ExportFile> files = Exporters.byId("kerf-v1").orElseThrow().export(Samples.plan(), ExportOptions.defaults());
		assertEquals(List.of("baseline.dts", "baseline.dtb", "01-rt.dts", "01-rt.dtbo", "02-web.dts", "02-web.dtbo", "README.txt"),
				files.stream().map(ExportFile::name).toList());
		for (ExportFile file : files) {
			if (file.name().endsWith(".dts") || file.name().endsWith(".txt")) {
				assertEquals(Files.readString(GOLDEN.resolve(file.name())), new String(file.content(), StandardCharsets.UTF_8), file.name());
			}
		}
	}

	@Test
	void dtcAgreesInBothDirections(@TempDir Path directory) throws Exception {
		Dtc dtc = Dtc.orSkip(directory);
		List<ExportFile> files = new KerfV1Exporter().export(Samples.plan(), ExportOptions.defaults());
		int checked = 0;
		for (int i = 0; i + 1 < files.size(); i += 2) {
			byte[] blob = files.get(i + 1).content();
			assertArrayEquals(blob, dtc.convert("dts", "dtb", files.get(i).content()), files.get(i).name());
			assertArrayEquals(blob, dtc.convert("dts", "dtb", dtc.convert("dtb", "dts", blob)), files.get(i + 1).name());
			checked++;
		}
		assertEquals(3, checked);
	}

	@Test
	void baselineReadsBack() throws Exception {
		DeviceTree tree = FlattenedDeviceTree.read(FlattenedDeviceTree.write(KerfV1.baseline(Samples.plan())));
		DeviceTreeNode resources = tree.require("/resources");
		// rt (id 1): CPU 2; web (id 2): 5, 4, 6 with the boot CPU first; spare: 7.
		assertArrayEquals(new long[] { 4, 34, 32, 36, 38 }, resources.u64List("cpus"));
		assertEquals((512L << 20) + PoolOverhead.bytesPerNode(), resources.require("memory@0").u64("size"));
		assertEquals(5 * Samples.GIB + PoolOverhead.bytesPerNode(), resources.require("memory@1").u64("size"));
		assertEquals(1, resources.require("memory@1").u32("numa-node-id"));
		DeviceTreeNode card = resources.require("devices/pci_0000_09_00_0");
		assertEquals("0000:09:00.0", card.string("pci-id"));
		assertEquals(0x1af4, card.u32("vendor-id"));
		assertEquals(0x1041, card.u32("device-id"));
		assertEquals(2, resources.require("devices").children().size());
		assertEquals("/resources/devices/pci_0000_09_00_0", tree.require("/aliases").string("enp9s0"));
		assertEquals(1, tree.require("/aliases").properties().size());
		assertFalse(resources.has("memory-bytes"));
	}

	@Test
	void overlayReadsBack() throws Exception {
		List<NamedOverlay> overlays = KerfV1.overlays(Samples.plan());
		assertEquals(List.of("rt", "web"), overlays.stream().map(NamedOverlay::kernelName).toList());
		DeviceTree web = FlattenedDeviceTree.read(FlattenedDeviceTree.write(overlays.get(1).tree()));
		assertEquals("/instances", web.require("/fragment@0").string("target-path"));
		DeviceTreeNode create = web.require("/fragment@0/__overlay__/instance-create");
		assertEquals("web", create.string("instance-name"));
		assertEquals(2, create.u32("id"));
		assertEquals(4 * Samples.GIB, create.require("resources").u64("memory-bytes"));
		assertArrayEquals(new long[] { 34, 32, 36 }, create.require("resources").u64List("cpus"));
		assertArrayEquals(new long[] { 1 }, create.require("resources").u32List("numa-nodes"));
		DeviceTreeNode net = create.require("resources/virtio/net@0");
		assertEquals(List.of(1L, 2L, 256L), List.of(net.u32("device-id"), net.u32("queues"), net.u32("queue-size")));
		assertFalse(create.require("resources").has("device-names"));
		assertEquals("/instances/web", web.require("/fragment@1").string("target-path"));
		assertEquals("0000:09:00.0", web.require("/fragment@1/__overlay__/device-add/pci@0").string("pci-id"));
	}

	@Test
	void aKernelOnTwoNodesGetsItsMemoryOnOneAndTheNoteSaysSo() throws Exception {
		Plan plan = Samples.emptyPlan();
		SpawnedKernel kernel = Samples.kernel(plan, "db", 1, 0, Samples.GIB, 2, 6);
		kernel.getMemory().add(Designs.createMemoryGrant(plan, Samples.index(plan).node(1).orElseThrow(), 2 * Samples.GIB));
		DeviceTreeNode resources = KerfV1.baseline(plan).require("/resources");
		assertEquals(3 * Samples.GIB + PoolOverhead.bytesPerNode(), resources.require("memory@1").u64("size"));
		assertTrue(resources.find("memory@0").isEmpty());
		DeviceTreeNode create = KerfV1.overlays(plan).getFirst().tree().require("/fragment@0/__overlay__/instance-create/resources");
		assertEquals(3 * Samples.GIB, create.u64("memory-bytes"));
		assertArrayEquals(new long[] { 1, 0 }, create.u32List("numa-nodes"));
		List<String> notes = new KerfV1Exporter().notes(plan);
		assertEquals(1, notes.size());
		assertTrue(notes.getFirst().contains("NUMA nodes 0 and 1") && notes.getFirst().contains("node 1."), notes.getFirst());
	}

	@Test
	void aPoolWithoutKernelsCanBeExported() throws Exception {
		Plan plan = Samples.emptyPlan();
		plan.getPool().getThreads().add(Samples.thread(plan, 3));
		plan.getPool().getMemory().add(Designs.createMemoryGrant(plan, Samples.index(plan).node(0).orElseThrow(), Samples.GIB));
		assertArrayEquals(new long[] { 6 }, KerfV1.baseline(plan).require("/resources").u64List("cpus"));
		assertTrue(KerfV1.overlays(plan).isEmpty());
	}

	@Test
	void platformDevicesAreNamed() throws Exception {
		Plan plan = Samples.plan();
		PlatformDevice serial = MachineFactory.eINSTANCE.createPlatformDevice();
		serial.setUid("serial");
		serial.setName("serial8250");
		Samples.index(plan).machine().getPlatformDevices().add(serial);
		plan.getKernels().getFirst().getPlatformDevices().add(serial);
		assertEquals("serial8250", KerfV1.baseline(plan).require("/resources/devices/platform_serial8250").string("device-name"));
		DeviceTreeNode device = KerfV1.overlays(plan).getLast().tree()
				.require("/fragment@0/__overlay__/instance-create/resources/devices/platform_serial8250");
		assertEquals("platform", device.string("device-type"));
	}

	@Test
	void oddKernelNamesGiveSafeFilesAndSoundBlobs(@TempDir Path directory) throws Exception {
		Dtc dtc = Dtc.orSkip(directory);
		Random random = new Random(20);
		for (int round = 0; round < 40; round++) {
			StringBuilder name = new StringBuilder();
			for (int i = random.nextInt(1, 40); i > 0; i--) {
				name.append(random.nextBoolean() ? (char) random.nextInt(0x21, 0x7f) : (char) random.nextInt(0xa1, 0x2000));
			}
			String text = name.toString().replaceAll("[/\\s\\p{Cntrl}\\p{IsWhite_Space}]", "-") + "x";
			Plan plan = Samples.emptyPlan();
			Samples.kernel(plan, text, 1, 0, Samples.GIB, 1);
			List<ExportFile> files = new KerfV1Exporter().export(plan, ExportOptions.defaults());
			assertTrue(files.get(2).name().matches("01-[A-Za-z0-9._-]+\\.dts"), files.get(2).name());
			assertArrayEquals(files.get(3).content(), dtc.convert("dts", "dtb", files.get(2).content()), text);
			assertEquals(text, FlattenedDeviceTree.read(files.get(3).content()).require("/fragment@0/__overlay__/instance-create")
					.string("instance-name"));
		}
	}

	@Test
	void theReadmeQuotesForTheShell() throws Exception {
		String text = KerfV1Readme.text(Samples.plan(), KerfV1.overlays(Samples.plan()));
		assertTrue(text.contains("--kernel='/boot/vmlinux web'"), text);
		assertTrue(text.contains("--cmdline='root=/dev/vda quiet '\\''x'\\'''"), text);
		assertTrue(text.contains("--console=mktty0"), text);
	}

	@Test
	void assumedPhysicalIdsAreNoted() {
		Plan plan = Samples.plan();
		Source source = MachineFactory.eINSTANCE.createSource();
		source.setUid("source-1");
		Samples.index(plan).machine().getSources().add(source);
		Provenance.record(Samples.thread(plan, 2), MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID, source, true);
		assertTrue(KerfV1.notes(plan).stream().anyMatch(note -> note.contains("CPU 2 are assumed")), KerfV1.notes(plan).toString());
		assertTrue(KerfV1.notes(plan).toString().contains("apicid"));
		Samples.index(plan).machine().setArchitecture("aarch64");
		assertFalse(KerfV1.notes(plan).toString().contains("apicid"), "Arm has none");
	}

	@Test
	void missingPhysicalIdsAreNamedWithTheRemedy() {
		Plan plan = Samples.plan();
		for (int cpu : new int[] { 4, 5, 7 }) {
			Samples.thread(plan, cpu).setPhysicalId(null);
		}
		ExportException e = assertThrows(ExportException.class, () -> new KerfV1Exporter().export(plan, ExportOptions.defaults()));
		assertEquals(1, e.problems().size());
		assertTrue(e.getMessage().startsWith("CPUs 5,4,7 have no physical id"), e.getMessage());
		assertFalse(e.getMessage().contains("assume-physical-ids"), "CPU 2 has the physical id 4 already: " + e.getMessage());
		MachineIndex.threadsBelow(Samples.index(plan).machine()).forEach(thread -> thread.setPhysicalId(null));
		e = assertThrows(ExportException.class, () -> new KerfV1Exporter().export(plan, ExportOptions.defaults()));
		assertTrue(e.getMessage().contains("mkw machine assume-physical-ids"), e.getMessage());
	}

	@Test
	void whatTheHostWouldRefuseIsRefused() {
		refused("no kernels", plan -> plan.getKernels().clear(), plan -> plan.getPool().getThreads().clear());
		refused("\"rt\" has no CPU", plan -> plan.getKernels().get(1).getThreads().clear());
		refused("\"rt\" has no memory", plan -> plan.getKernels().get(1).getMemory().clear());
		refused("\"rt\" has no memory", plan -> plan.getKernels().get(1).getMemory().getFirst().setBytes(0));
		refused("named \"web\"", plan -> plan.getKernels().get(1).setName("web"));
		refused("has no name", plan -> plan.getKernels().get(1).setName(null));
		refused("cannot have this name", plan -> plan.getKernels().get(1).setName("a/b"));
		refused("cannot have this name", plan -> plan.getKernels().get(1).setName("a b"));
		refused("cannot have this name", plan -> plan.getKernels().get(1).setName(".."));
		refused("cannot have this name", plan -> plan.getKernels().get(1).setName("é".repeat(128)));
		refused("has no id", plan -> plan.getKernels().get(1).setId(null));
		refused("has the id 512", plan -> plan.getKernels().get(1).setId(512));
		refused("both have the id 2", plan -> plan.getKernels().get(1).setId(2));
		refused("CPU 4 is owned by both Kernel \"web\" and Kernel \"rt\"",
				plan -> plan.getKernels().get(1).getThreads().add(Samples.thread(plan, 4)));
		refused("CPUs 5-6 are owned by both Kernel \"web\" and the pool", plan -> plan.getPool().getThreads().addAll(
				List.of(Samples.thread(plan, 5), Samples.thread(plan, 6))));
		refused("CPU 0 of Kernel \"rt\" is the boot CPU", plan -> plan.getKernels().get(1).getThreads().add(Samples.thread(plan, 0)));
		refused("both have the physical id 0x20", plan -> Samples.thread(plan, 5).setPhysicalId(32L));
		refused("no multiple of the page size", plan -> plan.getKernels().get(1).getMemory().getFirst().setBytes(4097));
		refused("NUMA node 0 has 16 GiB", plan -> plan.getKernels().get(1).getMemory().getFirst().setBytes(16 * Samples.GIB));
		refused("more than 8 EiB", plan -> plan.getKernels().forEach(kernel -> kernel.getMemory().getFirst().setBytes(Long.MAX_VALUE - 4095)),
				plan -> plan.getKernels().forEach(kernel -> kernel.getMemory().getFirst().setNode(Samples.index(plan).node(0).orElseThrow())));
		refused("without a number", plan -> plan.getKernels().get(1).getMemory().getFirst().setNode(null));
		refused("PCI device 0000:09:00.0 is owned by both Kernel \"web\" and Kernel \"rt\"",
				plan -> plan.getKernels().get(1).getDevices().add(Samples.index(plan).device("0000:09:00.0").orElseThrow()));
		refused("lacks its vendor or device id", plan -> Samples.index(plan).device("0000:09:00.0").orElseThrow().setVendorId(null));
		refused("has 0 queues", plan -> plan.getKernels().getFirst().getVirtioDevices().getFirst().setQueues(0));
	}

	@SafeVarargs
	private static void refused(String expected, Consumer<Plan>... changes) {
		Plan plan = Samples.plan();
		for (Consumer<Plan> change : changes) {
			change.accept(plan);
		}
		ExportException baseline = assertThrows(ExportException.class, () -> KerfV1.baseline(plan), expected);
		assertTrue(baseline.getMessage().contains(expected), () -> expected + " is not in: " + baseline.getMessage());
		assertEquals(1, baseline.problems().size(), baseline.getMessage());
		assertThrows(ExportException.class, () -> KerfV1.overlays(plan), expected);
	}

	@Test
	void aBlobTheKernelWouldNotTakeIsRefused() {
		Plan plan = Samples.emptyPlan();
		SpawnedKernel kernel = Samples.kernel(plan, "big", 1, 0, Samples.GIB);
		MachineFactory factory = MachineFactory.eINSTANCE;
		for (int i = 0; i < 140_000; i++) {
			var thread = factory.createHardwareThread();
			thread.setOsIndex(100 + i);
			thread.setPhysicalId(1000L + i);
			kernel.getThreads().add(thread);
		}
		ExportException e = assertThrows(ExportException.class, () -> KerfV1.baseline(plan));
		assertTrue(e.getMessage().contains("at most 1048576"), e.getMessage());
	}

	@Test
	void filesAreWrittenAndLeftoversTold(@TempDir Path directory) throws Exception {
		Path folder = directory.resolve("a/b");
		List<ExportFile> files = new KerfV1Exporter().export(Samples.plan(), ExportOptions.defaults());
		assertEquals(7, Exports.writeTo(folder, files).size());
		assertArrayEquals(files.get(1).content(), Files.readAllBytes(folder.resolve("baseline.dtb")));
		assertTrue(Exports.leftovers(folder, files).isEmpty());
		Plan smaller = Samples.plan();
		smaller.getKernels().remove(1);
		List<ExportFile> fewer = new KerfV1Exporter().export(smaller, ExportOptions.defaults());
		Exports.writeTo(folder, fewer);
		assertEquals(List.of("01-rt.dtbo", "01-rt.dts", "02-web.dtbo", "02-web.dts"),
				Exports.leftovers(folder, fewer).stream().map(path -> path.getFileName().toString()).toList());
	}
}
