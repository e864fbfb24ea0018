// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.MIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.physical;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.DeviceTreeNode;

/**
 * Thousands of sound requests in any order, with kernels that agree, refuse, keep silent, panic and cannot be reached: whatever happens,
 * everything has one owner, one request at a time has the mutex, and the lock is free when nobody waits.
 */
class RandomLifeTest {
	private static final long SEED = Long.getLong("mkworkbench.seed", 7);
	private static final int STEPS = 4_000;

	private final Random random = new Random(SEED);
	private final List<HostRequest> waiting = new ArrayList<>();
	private final TreeSet<String> errnos = new TreeSet<>();
	private SimulatedHost host;
	private int messages;
	private int applied;

	/** Told by the subclass for dialect H. */
	World world() {
		return World.V1;
	}

	@Test
	void nothingIsLostOrDoubled() throws HostError {
		host = world().host();
		for (int i = 0; i < STEPS; i++) {
			try {
				act();
			} catch (HostError e) {
				errnos.add(e.errno());
			}
			waiting.removeIf(HostRequest::done);
			assertTrue(waiting.stream().filter(TransactionRequest.class::isInstance).filter(r -> r.awaited().isPresent()).count() <= 1);
			if (waiting.isEmpty()) {
				Ownership.check(host);
			}
		}
		while (!waiting.isEmpty()) {
			answer();
			waiting.removeIf(HostRequest::done);
		}
		Ownership.check(host);
		applied = (int) host.transactions().stream().filter(Transaction::applied).count();
		host.transactions().stream().filter(transaction -> !transaction.applied()).forEach(transaction -> errnos.add(transaction.errno()));
		assertTrue(messages > STEPS / 20 && applied > STEPS / 100, () -> "messages " + messages + ", applied " + applied);
		assertTrue(errnos.containsAll(List.of("EBUSY", "EINVAL", "ENOENT", "EEXIST", "ETIMEDOUT", "ENOSPC", "ENOMEM")), errnos::toString);
	}

	private int id() {
		return 1 + random.nextInt(5);
	}

	private void act() throws HostError {
		switch (random.nextInt(20)) {
			case 0, 1, 2, 3, 4, 5 -> answer();
			case 6, 7 -> create();
			case 8, 9, 10, 11 -> begin(world().moves("k" + id(), this::move));
			case 12 -> resize();
			case 13, 14 -> host.load(id());
			case 15, 16, 17 -> host.boot(id());
			case 18 -> keep(host.beginRemove(2 + random.nextInt(host.transactions().size() + 3)));
			default -> stop();
		}
	}

	private void answer() {
		List<HostRequest> asking = waiting.stream().filter(request -> request.awaited().isPresent()).toList();
		if (!asking.isEmpty()) {
			HostRequest request = asking.get(random.nextInt(asking.size()));
			messages++;
			switch (random.nextInt(10)) {
				case 0 -> request.timedOut();
				case 1 -> request.refused("ENOSPC");
				case 2 -> request.answered(-Errno.EBUSY.number());
				default -> request.answered(0);
			}
		}
	}

	private void create() throws HostError {
		int id = id();
		begin(world().create("k" + id, random.nextInt(4) == 0 ? -1 : id, (1 + random.nextInt(40)) * 128 * MIB, random.nextInt(2), 1 + random.nextInt(15),
				1 + random.nextInt(15)));
	}

	private void move(DeviceTreeNode body) {
		boolean add = random.nextBoolean();
		for (int i = 0; i <= random.nextInt(2); i++) {
			body.child(add ? "cpu-add" : "cpu-remove").child("cpu@" + i).setU64("reg", cpu(add));
		}
		if (random.nextInt(3) == 0) {
			List<MemoryRegion> free = host.freePoolMemory();
			HostInstance owner = host.instances().isEmpty() ? null : host.instances().get(random.nextInt(host.instances().size()));
			if (add && !free.isEmpty()) {
				long base = (free.getLast().end() - 128 * MIB) / (128 * MIB) * (128 * MIB);
				body.child("memory-add").child("memory@0").setU64("reg", base, 128 * MIB);
			} else if (owner != null && !owner.memory().isEmpty()) {
				body.child("memory-remove").child("memory@0").setU64("reg", owner.memory().getLast().base(), owner.memory().getLast().size());
			}
		}
		if (random.nextInt(3) == 0) {
			body.child(add ? "device-add" : "device-remove").child("pci@0").setString("pci-id", random.nextBoolean() ? "0000:01:00.0" : "0000:81:00.1");
		}
	}

	/** The pool of dialect H cannot change. */
	void resize() throws HostError {
		begin(overlay(on("/resources", this::pool)));
	}

	private void pool(DeviceTreeNode body) {
		switch (random.nextInt(4)) {
			case 0 -> body.child("cpu-remove").child("cpu@0").setU64("reg", physical(random.nextInt(16)));
			case 1 -> body.child("cpu-add").child("cpu@0").setU64("reg", physical(random.nextInt(16)));
			case 2 -> body.child("memory-add").child("memory@0").setU64("size", (1 + random.nextInt(8)) * 128 * MIB).setU32("numa-node-id", random.nextInt(2));
			default -> {
				MemoryRegion chunk = host.poolMemory().isEmpty() ? new MemoryRegion(0, 4096, 0) : host.poolMemory().getLast();
				body.child("memory-remove").child("memory@0").setU64("reg", chunk.base(), chunk.size());
			}
		}
	}

	private void stop() throws HostError {
		int id = id();
		switch (random.nextInt(7)) {
			case 0, 1 -> keep(host.beginHalt(id, random.nextBoolean()));
			case 2 -> host.panicked(id);
			case 3 -> host.halted(id);
			case 4 -> host.unload(id);
			case 5 -> host.forceHalt(id);
			default -> begin(world().remove("k" + id));
		}
	}

	/** Mostly one that can change hands. */
	private long cpu(boolean add) {
		List<Long> free = host.freePoolCpus();
		List<Long> lent = host.instances().stream().flatMap(instance -> instance.cpus().stream()).toList();
		List<Long> likely = random.nextInt(4) == 0 ? List.of() : add ? free : lent;
		return likely.isEmpty() ? physical(random.nextInt(16)) : likely.get(random.nextInt(likely.size()));
	}

	private void begin(byte[] blob) throws HostError {
		keep(host.beginOverlay(blob));
	}

	private void keep(HostRequest request) {
		assertEquals(request.done(), request.awaited().isEmpty() && !waits(request));
		if (request.done()) {
			request.error().ifPresent(error -> errnos.add(error.errno()));
		} else {
			assertFalse(waiting.contains(request));
			waiting.add(request);
		}
	}

	/** For the one before it. */
	private static boolean waits(HostRequest request) {
		return !request.done() && request.awaited().isEmpty();
	}
}
