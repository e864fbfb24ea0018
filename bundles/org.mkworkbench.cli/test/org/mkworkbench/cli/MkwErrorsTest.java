// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.topology.MachinePresets;

/** What the commands do when something is wrong: exit code, message, and files left as they were. */
class MkwErrorsTest extends MkwCalls {
	@Test
	void wrongUsage() throws Exception {
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(2, List.of("Missing command", "machine, new, plan, validate"));
		fails(2, List.of("Did you mean", "machine"), "machin");
		fails(2, List.of("Missing command", "assume-physical-ids"), "machine");
		fails(2, List.of("Missing required", "FILE"), "machine", "show");
		fails(2, List.of("--format", "text, json"), "machine", "show", file, "--format", "yaml");
		fails(2, List.of("--frmat"), "machine", "show", file, "--frmat", "json");
		fails(2, List.of("There is no preset"), "machine", "import", "preset:nothing", "-o", folder.resolve("x.multikernel").toString());
		fails(2, List.of("no export format \"kerf-v2\"", "Did you mean \"kerf-v1\"?"), "export", file, "--format", "kerf-v2", "-o", "x");
		fails(2, List.of("-o FOLDER"), "export", file, "--format", "kerf-v1");
		fails(2, List.of("FILE"), "export", "--format", "kerf-v1", "-o", "x");
		fails(2, List.of("One format at a time"), "export", file, "--format", "kerf-v1", "--format", "kerf-v2", "-o", "x");
		fails(2, List.of("no span of time", "500ms"), "simulate", file, "--duration", "1");
		fails(2, List.of("longer than 0"), "simulate", file, "--duration", "0s");
		fails(2, List.of("--seed"), "simulate", file, "--seed", "one");
		fails(2, List.of("no plan \"Plan 2\"", "Did you mean \"Plan 1\"?"), "plan", "show", file, "--plan", "Plan 2");
		fails(2, List.of("--fail-on", "error, warning"), "validate", file, "--fail-on", "mistake");
		fails(2, List.of("no rule \"MK-CPU-05\"", "Did you mean \"MK-CPU-005\"?"), "validate", file, "--severity", "MK-CPU-05=error");
		fails(2, List.of("--severity", "error, warning, info, off"), "validate", file, "--severity", "MK-CPU-005=bad");
		fails(2, List.of("--severity"), "validate", file, "--severity", "MK-CPU-005");
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
	}

	@Test
	void wrongKernels() throws Exception {
		addWeb();
		byte[] before = Files.readAllBytes(Path.of(file));
		badKernel(2, "is no CPU number or range", "--name", "x", "--cpus", "1,a", "--memory", "1G@0");
		badKernel(2, "is no CPU number or range", "--name", "x", "--cpus", "", "--memory", "1G@0");
		badKernel(2, "is no CPU number or range", "--name", "x", "--cpus", "1,,2", "--memory", "1G@0");
		badKernel(2, "is no CPU number or range", "--name", "x", "--cpus", "0x1", "--memory", "1G@0");
		badKernel(2, "is no CPU number or range", "--name", "x", "--cpus", "apic:-1", "--memory", "1G@0");
		badKernel(2, "runs backwards", "--name", "x", "--cpus", "3-1", "--memory", "1G@0");
		badKernel(2, "longer than any machine", "--name", "x", "--cpus", "apic:0-99999999999", "--memory", "1G@0");
		badKernel(2, "has no CPU 8, 9", "--name", "x", "--cpus", "3,8-9", "--memory", "1G@0");
		badKernel(2, "no CPU with the physical id 0x1", "--name", "x", "--cpus", "apic:1", "--memory", "1G@0");
		badKernel(2, "names CPU 1 twice", "--name", "x", "--cpus", "1-2,1", "--memory", "1G@0");
		badKernel(2, "is not a size", "--name", "x", "--cpus", "1", "--memory", "lots@0");
		badKernel(2, "names no NUMA node of the machine. It has 0, 1.", "--name", "x", "--cpus", "1", "--memory", "1G@2");
		badKernel(2, "names NUMA node 0 twice", "--name", "x", "--cpus", "1", "--memory", "1G@0,2G@0");
		badKernel(2, "Give a size above 0", "--name", "x", "--cpus", "1", "--memory", "0@0");
		badKernel(2, "no PCI device 0000:42:00.0. Did you mean \"0000:41:00.0\"?", "--name", "x", "--cpus", "1", "--memory", "1G@0", "--device",
				"0000:42:00.0");
		badKernel(1, "commandLine cannot contain the character U+0002", "--name", "x", "--cpus", "1", "--memory", "1G@0", "--cmdline", "a\u0002b");
		badKernel(2, "is no kernel name", "--name", "a/b", "--cpus", "1", "--memory", "1G@0");
		badKernel(2, "is no kernel name", "--name", "", "--cpus", "1", "--memory", "1G@0");
		badKernel(2, "is not from 1 to 511", "--name", "x", "--id", "512", "--cpus", "1", "--memory", "1G@0");
		badKernel(2, "--id", "--name", "x", "--id", "one", "--cpus", "1", "--memory", "1G@0");
		badKernel(2, "--cpus", "--name", "x", "--memory", "1G@0");

		badKernel(1, "\"host\" is the name of the host kernel", "--name", "host", "--cpus", "1", "--memory", "1G@0");
		badKernel(2, "There is: 0000:41:00.0, ", "--name", "x", "--cpus", "1", "--memory", "1G@0", "--device", "0000:62:00.0");
		badKernel(1, "The plan has a kernel \"web\" already (id 1)", "--name", "web", "--cpus", "1", "--memory", "1G@0");
		badKernel(1, "Kernel \"web\" has the id 1 already; kernel \"x\"", "--name", "x", "--id", "1", "--cpus", "1", "--memory", "1G@0");
		badKernel(1, "CPUs 4-5 (x20, x22) belong to kernel \"web\"; kernel \"x\" cannot have them too", "--name", "x", "--cpus", "2-5",
				"--memory", "1G@0");
		badKernel(1, "PCI device 0000:41:00.0 belongs to kernel \"web\"; kernel \"x\"", "--name", "x", "--cpus", "1", "--memory", "1G@0",
				"--device", "0000:41:00.0");
		badKernel(1, "offline", "--name", "x", "--cpus", "7", "--memory", "1G@0");
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
	}

	private void badKernel(int code, String part, String... options) {
		List<String> arguments = new ArrayList<>(List.of("plan", "add-kernel", file));
		arguments.addAll(List.of(options));
		fails(code, List.of(part), arguments.toArray(String[]::new));
	}

	@Test
	void wrongMemory() throws Exception {
		addWeb();
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(2, List.of("no kernel \"wep\"", "Did you mean \"web\"?"), "plan", "set-memory", file, "wep", "1G@0");
		fails(2, List.of("The host has what the others leave"), "plan", "set-memory", file, "host", "1G@0");
		fails(2, List.of("\"1G\" does not say of which NUMA node"), "plan", "set-memory", file, "pool", "1G");
		fails(2, List.of("names no NUMA node of the machine"), "plan", "set-memory", file, "web", "1G@9");
		fails(2, List.of("names NUMA node 0 twice"), "plan", "set-memory", file, "web", "1G@0,2G@0");
		fails(2, List.of("Memory \"much@0\""), "plan", "set-memory", file, "web", "much@0");
		fails(2, List.of("Memory \"-1G@0\""), "plan", "set-memory", file, "web", "--", "-1G@0");
		fails(2, List.of("KERNEL", "SIZE@NODE"), "plan", "set-memory", file);
		ok("plan", "lock", file);
		byte[] locked = Files.readAllBytes(Path.of(file));
		fails(1, List.of("Plan \"Plan 1\" is locked."), "plan", "set-memory", file, "web", "1G@0");
		assertArrayEquals(locked, Files.readAllBytes(Path.of(file)));
		ok("plan", "unlock", file);
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
	}

	@Test
	void wrongChannels() throws Exception {
		addWeb();
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(2, List.of("no kernel \"wep\"", "Did you mean \"web\"?"), "plan", "add-channel", file, "--from", "wep", "--to", "host");
		fails(2, List.of("0 to 4072 bytes, not 4073"), "plan", "add-channel", file, "--from", "web", "--to", "host", "--payload", "4073");
		fails(2, List.of("must be above 0"), "plan", "add-channel", file, "--from", "web", "--to", "host", "--rate", "0");
		fails(2, List.of("must be above 0"), "plan", "add-channel", file, "--from", "web", "--to", "host", "--rate", "NaN");
		fails(2, List.of("--pattern", "burst"), "plan", "add-channel", file, "--from", "web", "--to", "host", "--pattern", "bursts");
		fails(1, List.of("sends itself no messages"), "plan", "add-channel", file, "--from", "web", "--to", "web");
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
	}

	@Test
	void missingAndBrokenFiles() throws Exception {
		String missing = folder.resolve("missing.multikernel").toString();
		for (List<String> command : List.of(List.of("machine", "show", missing), List.of("plan", "show", missing), List.of("validate", missing),
				List.of("simulate", missing), List.of("export", missing, "-o", folder.resolve("out").toString()),
				List.of("plan", "add-kernel", missing, "--name", "x", "--cpus", "1", "--memory", "1G@0"),
				List.of("machine", "assume-physical-ids", missing))) {
			fails(3, List.of("missing.multikernel", "there is no such file"), command.toArray(String[]::new));
		}
		fails(3, List.of(folder.toString()), "machine", "show", folder.toString());

		Path broken = folder.resolve("broken.multikernel");
		Files.writeString(broken, "<?xml version=\"1.0\"?>\n<oops>\n<");
		fails(3, List.of("broken.multikernel:3", "not well-formed XML"), "machine", "show", broken.toString());
		fails(3, List.of("broken.multikernel"), "plan", "add-kernel", broken.toString(), "--name", "x", "--cpus", "1", "--memory", "1G@0");
		assertTrue(Files.readString(broken).endsWith("<oops>\n<"));
		Path cut = folder.resolve("cut.multikernel");
		Files.writeString(cut, Files.readString(Path.of(file)).substring(0, 600));
		byte[] before = Files.readAllBytes(cut);
		fails(3, List.of("cut.multikernel:", "not well-formed XML", "may be cut off"), "plan", "add-kernel", cut.toString(), "--name", "x", "--cpus", "1",
				"--memory", "1G@0");
		assertFalse(mkw("validate", cut.toString()).err().contains(".."), "one full stop is enough");
		assertArrayEquals(before, Files.readAllBytes(cut));
		Path text = folder.resolve("text.xml");
		Files.writeString(text, "hello");
		fails(3, List.of("text.xml: this is neither XML nor a tar archive"), "machine", "import", text.toString(), "-o",
				folder.resolve("new.multikernel").toString());
		fails(3, List.of("missing.xml"), "machine", "import", folder.resolve("missing.xml").toString(), "-o",
				folder.resolve("new.multikernel").toString());
		fails(3, List.of("broken.multikernel"), "machine", "import", broken.toString(), "-o", folder.resolve("new.multikernel").toString());
		assertFalse(Files.exists(folder.resolve("new.multikernel")));
	}

	@Test
	void aFileOfANewerVersionStaysAsItIs() throws Exception {
		Path newer = folder.resolve("newer.multikernel");
		Files.writeString(newer, Files.readString(Path.of(file)).replaceFirst("<plans ", "<plans sparkle=\"yes\" "));
		byte[] before = Files.readAllBytes(newer);
		fails(3, List.of("newer.multikernel:", "sparkle", "newer version", "not changed"), "plan", "add-kernel", newer.toString(), "--name", "x",
				"--cpus", "1", "--memory", "1G@0");
		fails(3, List.of("sparkle"), "machine", "assume-physical-ids", newer.toString());
		fails(3, List.of("could be replaced"), "machine", "import", "preset:" + MachinePresets.all().getFirst().name(), "-o", newer.toString());
		assertArrayEquals(before, Files.readAllBytes(newer));
	}

	@Test
	void placesThatCannotBeWritten() throws Exception {
		addRt();
		Path inTheWay = folder.resolve("plain");
		Files.writeString(inTheWay, "a file");
		fails(3, List.of("Cannot write", "plain"), "export", file, "-o", inTheWay.resolve("below").toString());
		fails(3, List.of("Cannot write", "plain"), "export", file, "-o", inTheWay.toString());
		fails(3, List.of("plain"), "machine", "import", "preset:" + MachinePresets.all().getFirst().name(), "-o",
				inTheWay.resolve("x.multikernel").toString());
		assertEquals("a file", Files.readString(inTheWay));
	}

	@Test
	void sourcesOfDifferentMachinesDoNotMerge() {
		String target = folder.resolve("new.multikernel").toString();
		fails(3, List.of("aarch64", "x86_64", "one and the same machine"), "machine", "import", "preset:2x-epyc-9654", "--merge",
				"preset:arm-server-128", "-o", target);
		fails(2, List.of("There is no preset"), "machine", "import", "preset:2x-epyc-9654", "--merge", "preset:nothing", "-o", target);
		assertFalse(Files.exists(Path.of(target)));
	}

	@Test
	void aRunThatTheHostRefusesFails() {
		// All of node 1 but the pool's book-keeping, and most of node 0: too little is left for the host kernel.
		ok("plan", "add-kernel", file, "--name", "a", "--cpus", "1", "--memory", "16300M@0");
		ok("plan", "add-kernel", file, "--name", "b", "--cpus", "4", "--memory", "16380M@1");
		fails(1, List.of("ENOMEM", "baseline"), "simulate", file);
	}

	@Test
	void debugShowsWhereAnErrorComesFrom() {
		StringWriter err = new StringWriter();
		int code = Mkw.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "--debug", "machine", "show",
				folder.resolve("missing").toString());
		assertEquals(3, code);
		assertTrue(err.toString().contains("\tat org.mkworkbench.cli."), err.toString());
	}
}
