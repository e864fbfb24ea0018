// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.nio.charset.StandardCharsets;

/** Bytes being read that somebody may have damaged. Everything throws {@link Damaged} instead of reading beyond the end. */
final class Input {
	/** The bytes are not what they should be; says why, in half a sentence. */
	static final class Damaged extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Damaged(String why) {
			super(why, null, false, false);
		}
	}

	final byte[] bytes;
	final int end;
	int at;

	Input(byte[] bytes, int from, int end) {
		this.bytes = bytes;
		this.at = from;
		this.end = end;
	}

	int left() {
		return end - at;
	}

	int byte1() {
		if (at >= end) {
			throw new Damaged("it ends too early");
		}
		return bytes[at++] & 0xff;
	}

	long varint() {
		long value = 0;
		for (int bits = 0; bits < 70; bits += 7) {
			int next = byte1();
			value |= (next & 0x7fL) << bits;
			if (next < 0x80) {
				return value;
			}
		}
		throw new Damaged("a number is longer than 10 bytes");
	}

	long signed() {
		long value = varint();
		return value >>> 1 ^ -(value & 1);
	}

	/** A number within bounds. */
	int number(long least, long most, String what) {
		long value = varint();
		if (value < least || value > most) {
			throw new Damaged(what + " is " + value + ", not " + least + " to " + most);
		}
		return (int) value;
	}

	int signedInt(String what) {
		long value = signed();
		if (value != (int) value) {
			throw new Damaged(what + " is " + value + ", which is no 32-bit number");
		}
		return (int) value;
	}

	/** How many things follow, each of which takes some bytes: memory is never asked for more than there can be. */
	int count(int leastBytesEach, String what) {
		return number(0, left() / leastBytesEach, what);
	}

	String text() {
		int length = count(1, "the length of a text");
		String text = new String(bytes, at, length, StandardCharsets.UTF_8);
		at += length;
		return text;
	}

	byte[] data() {
		int length = count(1, "the length of data");
		byte[] data = java.util.Arrays.copyOfRange(bytes, at, at + length);
		at += length;
		return data;
	}

	/** The next so many bytes, as an input of their own. */
	Input part() {
		int length = count(1, "the length of a part");
		Input part = new Input(bytes, at, at + length);
		at += length;
		return part;
	}
}
