// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, with the number forms of recordings (docs/recording-format.md). */
final class Output {
	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

	byte[] bytes;
	int size;

	Output(int capacity) {
		bytes = new byte[capacity];
	}

	private void room(int wanted) {
		if (bytes.length - size < wanted) {
			bytes = Arrays.copyOf(bytes, Math.max(size + wanted, 2 * bytes.length));
		}
	}

	void byte1(int value) {
		room(1);
		bytes[size++] = (byte) value;
	}

	/** An unsigned number, 7 bits a byte, low ones first, the highest bit set on all but the last. */
	void varint(long value) {
		room(10);
		size = varint(bytes, size, value);
	}

	/** Needs room for 10 bytes. */
	static int varint(byte[] into, int at, long value) {
		if (value >>> 28 == 0) {
			// Without a branch on the length, which nobody can foresee: 4 bytes are written, 1 to 4 of them count.
			int v = (int) value;
			int length = (38 - Integer.numberOfLeadingZeros(v | 1)) * 37 >>> 8;
			int spread = v & 0x7f | (v & 0x3f80) << 1 | (v & 0x1fc000) << 2 | (v & 0xfe00000) << 3;
			INTS.set(into, at, spread | 0x80808080 & (1 << 8 * length - 8) - 1);
			return at + length;
		}
		int p = at;
		long rest = value;
		while ((rest & ~0x7fL) != 0) {
			into[p++] = (byte) (rest | 0x80);
			rest >>>= 7;
		}
		into[p++] = (byte) rest;
		return p;
	}

	/** A signed number: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
	void signed(long value) {
		varint(value << 1 ^ value >> 63);
	}

	void text(String text) {
		data(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Length and bytes. */
	void data(byte[] data) {
		varint(data.length);
		raw(data, 0, data.length);
	}

	void raw(byte[] from, int at, int length) {
		room(length);
		System.arraycopy(from, at, bytes, size, length);
		size += length;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, size);
	}
}
