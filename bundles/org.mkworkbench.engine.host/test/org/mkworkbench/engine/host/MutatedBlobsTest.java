// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.overlayH;
import static org.mkworkbench.engine.host.Blobs.physical;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mkworkbench.devicetree.DeviceTreeNode;

/**
 * Damaged blobs, 10,000 a run: the host always answers with an errno and a sentence or does what the blob says, and afterwards everything
 * has exactly one owner and reads back. The seed is in the message of a failure.
 */
class MutatedBlobsTest {
	private static final long SEED = Long.getLong("mkworkbench.seed", 20261121);
	private static final int BASELINES = 1_000;
	private static final int OVERLAYS = 4_000;
	/** After so many overlays a new host, so that not everything is taken. */
	private static final int HOST_LIFE = 40;
	/** What a field may well be mistaken for. */
	private static final int[] INTERESTING = {0, 1, 2, 3, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 4096, 4097, 1 << 30, 0x18000, 1024, 9, 18,
			0xd00dfeed};

	private static byte[] mutate(byte[] good, Random random) {
		byte[] bad = good.clone();
		for (int k = 0; k <= random.nextInt(4); k++) {
			int at = random.nextInt(bad.length);
			switch (random.nextInt(5)) {
				case 0 -> bad[at] = (byte) random.nextInt();
				case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> ByteBuffer.wrap(bad).putInt(Math.min(at, bad.length - 4) & -4, INTERESTING[random.nextInt(INTERESTING.length)]);
				case 3 -> {
					int from = random.nextInt(bad.length);
					int length = Math.min(random.nextInt(24), bad.length - Math.max(at, from));
					System.arraycopy(good, from, bad, at, length);
				}
				default -> {
					if (random.nextInt(8) == 0) {
						bad = Arrays.copyOf(bad, random.nextInt(bad.length + 16));
						return bad.length == 0 ? new byte[1] : bad;
					}
				}
			}
		}
		return bad;
	}

	private static SimulatedHost filled(Dialect dialect) throws HostError {
		SimulatedHost host = new SimulatedHost(Blobs.machine(), dialect);
		host.writeDeviceTree(baseline(dialect));
		host.writeOverlay(overlays(dialect).getFirst());
		host.load(1);
		host.boot(1);
		return host;
	}

	private static byte[] baseline(Dialect dialect) {
		return dialect == Dialect.H ? Blobs.baselineH() : Blobs.baseline();
	}

	private static void item(DeviceTreeNode body, String operation, String item, long... reg) {
		if (item.startsWith("pci")) {
			body.child(operation).child(item).setString("pci-id", "0000:81:00.1");
		} else {
			body.child(operation).child(item).setU64("reg", reg);
		}
	}

	/** Together every operation of the dialect; the first makes instance 1. */
	private static List<byte[]> overlays(Dialect dialect) {
		if (dialect == Dialect.H) {
			return List.of(overlayH(b -> b.child("instance-create").setString("instance-name", "web").setU32("id", 1).child("resources")
					.setU64("cpus", physical(1, 2)).setU64("memory-base", Blobs.BASE_H + GIB).setU64("memory-bytes", GIB).setU32("llc-way-mask", 3)
					.setStrings("device-names", "nic", "serial")), overlayH(b -> b.child("instance-create").setString("instance-name", "db").child("resources")
							.setU64("cpus", physical(3, 4)).setU64("memory-bytes", GIB)), overlayH(b -> {
						item(b, "memory-add", "region@0", Blobs.BASE_H + 3 * GIB, GIB);
						item(b, "cpu-remove", "cpu@0", physical(2));
						item(b, "cpu-add", "cpu@0", physical(5));
						item(b, "device-add", "pci@0");
						List.of("memory-add", "cpu-remove", "cpu-add", "device-add").forEach(name -> b.require(name).setString("mk,instance", "web"));
					}), overlayH(b -> b.child("instance-remove").setString("instance-name", "db")));
		}
		return List.of(Blobs.createOverlay("web", 1, GIB, 0, 1, 2), overlay(on("/instances", b -> {
			Blobs.create(b.child("instance-create"), "db", 2, 2 * GIB, 1, 9, 10);
			DeviceTreeNode resources = b.require("instance-create/resources");
			Blobs.device(resources.child("devices").child("nic"), "0000:01:00.0", 0x8086, 0x1572);
			resources.child("virtio").child("net@0").setU32("device-id", 1).setU32("queues", 2).setU32("queue-size", 256);
		}), on("/instances/db", b -> item(b, "cpu-add", "cpu@0", physical(11)))), overlay(on("/instances/web", b -> {
			item(b, "memory-add", "memory@0", 0x720000000L, 512L << 20);
			item(b, "cpu-remove", "cpu@0", physical(2));
			item(b, "cpu-add", "cpu@0", physical(5));
			item(b, "device-add", "pci@0");
		})), overlay(on("/resources", b -> {
			item(b, "cpu-remove", "cpu@0", physical(15));
			item(b, "device-remove", "pci@0");
			b.child("memory-add").child("memory@0").setU64("size", GIB).setU32("numa-node-id", 1);
			item(b, "memory-remove", "memory@0", 0x700000000L, 8 * GIB);
		})), overlay(on("/instances", b -> b.child("instance-remove").setString("instance-name", "db"))));
	}

	@ParameterizedTest
	@EnumSource
	void baselines(Dialect dialect) throws HostError {
		Random random = new Random(SEED);
		byte[] good = baseline(dialect);
		int accepted = 0;
		for (int i = 0; i < BASELINES; i++) {
			byte[] bad = mutate(good, random);
			SimulatedHost host = new SimulatedHost(Blobs.machine(), dialect);
			String was = Ownership.of(host);
			try {
				host.writeDeviceTree(bad);
				accepted++;
			} catch (HostError e) {
				assertTold(e.errno(), e.getMessage(), i);
				assertLeftBehind(host, was, bad, e, "seed " + SEED + ", blob " + i + ": " + e);
			} catch (RuntimeException e) {
				throw new AssertionError("seed " + SEED + ", blob " + i, e);
			}
			check(host, i);
		}
		assertTrue(accepted > BASELINES / 50 && accepted < BASELINES, "accepted " + accepted);
	}

	/**
	 * A refused baseline: before the checks are over nothing is done; memory that did not come leaves the chunks before it, CPUs that cannot
	 * be moved leave the memory and the other CPUs; devices were not reached (device tree reference 1.6, points 8 to 11).
	 */
	private static void assertLeftBehind(SimulatedHost host, String was, byte[] bad, HostError error, String blob) throws HostError {
		if (!host.state().managesPool) {
			assertEquals(was, Ownership.of(host), blob);
			return;
		}
		assertTrue(host.freePoolDevices().isEmpty() && host.state().resources.platform.isEmpty(), blob);
		assertTrue(host.instances().isEmpty() && host.state().baseline == null && host.state().llcWayMask == 0, blob);
		BaselineRequest request = BaselineRequest.of(Fdt.parse(bad), host.dialect(), host.machine().pageSize());
		List<Long> sizes = request.range() == null ? request.memory().stream().map(BaselineRequest.Memory::size).toList() : List.of(request.range().size());
		List<Long> got = host.poolMemory().stream().map(MemoryRegion::size).toList();
		if (error.getMessage().startsWith("CPU ")) {
			assertEquals("EBUSY", error.errno(), blob);
			TreeSet<Long> movable = new TreeSet<>(request.cpus());
			movable.remove(physical(0));
			assertEquals(movable, new TreeSet<>(host.freePoolCpus()), blob);
			assertEquals(sizes.stream().sorted().toList(), got.stream().sorted().toList(), blob);
		} else {
			assertEquals(16, host.hostCpus().size(), blob);
			assertTrue(got.stream().allMatch(sizes::contains), blob);
		}
	}

	@ParameterizedTest
	@EnumSource
	void overlays(Dialect dialect, org.junit.jupiter.api.TestInfo info) throws Exception {
		Random random = new Random(SEED);
		List<byte[]> good = overlays(dialect);
		SimulatedHost host = filled(dialect);
		int applied = 0;
		int written = 0;
		int halves = 0;
		for (int i = 0; i < OVERLAYS; i++) {
			if (i % HOST_LIFE == HOST_LIFE - 1) {
				host = filled(dialect);
			}
			byte[] bad = mutate(good.get(random.nextInt(good.size())), random);
			int before = host.transactions().size();
			String was = Ownership.of(host);
			byte[] snapshot = snapshot(host);
			try {
				Transaction transaction = host.writeOverlay(bad);
				written++;
				assertEquals(before + 1, host.transactions().size());
				if (transaction.applied()) {
					applied++;
				} else {
					assertTold(transaction.errno(), transaction.text(), i);
					String left = Ownership.of(host);
					assertEquals(beforeTheFailingStep(bad, restored(snapshot)), left, "seed " + SEED + ", blob " + i + ": " + transaction);
					halves += left.equals(was) ? 0 : 1;
				}
				if (random.nextInt(4) == 0) {
					undo(host, transaction.id());
				}
			} catch (HostError e) {
				assertEquals("EINVAL", e.errno());
				assertEquals(before, host.transactions().size());
				assertEquals(was, Ownership.of(host), "seed " + SEED + ", blob " + i);
			} catch (RuntimeException e) {
				throw new AssertionError("seed " + SEED + ", " + info.getDisplayName() + " blob " + i, e);
			}
			check(host, i);
		}
		assertTrue(written > OVERLAYS / 2 && applied > OVERLAYS / 50, "written " + written + ", applied " + applied);
		assertTrue(halves > 0, "no transaction failed half way");
	}

	/** What a failed transaction leaves: its steps one by one, as far as they go; the one that fails changes nothing. */
	private static String beforeTheFailingStep(byte[] blob, SimulatedHost host) {
		Moves moves = new Moves(host.state());
		for (Step step : OverlayPlan.of(blob, host.state(), false)) {
			String before = Ownership.of(host);
			try {
				if (moves.begin(step, new ArrayList<>()) != null) {
					moves.finish((Step.Move) step);
				}
			} catch (HostError e) {
				return before;
			}
		}
		throw new AssertionError("every step succeeds by itself");
	}

	private static byte[] snapshot(SimulatedHost host) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(host);
		}
		return bytes.toByteArray();
	}

	private static SimulatedHost restored(byte[] snapshot) throws IOException, ClassNotFoundException {
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(snapshot))) {
			return (SimulatedHost) in.readObject();
		}
	}

	private static void undo(SimulatedHost host, int transaction) {
		try {
			host.removeTransaction(transaction);
		} catch (HostError e) {
			assertTold(e.errno(), e.getMessage(), transaction);
			assertEquals(Transaction.Status.FAILED, host.transactions().getLast().status());
		}
	}

	private static void assertTold(String errno, String text, int blob) {
		assertTrue(errno.matches("E[0-9A-Z]+"), () -> "seed " + SEED + ", blob " + blob + ": " + errno);
		assertFalse(text.isBlank(), () -> "seed " + SEED + ", blob " + blob);
	}

	private static void check(SimulatedHost host, int blob) throws HostError {
		try {
			Ownership.check(host);
		} catch (AssertionError | RuntimeException e) {
			throw new AssertionError("seed " + SEED + ", blob " + blob, e);
		}
	}
}
