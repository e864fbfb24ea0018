// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.CommandLine.Problem;
import org.mkworkbench.model.CommandLine.ProblemKind;
import org.mkworkbench.model.CommandLine.Word;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

class CommandLineTest {
	private final SpawnedKernel kernel = DesignFactory.eINSTANCE.createSpawnedKernel();

	/** Two cores with two threads each. */
	private void fourCpus() {
		for (int core = 0; core < 2; core++) {
			Core parent = MachineFactory.eINSTANCE.createCore();
			for (int thread = 0; thread < 2; thread++) {
				parent.getChildren().add(MachineFactory.eINSTANCE.createHardwareThread());
			}
			kernel.getThreads().addAll(MachineIndex.threadsBelow(parent));
		}
	}

	private String problems(String text) {
		return String.join("; ", CommandLine.parse(text).problems(kernel).stream().map(problem -> problem.kind() + " " + problem.message() + " > "
				+ problem.remedy()).toList());
	}

	@Test
	void words() {
		CommandLine line = CommandLine.parse("  console=mktty0\tquiet dyndbg=\"file a.c +p\" \"name=with space\" \"flag\" empty= a=b=c ");
		assertEquals(List.of("console", "quiet", "dyndbg", "name", "flag", "empty", "a"), line.words().stream().map(Word::name).toList());
		assertEquals("mktty0", line.words().get(0).value());
		assertNull(line.words().get(1).value());
		assertEquals("file a.c +p", line.words().get(2).value());
		assertEquals("with space", line.words().get(3).value());
		assertNull(line.words().get(4).value());
		assertEquals("", line.words().get(5).value());
		assertEquals("b=c", line.words().get(6).value());
		assertEquals(2, line.words().get(0).offset());
		assertEquals("dyndbg=\"file a.c +p\"", line.words().get(2).text());
		assertEquals("  console=mktty0\tquiet dyndbg=\"file a.c +p\" \"name=with space\" \"flag\" empty= a=b=c ", line.toString());
		assertTrue(line.balanced());
		assertEquals(List.of(), CommandLine.parse(null).words());
		assertEquals("", CommandLine.parse(null).toString());
		assertEquals(CommandLine.parse("a b"), CommandLine.parse("a b"));
	}

	@Test
	void unbalancedQuote() {
		CommandLine line = CommandLine.parse("a=\"b c");
		assertFalse(line.balanced());
		assertEquals(1, line.words().size());
		assertEquals("b c", line.words().getFirst().value());
	}

	@Test
	void questions() {
		CommandLine line = CommandLine.parse("console=ttyS0 console=mktty0 rcu-nocbs=1-3 quiet -- quiet2 loglevel=1");
		assertTrue(line.has("console=mktty0"));
		assertTrue(line.has("console=ttyS0"));
		assertFalse(line.has("console"));
		assertTrue(line.names("console") && line.names("rcu_nocbs") && line.names("quiet"));
		assertFalse(line.names("loglevel"));
		assertTrue(line.has("rcu_nocbs=1-3"));
		assertTrue(line.has("quiet"));
		assertFalse(line.has("quiet2"), "that is for init");
		assertEquals(List.of("ttyS0", "mktty0"), line.values("console"));
		assertEquals("mktty0", line.value("console").orElseThrow());
		assertTrue(line.value("loglevel").isEmpty());
		assertTrue(line.value("quiet").isEmpty());
	}

	@Test
	void changes() {
		assertEquals("console=mktty0", CommandLine.parse("").with("console=mktty0").toString());
		assertEquals("console=ttyS0 console=mktty0", CommandLine.parse("console=ttyS0").with("console=mktty0").toString(), "may be repeated");
		assertEquals("a loglevel=7 b", CommandLine.parse("a loglevel=3   b").with("loglevel=7").toString());
		assertEquals("loglevel=7 b", CommandLine.parse("loglevel=3 b loglevel=4").with("loglevel=7").toString());
		assertEquals("a quiet -- b", CommandLine.parse("a -- b").with("quiet").toString());
		CommandLine line = CommandLine.parse("a  quiet");
		assertSame(line, line.with("quiet"));
		assertSame(line, line.without("console"));
		assertEquals("a", line.without("quiet").toString());
		CommandLine consoles = CommandLine.parse("console=ttyS0 quiet console=mktty0 -- console=x");
		assertEquals("quiet console=mktty0 -- console=x", consoles.without("console=ttyS0").toString());
		assertEquals("quiet -- console=x", consoles.without("console").toString());
		assertEquals("x=\"a b\" y", CommandLine.parse("x=\"a b\"").with("y").toString());
	}

	@Test
	void aGoodLineHasNoProblems() {
		fourCpus();
		kernel.getMemory().add(memory(4L << 30));
		assertEquals("", problems("console=mktty0 root=/dev/nvme0n1p2 ro isolcpus=managed_irq,domain,1-3 nohz_full=1-N rcu_nocbs=all maxcpus=4 "
				+ "hugepagesz=1G hugepages=1 hugepagesz=2M hugepages=512 module.a=1 module.a=2"));
		assertEquals("", problems("console=mktty0,115200 maxcpus=x"));
	}

	@Test
	void consoles() {
		assertEquals("MISSING_CONSOLE console=mktty0 is missing, so nobody sees what the kernel says > Add console=mktty0", problems("quiet"));
		assertEquals("MISSING_CONSOLE console=mktty0 is missing, so nobody sees what the kernel says > Add console=mktty0; "
				+ "HOST_CONSOLE console=ttyS0,115200n8 names a serial port, which the kernel does not have; ttyS0 is the host's > Replace it by console=mktty0, or give the"
				+ " kernel the serial port", problems("console=ttyS0,115200n8"));
		assertEquals("HOST_CONSOLE console=tty0 names a screen, which the kernel does not have; tty0 is the host's > Replace it by console=mktty0, or give the"
				+ " kernel the graphics card", problems("console=mktty0 console=tty0"));
		assertEquals("HOST_CONSOLE console=hvc0 needs a virtio console, which the kernel does not have > Add a virtio console or remove console=hvc0",
				problems("console=mktty0 console=hvc0"));
		PlatformDevice port = MachineFactory.eINSTANCE.createPlatformDevice();
		port.setName("serial8250");
		kernel.getPlatformDevices().add(port);
		PciDevice graphics = MachineFactory.eINSTANCE.createPciDevice();
		graphics.setClassCode(0x0300);
		kernel.getDevices().add(graphics);
		VirtioDevice virtio = DesignFactory.eINSTANCE.createVirtioDevice();
		virtio.setKind(VirtioKind.CONSOLE);
		kernel.getVirtioDevices().add(virtio);
		assertEquals("", problems("console=mktty0 console=hvc0 console=tty0 console=ttyS0"));
	}

	@Test
	void memory() {
		assertEquals("MEMORY mem=4G contradicts the plan, which says what memory the kernel has > Remove mem=4G and change the kernel's memory instead",
				problems("console=mktty0 mem=4G"));
		assertEquals("MEMORY memmap=1G$2G contradicts the plan, which says what memory the kernel has > Remove memmap=1G$2G and change the kernel's memory "
				+ "instead", problems("console=mktty0 memmap=1G$2G"));
		assertEquals("", problems("console=mktty0 hugepages=100000"), "nothing is said while the kernel has no memory");
		kernel.getMemory().add(memory(4L << 30));
		assertEquals("", problems("console=mktty0 hugepages=2047"));
		assertEquals("MEMORY huge pages take 4 GiB, but the kernel has 4 GiB > Reserve fewer huge pages or give the kernel more memory",
				problems("console=mktty0 hugepages=2048"));
		assertEquals("MEMORY huge pages take 8 GiB, but the kernel has 4 GiB > Reserve fewer huge pages or give the kernel more memory",
				problems("console=mktty0 default_hugepagesz=1G hugepages=8"));
		assertTrue(problems("console=mktty0 hugepagesz=1G hugepages=999999999 hugepagesz=4G hugepages=999999999").startsWith("MEMORY"));
		assertEquals("", problems("console=mktty0 hugepagesz=nonsense hugepages=99999 hugepages=many"));
	}

	@Test
	void cpus() {
		fourCpus();
		assertEquals("FEWER_CPUS maxcpus=3 leaves 1 of the kernel's 4 CPUs unused > Remove maxcpus=3 or take the CPUs away", problems("console=mktty0 maxcpus=3"));
		assertEquals("FEWER_CPUS maxcpus=0 leaves 3 of the kernel's 4 CPUs unused > Remove maxcpus=0 or take the CPUs away", problems("console=mktty0 maxcpus=0"));
		assertEquals("FEWER_CPUS nosmp leaves 3 of the kernel's 4 CPUs unused > Remove nosmp or take the CPUs away", problems("console=mktty0 nosmp"));
		assertEquals("FEWER_CPUS nosmt leaves 2 of the kernel's 4 CPUs unused, the second threads of cores > Remove nosmt or take the second threads away",
				problems("console=mktty0 nosmt"));
		assertEquals("CPU_NUMBERS isolcpus=24-29 names CPUs that the kernel does not have; it counts its own as 0-3 > "
				+ "Use the numbers that the kernel gives its CPUs, the boot CPU being 0", problems("console=mktty0 isolcpus=24-29"));
		kernel.getThreads().remove(3);
		kernel.getThreads().remove(1);
		assertEquals("", problems("console=mktty0 nosmt"));
	}

	@Test
	void textOfTheLine() {
		assertEquals("UNBALANCED_QUOTE a quotation mark is not closed, so everything behind it is one word > Close the quotation mark",
				problems("console=mktty0 a=\"b c"));
		assertEquals("", problems("console=mktty0 " + "x".repeat(2047 - 15)));
		assertEquals("TOO_LONG the command line has 2048 bytes, the kernel reads 2047 > Shorten it", problems("console=mktty0 " + "x".repeat(2048 - 15)));
		assertTrue(problems("console=mktty0 " + "é".repeat(1020)).startsWith("TOO_LONG the command line has 2055"), "bytes, not characters");
	}

	@Test
	void duplicatesAndHarm() {
		assertEquals("DUPLICATE loglevel is there 3 times; the last one holds: loglevel=5 > Remove loglevel=3 and loglevel=4",
				problems("console=mktty0 loglevel=3 loglevel=4 loglevel=5"));
		assertEquals("DUPLICATE quiet is there twice; the last one holds: quiet > Remove quiet", problems("console=mktty0 quiet quiet"));
		assertEquals("HARMFUL earlyprintk=serial: messages before the console is there, on hardware that belongs to the host > Remove earlyprintk=serial",
				problems("console=mktty0 earlyprintk=serial"));
		Problem problem = CommandLine.parse("console=mktty0 crashkernel=1G").problems(kernel).getFirst();
		assertEquals(ProblemKind.HARMFUL, problem.kind());
		assertEquals(15, problem.word().offset());
	}

	@Test
	void options() {
		Set<String> names = new HashSet<>();
		CommandLineOptions.all().forEach(option -> {
			assertTrue(names.add(option.name().replace('-', '_')), option.name() + " twice");
			assertFalse(option.help().isBlank() || option.help().endsWith(".") || option.help().contains("\n"), option.name());
			assertTrue(option.takesValue() || option.choices().isEmpty(), option.name());
		});
		assertTrue(names.size() >= 40, names.size() + " options");
		assertEquals("console=", CommandLineOptions.of("console=mktty0").orElseThrow().text());
		assertTrue(CommandLineOptions.of("rcu-nocbs").isPresent());
		assertTrue(CommandLineOptions.of("nonsense").isEmpty());
		assertEquals(List.of("console="), CommandLineOptions.completions("cons"));
		assertEquals(List.of("console=mktty0"), CommandLineOptions.completions("console="));
		assertEquals(List.of("console=mktty0"), CommandLineOptions.completions("console=mk"));
		assertEquals(List.of(), CommandLineOptions.completions("console=mktty0"));
		assertEquals(List.of("hugepagesz=", "hugepages=", "default_hugepagesz=", "transparent_hugepage="), CommandLineOptions.completions("hugepage"));
		assertEquals(List.of("mem="), CommandLineOptions.completions("mem"), "harmful options are not offered before their name is there");
		assertEquals(List.of(), CommandLineOptions.completions("nonsense=1"));
		assertEquals("console=", CommandLineOptions.completions("").getFirst());
	}

	private static MemoryGrant memory(long bytes) {
		MemoryGrant grant = DesignFactory.eINSTANCE.createMemoryGrant();
		grant.setBytes(bytes);
		return grant;
	}
}
