// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ring of include/linux/multikernel.h and kernel/multikernel/ipi.c, v7.0-mk2. */
class SharedAreaTest {
	private final ByteBuffer memory = ByteBuffer.allocate(SharedArea.PAGES * 4096).order(ByteOrder.LITTLE_ENDIAN);
	private final SharedArea area = new SharedArea(memory);

	private static byte[] data(int length, int fill) {
		byte[] data = new byte[length];
		java.util.Arrays.fill(data, (byte) fill);
		return data;
	}

	private List<String> drain(SharedArea from) {
		List<String> taken = new ArrayList<>();
		int count = from.drain((cpu, type, data) -> taken.add(cpu + ":" + type + ":" + data.length + ":" + data[0]));
		assertEquals(count, taken.size());
		return taken;
	}

	@Test
	void sizesAreThoseOfTheStruct() {
		assertEquals(4120, SharedArea.ENTRY_BYTES);
		assertEquals(263_696, SharedArea.BYTES);
		assertEquals(65, SharedArea.PAGES);
		assertEquals(63, SharedArea.USABLE);
		assertEquals(4072, MessageHeader.MAX_PAYLOAD);
		assertThrows(IllegalArgumentException.class, () -> new SharedArea(ByteBuffer.allocate(SharedArea.BYTES - 1)));
	}

	@Test
	void writesWhereTheKernelReads() {
		assertEquals(SharedArea.Sent.OK, area.send(0x1_0000_0018L, MessageType.USER, data(3, 0x55)));
		assertEquals(SharedArea.Sent.OK, area.send(0x20, MessageType.SYSTEM, data(4096, 0x66)));
		assertEquals(2, memory.getInt(0), "head");
		assertEquals(0, memory.getInt(4), "tail");
		assertEquals(0x1_0000_0018L, memory.getLong(8), "sender_cpu");
		assertEquals(MessageType.USER, memory.getInt(16), "type");
		assertEquals(3, memory.getLong(24), "data_size");
		assertEquals(0x00555555, memory.getInt(32), "buffer");
		assertEquals(0x20, memory.getLong(8 + 4120), "sender_cpu of entry 1");
		assertEquals(4096, memory.getLong(8 + 4120 + 16), "data_size of entry 1");
		assertEquals(0x66, memory.get(8 + 2 * 4120 - 1), "last byte of the buffer");
		assertEquals(0, memory.getLong(8 + 2 * 4120), "entry 2 untouched");
		area.armForceHalt();
		assertEquals(1, memory.getInt(8 + 64 * 4120), "force_halt");
		assertEquals(List.of("4294967320:16384:3:85", "32:12288:4096:102"), drain(area));
		assertEquals(2, memory.getInt(4), "tail");
		assertEquals(0, memory.getLong(24), "data_size is zeroed");
		assertTrue(area.forceHalt(), "is not consumed by the ring");
		area.wipe();
		assertFalse(area.forceHalt());
		assertEquals(0, memory.getInt(0));
	}

	@ParameterizedTest
	@CsvSource({"1, OK", "4096, OK", "4097, EINVAL", "5000, EINVAL"})
	void boundsTheData(int bytes, SharedArea.Sent result) {
		assertEquals(result, area.send(0, MessageType.USER, new byte[bytes]));
		assertEquals(result == SharedArea.Sent.OK ? 1 : 0, area.count());
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 62, 63})
	void holdsSixtyThree(int begin) {
		memory.putInt(0, begin).putInt(4, begin);
		for (int i = 0; i < 63; i++) {
			assertFalse(area.isFull());
			assertEquals(SharedArea.Sent.OK, area.send(i, MessageType.USER, data(1, i)));
		}
		assertTrue(area.isFull());
		assertEquals(63, area.count());
		assertEquals(SharedArea.Sent.ENOSPC, area.send(99, MessageType.USER, data(1, 99)));
		assertEquals(-1, area.claim());
		List<String> taken = drain(area);
		assertEquals(63, taken.size());
		assertEquals("0:16384:1:0", taken.getFirst());
		assertEquals("62:16384:1:62", taken.getLast());
		assertEquals(0, area.count());
	}

	@Test
	void drainsAtMostSixtyFourThoughSendersKeepUp() {
		area.send(0, MessageType.USER, data(1, 1));
		int[] taken = {0};
		int count = area.drain((cpu, type, data) -> {
			taken[0]++;
			area.send(0, MessageType.USER, data(1, 1));
		});
		assertEquals(64, count);
		assertEquals(64, taken[0]);
		assertEquals(1, area.count());
	}

	@Test
	void unpublishedEntryHoldsUpThoseBehind() {
		area.send(1, MessageType.USER, data(1, 1));
		int claimed = area.claim();
		area.send(3, MessageType.USER, data(1, 3));
		assertEquals(List.of("1:16384:1:1"), drain(area));
		assertEquals(List.of(), drain(area));
		assertEquals(2, area.count());
		area.publish(claimed, 2, MessageType.USER, data(1, 2));
		assertEquals(List.of("2:16384:1:2", "3:16384:1:3"), drain(area));
	}

	@Test
	void dataOfNoBytesIsNeverPublished() {
		assertEquals(SharedArea.Sent.OK, area.send(1, MessageType.USER, new byte[0]));
		area.send(2, MessageType.USER, data(1, 2));
		assertEquals(List.of(), drain(area));
		assertEquals(2, area.dropPending(), "mk_ipi_ring_drop_pending: of the host's ring, when it starts an instance");
		assertEquals(0, area.count());
		area.send(4, MessageType.USER, data(1, 4));
		assertEquals(List.of("4:16384:1:4"), drain(area));
	}

	@Test
	void badSizesAreSkippedAndNotCounted() {
		for (int i = 0; i < 4; i++) {
			area.send(i, MessageType.USER, data(1, i));
		}
		memory.putLong(24, 4097).putLong(24 + 2 * 4120, -1);
		assertEquals(List.of("1:16384:1:1", "3:16384:1:3"), drain(area));
		assertEquals(0, area.count());
	}

	/** Operations in a seeded order, on the bytes and on a queue of objects. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void behavesLikeAQueue(long seed) {
		record Model(int cpu, byte[] data, boolean published) {
		}
		Random random = new Random(seed);
		Deque<Model> model = new ArrayDeque<>();
		List<Integer> unpublished = new ArrayList<>();
		List<Integer> cpus = new ArrayList<>();
		for (int step = 0; step < 20_000; step++) {
			byte[] data = data(1 + random.nextInt(random.nextInt(10) == 0 ? 4200 : 40), step);
			switch (random.nextInt(8)) {
				case 0, 1, 2, 3 -> {
					SharedArea.Sent expected = data.length > 4096 ? SharedArea.Sent.EINVAL
							: model.size() == 63 ? SharedArea.Sent.ENOSPC : SharedArea.Sent.OK;
					assertEquals(expected, area.send(step, MessageType.USER, data));
					if (expected == SharedArea.Sent.OK) {
						model.add(new Model(step, data, true));
					}
				}
				case 4 -> {
					int slot = area.claim();
					assertEquals(model.size() == 63, slot < 0);
					if (slot >= 0) {
						model.add(new Model(step, null, false));
						unpublished.add(slot);
						cpus.add(step);
					}
				}
				case 5 -> {
					if (!unpublished.isEmpty() && data.length <= 4096) {
						int which = random.nextInt(unpublished.size());
						int cpu = cpus.remove(which);
						area.publish(unpublished.remove(which), cpu, MessageType.USER, data);
						Deque<Model> copy = new ArrayDeque<>();
						model.forEach(m -> copy.add(m.cpu == cpu ? new Model(cpu, data, true) : m));
						model.clear();
						model.addAll(copy);
					}
				}
				default -> {
					area.drain((cpu, type, taken) -> {
						Model expected = model.poll();
						assertTrue(expected.published);
						assertEquals(expected.cpu, cpu);
						assertArrayEquals(expected.data, taken);
					});
					assertTrue(model.isEmpty() || !model.peek().published, "drained up to the first unpublished entry");
				}
			}
			assertEquals(model.size(), area.count());
			assertEquals(model.size() == 63, area.isFull());
			if (step % 5000 == 4999) {
				assertEquals(model.size(), area.dropPending());
				model.clear();
				unpublished.clear();
				cpus.clear();
			}
		}
	}

	/** Another kernel may write anything: nothing is read outside the ring, and the receiver goes on. */
	@Test
	void mutatedBytesDoNoHarm() {
		Random random = new Random(77);
		MessageHandlers handlers = new MessageHandlers();
		long[] decoded = {0};
		for (int top = 1; top <= 5; top++) {
			handlers.register(0x1000 * top, (type, subtype, payload) -> {
				if (Payload.decode(subtype, payload) != null) {
					decoded[0]++;
				}
			});
		}
		for (int i = 0; i < 10_000; i++) {
			for (int n = random.nextInt(4); n >= 0; n--) {
				area.send(n, MessageType.RESOURCE,
						MessageHeader.message(MessageType.CPU_ADD + random.nextInt(7), new byte[random.nextInt(100)]));
			}
			for (int n = random.nextInt(6); n >= 0; n--) {
				int entry = 8 + random.nextInt(64) * 4120;
				int at = switch (random.nextInt(3)) {
					case 0 -> random.nextInt(8);
					case 1 -> entry + random.nextInt(64);
					default -> random.nextInt(SharedArea.BYTES);
				};
				memory.put(at, (byte) random.nextInt());
			}
			assertTrue(area.drain(handlers) <= 64);
			assertTrue(area.count() <= 63);
		}
		assertTrue(decoded[0] > 1000 && handlers.malformed() > 1000, () -> decoded[0] + " decoded, " + handlers.malformed() + " malformed");
		area.dropPending();
		area.send(1, MessageType.USER, data(1, 1));
		assertEquals(List.of("1:16384:1:1"), drain(area), "works again once what was pending is gone");
	}
}
