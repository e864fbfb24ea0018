// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.MIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.physical;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;
import static org.mkworkbench.engine.host.HostErrors.assertFailed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.engine.host.message.AckKey;
import org.mkworkbench.engine.host.message.Acknowledgement;
import org.mkworkbench.engine.host.message.CpuChange;
import org.mkworkbench.engine.host.message.DeviceChange;
import org.mkworkbench.engine.host.message.MemoryChange;
import org.mkworkbench.engine.host.message.MessageType;

/** Moves of CPUs, memory and devices to and from a kernel that runs: message, answer, book-keeping (hotplug.c 0646f02, mk_send_*). */
class HotMoveTest {
	private SimulatedHost host;

	/** Told by the subclass for dialect H. */
	World world() {
		return World.V1;
	}

	@BeforeEach
	void boot() throws HostError {
		host = world().host();
		assertApplied(host.writeOverlay(world().create("web", 1, GIB, 0, 1, 2)));
		host.load(1);
		host.boot(1);
	}

	private OverlayRequest begin(Consumer<DeviceTreeNode> body) throws HostError {
		return host.beginOverlay(world().moves("web", body));
	}

	private static Consumer<DeviceTreeNode> cpu(String operation, long cpu) {
		return b -> b.child(operation).child("cpu@0").setU64("reg", cpu).setU32("numa-node-id", 1).setU32("flags", 4);
	}

	/** A memory block of the pool that nobody has. */
	private long freeBlock() {
		return (host.freePoolMemory().getLast().base() + 128 * MIB - 1) / (128 * MIB) * (128 * MIB);
	}

	private HostInstance web() {
		return host.instances().getFirst();
	}

	private static KernelMessage awaited(HostRequest request) {
		assertFalse(request.done());
		return request.awaited().orElseThrow();
	}

	@Test
	void aCpuIsParkedForTheKernelThenAskedForThenAccounted() throws HostError {
		OverlayRequest request = begin(cpu("cpu-add", physical(9)));
		KernelMessage message = awaited(request);
		assertEquals(1, message.instanceId());
		assertEquals(MessageType.CPU_ADD, message.type());
		assertEquals(new CpuChange(physical(9), 1, 4, 0), CpuChange.decode(message.payload()));
		assertEquals(physical(9), message.resourceId());
		assertEquals(10_000_000_000L, request.timeoutNanos());
		assertEquals(Transaction.Status.PENDING, request.transaction().status());
		assertEquals(1, host.transactions().size(), "nobody sees it before it is done");
		assertEquals("CPU 9 (0x22): parked for instance 1", host.log().getLast());
		assertTrue(host.freePoolCpus().contains(physical(9)), "the pool's until the kernel has it");
		assertEquals(new Acknowledgement(MessageType.CPU_ADD, 0, physical(9)).key(), message.key());

		request.answered(0);
		assertTrue(request.done());
		assertApplied(request.transaction());
		assertEquals(List.of(physical(1), physical(2), physical(9)), web().cpus());
		Ownership.check(host);
		assertThrows(IllegalStateException.class, () -> request.answered(0));
	}

	@Test
	void aCpuIsGivenUpThenParkedForTheHost() throws HostError {
		OverlayRequest request = begin(cpu("cpu-remove", physical(2)));
		KernelMessage message = awaited(request);
		assertEquals(MessageType.CPU_REMOVE, message.type());
		assertEquals(new CpuChange(physical(2), 0, 0, 0), CpuChange.decode(message.payload()));
		assertTrue(web().cpus().contains(physical(2)));
		request.answered(0);
		assertApplied(request.transaction());
		assertEquals(List.of(physical(1)), web().cpus());
		assertTrue(host.log().contains("CPU 2 (0x14): parked for the host"));
		Ownership.check(host);
	}

	@Test
	void refusalsAndSilenceLeaveTheCpuWhereItWas() throws HostError {
		OverlayRequest refused = begin(cpu("cpu-add", physical(9)));
		refused.answered(-Errno.ENODEV.number());
		assertFailed("ENODEV", "refused", refused.transaction());
		assertEquals("CPU 9 (0x22): parked for the host", host.log().get(host.log().size() - 2));
		OverlayRequest silent = begin(cpu("cpu-add", physical(9)));
		silent.timedOut();
		assertFailed("ETIMEDOUT", "within 10 s", silent.transaction());
		OverlayRequest full = begin(cpu("cpu-add", physical(9)));
		full.refused("ENOSPC");
		assertFailed("ENOSPC", "could not be sent", full.transaction());
		OverlayRequest strange = begin(cpu("cpu-remove", physical(2)));
		strange.answered(9999);
		assertFailed("errno 9999", "refused", strange.transaction());
		assertEquals(List.of(physical(1), physical(2)), web().cpus());
		assertEquals(List.of(2, 3, 4, 5, 6), host.transactions().stream().map(Transaction::id).toList());
		Ownership.check(host);
	}

	@Test
	void memoryIsNamedByPageFrames() throws HostError {
		long base = freeBlock();
		OverlayRequest add = begin(b -> b.child("memory-add").child("memory@0").setU64("reg", base, 256 * MIB).setU32("numa-node-id", 1)
				.setU32("mem-type", 4));
		KernelMessage message = awaited(add);
		assertEquals(new MemoryChange(base / 4096, 256 * MIB / 4096, 1, 4, 0), MemoryChange.decode(message.payload()));
		assertEquals(AckKey.resource(MessageType.MEMORY_ADD, base / 4096), message.key());
		assertEquals(GIB, web().memoryBytes());
		add.answered(0);
		assertApplied(add.transaction());
		assertEquals(GIB + 256 * MIB, web().memoryBytes());
		OverlayRequest remove = begin(b -> b.child("memory-remove").child("memory@0").setU64("reg", base, 256 * MIB));
		assertEquals(MessageType.MEMORY_REMOVE, awaited(remove).type());
		remove.answered(0);
		assertApplied(remove.transaction());
		assertEquals(GIB, web().memoryBytes());
		Ownership.check(host);
	}

	@Test
	void devicesAreNamedByDomainBusAndFunction() throws HostError {
		OverlayRequest add = begin(b -> b.child("device-add").child("pci@0").setString("pci-id", "0000:81:00.1").setString("driver", "vfio-pci")
				.setU32("flags", 1));
		KernelMessage message = awaited(add);
		assertEquals(new DeviceChange(0, 0x81, 1, 1, "vfio-pci", 0), DeviceChange.decode(message.payload()));
		assertEquals(0x8101, message.resourceId());
		assertEquals(MessageType.DEVICE_ADD, message.type());
		add.answered(0);
		assertApplied(add.transaction());
		assertEquals(List.of("0000:81:00.1"), web().devices());
		OverlayRequest remove = begin(b -> b.child("device-remove").child("pci@0").setString("pci-id", "0000:81:00.1"));
		assertEquals(MessageType.DEVICE_REMOVE, awaited(remove).type());
		remove.answered(0);
		assertEquals(List.of(), web().devices());
		Ownership.check(host);
	}

	/** What mk_do_cpu_remove, mk_do_mem_add and so on refuse in the kernel asked travels back as the answer. */
	@Test
	void theKernelAskedHasRulesOfItsOwn() throws HostError {
		long base = freeBlock();
		record Case(String errno, String text, Consumer<DeviceTreeNode> body) {
		}
		for (Case each : List.of(new Case("EINVAL", "boot CPU", cpu("cpu-remove", physical(1))),
				new Case("ENODEV", "does not have CPU", cpu("cpu-remove", physical(5))),
				new Case("EINVAL", "blocks of 134217728", b -> b.child("memory-add").child("memory@0").setU64("reg", base, 4096)),
				new Case("EINVAL", "blocks", b -> b.child("memory-remove").child("memory@0").setU64("reg", 4096, 4096)),
				new Case("ENOMEM", "not free", b -> b.child("memory-add").child("memory@0").setU64("reg", 64 * GIB, 128 * MIB)),
				new Case("ENOENT", "whole regions", b -> b.child("memory-remove").child("memory@0").setU64("reg", base, 128 * MIB)),
				new Case("ENODEV", "not present", b -> b.child("device-add").child("pci@0").setString("pci-id", "0:44:0.0")),
				new Case("ENODEV", "does not have", b -> b.child("device-remove").child("pci@0").setString("pci-id", "0000:01:00.0")))) {
			String before = Ownership.of(host);
			OverlayRequest request = begin(each.body);
			awaited(request);
			request.answered(0);
			assertFailed(each.errno, each.text, request.transaction());
			assertEquals(before, Ownership.of(host));
			Ownership.check(host);
		}
	}

	/** hotplug.c 0646f02, mk_send_cpu_add: only a pool CPU can be woken, so nobody is asked for another. */
	@Test
	void aCpuThatIsNotFreeIsRefusedWithoutAMessage() throws HostError {
		OverlayRequest request = begin(cpu("cpu-add", physical(0)));
		assertTrue(request.done() && request.awaited().isEmpty());
		assertFailed("EBUSY", "not to the pool", request.transaction());
		assertFailed("EBUSY", "CPU 0xffff is not present", begin(cpu("cpu-add", 0xffff)).transaction());
	}

	/** hotplug.c 0646f02, mk_do_cpu_add: a kernel has numbers for the CPUs that were in the pool when it started, and for no others. */
	@Test
	void aCpuThatJoinedThePoolLaterIsUnknownToTheKernel() throws HostError {
		long late = physical(9);
		host.halt(1);
		assertApplied(host.writeOverlay(overlay(on("/resources", b -> b.child("cpu-remove").child("cpu@0").setU64("reg", late)))));
		host.boot(1);
		assertApplied(host.writeOverlay(overlay(on("/resources", b -> b.child("cpu-add").child("cpu@0").setU64("reg", late)))));
		String before = Ownership.of(host);
		OverlayRequest request = begin(cpu("cpu-add", late));
		assertEquals(MessageType.CPU_ADD, awaited(request).type());
		request.answered(0);
		assertFailed("ENODEV", "was not in the pool when instance \"web\" started", request.transaction());
		assertEquals(before, Ownership.of(host));
		host.halt(1);
		host.boot(1);
		OverlayRequest again = begin(cpu("cpu-add", late));
		again.answered(0);
		assertApplied(again.transaction());
		Ownership.check(host);
	}

	@Test
	void aKernelThatDoesNotRunIsNotTold() throws HostError {
		host.halt(1);
		OverlayRequest request = begin(cpu("cpu-add", physical(9)));
		assertTrue(request.done());
		assertEquals(3, web().cpus().size());
		host.unload(1);
		assertTrue(begin(cpu("cpu-remove", physical(9))).done());
	}

	@Test
	void anOverlayGoesOnAfterEachAnswer() throws HostError {
		OverlayRequest request = host.beginOverlay(overlay(on("/instances/web", b -> {
			b.child("cpu-add").child("cpu@0").setU64("reg", physical(9));
			b.require("cpu-add").child("cpu@1").setU64("reg", physical(10));
			b.child("device-add").child("pci@0").setString("pci-id", "0000:01:00.0");
		}), on("/instances", b -> Blobs.create(b.child("instance-create"), "db", 2, GIB, 1, 11))));
		assertEquals(physical(9), awaited(request).resourceId());
		request.answered(0);
		assertEquals(physical(10), awaited(request).resourceId());
		request.answered(0);
		assertEquals(MessageType.DEVICE_ADD, awaited(request).type());
		request.timedOut();
		assertFailed("ETIMEDOUT", "", request.transaction());
		assertEquals(4, web().cpus().size(), "what was done stays");
		assertEquals(1, host.instances().size(), "what came after is not done");
	}

	/** The overlay mutex makes the next one wait, the kexec lock refuses loads and starts (EBUSY). */
	@Test
	void othersWaitOrAreBusy() throws HostError {
		assertApplied(host.writeOverlay(world().create("db", 2, GIB, 1, 11)));
		OverlayRequest first = begin(cpu("cpu-add", physical(9)));
		OverlayRequest second = begin(cpu("cpu-add", physical(10)));
		RemoveTransactionRequest third = host.beginRemove(second.id());
		assertTrue(!second.done() && second.awaited().isEmpty() && !third.done());
		assertErrno("EBUSY", "awaits", () -> host.writeOverlay(world().create("late", 3, GIB, 1, 12)));
		assertErrno("EBUSY", "awaits", () -> host.removeTransaction(2));
		assertErrno("EBUSY", "kexec lock", () -> host.load(2));
		assertErrno("EBUSY", "kexec lock", () -> host.unload(2));
		assertErrno("EBUSY", "kexec lock", () -> host.boot(2));
		first.answered(0);
		assertEquals(physical(10), awaited(second).resourceId());
		second.answered(0);
		assertApplied(second.transaction());
		assertEquals(MessageType.CPU_REMOVE, awaited(third).type(), "undoing asks as well");
		third.answered(0);
		assertTrue(third.done() && third.error().isEmpty());
		assertEquals(List.of(physical(1), physical(2), physical(9)), web().cpus());
		host.load(2);
		Ownership.check(host);
	}

	@Test
	void aKernelHasThirtySecondsToHalt() throws HostError {
		HaltRequest slow = host.beginHalt(1, false);
		KernelMessage message = awaited(slow);
		assertEquals(MessageType.SHUTDOWN, message.type());
		assertEquals(AckKey.shutdown(1), message.key());
		assertEquals(30_000_000_000L, slow.timeoutNanos());
		slow.timedOut();
		assertEquals("ETIMEDOUT", slow.error().orElseThrow().errno());
		assertEquals(InstanceState.ACTIVE, web().state());
		HaltRequest unreachable = host.beginHalt(1, false);
		unreachable.refused("ENOSPC");
		assertEquals("ENOSPC", unreachable.error().orElseThrow().errno());
		HaltRequest good = host.beginHalt(1, false);
		good.answered(0);
		assertTrue(good.done() && good.error().isEmpty());
		assertEquals(InstanceState.LOADED, web().state());
	}

	/** Between the shutdown and its answer the instance may have left the active state; the answer brings none back. */
	@Test
	void anAnswerToAHaltLeavesAnotherStateAlone() throws HostError {
		HaltRequest graceful = host.beginHalt(1, false);
		host.forceHalt(1);
		host.unload(1);
		graceful.answered(0);
		assertEquals(InstanceState.READY, web().state());
	}

	/** Force needs no answer, and goes on where a graceful halt waits. */
	@Test
	void forceNeedsNoAnswer() throws HostError {
		HaltRequest graceful = host.beginHalt(1, false);
		assertTrue(host.beginHalt(1, true).done());
		assertEquals(InstanceState.LOADED, web().state());
		graceful.timedOut();
		assertEquals(InstanceState.LOADED, web().state());
	}

	/** One kexec lock for loads, starts and moves: a second move cannot go between message and answer, nor for an instance that does not run. */
	@Test
	void noMoveWhileTheKexecLockIsTaken() throws HostError {
		assertApplied(host.writeOverlay(world().create("db", 2, GIB, 1, 11)));
		host.lockKexec();
		assertFailed("EBUSY", "kexec lock", host.writeOverlay(world().moves("db", cpu("cpu-add", physical(9)))));
		OverlayRequest hot = begin(cpu("cpu-add", physical(9)));
		assertTrue(hot.done());
		assertFailed("EBUSY", "kexec lock", hot.transaction());
		host.unlockKexec();
		Ownership.check(host);
	}

	/** A snapshot is a serialised host; a request in it goes on as if nothing had been. */
	@Test
	void aWaitingRequestSurvivesASnapshot() throws Exception {
		OverlayRequest request = begin(cpu("cpu-add", physical(9)));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(new Object[] {host, request});
		}
		Object[] copy;
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			copy = (Object[]) in.readObject();
		}
		((OverlayRequest) copy[1]).answered(0);
		SimulatedHost other = (SimulatedHost) copy[0];
		assertEquals(3, other.instances().getFirst().cpus().size());
		assertEquals(2, web().cpus().size());
		Ownership.check(other);
		request.timedOut();
	}
}
