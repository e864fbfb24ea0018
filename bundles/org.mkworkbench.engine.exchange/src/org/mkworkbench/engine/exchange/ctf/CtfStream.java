// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * One file of packets. Events come in order of time; one that does not is moved up to the one before it. The file is only open while a packet
 * is written, because there may be thousands of streams.
 */
final class CtfStream {
	private static final int MAGIC = 0xC1FC1FC1;
	private static final int PACKET_BYTES = 1 << 15;
	/** Longest text of an event; longer ones are cut. */
	private static final int MAX_TEXT = 4096;
	/** Room for the largest event: five texts and its numbers. */
	private static final int MAX_EVENT = 5 * (MAX_TEXT + 1) + 256;
	private static final int CONTEXT_AT = 4 + 16 + 4;

	private final Path file;
	private final UUID uuid;
	private final int streamId;
	private final int cpu;
	private final long discarded;
	private final ByteBuffer packet = ByteBuffer.allocate(PACKET_BYTES).order(ByteOrder.LITTLE_ENDIAN);
	private long first;
	private long last = Long.MIN_VALUE;
	private int events;

	/**
	 * @param cpu Linux number, -1 for a stream of no CPU
	 * @param discarded events lost up to the end of the trace
	 */
	CtfStream(Path file, UUID uuid, int streamId, int cpu, long discarded) {
		this.file = file;
		this.uuid = uuid;
		this.streamId = streamId;
		this.cpu = cpu;
		this.discarded = discarded;
		startPacket();
	}

	private void startPacket() {
		packet.clear();
		packet.putInt(MAGIC);
		packet.order(ByteOrder.BIG_ENDIAN).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).order(ByteOrder.LITTLE_ENDIAN);
		packet.putInt(streamId);
		packet.putLong(0).putLong(0).putLong(0).putLong(0).putLong(discarded);
		if (cpu >= 0) {
			packet.putInt(cpu);
		}
		events = 0;
	}

	/** Begins an event; its fields follow in the order of their declaration. */
	CtfStream event(CtfEvent event, long nanos) throws IOException {
		if (packet.remaining() < MAX_EVENT) {
			writePacket();
		}
		last = Math.max(last, Math.max(0, nanos));
		if (events++ == 0) {
			first = last;
		}
		packet.putShort((short) event.ordinal()).putLong(last);
		return this;
	}

	CtfStream put(int value) {
		packet.putInt(value);
		return this;
	}

	CtfStream put(long value) {
		packet.putLong(value);
		return this;
	}

	CtfStream put(String text) {
		byte[] bytes = text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
		if (bytes.length > MAX_TEXT) {
			int end = MAX_TEXT;
			// Not within a character.
			while ((bytes[end] & 0xc0) == 0x80) {
				end--;
			}
			bytes = Arrays.copyOf(bytes, end);
		}
		packet.put(bytes).put((byte) 0);
		return this;
	}

	/** Writes what is left; a stream without an event becomes one empty packet. */
	void finish() throws IOException {
		if (events > 0 || last == Long.MIN_VALUE) {
			writePacket();
		}
	}

	private void writePacket() throws IOException {
		long bits = packet.position() * 8L;
		packet.putLong(CONTEXT_AT, events == 0 ? 0 : first).putLong(CONTEXT_AT + 8, Math.max(0, last)).putLong(CONTEXT_AT + 16, bits).putLong(CONTEXT_AT + 24, bits);
		packet.flip();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (packet.hasRemaining()) {
				channel.write(packet);
			}
		}
		startPacket();
	}
}
