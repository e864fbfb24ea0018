// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.physical;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;
import static org.mkworkbench.engine.host.HostErrors.assertFailed;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Removing transactions (mk_overlay_rmdir, overlay.c aec40b1). */
class RollBackTest {
	private SimulatedHost host;

	@BeforeEach
	void fill() throws HostError {
		host = new SimulatedHost(Blobs.machine());
		host.writeDeviceTree(Blobs.baseline());
		assertApplied(host.writeOverlay(Blobs.createOverlay("web", 1, GIB, 0, 1, 2)));
	}

	@Test
	void everythingIsUndoneLastThingsFirst() throws HostError {
		String before = Ownership.of(host);
		MemoryRegion free = host.freePoolMemory().getLast();
		MemoryRegion old = host.poolMemory().getLast();
		// The second fragment's steps must be undone first: otherwise the CPU and the range are not the pool's yet.
		Transaction transaction = assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> {
			b.child("cpu-remove").child("cpu@0").setU64("reg", physical(2));
			b.child("cpu-add").child("cpu@0").setU64("reg", physical(5));
			b.child("memory-add").child("memory@0").setU64("reg", free.base(), GIB);
		}), on("/instances", b -> Blobs.create(b.child("instance-create"), "db", 2, GIB, 0, 2)), on("/instances/db", b -> {
			b.child("device-add").child("pci@0").setString("pci-id", "0000:01:00.0");
			b.child("cpu-add").child("cpu@0").setU64("reg", physical(6));
		}), on("/resources", b -> b.child("cpu-remove").child("cpu@0").setU64("reg", physical(15))))));
		assertEquals(2, host.instances().size());
		host.removeTransaction(transaction.id());
		assertEquals(List.of(physical(1), physical(2)), host.instances().getFirst().cpus());
		assertEquals(before, Ownership.of(host));
		assertEquals(List.of(2), host.transactions().stream().map(Transaction::id).toList());
		assertErrno("ENOENT", "tx_" + transaction.id(), () -> host.removeTransaction(transaction.id()));
		assertEquals(old, host.poolMemory().getLast());
		Ownership.check(host);
	}

	/** The two exceptions: only a warning, and the rest is undone. */
	@Test
	void aRemovedInstanceAndGrownMemoryStayAsTheyAre() throws HostError {
		Transaction transaction = assertApplied(host.writeOverlay(overlay(on("/instances", b -> b.child("instance-remove").setString("instance-name", "web")),
				on("/resources", b -> {
					b.child("memory-add").child("memory@0").setU64("size", GIB).setU32("numa-node-id", 1);
					b.child("cpu-remove").child("cpu@0").setU64("reg", physical(15));
				}))));
		RemoveTransactionRequest request = host.beginRemove(transaction.id());
		assertTrue(request.done() && request.error().isEmpty());
		assertEquals(2, request.warnings().size());
		assertTrue(request.warnings().getFirst().contains("grew"), request.warnings()::toString);
		assertTrue(request.warnings().getLast().contains("\"web\" stays removed"), request.warnings()::toString);
		assertTrue(host.instances().isEmpty());
		assertEquals(9 * GIB, host.freePoolBytes(1));
		assertTrue(host.freePoolCpus().contains(physical(15)));
		assertEquals(List.of(2), host.transactions().stream().map(Transaction::id).toList());
	}

	/** Only the size comes back: another chunk. */
	@Test
	void aRemovedChunkComesBackElsewhere() throws HostError {
		MemoryRegion chunk = host.poolMemory().get(1);
		Transaction transaction = assertApplied(host.writeOverlay(overlay(on("/resources",
				b -> b.child("memory-remove").child("memory@0").setU64("reg", chunk.base(), chunk.size()).setU32("numa-node-id", 0)))));
		host.removeTransaction(transaction.id());
		assertEquals(new MemoryRegion(host.poolMemory().get(1).base(), 8 * GIB, 0), host.poolMemory().get(1));
		Ownership.check(host);
	}

	@Test
	void whatCannotBeUndoneStaysWithStatusFailed() throws HostError {
		host.load(1);
		assertErrno("EBUSY", "loaded", () -> host.removeTransaction(2));
		assertFailed("EBUSY", "loaded", host.transactions().getFirst());
		host.unload(1);
		host.removeTransaction(2);
		assertTrue(host.instances().isEmpty() && host.transactions().isEmpty());
		assertEquals(3, host.writeOverlay(Blobs.createOverlay("web", 1, GIB, 0, 1)).id(), "numbers are not used again");
	}

	/** A failed overlay is undone as if it had been applied: steps it never reached cannot be undone. */
	@Test
	void aFailedTransactionIsUndoneWhole() throws HostError {
		Transaction half = assertFailed("EBUSY", "", host.writeOverlay(overlay(on("/instances/web", b -> {
			b.child("cpu-add").child("cpu@0").setU64("reg", physical(5));
			b.require("cpu-add").child("cpu@1").setU64("reg", physical(0));
		}))));
		assertErrno("EINVAL", "does not belong", () -> host.removeTransaction(half.id()));
		assertEquals(List.of(physical(1), physical(2)), host.instances().getFirst().cpus(), "the first step was undone");
		assertEquals(2, host.transactions().size());
		// A creation that never came to be is gone already.
		Transaction create = assertFailed("ENOMEM", "", host.writeOverlay(Blobs.createOverlay("big", 2, 64 * GIB, 0, 9)));
		RemoveTransactionRequest request = host.beginRemove(create.id());
		assertEquals(List.of("instance \"big\" is gone already"), request.warnings());
		assertEquals(2, host.transactions().size());
		// A chunk that was never there comes back as one of that size, if there is such a size (mem.c 26ba325, mk_pool_mem_grow).
		Transaction odd = assertFailed("ENOENT", "", host.writeOverlay(overlay(on("/resources",
				b -> b.child("memory-remove").child("memory@0").setU64("reg", 0, 4097)))));
		assertErrno("EINVAL", "pages of 4096", () -> host.removeTransaction(odd.id()));
		// What could not be read cannot be undone either.
		Transaction rubbish = assertFailed("EINVAL", "", host.writeOverlay(overlay()));
		assertErrno("EINVAL", "no fragment", () -> host.removeTransaction(rubbish.id()));
	}

	@Test
	void devicesGoBothWays() throws HostError {
		Transaction transaction = assertApplied(host.writeOverlay(overlay(on("/resources", b -> {
			b.child("device-remove").child("pci@0").setString("pci-id", "0000:01:00.0").setString("alias", "lan0");
		}))));
		assertEquals(List.of("0000:81:00.1"), host.freePoolDevices());
		host.removeTransaction(transaction.id());
		assertEquals(2, host.freePoolDevices().size());
		assertEquals("lan0", host.state().resources.alias("0000:01:00.0"));
	}

	/** Applied: remove, then add. Undone in that order, the CPU would be given back to the pool before it had left the host again, and fail. */
	@Test
	void operationsOfThePoolAreUndoneLastFirst() throws HostError {
		String before = Ownership.of(host);
		Transaction transaction = assertApplied(host.writeOverlay(overlay(on("/resources", b -> {
			b.child("cpu-remove").child("cpu@0").setU64("reg", physical(15));
			b.child("cpu-add").child("cpu@0").setU64("reg", physical(15));
			b.child("device-remove").child("pci@0").setString("pci-id", "0000:01:00.0");
			b.child("device-add").child("pci@0").setString("pci-id", "0000:01:00.0");
		}))));
		assertEquals(before, Ownership.of(host));
		host.removeTransaction(transaction.id());
		assertEquals(before, Ownership.of(host));
		Ownership.check(host);
	}

	@Test
	void operationsOfDialectHAreUndoneLastFirst() throws HostError {
		host = new SimulatedHost(Blobs.machine(), Dialect.H);
		host.writeDeviceTree(Blobs.baselineH());
		assertApplied(host.writeOverlay(Blobs.overlayH(b -> b.child("instance-create").setString("instance-name", "web").setU32("id", 1).child("resources")
				.setU64("cpus", physical(1, 2)).setU64("memory-bytes", GIB))));
		String before = Ownership.of(host);
		Transaction transaction = assertApplied(host.writeOverlay(Blobs.overlayH(b -> {
			b.child("cpu-remove").setString("mk,instance", "web").child("cpu@0").setU64("reg", physical(2));
			b.child("cpu-add").setString("mk,instance", "web").child("cpu@0").setU64("reg", physical(2));
		})));
		host.removeTransaction(transaction.id());
		assertEquals(before, Ownership.of(host));
		Ownership.check(host);
	}
}
