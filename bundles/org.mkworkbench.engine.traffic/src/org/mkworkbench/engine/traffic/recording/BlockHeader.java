// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * The 80 bytes before each block; see docs/recording-format.md, "Blocks".
 *
 * @param type one of the constants
 * @param flags see the constants
 * @param covered how many blocks of events it stands for: 1 for one of events, 8, 64, 512 … for a group, 0 for others
 * @param binShift length of the summary's bins in nanoseconds, as a power of two
 * @param number of the first block of events it stands for, or of those before it
 * @param events how many events (notes, in a block of notes) it stands for
 * @param lost events that never came here until its end, since the beginning
 */
record BlockHeader(int type, int flags, int binShift, int covered, long number, long firstNanos, long lastNanos, long events, int summaryLength, int bodyLength, int summaryCrc,
		int bodyCrc, long lost) {
	static final int BYTES = 80;
	/** Begins with a byte that is no text, and holds a line end that breaks when a transfer changes line ends. */
	static final long MAGIC = ByteBuffer.wrap(new byte[] {(byte) 0x89, 'M', 'K', 'B', 'L', 'K', '\r', '\n'}).order(ByteOrder.LITTLE_ENDIAN).getLong();

	static final int EVENTS = 1;
	static final int GROUP = 2;
	static final int NOTES = 3;
	static final int END = 4;

	/** The events were left out because the disk was too slow; they are counted. */
	static final int LEFT_OUT = 1;
	/** Some event is earlier than the one before. */
	static final int UNORDERED = 2;

	private static final int CRC_AT = BYTES - 4;

	void write(byte[] into, int at) {
		ByteBuffer b = ByteBuffer.wrap(into, at, BYTES).slice().order(ByteOrder.LITTLE_ENDIAN);
		b.putLong(MAGIC).put((byte) type).put((byte) flags).put((byte) binShift).put((byte) 0).putInt(covered).putLong(number);
		b.putLong(firstNanos).putLong(lastNanos).putLong(events).putInt(summaryLength).putInt(bodyLength);
		b.putInt(summaryCrc).putInt(bodyCrc).putLong(lost).putInt(0);
		b.putInt(crc(into, at, CRC_AT));
	}

	/** The header at a place, null if there is none or it is damaged. */
	static BlockHeader read(byte[] from, int at) {
		ByteBuffer b = ByteBuffer.wrap(from, at, BYTES).slice().order(ByteOrder.LITTLE_ENDIAN);
		if (b.getLong(0) != MAGIC || b.getInt(CRC_AT) != crc(from, at, CRC_AT)) {
			return null;
		}
		BlockHeader header = new BlockHeader(b.get(8) & 0xff, b.get(9) & 0xff, b.get(10) & 0xff, b.getInt(12), b.getLong(16), b.getLong(24), b.getLong(32), b.getLong(40), b.getInt(48),
				b.getInt(52), b.getInt(56), b.getInt(60), b.getLong(64));
		return header.plausible() ? header : null;
	}

	private boolean plausible() {
		return summaryLength >= 0 && bodyLength >= 0 && covered >= 0 && number >= 0 && events >= 0 && firstNanos <= lastNanos && lost >= 0
				&& (type != EVENTS || covered == 1 && events <= Integer.MAX_VALUE);
	}

	/** Bytes of the block, header included. */
	long length() {
		return (long) BYTES + summaryLength + bodyLength;
	}

	BlockHeader numbered(long newNumber) {
		return new BlockHeader(type, flags, binShift, covered, newNumber, firstNanos, lastNanos, events, summaryLength, bodyLength, summaryCrc, bodyCrc, lost);
	}

	/** The same without events, which were left out. */
	BlockHeader withoutBody() {
		return new BlockHeader(type, flags | LEFT_OUT, binShift, covered, number, firstNanos, lastNanos, events, summaryLength, 0, summaryCrc, 0, lost);
	}

	static int crc(byte[] bytes, int at, int length) {
		CRC32C crc = new CRC32C();
		crc.update(bytes, at, length);
		return (int) crc.getValue();
	}
}
