// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.host.message.MessageHeader;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Messages of a recording in the order of their times, which count from the first one. Read by {@link TraceFile}. */
public final class TraceEntries implements Serializable {
	private static final long serialVersionUID = 1L;

	private long[] times = new long[64];
	private int[] from = new int[64];
	private int[] to = new int[64];
	private int[] types = new int[64];
	private int[] payloads = new int[64];
	private int size;
	private long origin;

	/**
	 * What was sent in a stretch of events, dropped messages included.
	 *
	 * @param events in the order of their times
	 * @throws IllegalArgumentException an event is out of order or of no message that could be sent
	 */
	public static TraceEntries of(List<IpiEvent> events) {
		TraceEntries entries = new TraceEntries();
		for (IpiEvent event : events) {
			if (event.kind() == IpiEvent.Kind.SENT || event.kind() == IpiEvent.Kind.DROPPED) {
				entries.add(event.timeNanos(), event.fromKernel(), event.toKernel(), event.messageType(), event.value());
			}
		}
		return entries;
	}

	/**
	 * Adds a message.
	 *
	 * @param timeNanos not before the one added last
	 * @param fromKernelId 0 or more
	 * @param toKernelId 0 or more, not the sender
	 * @param payloadBytes 0 to 4072
	 * @throws IllegalArgumentException naming the value and its range
	 */
	void add(long timeNanos, int fromKernelId, int toKernelId, int messageType, int payloadBytes) {
		if (size == 0) {
			origin = timeNanos;
		}
		if (size > 0 && timeNanos - origin < times[size - 1]) {
			throw new IllegalArgumentException("the time " + timeNanos + " lies before the " + (times[size - 1] + origin) + " of the message above");
		}
		if (timeNanos - origin > Range.MAX_NANOS) {
			throw new IllegalArgumentException("the time " + timeNanos + " lies " + (timeNanos - origin) + " ns after the first message; at most "
					+ Range.MAX_NANOS + " ns (eleven days) are possible");
		}
		if (fromKernelId < 0 || toKernelId < 0 || fromKernelId == toKernelId) {
			throw new IllegalArgumentException(
					"sender and receiver must be two kernel ids of 0 or more, not " + fromKernelId + " and " + toKernelId);
		}
		if (payloadBytes < 0 || payloadBytes > MessageHeader.MAX_PAYLOAD) {
			throw new IllegalArgumentException("the payload must be 0 to " + MessageHeader.MAX_PAYLOAD + " bytes, not " + payloadBytes);
		}
		append(timeNanos - origin, fromKernelId, toKernelId, messageType, payloadBytes);
	}

	private void append(long time, int fromKernelId, int toKernelId, int messageType, int payloadBytes) {
		if (size == times.length) {
			grow();
		}
		times[size] = time;
		from[size] = fromKernelId;
		to[size] = toKernelId;
		types[size] = messageType;
		payloads[size] = payloadBytes;
		size++;
	}

	/** The messages from one kernel to another; their times still count from the first message of all. */
	public TraceEntries between(int fromKernelId, int toKernelId) {
		TraceEntries some = new TraceEntries();
		for (int i = 0; i < size; i++) {
			if (from[i] == fromKernelId && to[i] == toKernelId) {
				some.append(times[i], fromKernelId, toKernelId, types[i], payloads[i]);
			}
		}
		return some;
	}

	private void grow() {
		int capacity = Math.multiplyExact(size, 2);
		times = Arrays.copyOf(times, capacity);
		from = Arrays.copyOf(from, capacity);
		to = Arrays.copyOf(to, capacity);
		types = Arrays.copyOf(types, capacity);
		payloads = Arrays.copyOf(payloads, capacity);
	}

	public int size() {
		return size;
	}

	/** Nanoseconds since the first message of the recording. */
	public long time(int i) {
		return times[i];
	}

	/** Kernel id. */
	public int from(int i) {
		return from[i];
	}

	/** Kernel id. */
	public int to(int i) {
		return to[i];
	}

	public int type(int i) {
		return types[i];
	}

	/** Bytes. */
	public int payload(int i) {
		return payloads[i];
	}

	/** From the first message of the recording to the last, nanoseconds. */
	public long span() {
		return size == 0 ? 0 : times[size - 1];
	}
}
