// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.List;

/** Notes as bytes; see docs/recording-format.md, "Notes". */
final class NoteCodec {
	private static final TrafficNote.Kind[] KINDS = TrafficNote.Kind.values();
	private static final TrafficNote.Severity[] SEVERITIES = TrafficNote.Severity.values();

	private NoteCodec() {
	}

	static MemoryBlock block(List<TrafficNote> notes, long number) {
		Output out = new Output(1 << 12);
		out.varint(notes.size());
		long first = Long.MAX_VALUE;
		long last = Long.MIN_VALUE;
		for (TrafficNote note : notes) {
			first = Math.min(first, note.timeNanos());
			last = Math.max(last, note.timeNanos());
			Output one = new Output(256);
			one.signed(note.timeNanos());
			one.byte1(note.kind().ordinal());
			one.byte1(note.severity().ordinal());
			one.signed(note.kernelId());
			one.signed(note.number());
			one.text(note.text());
			one.data(note.data());
			out.data(one.toBytes());
		}
		byte[] body = out.toBytes();
		return new MemoryBlock(new BlockHeader(BlockHeader.NOTES, 0, 0, 0, number, first, last, notes.size(), 0, body.length, 0, BlockHeader.crc(body, 0, body.length), 0),
				new byte[0], body);
	}

	/** Notes of kinds that a later version made up are left out. */
	static List<TrafficNote> read(Input in) {
		int count = in.count(8, "the number of notes");
		List<TrafficNote> notes = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			Input one = in.part();
			long time = one.signed();
			int kind = one.byte1();
			int severity = one.byte1();
			int kernel = one.signedInt("a kernel");
			long number = one.signed();
			String text = one.text();
			byte[] data = one.data();
			if (kind < KINDS.length && severity < SEVERITIES.length) {
				notes.add(new TrafficNote(time, KINDS[kind], SEVERITIES[severity], kernel, number, text, data));
			}
		}
		return notes;
	}
}
