// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an instance: flag word, errnos and the states they lead to. */
class KexecRulesTest {
	private static final String LOAD = "kexec_file.c 758894f";
	private static final String START = "kexec_core.c 0646f02";
	private static final String HALT = "core.c 00ff7b0";

	private SimulatedHost host;

	interface Act {
		void on(SimulatedHost host) throws HostError;
	}

	/** @param id instance in question: 1 is ready, 2 loaded, 3 active, 4 loaded without CPU, 5 failed, 6 ready without memory, 4000 ready, 9 nobody */
	record Rule(String source, String name, String errno, String text, int id, Act act) {
		@Override
		public String toString() {
			return source + ": " + name;
		}
	}

	/** Told by the subclass for dialect H. */
	World world() {
		return World.V1;
	}

	@BeforeEach
	void fill() throws HostError {
		host = world().host();
		for (int id : new int[] {1, 2, 3, 5, 4000}) {
			assertApplied(host.writeOverlay(world().create("k" + id, id, GIB, 0, id == 4000 ? 6 : id)));
		}
		assertApplied(host.writeOverlay(world().create("k4", 4, GIB, 0)));
		assertApplied(host.writeOverlay(world().create("k6", 6, 0, -1)));
		host.load(2);
		host.load(3);
		host.boot(3);
		host.load(4);
		host.fail(5, "broken");
	}

	private static Rule load(String name, String errno, String text, int id, long flags) {
		return new Rule(LOAD, name, errno, text, id, host -> host.kexecFileLoad(flags, true, "vmlinux", ""));
	}

	static Stream<Rule> rules() {
		return Stream.of(
				new Rule(LOAD, "loading is permitted", "EPERM", "not permitted", 1, host -> {
					host.disableKexecLoad();
					host.load(1);
				}),
				load("bits that mean nothing", "EINVAL", "mean nothing", 1, 0x10000 | Kexec.loadFlags(1, true)),
				load("a kernel for the host itself", "EOPNOTSUPP", "only kernels of instances", 1, Kexec.FILE_NO_INITRAMFS),
				load("instance 0", "EINVAL", "instance 0", 1, Kexec.MULTIKERNEL),
				load("no such instance", "ENOENT", "id 9", 9, Kexec.loadFlags(9, true)),
				load("an image is loaded", "EBUSY", "image loaded", 2, Kexec.loadFlags(2, true)),
				load("an image runs", "EBUSY", "image loaded", 3, Kexec.loadFlags(3, true)),
				load("the instance failed (assumed)", "EINVAL", "failed", 5, Kexec.loadFlags(5, true)),
				load("no memory to load it into", "ENOMEM", "no memory", 6, Kexec.loadFlags(6, true)),
				new Rule(LOAD, "no RAM disk, no flag", "EBADF", "RAM disk", 1,
						host -> host.kexecFileLoad(Kexec.loadFlags(1, true), false, "vmlinux", "")),
				new Rule(LOAD, "no image", "EINVAL", "no kernel image", 1, host -> host.kexecFileLoad(Kexec.loadFlags(1, true), true, "", "")),
				new Rule(LOAD, "a command line that is too long", "EINVAL", "2047", 1,
						host -> host.kexecFileLoad(Kexec.loadFlags(1, true), true, "vmlinux", "x".repeat(2048))),
				new Rule("kexec.h KEXEC_MK_ID_MASK", "an id beyond 11 bits", "EINVAL", "2047", 4000, host -> host.load(4000)),
				load("nothing to unload", "ENOENT", "no kernel is loaded", 1, Kexec.unloadFlags(1)),
				load("nobody to unload", "ENOENT", "no kernel is loaded", 9, Kexec.unloadFlags(9)),
				load("unloading what runs (assumed)", "EBUSY", "halt it first", 3, Kexec.unloadFlags(3)),
				new Rule(START, "no such instance", "EINVAL", "id 9", 9, host -> host.boot(9)),
				new Rule(START, "no image", "EINVAL", "no kernel is loaded", 1, host -> host.boot(1)),
				new Rule(START, "runs already", "EBUSY", "active", 3, host -> host.boot(3)),
				new Rule(START, "no CPU", "EINVAL", "no CPU", 4, host -> host.boot(4)),
				new Rule(HALT, "no such instance", "ENOENT", "id 9", 9, host -> host.halt(9)),
				new Rule(HALT, "does not run", "EINVAL", "not active", 2, host -> host.halt(2)),
				new Rule(HALT, "nobody to stop", "ENOENT", "id 9", 9, host -> host.forceHalt(9)),
				new Rule(HALT, "nothing to stop", "EINVAL", "nothing to stop", 1, host -> host.forceHalt(1)),
				new Rule(HALT, "no CPU to stop", "EINVAL", "no CPU", 4, host -> host.forceHalt(4)),
				new Rule("reboot.c", "another command", "EINVAL", "0xcdef0123", 1, host -> host.reboot(0xcdef0123, 1)));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aCallThatBreaksARuleChangesNothing(Rule rule) {
		String before = Ownership.of(host);
		assertErrno(rule.errno, rule.text, () -> rule.act.on(host));
		assertEquals(before, Ownership.of(host));
	}

	private InstanceState state(int id) {
		return host.instances().stream().filter(instance -> instance.id() == id).findFirst().orElseThrow().state();
	}

	/** Device tree reference 1.5: the edges of the state graph. */
	@Test
	void theStatesFollowTheGraph() throws HostError {
		assertEquals(0x34, Kexec.loadFlags(1, false));
		assertEquals(0, host.kexecFileLoad(0x34, false, "vmlinux", "quiet"));
		assertEquals(InstanceState.LOADED, state(1));
		host.reboot(Kexec.REBOOT_START, 1);
		assertEquals(InstanceState.ACTIVE, state(1));
		host.reboot(Kexec.REBOOT_HALT, 1);
		assertEquals(InstanceState.LOADED, state(1), "the image stays");
		host.reboot(Kexec.REBOOT_HALT_FORCE, 1);
		assertEquals(InstanceState.LOADED, state(1), "a rerun only looks for CPUs the first missed");
		host.boot(1);
		host.reboot(Kexec.REBOOT_HALT_FORCE, 1);
		host.boot(1);
		host.panicked(1);
		assertEquals(InstanceState.LOADED, state(1));
		assertEquals("panicked", host.instances().getFirst().lastEvent());
		host.boot(1);
		host.halted(1);
		assertEquals(InstanceState.LOADED, state(1));
		host.startFailed(1, "no answer from CPU 0x12");
		assertEquals(InstanceState.LOADED, state(1));
		assertTrue(host.log().getLast().contains("start failed, no answer from CPU 0x12"));
		host.boot(1);
		host.startFailed(1, "gone");
		assertEquals(InstanceState.LOADED, state(1));
		host.kexecFileLoad(Kexec.unloadFlags(1), false, "", "");
		assertEquals(InstanceState.READY, state(1));
		host.panicked(1);
		assertEquals(InstanceState.READY, state(1), "news of a kernel that does not run changes nothing");
		host.halted(77);
		assertTrue(host.log().getLast().contains("77"));
		assertErrno("ENOENT", "77", () -> host.startFailed(77, ""));
		assertErrno("ENOENT", "77", () -> host.fail(77, ""));
	}

	/** kexec_core.c 0646f02: a halt nobody told of is found out by the parked CPUs, and only by them. */
	@Test
	void aKernelThatStoppedWithoutAWordStartsAgain() throws HostError {
		assertErrno("EBUSY", "active", () -> host.boot(3));
		host.parked(3);
		assertEquals(InstanceState.ACTIVE, state(3), "the host does not look before it has to");
		host.boot(3);
		assertEquals(InstanceState.ACTIVE, state(3));
		assertTrue(host.log().get(host.log().size() - 2).endsWith("loaded, stopped without a halt notification; recovering it"), host.log()::toString);
		assertErrno("EBUSY", "active", () -> host.boot(3));
		host.parked(99);
	}

	/** One trylock for all of them: kexec_file_load, reboot(MKLI) and moves. */
	@Test
	void whileAnImageIsLoadedNothingElseGoes() throws HostError {
		host.lockKexec();
		String before = Ownership.of(host);
		assertErrno("EBUSY", "kexec lock", () -> host.lockKexec());
		assertErrno("EBUSY", "kexec lock", () -> host.boot(2));
		assertErrno("EBUSY", "kexec lock", () -> host.load(1));
		for (String name : new String[] {"k1", "k3"}) {
			HostErrors.assertFailed("EBUSY", "kexec lock", host.writeOverlay(world().moves(name,
					b -> b.child("cpu-add").child("cpu@0").setU64("reg", Blobs.physical(9)))));
		}
		assertEquals(before, Ownership.of(host));
		host.unlockKexec();
		host.load(1);
	}

	/** core.c 00ff7b0, multikernel_allow_emergency_restart. */
	@Test
	void theHostMayNotRestartUnderLoadedKernels() throws HostError {
		assertFalse(host.allowsEmergencyRestart());
		host.halt(3);
		host.unload(3);
		host.unload(4);
		assertFalse(host.allowsEmergencyRestart(), "one is still loaded");
		host.unload(2);
		assertTrue(host.allowsEmergencyRestart());
	}

	/** RFC v1 multikernel_kexec: cpu_online is EBUSY, before the image is looked for; /proc/multikernel has no ids. */
	@Test
	void rfcV1StartsOnACpuThatIsOffline() throws HostError {
		RfcV1Host first = new RfcV1Host(Blobs.machine());
		assertEquals("Type        Start Address   Segments\n----------  --------------  --------\nNo kimages loaded\n", first.procMultikernel());
		assertErrno("EBUSY", "runs this kernel", () -> first.boot(3));
		first.setOnline(3, false);
		assertErrno("EINVAL", "no kernel", () -> first.boot(3));
		assertErrno("EINVAL", "no kernel image", () -> first.load(0x1000000, 0));
		first.load(0x1000000, 4);
		first.load(0x2_8100_0000L, 3);
		first.boot(3);
		assertErrno("EBUSY", "kernel of its own", () -> first.boot(3));
		assertErrno("EBUSY", "kernel of its own", () -> first.setOnline(3, true));
		assertErrno("EBUSY", "CPU 0", () -> first.setOnline(0, false));
		assertErrno("ENODEV", "99", () -> first.boot(99));
		assertEquals("""
				Type        Start Address   Segments
				----------  --------------  --------
				multikernel  0x000001000000         4
				multikernel  0x000281000000         3
				""", first.procMultikernel());
	}
}
