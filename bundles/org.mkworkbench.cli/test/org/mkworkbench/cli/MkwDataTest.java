// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From files of real machines to a run; skipped where the data is not at hand (system property mkworkbench.data or MKWORKBENCH_DATA). */
class MkwDataTest extends MkwCalls {
	private Path data;

	@BeforeEach
	void findData() {
		String configured = System.getProperty("mkworkbench.data", System.getenv("MKWORKBENCH_DATA"));
		Optional<Path> found = configured != null && !configured.isEmpty() ? Optional.of(Path.of(configured))
				: Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent).map(path -> path.resolve("shared/data"))
						.filter(Files::isDirectory).findFirst();
		Assumptions.assumeTrue(found.isPresent(), "no test data: set the system property mkworkbench.data or MKWORKBENCH_DATA");
		data = found.orElseThrow();
	}

	private Map<String, Object> imported(Path source, String... more) {
		file = folder.resolve("imported.multikernel").toString();
		ok(Stream.concat(Stream.of("machine", "import", source.toString(), "-o", file), Stream.of(more)).toArray(String[]::new));
		ok("machine", "show", file);
		return JsonReader.object(ok("machine", "show", file, "--format", "json").out());
	}

	@Test
	void hwlocFiles() {
		Map<String, Object> epyc = imported(data.resolve("hwloc/AMD-19h-Zen4-2xEpyc-9654.xml"));
		assertEquals(List.of(2L, 192L, 384L, 384L), List.of(epyc.get("packages"), epyc.get("cores"), epyc.get("threads"), epyc.get("online")));
		Map<String, Object> xeon = imported(data.resolve("hwloc/32em64t-2n8c2t-pci-normalio.xml"));
		assertEquals(32L, xeon.get("threads"));
		assertEquals(2, objects(xeon.get("numaNodes")).size());
		assertTrue(objects(xeon.get("pciDevices")).stream().anyMatch(device -> device.get("address").equals("0000:03:00.0")), xeon.toString());
	}

	/** The hwloc file knows no physical ids; /proc and /sys of the same machine do. */
	@Test
	void aSecondSourceAddsWhatTheFirstDoesNotTell() {
		Path xml = data.resolve("hwloc/40intel64-2g2n4c+pcilocality.xml");
		imported(xml);
		fails(2, List.of("physical ids of this machine are unknown"), "plan", "add-kernel", file, "--name", "a", "--cpus", "apic:2", "--memory",
				"256M@0");
		Map<String, Object> alone = JsonReader.object(ok("machine", "show", file, "--format", "json").out());
		Map<String, Object> merged = imported(xml, "--merge", data.resolve("sysfs/40intel64-2g2n4c+pcilocality.tar.bz2").toString());
		assertEquals(alone.get("threads"), merged.get("threads"));
		ok("plan", "add-kernel", file, "--name", "a", "--cpus", "2", "--memory", "256M@0");
		ok("export", file, "-o", folder.resolve("export").toString());
	}

	@Test
	void fromATarOfProcAndSysToARun() {
		Map<String, Object> machine = imported(data.resolve("sysfs/40intel64-2g2n4c+pcilocality.tar.bz2"));
		assertEquals("x86_64", machine.get("architecture"));
		long threads = (Long) machine.get("threads");
		assertTrue(threads >= 8, machine.toString());
		List<Map<String, Object>> nodes = objects(machine.get("numaNodes"));
		ok("plan", "add-kernel", file, "--name", "a", "--cpus", "2", "--memory", "256M@" + nodes.getFirst().get("osIndex"));
		ok("plan", "add-kernel", file, "--name", "b", "--cpus", "3", "--memory", "256M@" + nodes.getLast().get("osIndex"));
		ok("plan", "add-channel", file, "--from", "a", "--to", "b", "--rate", "1000", "--payload", "64");
		ok("export", file, "-o", folder.resolve("export").toString());
		Map<String, Object> run = JsonReader.object(ok("simulate", file, "--format", "json").out());
		assertTrue((Long) objects(run.get("matrix")).getFirst().get("count") > 100, run.toString());
	}
}
