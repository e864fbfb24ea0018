// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.perfetto;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the packets of a trace. Field numbers are those of Perfetto's trace_packet.proto, track_event.proto, track_descriptor.proto,
 * debug_annotation.proto and interned_data.proto. Names are written once and referred to by number.
 */
final class Packets {
	static final int SLICE_BEGIN = 1;
	static final int SLICE_END = 2;
	static final int INSTANT = 3;
	private static final int COUNTER = 4;

	private static final int TRACE_PACKET = 1;
	private static final int PACKET_TIMESTAMP = 8;
	private static final int PACKET_SEQUENCE = 10;
	private static final int PACKET_TRACK_EVENT = 11;
	private static final int PACKET_INTERNED = 12;
	private static final int PACKET_FLAGS = 13;
	private static final int PACKET_TRACK_DESCRIPTOR = 60;
	private static final int INTERNED_CATEGORIES = 1;
	private static final int INTERNED_EVENT_NAMES = 2;
	private static final int INTERNED_ANNOTATION_NAMES = 3;
	private static final int INTERNED_IID = 1;
	private static final int INTERNED_NAME = 2;
	private static final int EVENT_CATEGORY_IID = 3;
	private static final int EVENT_ANNOTATION = 4;
	private static final int EVENT_TYPE = 9;
	private static final int EVENT_NAME_IID = 10;
	private static final int EVENT_TRACK = 11;
	private static final int EVENT_COUNTER_VALUE = 30;
	private static final int EVENT_FLOW = 47;
	private static final int EVENT_LAST_FLOW = 48;
	private static final int ANNOTATION_NAME_IID = 1;
	private static final int ANNOTATION_INT = 4;
	private static final int ANNOTATION_TEXT = 6;
	private static final int TRACK_UUID = 1;
	private static final int TRACK_NAME = 2;
	private static final int TRACK_PROCESS = 3;
	private static final int TRACK_THREAD = 4;
	private static final int TRACK_PARENT = 5;
	private static final int TRACK_COUNTER = 8;
	private static final int PROCESS_PID = 1;
	private static final int PROCESS_NAME = 6;
	private static final int THREAD_PID = 1;
	private static final int THREAD_TID = 2;
	private static final int THREAD_NAME = 5;
	private static final int COUNTER_UNIT = 3;
	private static final int UNIT_COUNT = 2;
	private static final int STATE_CLEARED = 1;
	private static final int NEEDS_STATE = 2;
	/** The only writer of the trace. */
	private static final int SEQUENCE = 1;

	private final OutputStream out;
	private final Message packet = new Message();
	private final Message whole = new Message();
	private final Message event = new Message();
	private final Message part = new Message();
	private final Message inner = new Message();
	private final Map<String, Integer> categories = new HashMap<>();
	private final Map<String, Integer> names = new HashMap<>();
	private final Map<String, Integer> annotations = new HashMap<>();

	Packets(OutputStream out) throws IOException {
		this.out = out;
		packet.clear().number(PACKET_SEQUENCE, SEQUENCE).number(PACKET_FLAGS, STATE_CLEARED);
		write();
	}

	void process(long track, int pid, String name) throws IOException {
		inner.clear().number(PROCESS_PID, pid).text(PROCESS_NAME, name);
		descriptor(part.clear().number(TRACK_UUID, track).message(TRACK_PROCESS, inner));
	}

	void thread(long track, long process, int pid, int tid, String name) throws IOException {
		inner.clear().number(THREAD_PID, pid).number(THREAD_TID, tid).text(THREAD_NAME, name);
		descriptor(part.clear().number(TRACK_UUID, track).number(TRACK_PARENT, process).message(TRACK_THREAD, inner));
	}

	void track(long track, long parent, String name) throws IOException {
		part.clear().number(TRACK_UUID, track).text(TRACK_NAME, name);
		descriptor(parent == 0 ? part : part.number(TRACK_PARENT, parent));
	}

	void counter(long track, long parent, String name) throws IOException {
		inner.clear().number(COUNTER_UNIT, UNIT_COUNT);
		descriptor(part.clear().number(TRACK_UUID, track).number(TRACK_PARENT, parent).text(TRACK_NAME, name).message(TRACK_COUNTER, inner));
	}

	private void descriptor(Message descriptor) throws IOException {
		packet.clear().number(PACKET_SEQUENCE, SEQUENCE).number(PACKET_FLAGS, NEEDS_STATE).message(PACKET_TRACK_DESCRIPTOR, descriptor);
		write();
	}

	/** Begins an event; annotations and flows may follow, then {@link #end}. */
	Packets begin(int type, long track, String category, String name) throws IOException {
		int categoryId = iid(categories, INTERNED_CATEGORIES, category);
		int nameId = iid(names, INTERNED_EVENT_NAMES, name);
		event.clear().number(EVENT_TYPE, type).number(EVENT_TRACK, track).number(EVENT_CATEGORY_IID, categoryId).number(EVENT_NAME_IID, nameId);
		return this;
	}

	Packets annotate(String name, long value) throws IOException {
		int id = iid(annotations, INTERNED_ANNOTATION_NAMES, name);
		event.message(EVENT_ANNOTATION, inner.clear().number(ANNOTATION_NAME_IID, id).number(ANNOTATION_INT, value));
		return this;
	}

	Packets annotate(String name, String value) throws IOException {
		int id = iid(annotations, INTERNED_ANNOTATION_NAMES, name);
		event.message(EVENT_ANNOTATION, inner.clear().number(ANNOTATION_NAME_IID, id).text(ANNOTATION_TEXT, value));
		return this;
	}

	/** The event begins, or is part of, a flow. */
	Packets flow(long id) {
		event.fixed64(EVENT_FLOW, id);
		return this;
	}

	/** The event is the last one of a flow. */
	Packets lastOfFlow(long id) {
		event.fixed64(EVENT_LAST_FLOW, id);
		return this;
	}

	void end(long nanos) throws IOException {
		packet.clear().number(PACKET_TIMESTAMP, Math.max(0, nanos)).number(PACKET_SEQUENCE, SEQUENCE).number(PACKET_FLAGS, NEEDS_STATE).message(PACKET_TRACK_EVENT, event);
		write();
	}

	/** Ends the slice that began last on a track. */
	void endSlice(long track, long nanos) throws IOException {
		event.clear().number(EVENT_TYPE, SLICE_END).number(EVENT_TRACK, track);
		end(nanos);
	}

	void count(long track, long nanos, long value) throws IOException {
		event.clear().number(EVENT_TYPE, COUNTER).number(EVENT_TRACK, track).number(EVENT_COUNTER_VALUE, value);
		end(nanos);
	}

	private int iid(Map<String, Integer> known, int field, String text) throws IOException {
		Integer id = known.get(text);
		if (id == null) {
			id = known.size() + 1;
			known.put(text, id);
			inner.clear().number(INTERNED_IID, id).text(INTERNED_NAME, text);
			part.clear().message(field, inner);
			packet.clear().number(PACKET_SEQUENCE, SEQUENCE).number(PACKET_FLAGS, NEEDS_STATE).message(PACKET_INTERNED, part);
			write();
		}
		return id;
	}

	private void write() throws IOException {
		whole.clear().message(TRACE_PACKET, packet).writeTo(out);
	}
}
