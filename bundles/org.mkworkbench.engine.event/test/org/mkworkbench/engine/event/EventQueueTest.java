// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueueTest {
	private record Expected(long time, int priority, long sequence, int subject, long ticket) {
	}

	private static final Comparator<Expected> ORDER = Comparator.comparingLong(Expected::time).thenComparingInt(Expected::priority)
			.thenComparingLong(Expected::sequence);

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void agreesWithAPriorityQueueUnderRandomUse(long seed) {
		Random random = new Random(seed);
		EventQueue queue = new EventQueue(4);
		PriorityQueue<Expected> reference = new PriorityQueue<>(ORDER);
		List<Long> oldTickets = new ArrayList<>();
		long sequence = 0;
		long now = 0;
		for (int i = 0; i < 60_000; i++) {
			int choice = random.nextInt(100);
			// First half grows, second half shrinks.
			if (choice < (i < 30_000 ? 55 : 35)) {
				// Few distinct times, so that ties are the rule.
				long time = now + random.nextInt(20) * (random.nextInt(10) == 0 ? 1000 : 1);
				int priority = random.nextInt(3) * 10;
				long ticket = queue.schedule(time, priority, i % 7, i, ~(long) i);
				reference.add(new Expected(time, priority, sequence++, i, ticket));
			} else if (choice < 65 && !reference.isEmpty()) {
				Expected victim = reference.stream().skip(random.nextInt(reference.size())).findFirst().orElseThrow();
				assertTrue(queue.cancel(victim.ticket()));
				assertFalse(queue.cancel(victim.ticket()));
				reference.remove(victim);
				oldTickets.add(victim.ticket());
			} else if (choice < 97) {
				long until = random.nextInt(5) == 0 ? now + random.nextInt(3) : Long.MAX_VALUE;
				Expected next = reference.peek();
				boolean expected = next != null && next.time() <= until;
				assertEquals(next == null ? Long.MAX_VALUE : next.time(), queue.peekTime());
				assertEquals(expected, queue.next(until));
				if (expected) {
					reference.poll();
					assertEquals(next.time(), queue.time());
					assertEquals(next.subject(), queue.subject());
					assertEquals(next.subject() % 7, queue.kind());
					assertEquals(~(long) next.subject(), queue.argument());
					now = next.time();
					oldTickets.add(next.ticket());
				}
			} else if (!oldTickets.isEmpty()) {
				assertFalse(queue.cancel(oldTickets.get(random.nextInt(oldTickets.size()))), "a used ticket must not hit a later event");
			}
			assertEquals(reference.size(), queue.size());
		}
		while (!reference.isEmpty()) {
			assertTrue(queue.next(Long.MAX_VALUE));
			assertEquals(reference.poll().subject(), queue.subject());
		}
		assertFalse(queue.next(Long.MAX_VALUE));
	}

	/** Distances from one nanosecond to half an hour, crowds of thousands at one moment, long silences: each of the queue's places gets its share. */
	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13, 14, 15, 16})
	void keepsTheOrderOverAllScalesOfTime(long seed) {
		Random random = new Random(seed);
		EventQueue queue = new EventQueue(4);
		PriorityQueue<Expected> reference = new PriorityQueue<>(ORDER);
		long sequence = 0;
		long now = 0;
		for (int phase = 0; phase < 12; phase++) {
			int size = 1 << random.nextInt(14);
			long scale = (long) Math.pow(10, random.nextInt(12));
			boolean crowd = random.nextInt(3) == 0;
			for (int i = 0; i < 8_000; i++) {
				if (reference.size() < size || random.nextInt(4) == 0) {
					long distance = crowd && random.nextInt(8) > 0 ? scale : (long) (-Math.log(1 - random.nextDouble()) * scale);
					int priority = random.nextInt(3);
					long ticket = queue.schedule(now + distance, priority, 0, i, 0);
					reference.add(new Expected(now + distance, priority, sequence++, i, ticket));
				}
				if (reference.size() >= size) {
					Expected next = reference.poll();
					if (random.nextInt(16) == 0) {
						assertTrue(queue.cancel(next.ticket()));
					} else {
						assertTrue(queue.next(Long.MAX_VALUE));
						assertEquals(next.time(), queue.time());
						assertEquals(next.subject(), queue.subject());
						now = next.time();
					}
				}
			}
			assertEquals(reference.size(), queue.size());
		}
	}

	@Test
	void anEventMayComeBeforeOneThatWasOnlyLookedAt() {
		EventQueue queue = new EventQueue();
		queue.schedule(1_000_000_000, 0, 0, 1, 0);
		assertEquals(1_000_000_000, queue.peekTime());
		assertFalse(queue.next(999_999_999));
		queue.schedule(5, 0, 0, 2, 0);
		queue.schedule(Long.MAX_VALUE - 1, 0, 0, 3, 0);
		assertEquals(5, queue.peekTime());
		List<Integer> order = new ArrayList<>();
		while (queue.next(Long.MAX_VALUE)) {
			order.add(queue.subject());
		}
		assertEquals(List.of(2, 1, 3), order);
	}

	@Test
	void sameTimeGoesByPriorityThenByOrderOfScheduling() {
		EventQueue queue = new EventQueue();
		queue.schedule(5, 40, 0, 1, 0);
		queue.schedule(5, 30, 0, 2, 0);
		queue.schedule(5, 40, 0, 3, 0);
		queue.schedule(5, 30, 0, 4, 0);
		List<Integer> order = new ArrayList<>();
		while (queue.next(5)) {
			order.add(queue.subject());
		}
		assertEquals(List.of(2, 4, 1, 3), order);
	}

	@Test
	void refusesThePastAndPrioritiesThatWouldSpillIntoTheSequence() {
		EventQueue queue = new EventQueue();
		queue.schedule(10, 0, 0, 0, 0);
		queue.next(10);
		assertThrows(IllegalArgumentException.class, () -> queue.schedule(9, 0, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> queue.schedule(10, 128, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> queue.schedule(10, -1, 0, 0, 0));
		assertEquals(0, queue.size());
	}
}
