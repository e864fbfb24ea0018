// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.perfetto;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Any protobuf message, read by what the wire format itself tells; knows nothing of the writer. */
final class WireMessage {
	/** A field: its wire type, and its value as Long or byte[]. */
	record Field(int wireType, Object value) {
	}

	private final Map<Integer, List<Field>> fields = new TreeMap<>();

	WireMessage(byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		while (in.hasRemaining()) {
			long tag = varint(in);
			int wireType = (int) (tag & 7);
			Object value = switch (wireType) {
				case 0 -> varint(in);
				case 1 -> in.getLong();
				case 2 -> {
					byte[] content = new byte[Math.toIntExact(varint(in))];
					in.get(content);
					yield content;
				}
				default -> throw new IllegalStateException("wire type " + wireType);
			};
			fields.computeIfAbsent((int) (tag >>> 3), key -> new ArrayList<>()).add(new Field(wireType, value));
		}
	}

	private static long varint(ByteBuffer in) {
		long value = 0;
		for (int shift = 0; shift < 70; shift += 7) {
			byte next = in.get();
			value |= (next & 0x7fL) << shift;
			if (next >= 0) {
				return value;
			}
		}
		throw new IllegalStateException("a varint of more than ten bytes");
	}

	boolean has(int field) {
		return fields.containsKey(field);
	}

	List<Field> all(int field) {
		return fields.getOrDefault(field, List.of());
	}

	long number(int field) {
		return (Long) all(field).getFirst().value();
	}

	String text(int field) {
		return new String((byte[]) all(field).getFirst().value(), StandardCharsets.UTF_8);
	}

	WireMessage message(int field) {
		return new WireMessage((byte[]) all(field).getFirst().value());
	}

	List<WireMessage> messages(int field) {
		return all(field).stream().map(each -> new WireMessage((byte[]) each.value())).toList();
	}
}
