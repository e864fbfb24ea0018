// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting for answers and handing out messages, as in kernel/multikernel/messaging.c. */
class AcknowledgementTest {
	private static final AckKey ADD_18 = AckKey.resource(MessageType.CPU_ADD, 18);

	private final PendingAcks acks = new PendingAcks();
	private final MessageHandlers handlers = new MessageHandlers();

	@Test
	void timeoutsAreTheKernels() {
		assertEquals(10_000_000_000L, PendingAcks.RESOURCE_TIMEOUT_NANOS, "hotplug.c: mk_msg_pending_wait(pending, 10000)");
		assertEquals(30_000_000_000L, PendingAcks.HALT_TIMEOUT_NANOS, "core.c");
	}

	@ParameterizedTest
	@CsvSource({"0x2000, 0x2001, 18, true", "0x2000, 0x2002, 18, false", "0x2000, 0x2001, 19, false", "0x3000, 0x2001, 18, false"})
	void pairsByTypeOperationAndResource(String type, String operation, long resource, boolean paired) {
		PendingAcks.Pending pending = acks.add(ADD_18, 0, PendingAcks.RESOURCE_TIMEOUT_NANOS);
		PendingAcks.Pending answered = acks.complete(new AckKey(Integer.decode(type), Integer.decode(operation), resource), -16);
		assertSame(paired ? pending : null, answered);
		assertEquals(paired, pending.answered());
		assertEquals(paired ? -16 : PendingAcks.TIMED_OUT, acks.remove(pending));
		assertEquals(0, acks.size());
	}

	@Test
	void acknowledgementSaysWhatItAnswers() {
		assertEquals(ADD_18, new Acknowledgement(MessageType.CPU_ADD, 0, new CpuChange(18, 0, 0, 0).resourceId()).key());
		assertEquals(AckKey.shutdown(3), new Acknowledgement(MessageType.SHUTDOWN, 0, 3).key());
	}

	@Test
	void givesUpAtTheDeadline() {
		PendingAcks.Pending pending = acks.add(ADD_18, 500, PendingAcks.RESOURCE_TIMEOUT_NANOS);
		assertFalse(pending.over(10_000_000_499L));
		assertTrue(pending.over(10_000_000_500L));
		assertEquals(-110, acks.remove(pending));
		assertNull(acks.complete(ADD_18, 0), "a late answer finds nobody");
	}

	@Test
	void answerGoesToTheNewestOfOneKey() {
		PendingAcks.Pending first = acks.add(ADD_18, 0, 100);
		PendingAcks.Pending second = acks.add(ADD_18, 0, 100);
		assertSame(second, acks.complete(ADD_18, 0));
		assertSame(second, acks.complete(ADD_18, -5), "list_for_each_entry finds the newest again");
		assertFalse(first.answered());
		assertEquals(-5, acks.remove(second));
		assertSame(first, acks.complete(ADD_18, 0));
	}

	@Test
	void oneHandlerForAType() {
		MessageHandlers.Handler one = (type, subtype, payload) -> {
		};
		MessageHandlers.Handler other = (type, subtype, payload) -> {
			throw new AssertionError();
		};
		assertEquals(MessageHandlers.Registration.OK, handlers.register(MessageType.USER, one));
		assertEquals(MessageHandlers.Registration.EEXIST, handlers.register(MessageType.USER, other));
		assertEquals(MessageHandlers.Registration.EEXIST, handlers.register(MessageType.USER, one));
		assertEquals(MessageHandlers.Registration.OK, handlers.register(MessageType.SYSTEM, one));
		assertEquals(MessageHandlers.Registration.ENOENT, handlers.unregister(MessageType.USER, other));
		assertEquals(MessageHandlers.Registration.OK, handlers.unregister(MessageType.USER, one));
		assertEquals(MessageHandlers.Registration.ENOENT, handlers.unregister(MessageType.USER, one));
		assertEquals(MessageHandlers.Registration.OK, handlers.register(MessageType.USER, other));
	}

	@Test
	void handsOutByTheTypeOfTheEntry() {
		List<String> seen = new ArrayList<>();
		handlers.register(MessageType.SYSTEM, (type, subtype, payload) -> seen.add(MessageType.name(subtype) + " " + payload.length));
		handlers.received(0, MessageType.SYSTEM, MessageHeader.message(MessageType.HEARTBEAT, new byte[0]));
		handlers.received(0, MessageType.SYSTEM, MessageHeader.message(MessageType.SHUTDOWN, new Shutdown(1, 0).encode()));
		handlers.received(0, MessageType.NETWORK, MessageHeader.message(MessageType.DATA_READY, new byte[0]));
		handlers.received(0, MessageType.SYSTEM, new byte[23]);
		assertEquals(List.of("SYSTEM HEARTBEAT 0", "SYSTEM SHUTDOWN 8"), seen);
		assertEquals(1, handlers.unhandled());
		assertEquals(1, handlers.malformed());
	}
}
