// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** The host as files: what a tool that only reads and writes them sees. */
class HostFilesTest {
	private static final String ROOT = HostFiles.ROOT + "/";

	private SimulatedHost host;
	private HostFiles files;

	/** Told by the subclass for dialect H. */
	World world() {
		return World.V1;
	}

	@BeforeEach
	void boot() {
		host = world().bare();
		files = new HostFiles(host, cpu -> cpu + 5);
	}

	/** From baseline to running kernel and back with nothing but files. */
	@Test
	void aWholeLifeInFiles() throws HostError {
		assertEquals(List.of("device_tree", "instances", "overlays"), files.list("/sys/fs/multikernel"));
		assertEquals(List.of("new"), files.list(ROOT + "overlays"));
		files.write(ROOT + "device_tree", world().baseline());
		assertArrayEquals(host.deviceTree(), files.read(ROOT + "device_tree"));
		byte[] create = world().create("web", 3, GIB, 0, 1);
		files.write(ROOT + "overlays/new", create);
		assertEquals(List.of("new", "tx_2"), files.list(ROOT + "overlays/"));
		assertEquals(List.of("dtbo", "id", "instance", "resources", "status"), files.list(ROOT + "overlays/tx_2"));
		assertEquals("2\n", files.text(ROOT + "overlays/tx_2/id"));
		assertEquals("applied\n", files.text(ROOT + "overlays/tx_2/status"));
		assertEquals(world() == World.H ? "unknown\n" : "/instances\n", files.text(ROOT + "overlays/tx_2/instance"));
		assertEquals("unknown\n", files.text(ROOT + "overlays/tx_2/resources"));
		assertArrayEquals(create, files.read(ROOT + "overlays/tx_2/dtbo"));
		assertEquals(List.of("web"), files.list(ROOT + "instances"));
		assertEquals(List.of("device_tree", "id", "status"), files.list(ROOT + "instances/web"));
		assertEquals("3\n", files.text(ROOT + "instances/web/id"));
		assertEquals("ready\n", files.text(ROOT + "instances/web/status"));
		assertEquals("web", FlattenedDeviceTree.read(files.read(ROOT + "instances/web/device_tree")).root().string("model"));
		host.load(3);
		host.boot(3);
		assertEquals("active\n", files.text(ROOT + "instances/web/status"));
		// A write succeeds although the transaction failed: the status must be read.
		files.write(ROOT + "overlays/new", create);
		assertEquals("failed\n", files.text(ROOT + "overlays/tx_3/status"));
		assertErrno("EBUSY", "active", () -> files.rmdir(ROOT + "overlays/tx_2"));
		assertEquals("failed\n", files.text(ROOT + "overlays/tx_2/status"));
		host.halt(3);
		host.unload(3);
		files.rmdir(ROOT + "overlays/tx_2");
		files.rmdir(ROOT + "overlays/tx_3");
		assertEquals(List.of("new"), files.list(ROOT + "overlays"));
		assertEquals(List.of(), files.list(ROOT + "instances"));
	}

	/** What comes out of one host goes into another. */
	@Test
	void dumpsAreReplayed() throws HostError {
		files.write(ROOT + "device_tree", world().baseline());
		files.write(ROOT + "overlays/new", world().create("web", 3, GIB, 0, 1, 2));
		files.write(ROOT + "overlays/new", world().create("db", 4, GIB, 1, 9));
		HostFiles other = new HostFiles(world().bare(), InterruptCounts.NONE);
		other.write(ROOT + "device_tree", world().baseline());
		for (String transaction : files.list(ROOT + "overlays").stream().filter(name -> name.startsWith("tx_")).sorted().toList()) {
			other.write(ROOT + "overlays/new", files.read(ROOT + "overlays/" + transaction + "/dtbo"));
		}
		for (String path : List.of("device_tree", "instances/web/device_tree", "instances/db/device_tree", "overlays/tx_3/status")) {
			assertArrayEquals(files.read(ROOT + path), other.read(ROOT + path), path);
		}
		assertEquals(files.text("/proc/iomem"), other.text("/proc/iomem"));
	}

	interface Act {
		void on(HostFiles files) throws HostError;
	}

	record Rule(String source, String name, String errno, Act act) {
		@Override
		public String toString() {
			return source + ": " + name;
		}
	}

	static Stream<Rule> rules() {
		String kernfs = "kernfs.c 00ff7b0";
		String overlay = "overlay.c aec40b1";
		return Stream.of(
				new Rule(kernfs, "no directories are made", "EPERM", f -> f.mkdir(ROOT + "instances/web")),
				new Rule("path walk", "nor where there is none", "ENOENT", f -> f.mkdir(ROOT + "nowhere/web")),
				new Rule("path walk", "nor twice", "EEXIST", f -> f.mkdir(ROOT + "instances")),
				new Rule("path walk", "nor below a file", "ENOTDIR", f -> f.mkdir(ROOT + "device_tree/web")),
				new Rule(overlay, "only transactions are removed", "EPERM", f -> f.rmdir(ROOT + "instances")),
				new Rule("path walk", "a transaction that is there", "ENOENT", f -> f.rmdir(ROOT + "overlays/tx_9")),
				new Rule("path walk", "a directory", "ENOTDIR", f -> f.rmdir(ROOT + "overlays/new")),
				new Rule("path walk", "reading what is not there", "ENOENT", f -> f.read(ROOT + "instances/web/status")),
				new Rule("path walk", "reading a directory", "EISDIR", f -> f.read(ROOT + "instances")),
				new Rule("path walk", "reading below a file", "ENOTDIR", f -> f.read(ROOT + "device_tree/x")),
				new Rule("path walk", "listing a file", "ENOTDIR", f -> f.list(ROOT + "device_tree")),
				new Rule("path walk", "writing a directory", "EISDIR", f -> f.write(ROOT + "overlays", new byte[4])),
				new Rule("kernfs", "new can only be written", "EINVAL", f -> f.read(ROOT + "overlays/new")),
				new Rule("procfs", "proc can only be read", "EIO", f -> f.write("/proc/kimage", new byte[4])),
				new Rule(overlay, "an overlay begins at offset 0", "EINVAL", f -> f.write(ROOT + "overlays/new", 4096, Blobs.createOverlay("a", 1, GIB, 0))),
				new Rule(overlay, "an overlay is not empty", "EINVAL", f -> f.write(ROOT + "overlays/new", new byte[0])),
				new Rule(overlay, "an overlay has 1 MiB at most", "EFBIG", f -> f.write(ROOT + "overlays/new", new byte[(1 << 20) + 1])),
				new Rule(kernfs, "a baseline has 1 MiB at most", "E2BIG", f -> f.write(ROOT + "device_tree", new byte[(1 << 20) + 1])),
				new Rule(kernfs, "half a baseline", "EINVAL", f -> f.write(ROOT + "device_tree", java.util.Arrays.copyOf(Blobs.baseline(), 300))),
				new Rule(kernfs, "the other half", "EINVAL",
						f -> f.write(ROOT + "device_tree", 300, java.util.Arrays.copyOfRange(Blobs.baseline(), 300, Blobs.baseline().length))));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whatFilesRefuse(Rule rule) {
		String before = Ownership.of(host);
		assertErrno(rule.errno, "", () -> rule.act.on(files));
		assertEquals(before, Ownership.of(host));
		assertTrue(host.transactions().isEmpty());
	}

	@Test
	void statusFilesCannotBeWritten() throws HostError {
		files.write(ROOT + "device_tree", world().baseline());
		files.write(ROOT + "overlays/new", world().create("web", 3, GIB, 0, 1));
		assertErrno("EINVAL", "only be read", () -> files.write(ROOT + "instances/web/status", "active".getBytes()));
		assertErrno("EPERM", "", () -> files.rmdir(ROOT + "instances/web"));
	}

	/** Formats of mails 26654160747 and 32214080820, of kernel/resource.c and of x86's irq.c. */
	@Test
	void procReadsAsTheKernelPrintsIt() throws HostError {
		assertEquals("MK_ID  Type        Start Address   Segments\n-----  ----------  --------------  --------\nNo kimages loaded\n",
				files.text("/proc/kimage"));
		files.write(ROOT + "device_tree", world().baseline());
		files.write(ROOT + "overlays/new", world().create("web", 3, GIB, 0, 1));
		files.write(ROOT + "overlays/new", world().create("db", 12, 2 * GIB, 1, 9));
		host.load(3);
		host.kexecFileLoad(Kexec.loadFlags(12, false), false, "vmlinux", "");
		long web = host.instances().getFirst().memory().getFirst().base();
		assertEquals("""
				MK_ID  Type        Start Address   Segments
				-----  ----------  --------------  --------
				    3  multikernel  0x000301018000         4
				   12  multikernel  0x000701000000         3
				""", files.text("/proc/kimage"));
		assertEquals(0x300018000L, web);
		assertEquals("""
				100000000-4ffffffff : System RAM
				  300000000-4ffffffff : Multikernel Memory Pool
				    300018000-340017fff : mk-instance-3-web-region-0
				500000000-8ffffffff : System RAM
				  700000000-8ffffffff : Multikernel Memory Pool
				    700000000-77fffffff : mk-instance-12-db-region-0
				""", files.text("/proc/iomem"));
		assertEquals("           CPU0       \nCAL:          5   Function call interrupts\n", files.text("/proc/interrupts"));
		assertTrue(new HostFiles(new SimulatedHost(Blobs.machine()), InterruptCounts.NONE).text("/proc/interrupts").contains("CPU15"));
	}

	@Test
	void pathsMayHaveSlashesToSpare() throws HostError {
		assertErrno("ENOENT", "path", () -> files.mkdir(""));
		assertErrno("EEXIST", "there", () -> files.mkdir("/"));
		assertErrno("EEXIST", "there", () -> files.mkdir("//sys/"));
		assertErrno("EPERM", "instances are created", () -> files.mkdir("/sys//fs/multikernel/instances/new/"));
		assertErrno("EIO", "only be read", () -> files.write("//proc//kimage", new byte[] {1}));
		int before = host.transactions().size();
		Transaction transaction = host.writeOverlay(world().create("spare", 40, Blobs.MIB, 0));
		files.rmdir("/sys/fs/multikernel//overlays/tx_" + transaction.id() + "/");
		assertEquals(before, host.transactions().size());
	}
}
