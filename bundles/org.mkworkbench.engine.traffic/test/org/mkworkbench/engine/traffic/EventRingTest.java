// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventRingTest {
	private static boolean offer(EventRing ring, long value) {
		int at = ring.claim();
		if (at < 0) {
			return false;
		}
		for (int i = 0; i < IpiEvent.WORDS; i++) {
			ring.words()[at + i] = value * 31 + i;
		}
		ring.publish();
		return true;
	}

	@Test
	void givesBackInOrderAndRefusesWhenFull() {
		EventRing ring = new EventRing(4);
		List<Long> got = new ArrayList<>();
		EventRing.Sink sink = (words, at) -> got.add((words[at + 3] - 3) / 31);
		assertEquals(0, ring.drain(sink, 10));
		for (int round = 0; round < 5; round++) {
			for (int i = 0; i < 4; i++) {
				assertEquals(true, offer(ring, i));
			}
			assertEquals(false, offer(ring, 99));
			assertEquals(4, ring.size());
			assertEquals(3, ring.drain(sink, 3));
			assertEquals(1, ring.drain(sink, 3));
			assertEquals(List.of(0L, 1L, 2L, 3L), got);
			got.clear();
		}
	}

	@Test
	void countsLosses() {
		EventRing ring = new EventRing(2);
		ring.lose();
		ring.lose();
		assertEquals(2, ring.lost());
	}

	@Test
	void theSizeMustBeAPowerOfTwo() {
		assertThrows(IllegalArgumentException.class, () -> new EventRing(3));
		assertThrows(IllegalArgumentException.class, () -> new EventRing(1));
	}

	@ParameterizedTest
	@ValueSource(ints = {2, 64, 4096})
	void twoThreadsLoseTearAndReorderNothing(int slots) {
		EventRing ring = new EventRing(slots);
		long total = slots == 2 ? 200_000 : 3_000_000;
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			Thread producer = new Thread(() -> {
				long lost = 0;
				for (long i = 0; i < total && failure.get() == null; i++) {
					// Every 1000th event does not wait: it must be delivered or counted.
					if (i % 1000 == 999) {
						if (!offer(ring, i)) {
							ring.lose();
							lost++;
						}
					} else {
						while (!offer(ring, i) && failure.get() == null) {
							Thread.yield();
						}
					}
				}
				if (lost != ring.lost()) {
					failure.set(new AssertionError("lost " + lost + ", counted " + ring.lost()));
				}
			});
			producer.start();
			long[] state = {0, 0}; // next expected, received
			EventRing.Sink sink = (words, at) -> {
				long value = words[at] / 31;
				for (int i = 0; i < IpiEvent.WORDS; i++) {
					if (words[at + i] != value * 31 + i) {
						failure.compareAndSet(null, new AssertionError("torn slot at event " + value));
					}
				}
				boolean skipped = value == state[0] + 1 && state[0] % 1000 == 999;
				if (value != state[0] && !skipped) {
					failure.compareAndSet(null, new AssertionError("expected " + state[0] + ", got " + value));
				}
				state[0] = value + 1;
				state[1]++;
			};
			while (failure.get() == null && state[1] + ring.lost() < total) {
				if (ring.drain(sink, 100) == 0) {
					Thread.yield();
				}
			}
			producer.join();
			while (ring.drain(sink, 100) > 0) {
				Thread.onSpinWait();
			}
			if (failure.get() == null) {
				assertEquals(total, state[1] + ring.lost());
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
	}
}
