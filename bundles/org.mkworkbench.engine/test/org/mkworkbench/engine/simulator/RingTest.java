// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.SharedArea;

/** The ring of the simulation, which holds no bytes, against the kernel's, which holds nothing else. */
class RingTest {
	private record Claim(int slot, long cookie, long published) {
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void behavesLikeTheSharedArea(long seed) {
		assertEquals(SharedArea.USABLE, SimulatedKernel.RING_USABLE);
		assertEquals(SharedArea.DRAIN_LIMIT, SimulatedKernel.DRAIN_LIMIT);
		SimulatedKernel kernel = new SimulatedKernel(1, 1, "k", new int[] {0}, 0, 0, new RandomStream(1));
		SharedArea area = new SharedArea();
		Random random = new Random(seed);
		List<Claim> unpublished = new ArrayList<>();
		long now = 0;
		long full = 0;
		for (long step = 0; step < 50_000; step++) {
			now += random.nextInt(100);
			for (int i = 0; i < unpublished.size(); i++) {
				Claim claim = unpublished.get(i);
				if (claim.published <= now) {
					area.publish(claim.slot, 1, MessageType.USER, ByteBuffer.allocate(8).putLong(claim.cookie).array());
					unpublished.remove(i--);
				}
			}
			// Phases in which senders are faster, and in which they are slower.
			if (random.nextInt(100) < (step / 1000 % 2 == 0 ? 90 : 40)) {
				int slot = area.claim();
				assertEquals(slot < 0, kernel.ringIsFull());
				if (slot >= 0) {
					long published = now + random.nextInt(300);
					kernel.ringPut(0, 8, step, step, now, published);
					unpublished.add(new Claim(slot, step, published));
				} else {
					full++;
				}
			} else if (random.nextInt(3) == 0) {
				List<Long> expected = new ArrayList<>();
				area.drain((cpu, type, data) -> expected.add(ByteBuffer.wrap(data).getLong()));
				List<Long> taken = new ArrayList<>();
				while (taken.size() < SimulatedKernel.DRAIN_LIMIT && kernel.ringHasPublished(now)) {
					taken.add(kernel.headCookie());
					kernel.ringRemove();
				}
				// What becomes due at this very moment was published above.
				assertEquals(expected, taken);
			}
			assertEquals(area.count(), kernel.ringCount());
		}
		assertTrue(full > 100);
	}
}
