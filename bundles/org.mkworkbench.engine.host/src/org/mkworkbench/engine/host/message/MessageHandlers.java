// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who handles which messages in a kernel: one handler for each top-level type (mk_register_msg_handler, kernel/multikernel/messaging.c). */
public final class MessageHandlers implements SharedArea.Receiver {
	/** Handles the messages of one type. */
	@FunctionalInterface
	public interface Handler {
		/** @param payload as long as the header says, possibly empty */
		void handle(int type, int subtype, byte[] payload);
	}

	/** What became of a registration. Names are the kernel's errnos. */
	public enum Registration {
		OK,
		/** The type has a handler. */
		EEXIST,
		/** The type has no handler, or another one. */
		ENOENT
	}

	private final Map<Integer, Handler> handlers = new LinkedHashMap<>();
	private long unhandled;
	private long malformed;

	public Registration register(int topLevelType, Handler handler) {
		return handlers.putIfAbsent(topLevelType, handler) == null ? Registration.OK : Registration.EEXIST;
	}

	public Registration unregister(int topLevelType, Handler handler) {
		return handlers.remove(topLevelType, handler) ? Registration.OK : Registration.ENOENT;
	}

	/** Hands a message to its handler. One without a handler, or with wrong lengths, is dropped and counted. */
	@Override
	public void received(long senderCpu, int type, byte[] data) {
		Handler handler = handlers.get(type);
		if (handler == null) {
			unhandled++;
			return;
		}
		try {
			MessageHeader header = MessageHeader.read(data);
			handler.handle(header.type(), header.subtype(), header.payload(data));
		} catch (MalformedMessageException e) {
			malformed++;
		}
	}

	/** Messages nobody registered for. */
	public long unhandled() {
		return unhandled;
	}

	/** Messages with wrong lengths, in the header or found by a handler. */
	public long malformed() {
		return malformed;
	}
}
