// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.MachinePreset;
import org.mkworkbench.topology.MachinePresets;

/** What the commands do when all is well. */
class MkwTest extends MkwCalls {
	@Test
	void theWholeWay() throws Exception {
		addWeb();
		addRt();
		ok("plan", "add-channel", file, "--from", "web", "--to", "rt", "--rate", "10000", "--payload", "256");
		ok("plan", "add-channel", file, "--from", "rt", "--to", "host", "--rate", "500", "--payload", "0", "--pattern", "poisson");
		Result validation = ok("validate", file);
		assertTrue(validation.out().contains("0 errors, 0 warnings"), validation.out());

		Path export = folder.resolve("export/here");
		Result exported = ok("export", file, "--format", "kerf-v1", "-o", export.toString());
		for (String name : List.of("baseline.dts", "baseline.dtb", "01-web.dts", "01-web.dtbo", "02-rt.dts", "02-rt.dtbo", "README.txt")) {
			assertTrue(Files.size(export.resolve(name)) > 0, name);
			assertTrue(exported.out().contains(export.resolve(name).toString()), exported.out());
		}
		// web: 5, 4, 6; rt: 1, 2.
		assertArrayEquals(new long[] { 34, 32, 36, 2, 4 },
				FlattenedDeviceTree.read(Files.readAllBytes(export.resolve("baseline.dtb"))).require("/resources").u64List("cpus"));

		Result text = ok("simulate", file, "--duration", "600ms", "--seed", "3");
		assertTrue(text.out().contains("From \\ to"), text.out());
		assertTrue(text.out().contains("active at "), "why fewer messages than the rate of the channel tells: " + text.out());
		Map<String, Object> run = JsonReader.object(ok("simulate", file, "--duration", "600ms", "--seed", "3", "--format", "json").out());
		assertTrue(text.out().contains("Trace hash " + run.get("traceHash")), "the hash differs between two runs");
		assertEquals(600_000_000L, run.get("simulatedNanos"));
		checkMessages(run);
		checkMatrix(objects(run.get("matrix")));
		List<Map<String, Object>> kernels = objects(run.get("kernels"));
		assertEquals(List.of("host", "web", "rt"), kernels.stream().map(kernel -> kernel.get("name")).toList());
		assertEquals(List.of(0L, 1L, 7L), kernels.stream().map(kernel -> kernel.get("id")).toList());
		assertTrue(kernels.stream().allMatch(kernel -> kernel.get("state").equals("active")), kernels.toString());
		assertEquals(List.of(5L, 4L, 6L), kernels.get(1).get("cpus"));
		assertNotEquals(run.get("traceHash"),
				JsonReader.object(ok("simulate", file, "--duration", "600ms", "--seed", "4", "--format", "json").out()).get("traceHash"));
	}

	private static void checkMessages(Map<String, Object> run) {
		@SuppressWarnings("unchecked")
		Map<String, Long> messages = (Map<String, Long>) run.get("messages");
		assertEquals(Set.of("sent", "delivered", "dropped", "inFlight"), messages.keySet());
		assertEquals(messages.get("sent"), messages.get("delivered") + messages.get("dropped") + messages.get("inFlight"));
		assertTrue(messages.get("delivered") > 1000, messages.toString());
	}

	private static void checkMatrix(List<Map<String, Object>> matrix) {
		assertEquals(2, matrix.size());
		Map<String, Object> pair = matrix.getFirst();
		assertEquals(List.of("web", "rt"), List.of(pair.get("from"), pair.get("to")));
		assertEquals((Long) pair.get("count") * 256, pair.get("bytes"));
		@SuppressWarnings("unchecked")
		Map<String, Long> latency = (Map<String, Long>) pair.get("latency");
		assertTrue(0 < latency.get("p50") && latency.get("p50") <= latency.get("p99"), latency.toString());
		assertTrue(latency.get("max") >= latency.get("p50"), latency.toString());
	}

	@Test
	void aShortRunSaysWhoIsNotUpYet() throws Exception {
		addRt();
		Result result = ok("simulate", file, "--duration", "1ms");
		assertTrue(result.err().contains("Not up yet at the end: rt"), result.err());
	}

	@Test
	void presetsCanBeImported() throws Exception {
		Map<String, Object> listed = JsonReader.object(ok("machine", "presets", "--format", "json").out());
		assertEquals(MachinePresets.all().stream().map(MachinePreset::name).toList(),
				objects(listed.get("presets")).stream().map(preset -> preset.get("name")).toList());
		String text = ok("machine", "presets").out();
		for (MachinePreset preset : MachinePresets.all()) {
			assertTrue(text.contains(preset.name()), text);
			String target = folder.resolve(preset.name() + ".multikernel").toString();
			ok("machine", "import", "preset:" + preset.name(), "-o", target);
			Map<String, Object> shown = JsonReader.object(ok("machine", "show", target, "--format", "json").out());
			Machine machine = MachinePresets.create(preset.name());
			assertEquals((long) MachineIndex.threadsBelow(machine).size(), shown.get("threads"));
			assertEquals(machine.getName(), shown.get("name"));
			assertTrue(ok("machine", "show", target).out().contains("NUMA node"));
		}
	}

	@Test
	void machineShowGivesTheAgreedKeys() throws Exception {
		Map<String, Object> shown = JsonReader.object(ok("machine", "show", file, "--format", "json").out());
		assertEquals(List.of("name", "architecture", "packages", "cores", "threads", "online", "numaNodes", "pciDevices", "warnings"),
				List.copyOf(shown.keySet()));
		assertEquals("Sample server", shown.get("name"));
		assertEquals("x86_64", shown.get("architecture"));
		assertEquals(List.of(2L, 8L, 8L, 7L),
				List.of(shown.get("packages"), shown.get("cores"), shown.get("threads"), shown.get("online")));
		assertEquals(Map.of("osIndex", 1L, "bytes", 16L << 30, "threads", 3L), objects(shown.get("numaNodes")).get(1));
		Map<String, Object> device = objects(shown.get("pciDevices")).getFirst();
		assertEquals(Map.of("address", "0000:41:00.0", "vendorId", 0x8086L, "deviceId", 0x1572L, "iommuGroup", 11L, "numaNode", 1L), device);
		assertEquals(List.of("missing: memory ranges"), shown.get("warnings"));

		String text = ok("machine", "show", file).out();
		for (String part : List.of("Sample server (x86_64): 2 packages, 8 cores, 8 CPUs (1 offline), 2 NUMA nodes with 32 GiB", "Package 1",
				"L3 cache 32 MiB", "0000:41:00.0  8086:1572", "missing: memory ranges")) {
			assertTrue(text.contains(part), () -> part + " is not in\n" + text);
		}
	}

	@Test
	void planShowTellsOwners() throws Exception {
		addWeb();
		ok("plan", "add-channel", file, "--from", "host", "--to", "web", "--rate", "2.5", "--name", "beat");
		String text = ok("plan", "show", file).out();
		for (String part : List.of("5,4,6", "0x22,0x20,0x24", "beat", "2 GiB of node 1", "13.9 GiB of node 1")) { // the pool's book-keeping takes some
			assertTrue(text.contains(part), () -> part + " is not in\n" + text);
		}
		Map<String, Object> plan = JsonReader.object(ok("plan", "show", file, "--format", "json").out());
		Map<String, Object> web = objects(plan.get("kernels")).getFirst();
		assertEquals(List.of(5L, 4L, 6L), web.get("cpus"));
		assertEquals(List.of(34L, 32L, 36L), web.get("physicalIds"));
		assertEquals(List.of(Map.of("node", 1L, "bytes", 2L << 30)), web.get("memory"));
		assertEquals(List.of("0000:41:00.0", "0000:41:00.1"), web.get("devices"));
		assertEquals(2.5, objects(plan.get("channels")).getFirst().get("rate"));
		assertEquals("host", objects(plan.get("channels")).getFirst().get("from"));
	}

	@Test
	void addKernelTakesWhatItIsGiven() throws Exception {
		Result result = ok("plan", "add-kernel", file, "--name", "db", "--cpus", "2, 1", "--memory", "1.5GiB@0,1G@1", "--image", "/boot/vmlinux",
				"--initrd", "/boot/initrd", "--cmdline", "console=mktty0 quiet", "--format", "json");
		Map<String, Object> data = JsonReader.object(result.out());
		assertEquals(1L, data.get("id"));
		assertEquals(List.of(2L, 1L), data.get("cpus"));
		Design design = DesignFile.load(Path.of(file));
		var kernel = design.getActivePlan().getKernels().getFirst();
		assertEquals(List.of(3L << 29, 1L << 30), kernel.getMemory().stream().map(grant -> grant.getBytes()).toList());
		assertEquals("/boot/vmlinux", kernel.getImage());
		assertEquals("/boot/initrd", kernel.getInitrd());
		assertEquals("console=mktty0 quiet", kernel.getCommandLine());
		// Without a node: that of the first CPU.
		ok("plan", "add-kernel", file, "--name", "near", "--cpus", "4", "--memory", "64M");
		assertEquals(1, DesignFile.load(Path.of(file)).getActivePlan().getKernels().get(1).getMemory().getFirst().getNode().getOsIndex());
	}

	@Test
	void setMemoryChangesTheNodesThatAreNamed() throws Exception {
		addWeb();
		assertEquals("Kernel \"web\" has 3 GiB of node 1, 1.5 GiB of node 0\n", ok("plan", "set-memory", file, "web", "3G,1.5G@0").out()
				.replace(System.lineSeparator(), "\n"), "without a node: that of the boot CPU");
		Map<String, Object> data = JsonReader.object(ok("plan", "set-memory", file, "web", "0@0", "--format", "json").out());
		assertEquals("web", data.get("kernel"));
		assertEquals(List.of(Map.of("node", 1L, "bytes", 3L << 30)), data.get("memory"), "node 1 stays as it is");
		assertEquals(List.of(), data.get("warnings"));
		ok("plan", "set-memory", file, "pool", "512M@0");
		assertEquals(512L << 20, DesignFile.load(Path.of(file)).getActivePlan().getPool().getMemory().getFirst().getBytes());
		byte[] before = Files.readAllBytes(Path.of(file));
		assertTrue(ok("plan", "set-memory", file, "pool", "512M@0,0@1").out().startsWith("The spare part of the pool has 512 MiB of node 0"));
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)), "nothing was to do");
	}

	@Test
	void setMemoryTellsOfConsequences() {
		addWeb();
		Result none = ok("plan", "set-memory", file, "web", "0@1");
		assertTrue(none.out().startsWith("Kernel \"web\" has no memory"), none.out());
		assertTrue(none.err().startsWith("error: \"web\" has no memory.") && none.err().contains("[MK-MEM-001]"), none.err());
		Map<String, Object> data = JsonReader.object(ok("plan", "set-memory", file, "web", "400G@1", "--format", "json").out());
		assertTrue(data.get("warnings").toString().contains("Node 1 has 16 GiB"), data::toString);
	}

	@Test
	void addKernelWarnsOfConsequencesButDoesIt() throws Exception {
		Result result = ok("plan", "add-kernel", file, "--name", "web", "--cpus", "4", "--memory", "1G@1", "--device", "41:00.0");
		assertTrue(result.err().startsWith("warning: "), result.err());
		assertTrue(result.err().contains("IOMMU group 11"), result.err());
		assertEquals(1, DesignFile.load(Path.of(file)).getActivePlan().getKernels().getFirst().getDevices().size());
		Result validation = mkw("validate", file);
		assertEquals(1, validation.code());
		assertTrue(validation.out().contains("IOMMU group 11") && validation.out().contains("0 errors, 1 warning"), validation.out());
		assertEquals(0, mkw("validate", file, "--fail-on", "error").code());
		Result boot = ok("plan", "add-kernel", file, "--name", "greedy", "--cpus", "0", "--memory", "64M@0");
		assertTrue(boot.err().contains("CPU 0"), boot.err());
		assertTrue(boot.err().startsWith("error: "), boot.err());
	}

	@Test
	void addKernelNamesTheBootCpuWhereTheOrderHidesIt() {
		assertTrue(ok("plan", "add-kernel", file, "--name", "a", "--cpus", "2,1", "--memory", "64M").out().contains(", boot CPU 2, "));
		assertFalse(ok("plan", "add-kernel", file, "--name", "b", "--cpus", "4-5", "--memory", "64M").out().contains("boot CPU"));
	}

	@Test
	void validateTellsRuleAndRemedy() throws Exception {
		ok("plan", "add-kernel", file, "--name", "greedy", "--cpus", "0", "--memory", "64M@0");
		Result json = mkw("validate", file, "--format", "json");
		assertEquals(1, json.code());
		Map<String, Object> data = JsonReader.object(json.out());
		Map<String, Object> finding = objects(data.get("findings")).getFirst();
		assertEquals("error", finding.get("severity"));
		assertEquals("Plan 1", finding.get("plan"));
		for (String key : List.of("rule", "message", "remedy")) {
			assertFalse(((String) finding.get(key)).isBlank(), key);
		}
		assertEquals((long) objects(data.get("findings")).stream().filter(each -> each.get("severity").equals("error")).count(), data.get("errors"));
		Result text = mkw("validate", file);
		assertTrue(text.out().contains("error: " + finding.get("message") + ". [" + finding.get("rule") + "]"), text.out());
		assertTrue(text.out().contains("    " + finding.get("remedy") + "."), text.out());
	}

	@Test
	void severitiesOfRulesCanBeChosen() throws Exception {
		ok("plan", "add-kernel", file, "--name", "greedy", "--cpus", "0", "--memory", "64M@0");
		assertEquals(1, mkw("validate", file, "--fail-on", "error").code());
		assertEquals(0, mkw("validate", file, "--fail-on", "error", "--severity", "MK-CPU-004=warning").code());
		Result json = mkw("validate", file, "--format", "json", "--severity", "MK-CPU-004=info", "--severity", "MK-DEV-003=off");
		Map<String, Object> data = JsonReader.object(json.out());
		assertEquals(Map.of("MK-CPU-004", "info", "MK-DEV-003", "off"), data.get("severities"));
		assertEquals(0L, data.get("errors"));
		assertTrue(objects(data.get("findings")).stream().anyMatch(each -> each.get("rule").equals("MK-CPU-004") && each.get("severity").equals("info")));
		assertFalse(mkw("validate", file, "--severity", "MK-CPU-004=off").out().contains("MK-CPU-004"));
	}

	@Test
	void physicalIdsAreAssumedOnlyOnDemand() throws Exception {
		Design design = Samples.design();
		MachineIndex.threadsBelow(design.getMachine()).forEach(thread -> thread.setPhysicalId(null));
		DesignFile.save(design, Path.of(file));
		ok("plan", "add-kernel", file, "--name", "web", "--cpus", "4-6", "--memory", "1G@1");
		Path export = folder.resolve("export");
		fails(1, List.of("CPUs 4-6 have no physical id", "mkw machine assume-physical-ids"), "export", file, "--format", "kerf-v1", "-o",
				export.toString());
		assertFalse(Files.exists(export));
		fails(1, List.of("CPUs 4-6 have no physical id"), "simulate", file);
		fails(2, List.of("physical ids of this machine are unknown"), "plan", "add-kernel", file, "--name", "x", "--cpus", "apic:1", "--memory", "1G");

		Result assumed = ok("machine", "assume-physical-ids", file, "--format", "json");
		assertEquals(8, ((List<?>) JsonReader.object(assumed.out()).get("assumed")).size());
		assertTrue(assumed.err().contains("apicid"), assumed.err());
		Result exported = ok("export", file, "--format", "kerf-v1", "-o", export.toString());
		assertTrue(exported.err().contains("CPUs 4-6 are assumed"), exported.err());
		assertTrue(ok("machine", "assume-physical-ids", file).out().contains("nothing was changed"));
	}

	@Test
	void exportListsFormatsAndSpeaksJson() throws Exception {
		assertTrue(ok("export", "--list").out().contains("kerf-v1"));
		Map<String, Object> list = JsonReader.object(ok("export", "--list", "--format", "json").out());
		assertEquals("kerf-v1", objects(list.get("formats")).getFirst().get("id"));
		addRt();
		String target = folder.resolve("out").toString();
		Map<String, Object> data = JsonReader.object(ok("export", file, "--format", "kerf-v1", "--format", "json", "-o", target).out());
		assertEquals("kerf-v1", data.get("format"));
		assertEquals(5, objects(data.get("files")).size());
	}

	@Test
	void exportTellsOfOldOverlays() throws Exception {
		addWeb();
		addRt();
		String target = folder.resolve("out").toString();
		ok("export", file, "-o", target);
		DesignFile.save(Samples.design(), Path.of(file));
		addRt();
		Result result = ok("export", file, "-o", target);
		assertTrue(result.err().contains("01-web.dtbo is not part of this export"), result.err());
		assertTrue(result.err().contains("02-rt.dtbo is not part of this export"), result.err());
	}

	@Test
	void plansAreNotLostByAnImport() throws Exception {
		String preset = "preset:" + MachinePresets.all().getFirst().name();
		ok("machine", "import", preset, "-o", file);
		ok("plan", "add-kernel", file, "--name", "solo", "--cpus", "2", "--memory", "64M@0");
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(3, List.of("holds a plan with kernels", "--force"), "machine", "import", preset, "-o", file);
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
		ok("machine", "import", preset, "-o", file, "--force");
		assertTrue(DesignFile.load(Path.of(file)).getActivePlan().getKernels().isEmpty());
	}
}
