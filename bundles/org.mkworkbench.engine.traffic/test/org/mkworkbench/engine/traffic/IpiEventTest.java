// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.message.MessageType;

class IpiEventTest {
	@Test
	void survivesTheRing() {
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			IpiEvent.Kind kind = IpiEvent.Kind.values()[random.nextInt(IpiEvent.Kind.values().length)];
			IpiEvent event = new IpiEvent(kind, random.nextLong() >>> 1, random.nextLong() >>> 1,
					random.nextInt(4) == 0 ? -1 : random.nextInt(IpiEvent.MAX_CHANNEL + 1), random.nextInt(), random.nextInt(2048), random.nextInt(2048),
					random.nextLong(), random.nextLong(), random.nextInt() >>> 1, random.nextLong() >>> 1);
			long[] words = new long[IpiEvent.WORDS + 3];
			event.write(words, 3);
			assertEquals(event, IpiEvent.read(words, 3));
		}
	}

	@Test
	void messageTypesHaveTheirKernelNames() {
		assertEquals("SYSTEM HEARTBEAT", MessageType.name(MessageType.SYSTEM + 1));
		assertEquals("RESOURCE ACK", MessageType.name(MessageType.RESOURCE + 0x100));
		assertEquals("NETWORK DATA_READY", MessageType.name(MessageType.NETWORK + 2));
		assertEquals("USER", MessageType.name(MessageType.USER));
		assertEquals("USER 7", MessageType.name(MessageType.USER + 7));
		assertEquals("0x9001", MessageType.name(0x9001));
	}
}
