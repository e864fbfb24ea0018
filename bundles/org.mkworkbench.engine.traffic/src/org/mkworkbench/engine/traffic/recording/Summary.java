// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.List;

/** A summary as it is kept. Not changed once it is made. */
final class Summary implements BlockSummary {
	final PairTable pairs;
	final LaneTable lanes;
	private final long sent;
	private final long delivered;
	private final long dropped;
	private final long refused;
	private final long counted;
	private final boolean complete;

	Summary(PairTable pairs, LaneTable lanes) {
		this(pairs, lanes, true);
	}

	private Summary(PairTable pairs, LaneTable lanes, boolean complete) {
		this.complete = complete;
		this.pairs = pairs;
		this.lanes = lanes;
		long[] sums = new long[5];
		for (PairTable.Row row : pairs.rows) {
			sums[0] += row.sent;
			sums[1] += row.delivered;
			sums[2] += row.dropped;
			sums[3] += row.refused;
			sums[4] += row.counted;
		}
		sent = sums[0];
		delivered = sums[1];
		dropped = sums[2];
		refused = sums[3];
		counted = sums[4];
	}

	static Summary empty(Places places) {
		return new Summary(PairTable.EMPTY, new LaneTable(places.lanes, places.rings, 0, 0, 0));
	}

	/** In place of one that cannot be read. */
	static Summary unreadable(Places places) {
		Summary empty = empty(places);
		return new Summary(empty.pairs, empty.lanes, false);
	}

	/** What several add up to, earlier ones first. */
	static Summary merged(List<Summary> parts, Places places) {
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		LaneAccumulator lanes = new LaneAccumulator(places);
		for (Summary part : parts) {
			lanes.add(part.lanes);
		}
		return new Summary(PairTable.merged(parts.stream().map(part -> part.pairs).toList()), lanes.table(), parts.stream().allMatch(part -> part.complete));
	}

	/** About how many bytes of memory it takes. */
	int weight() {
		int weight = 200;
		for (PairTable.Row row : pairs.rows) {
			weight += 160 + 12 * row.buckets.length;
		}
		for (long[] lane : lanes.cells) {
			weight += lane == null ? 8 : 24 + 8 * lane.length;
		}
		for (int[] ring : lanes.rings) {
			weight += ring == null ? 8 : 24 + 4 * ring.length;
		}
		return weight;
	}

	@Override
	public boolean complete() {
		return complete;
	}

	@Override
	public long sent() {
		return sent;
	}

	@Override
	public long delivered() {
		return delivered;
	}

	@Override
	public long dropped() {
		return dropped;
	}

	@Override
	public long refused() {
		return refused;
	}

	@Override
	public long counted() {
		return counted;
	}

	@Override
	public void pairs(PairVisitor visitor) {
		pairs.visit(visitor);
	}

	@Override
	public LaneBins lanes() {
		return lanes;
	}
}
