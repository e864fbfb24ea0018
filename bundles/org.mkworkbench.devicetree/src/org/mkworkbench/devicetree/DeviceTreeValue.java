// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes of a property, with a hint how to show them. A blob holds only the bytes, so the hint does not count for equality.
 * Immutable.
 */
public final class DeviceTreeValue {

	/** How the bytes were meant when the value was made. */
	public enum Type {
		/** Big-endian 32-bit cells. */
		U32,
		/** Big-endian 64-bit numbers, two cells each, high half first. */
		U64,
		/** Zero-terminated UTF-8 strings, one after the other. */
		STRINGS,
		/** Bytes. */
		BYTES,
		/** Read from a blob: nobody knows. */
		UNKNOWN
	}

	private final Type type;
	private final byte[] bytes;

	private DeviceTreeValue(Type type, byte[] bytes) {
		this.type = type;
		this.bytes = bytes;
	}

	/** 32-bit cells; the numbers are taken as unsigned. */
	public static DeviceTreeValue u32(int... numbers) {
		ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Integer.BYTES);
		for (int number : numbers) {
			buffer.putInt(number);
		}
		return new DeviceTreeValue(Type.U32, buffer.array());
	}

	/** 64-bit numbers, taken as unsigned. */
	public static DeviceTreeValue u64(long... numbers) {
		ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Long.BYTES);
		for (long number : numbers) {
			buffer.putLong(number);
		}
		return new DeviceTreeValue(Type.U64, buffer.array());
	}

	/**
	 * A string list.
	 *
	 * @throws DeviceTreeException when a string holds a zero character or half of a surrogate pair
	 */
	public static DeviceTreeValue strings(String... strings) {
		byte[][] parts = new byte[strings.length][];
		int length = 0;
		for (int i = 0; i < strings.length; i++) {
			parts[i] = encoded(strings[i]);
			length += parts[i].length + 1;
		}
		ByteBuffer buffer = ByteBuffer.allocate(length);
		for (byte[] part : parts) {
			buffer.put(part).put((byte) 0);
		}
		return new DeviceTreeValue(Type.STRINGS, buffer.array());
	}

	private static byte[] encoded(String string) {
		if (string.indexOf('\0') >= 0) {
			throw new DeviceTreeException("Device tree string", "\"" + string.replace("\0", "\\0")
					+ "\" holds a zero character, which would end it in the blob");
		}
		try {
			ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(string));
			return Arrays.copyOf(utf8.array(), utf8.limit());
		} catch (CharacterCodingException e) {
			throw new DeviceTreeException("Device tree string", "a string is not valid Unicode text: " + e.getMessage());
		}
	}

	/** Bytes as they are; none for a property that only has to be there. */
	public static DeviceTreeValue bytes(byte... bytes) {
		return new DeviceTreeValue(Type.BYTES, bytes.clone());
	}

	/** Takes the array over without copying. */
	static DeviceTreeValue unknown(byte[] bytes) {
		return new DeviceTreeValue(Type.UNKNOWN, bytes);
	}

	public Type type() {
		return type;
	}

	/** In bytes. */
	public int length() {
		return bytes.length;
	}

	/** A copy of the bytes. */
	public byte[] toBytes() {
		return bytes.clone();
	}

	/** The bytes themselves, for readers in this package that keep their hands off. */
	byte[] raw() {
		return bytes;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeviceTreeValue that && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return type + "[" + HexFormat.ofDelimiter(" ").formatHex(bytes) + "]";
	}
}
