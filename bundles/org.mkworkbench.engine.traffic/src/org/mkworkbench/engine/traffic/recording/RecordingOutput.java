// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Writes a recording. Each block is one write, so that whatever ends the process leaves whole blocks behind. Not synchronised.
 */
final class RecordingOutput implements Closeable {
	static final int TRAILER_BYTES = 32;
	static final long TRAILER_MAGIC = ByteBuffer.wrap(new byte[] {'\n', 'M', 'K', 'E', 'N', 'D', '\r', '\n'}).order(ByteOrder.LITTLE_ENDIAN).getLong();

	private final FileOutputStream file;
	private final Levels levels;
	private final List<IpiEvent> life;
	private final Output index = new Output(1 << 14);
	private int indexed;
	private long bytes;
	private long blocks;
	private long events;
	private long first = Long.MAX_VALUE;
	private long last = Long.MIN_VALUE;
	private long lost;

	/** Makes the file, or empties it. */
	RecordingOutput(Path path, RecordingHead head) throws IOException {
		levels = new Levels(new Places(head.layout()), null);
		life = new ArrayList<>(head.before());
		file = new FileOutputStream(path.toFile());
		try {
			byte[] bytesOfHead = head.toBytes();
			file.write(bytesOfHead);
			bytes = bytesOfHead.length;
		} catch (IOException e) {
			file.close();
			throw e;
		}
	}

	/** Appends a block of events, under a number of this file. */
	void events(KeptBlock block) throws IOException {
		byte[] summary = block.summaryBytes();
		byte[] body = block.bodyBytes();
		BlockHeader header = body == null ? block.header.withoutBody() : block.header;
		header = header.numbered(blocks++);
		MemoryBlock written = new MemoryBlock(header, summary, null);
		append(header, summary, body == null ? new byte[0] : body);
		events += header.events();
		first = Math.min(first, header.firstNanos());
		last = Math.max(last, header.lastNanos());
		lost = Math.max(lost, header.lost());
		life.addAll(KeptBlock.readLife(new Input(summary, 0, summary.length)));
		List<MemoryBlock> groups = new ArrayList<>();
		levels.add(written, groups::add);
		for (MemoryBlock group : groups) {
			append(group.header, group.summaryBytes(), new byte[0]);
		}
	}

	void notes(List<TrafficNote> notes) throws IOException {
		if (!notes.isEmpty()) {
			MemoryBlock block = NoteCodec.block(notes, blocks);
			append(block.header, block.summaryBytes(), block.bodyBytes());
		}
	}

	private void append(BlockHeader header, byte[] summary, byte[] body) throws IOException {
		index.varint(bytes);
		byte[] all = new byte[Math.toIntExact(header.length())];
		header.write(all, 0);
		index.raw(all, 0, BlockHeader.BYTES);
		indexed++;
		System.arraycopy(summary, 0, all, BlockHeader.BYTES, summary.length);
		System.arraycopy(body, 0, all, BlockHeader.BYTES + summary.length, body.length);
		file.write(all);
		bytes += all.length;
	}

	/** Writes index and totals, and closes. @param lostAtAll events that never came here */
	void finish(long lostAtAll) throws IOException {
		long at = bytes;
		byte[] summary = MemoryBlock.encoded(levels.totals(), List.of());
		Output body = new Output(index.size + (1 << 10));
		body.varint(indexed);
		body.raw(index.bytes, 0, index.size);
		KeptBlock.writeLife(body, life);
		byte[] bodyBytes = body.toBytes();
		append(new BlockHeader(BlockHeader.END, 0, 0, 0, blocks, events == 0 ? 0 : first, events == 0 ? 0 : last, events, summary.length, bodyBytes.length,
				BlockHeader.crc(summary, 0, summary.length), BlockHeader.crc(bodyBytes, 0, bodyBytes.length), Math.max(lost, lostAtAll)), summary, bodyBytes);
		ByteBuffer trailer = ByteBuffer.allocate(TRAILER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
		trailer.putLong(TRAILER_MAGIC).putLong(at).putLong(bytes + TRAILER_BYTES).putInt(0);
		trailer.putInt(BlockHeader.crc(trailer.array(), 0, TRAILER_BYTES - 4));
		file.write(trailer.array());
		bytes += TRAILER_BYTES;
		file.getFD().sync();
		file.close();
	}

	/** Length of the file so far. */
	long bytes() {
		return bytes;
	}

	/** Events in it so far. */
	long events() {
		return events;
	}

	/** Closes without an end. */
	@Override
	public void close() throws IOException {
		file.close();
	}
}
