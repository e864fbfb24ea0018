// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;

/** A block in memory, in the form it has in a file. */
final class MemoryBlock extends KeptBlock {
	private final byte[] summary;
	/** Null once it is forgotten. */
	private volatile byte[] body;

	MemoryBlock(BlockHeader header, byte[] summary, byte[] body) {
		super(header);
		this.summary = summary;
		this.body = body;
	}

	/** A block of events. */
	static MemoryBlock of(OpenBlock open, Summary sums, long number, long lost) {
		byte[] summary = encoded(sums, open.life());
		byte[] body = open.body();
		BlockHeader header = new BlockHeader(BlockHeader.EVENTS, open.ordered() ? 0 : BlockHeader.UNORDERED, sums.lanes.shift, 1, number, open.first(), open.last(), open.events(),
				summary.length, body.length, BlockHeader.crc(summary, 0, summary.length), BlockHeader.crc(body, 0, body.length), lost);
		return new MemoryBlock(header, summary, body);
	}

	/** A group of merged blocks. */
	static MemoryBlock group(List<? extends KeptBlock> members, Summary sums) {
		byte[] summary = encoded(sums, List.of());
		int covered = 0;
		long events = 0;
		long first = Long.MAX_VALUE;
		long last = Long.MIN_VALUE;
		long lost = 0;
		for (KeptBlock member : members) {
			covered += member.header.covered();
			events += member.header.events();
			first = Math.min(first, member.header.firstNanos());
			last = Math.max(last, member.header.lastNanos());
			lost = Math.max(lost, member.header.lost());
		}
		return new MemoryBlock(new BlockHeader(BlockHeader.GROUP, 0, sums.lanes.shift, covered, members.getFirst().header.number(), first, last, events, summary.length, 0,
				BlockHeader.crc(summary, 0, summary.length), 0, lost), summary, null);
	}

	static byte[] encoded(Summary sums, List<IpiEvent> life) {
		Output out = new Output(1 << 14);
		KeptBlock.writeLife(out, life);
		SummaryCodec.write(out, sums);
		return out.toBytes();
	}

	@Override
	byte[] summaryBytes() {
		return summary;
	}

	@Override
	byte[] bodyBytes() {
		return body;
	}

	@Override
	boolean readable() {
		return body != null;
	}

	void forget() {
		body = null;
	}

	@Override
	void damaged(String why) {
		throw new IllegalStateException("A block in memory cannot be read: " + why + ".");
	}
}
