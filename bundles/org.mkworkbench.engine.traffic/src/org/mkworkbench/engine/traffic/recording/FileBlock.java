// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;

/** A block in a recording, read when it is asked for. Any thread may ask. */
final class FileBlock extends KeptBlock {
	/** Blocks whose summary has to be made of their events are decoded into one that has room for any. */
	private static final int ROOM_FACTOR = 4;

	private final RecordingSource source;
	final long offset;
	private volatile boolean summaryDamaged;
	private volatile boolean bodyDamaged;

	FileBlock(RecordingSource source, long offset, BlockHeader header) {
		super(header);
		this.source = source;
		this.offset = offset;
		this.bodyDamaged = (header.flags() & BlockHeader.LEFT_OUT) != 0;
	}

	@Override
	byte[] summaryBytes() {
		if (summaryDamaged) {
			return null;
		}
		byte[] bytes = source.read(offset + BlockHeader.BYTES, header.summaryLength());
		if (bytes == null || BlockHeader.crc(bytes, 0, bytes.length) != header.summaryCrc()) {
			summaryDamaged("its checksum is wrong");
			return null;
		}
		return bytes;
	}

	@Override
	byte[] bodyBytes() {
		if (bodyDamaged) {
			return null;
		}
		byte[] bytes = source.read(offset + BlockHeader.BYTES + header.summaryLength(), header.bodyLength());
		if (bytes == null || BlockHeader.crc(bytes, 0, bytes.length) != header.bodyCrc()) {
			damaged("the checksum of its content is wrong");
			return null;
		}
		return bytes;
	}

	@Override
	boolean readable() {
		return !bodyDamaged && !source.closed();
	}

	@Override
	boolean usable() {
		return !summaryDamaged;
	}

	@Override
	void damaged(String why) {
		if (!source.closed()) {
			bodyDamaged = true;
			source.problem(offset, what() + ": " + why + "; " + (header.type() == BlockHeader.NOTES ? "its notes are left out." : "its events cannot be shown one by one."));
		}
	}

	private void summaryDamaged(String why) {
		if (!source.closed()) {
			summaryDamaged = true;
			source.problem(offset, what() + ": " + why + "; its sums are made from other parts of the file as far as possible.");
		}
	}

	private String what() {
		return switch (header.type()) {
		case BlockHeader.EVENTS -> "Block " + header.number() + " is damaged";
		case BlockHeader.GROUP -> "The sums of blocks " + header.number() + " to " + (header.number() + header.covered() - 1) + " are damaged";
		default -> "A block of notes is damaged";
		};
	}

	@Override
	Summary summary(Places places) {
		byte[] bytes = summaryBytes();
		if (bytes != null) {
			try {
				Input in = new Input(bytes, 0, bytes.length);
				readLife(in);
				return SummaryCodec.read(in, places);
			} catch (Input.Damaged e) {
				summaryDamaged(e.getMessage());
			}
		}
		if (source.closed()) {
			// Nothing is wrong with the block, so that whoever looks for another one in its stead would come here again and again.
			throw new TrafficStore.Closed("The recording " + source.path);
		}
		OpenBlock again = header.type() == BlockHeader.EVENTS ? decoded(places) : null;
		return again == null ? null : again.summary();
	}

	/** Its events of life; none if they cannot be had. */
	List<IpiEvent> life(Places places) {
		byte[] bytes = summaryBytes();
		if (bytes != null) {
			try {
				return readLife(new Input(bytes, 0, bytes.length));
			} catch (Input.Damaged e) {
				summaryDamaged(e.getMessage());
			}
		}
		OpenBlock again = decoded(places);
		return again == null ? List.of() : List.copyOf(again.life());
	}

	/** Adds its events up anew; null if they cannot be had. */
	private OpenBlock decoded(Places places) {
		if (!readable()) {
			return null;
		}
		int room = (int) Math.min(Integer.MAX_VALUE / 4, ROOM_FACTOR * (header.bodyLength() + 16384L));
		OpenBlock again = new OpenBlock(places, room);
		return read((words, at) -> again.add(words, at, at + IpiEvent.WORDS)) && again.events() == header.events() ? again : null;
	}
}
