// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.perfetto;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A protobuf message being made: fields by number, in the wire format of protobuf. Reused, so that events cost no allocation. */
final class Message {
	private static final int VARINT = 0;
	private static final int FIXED64 = 1;
	private static final int BYTES = 2;

	private byte[] bytes = new byte[256];
	private int size;

	Message clear() {
		size = 0;
		return this;
	}

	/** Whole numbers that are never negative, enumerations, and int64, which takes ten bytes when negative. */
	Message number(int field, long value) {
		tag(field, VARINT);
		varint(value);
		return this;
	}

	Message fixed64(int field, long value) {
		tag(field, FIXED64);
		room(8);
		for (int shift = 0; shift < 64; shift += 8) {
			bytes[size++] = (byte) (value >>> shift);
		}
		return this;
	}

	Message text(int field, String value) {
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		tag(field, BYTES);
		varint(utf8.length);
		append(utf8, utf8.length);
		return this;
	}

	/** A message within this one. */
	Message message(int field, Message inner) {
		tag(field, BYTES);
		varint(inner.size);
		append(inner.bytes, inner.size);
		return this;
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(bytes, 0, size);
	}

	private void tag(int field, int wireType) {
		varint((long) field << 3 | wireType);
	}

	private void varint(long value) {
		room(10);
		long rest = value;
		while ((rest & ~0x7fL) != 0) {
			bytes[size++] = (byte) (rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		bytes[size++] = (byte) rest;
	}

	private void append(byte[] more, int length) {
		room(length);
		System.arraycopy(more, 0, bytes, size, length);
		size += length;
	}

	private void room(int more) {
		if (bytes.length - size < more) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
		}
	}
}
