// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.topology.internal.hwloc.HwlocImporter;

class MachineMergeTest {
	@TempDir
	Path folder;

	/** The server of {@link LinuxFiles} as hwloc would show it: no physical ids, no addresses, less memory on node 1, a wrong driverless disk id. */
	private static Machine xml() throws ImportException {
		StringBuilder packages = new StringBuilder();
		for (int socket = 0; socket < 2; socket++) {
			int mask = socket == 0 ? 0x13 : 0xcc;
			packages.append("<object type=\"Package\" os_index=\"%d\" cpuset=\"0x%x\"><object type=\"NUMANode\" os_index=\"%d\" cpuset=\"0x%x\" nodeset=\"0x%x\" local_memory=\"%d\"/>"
					.formatted(socket, mask, socket, mask, 1 << socket, socket == 0 ? 4L << 30 : 3L << 30));
			packages.append("<object type=\"L3Cache\" depth=\"3\" cache_type=\"0\" cpuset=\"0x%x\">".formatted(mask));
			for (int cpu = 0; cpu < 8; cpu++) {
				if ((mask & 1 << cpu) != 0) {
					packages.append("<object type=\"PU\" os_index=\"%d\" cpuset=\"0x%x\"/>".formatted(cpu, 1 << cpu));
				}
			}
			packages.append("</object></object>");
		}
		String text = "<topology version=\"2.0\"><object type=\"Machine\" cpuset=\"0xdf\" complete_cpuset=\"0xdf\"><info name=\"Architecture\" value=\"x86_64\"/>" + packages
				+ "<object type=\"Bridge\" bridge_type=\"0-1\" bridge_pci=\"0000:[00-01]\"><object type=\"PCIDev\" pci_busid=\"0000:01:00.0\" pci_type=\"0108 [144d:a80b]\" "
				+ "pci_link_speed=\"7.876923\"/></object></object></topology>";
		return HwlocImporter.read(text.getBytes(), "server.xml");
	}

	private Machine linux() throws Exception {
		return MachineImports.importMachine(LinuxFiles.server().writeTo(folder));
	}

	@Test
	void fillsWhatTheBaseLacksAndRemembersTheSource() throws Exception {
		Machine base = xml();
		Machine addition = linux();
		Machine untouched = EcoreUtil.copy(addition);
		assertTrue(TestData.hasNote(base, NoteKind.MISSING, "physical id"));
		MachineMerge.merge(base, addition);
		assertTrue(EcoreUtil.equals(untouched, addition), "the addition was changed");
		HardwareThread thread = new MachineIndex(base).thread(3).orElseThrow();
		assertEquals(0x42, thread.getPhysicalId());
		var source = Provenance.source(thread, MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID).orElseThrow();
		assertEquals(folder.toString(), source.getLocation());
		assertEquals("server.xml", Provenance.source(thread, null).orElseThrow().getLocation());
		assertEquals(2, base.getSources().size());
		assertEquals(5, base.getMemoryRanges().size());
		assertEquals(thread.getNumaNodes().getFirst(), base.getMemoryRanges().get(3).getNode());
		assertEquals("2 × Xeon Gold 5418Y", base.getName());
		assertFalse(TestData.hasNote(base, NoteKind.MISSING, "physical addresses"));
		assertFalse(TestData.hasNote(base, NoteKind.MISSING, "no CPU has a physical id"));
		assertEquals(1, base.getDistances().size());
		assertEquals(List.copyOf(base.getNumaNodes()), List.copyOf(base.getDistances().getFirst().getObjects()));
	}

	@Test
	void baseWinsAndConflictsAreNoted() throws Exception {
		Machine base = xml();
		MachineMerge.merge(base, linux());
		NumaNode node = new MachineIndex(base).node(1).orElseThrow();
		assertEquals(3L << 30, node.getBytes());
		assertTrue(TestData.note(base, NoteKind.CONFLICT, "the memory of NUMA node 1 is 3 GiB").getMessage().contains("server.xml"));
		assertTrue(TestData.hasNote(base, NoteKind.CONFLICT, "the device id of PCI device 0000:01:00.0 is 0xa80b"));
		assertFalse(TestData.hasNote(base, NoteKind.CONFLICT, "link speed"));
		assertTrue(TestData.hasNote(base, NoteKind.IGNORED, "no counterpart"));
	}

	@Test
	void notesNameThingsInWords() throws Exception {
		Machine base = MachinePresets.create("2x-xeon-gold-5418y");
		Machine other = EcoreUtil.copy(base);
		for (Machine machine : List.of(base, other)) {
			machine.eAllContents().forEachRemaining(element -> {
				if (element instanceof SourcedElement sourced) {
					sourced.getOrigins().clear();
				}
			});
			machine.getSources().forEach(source -> source.setKind(SourceKind.MANUAL));
		}
		other.eAllContents().forEachRemaining(element -> {
			if (element instanceof Cache cache && cache.getSize() != null) {
				cache.setSize(cache.getSize() / 2);
			} else if (element instanceof Core core) {
				core.setOsIndex(core.getOsIndex() + 1000);
			}
		});
		MachineMerge.merge(base, other);
		assertTrue(TestData.hasNote(base, NoteKind.CONFLICT, "the size of the L3 cache of CPUs 0-23 is 45 MiB"));
		assertTrue(TestData.hasNote(base, NoteKind.CONFLICT, "the Linux number of the core of CPU 1 is "));
		base.getNotes().forEach(note -> assertFalse(note.getMessage().matches(".*((core|l\\d[di]?)-\\d+|osIndex) of.*"), note::getMessage));
	}

	@Test
	void devicesPairByAddressAndNewOnesAreAdded() throws Exception {
		Machine base = xml();
		MachineMerge.merge(base, linux());
		MachineIndex index = new MachineIndex(base);
		PciDevice disk = index.device("0000:01:00.0").orElseThrow();
		assertEquals(7, disk.getIommuGroup());
		assertTrue(disk.isBootCritical());
		assertEquals("nvme0n1", disk.getOsDevices().getFirst().getName());
		assertEquals(3, base.getPciDevices().size());
		PciDevice function = index.device("0000:80:01.1").orElseThrow();
		assertEquals(index.device("0000:80:01.0").orElseThrow(), function.getPhysicalFunction());
		assertEquals(folder.toString(), function.getSource().getLocation());
		// CPU 5, offline, is known to Linux only
		assertFalse(index.thread(5).orElseThrow().isOnline());
		assertTrue(TestData.hasNote(base, NoteKind.WARNING, "knows the CPUs 5"));
	}

	@Test
	void resultCanBeSavedAndMergedAgain() throws Exception {
		Machine base = xml();
		Machine addition = linux();
		MachineMerge.merge(base, addition);
		long conflicts = base.getNotes().stream().filter(note -> note.getKind() == NoteKind.CONFLICT).count();
		MachineMerge.merge(base, addition);
		assertEquals(conflicts * 2, base.getNotes().stream().filter(note -> note.getKind() == NoteKind.CONFLICT).count());
		assertEquals(8, MachineIndex.threadsBelow(base).size());
		assertEquals(5, base.getMemoryRanges().size());
		Machine again = DesignFile.read(DesignFile.write(Designs.create("d", EcoreUtil.copy(base))), "d").getMachine();
		assertTrue(EcoreUtil.equals(base, again));
	}

	@Test
	void measuredValuesReplaceThoseOfAPreset() throws Exception {
		Machine base = MachinePresets.create("2x-xeon-gold-5418y");
		MachineMerge.merge(base, linux());
		MachineIndex index = new MachineIndex(base);
		assertEquals(4L << 30, index.node(0).orElseThrow().getBytes());
		assertFalse(Provenance.isAssumed(index.node(0).orElseThrow(), MachinePackage.Literals.NUMA_NODE__BYTES));
		assertTrue(Provenance.isAssumed(index.thread(40).orElseThrow(), MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID));
		assertEquals(0x42, index.thread(3).orElseThrow().getPhysicalId());
		assertEquals(5, base.getMemoryRanges().size());
		assertFalse(index.thread(5).orElseThrow().isOnline());
		assertNotNull(DesignFile.write(Designs.create("d", base)));
	}

	@Test
	void presetsNeverReplaceMeasuredValues() throws Exception {
		Machine base = linux();
		Machine preset = MachinePresets.create("2x-xeon-gold-5418y");
		List<HardwareThread> others = MachineIndex.threadsBelow(preset).stream().filter(thread -> thread.getOsIndex() >= 8).toList();
		EcoreUtil.deleteAll(others, true);
		MachineMerge.merge(base, preset);
		assertEquals(4L << 30, new MachineIndex(base).node(0).orElseThrow().getBytes());
		assertFalse(TestData.hasNote(base, NoteKind.CONFLICT, "the memory of NUMA node"));
	}

	@Test
	void otherMachinesAreRefused() throws Exception {
		Machine base = linux();
		byte[] before = DesignFile.write(Designs.create("d", EcoreUtil.copy(base)));
		assertTrue(assertThrows(ImportException.class, () -> MachineMerge.merge(base, MachinePresets.create("arm-server-128"))).problem()
				.contains("aarch64"));
		Machine far = HwlocImporter.read("<topology version=\"2.0\"><object type=\"Machine\" cpuset=\"0x1,,0x0\"><object type=\"PU\" os_index=\"64\"/></object></topology>".getBytes(), "far.xml");
		assertTrue(assertThrows(ImportException.class, () -> MachineMerge.merge(base, far)).problem().contains("no CPU number"));
		ImportException large = assertThrows(ImportException.class, () -> MachineMerge.merge(base, MachinePresets.create("2x-xeon-gold-5418y")));
		assertTrue(large.problem().startsWith("40 of the 48 CPUs of this source, CPUs 8-47, do not occur"), large::problem);
		assertThrows(ImportException.class, () -> MachineMerge.merge(base, base));
		assertEquals(new String(before), new String(DesignFile.write(Designs.create("d", EcoreUtil.copy(base)))));
	}

	/** As if somebody had measured the machine of a preset. */
	private static Machine measured(String preset) {
		Machine machine = MachinePresets.create(preset);
		machine.eAllContents().forEachRemaining(element -> {
			if (element instanceof SourcedElement sourced) {
				sourced.getOrigins().clear();
			}
		});
		machine.getSources().forEach(source -> source.setKind(SourceKind.MANUAL));
		return machine;
	}

	@Test
	void machinesOfTheSameCpuNumbersAreToldApartByTheirCpus() {
		Machine base = measured("2x-xeon-gold-5418y");
		Machine newer = measured("2x-xeon-gold-5418y");
		newer.setArchitecture(null);
		newer.getChildren().forEach(child -> ((Package) child).setModel("Intel(R) Xeon(R) Gold 6530"));
		Machine untouched = EcoreUtil.copy(base);
		assertEquals("the CPUs 0-47 of this source are \"Intel(R) Xeon(R) Gold 6530\", but \"Intel(R) Xeon(R) Gold 5418Y\" in \"%s\": this is another machine"
				.formatted(base.getName()), assertThrows(ImportException.class, () -> MachineMerge.merge(base, newer)).problem());
		assertTrue(EcoreUtil.equals(untouched, base), "the base was changed");
	}

	@Test
	void machinesOfTheSameCpuNumbersAreToldApartByTheirCores() {
		Machine base = measured("2x-epyc-9654");
		Machine other = measured("2x-epyc-9654");
		// numbered core by core instead of first threads first
		List<HardwareThread> threads = MachineIndex.threadsBelow(other);
		for (int i = 0; i < threads.size(); i++) {
			threads.get(i).setOsIndex(i);
		}
		String problem = assertThrows(ImportException.class, () -> MachineMerge.merge(base, other)).problem();
		assertTrue(problem.startsWith("CPU 0 is on one core with CPUs 0-1 in this source, but CPUs 0,192 in"), problem);
	}

	@Test
	void aFewOddCpusAndAssumedValuesAreNoReasonToRefuse() throws Exception {
		Machine base = measured("2x-epyc-9654");
		Machine odd = measured("2x-epyc-9654");
		MachineIndex index = new MachineIndex(odd);
		index.thread(192).orElseThrow().setOsIndex(1_000);
		index.thread(193).orElseThrow().setOsIndex(192);
		index.thread(194).orElseThrow().setOnline(false);
		MachineMerge.merge(base, odd);
		Machine preset = MachinePresets.create("2x-xeon-gold-5418y");
		Machine renamed = measured("2x-xeon-gold-5418y");
		renamed.getChildren().forEach(child -> ((Package) child).setModel("Genuine Intel(R) 0000"));
		MachineMerge.merge(preset, renamed);
		assertEquals("Genuine Intel(R) 0000", ((Package) preset.getChildren().getFirst()).getModel());
	}

	@Test
	void realFilesOfOneMachine() throws Exception {
		for (List<String> pair : List.of(List.of("20em64t-hybrid-1p6c2t+2ca4co1t", "20em64t-hybrid-1p6c2t+2ca4co1t.v2.xml"),
				List.of("40intel64-2g2n4c+pcilocality", "40intel64-2g2n4c+pcilocality.xml"), List.of("nvidia-dgx-gb10",
						"nvidia-dgx-gb10.xml"))) {
			Machine base = MachineImports.importMachine(TestData.folder("hwloc").resolve(pair.get(1)).toString());
			Machine addition = MachineImports.importMachine(TestData.folder("sysfs").resolve(pair.get(0) + ".tar.bz2").toString());
			int threads = MachineIndex.threadsBelow(base).size();
			int devices = base.getPciDevices().size();
			MachineMerge.merge(base, addition);
			assertEquals(threads, MachineIndex.threadsBelow(base).size());
			assertEquals(devices, base.getPciDevices().size());
			MachineIndex.threadsBelow(addition).forEach(thread -> assertEquals(thread.getPhysicalId(),
					new MachineIndex(base).thread(thread.getOsIndex()).orElseThrow().getPhysicalId()));
			assertFalse(TestData.hasNote(base, NoteKind.CONFLICT, "the memory of"), pair::toString);
			assertFalse(TestData.hasNote(base, NoteKind.CONFLICT, "device id"), pair::toString);
			DesignFile.read(DesignFile.write(Designs.create("d", EcoreUtil.copy(base))), "d");
		}
	}
}
