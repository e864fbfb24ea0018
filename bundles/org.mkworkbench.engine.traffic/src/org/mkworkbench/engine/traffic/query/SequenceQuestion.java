// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Tells messages one by one. One for each question. */
final class SequenceQuestion implements BlockSummary.PairVisitor {
	/** Once there are as many messages as wanted and that many events were read, the rest is only counted. */
	static final long ENOUGH = 500_000;
	/** Blocks that are looked at together first. */
	private static final int RUN = 64;
	/** Most events after the window that are read to learn how messages ended. */
	private static final long LOOK_AHEAD = 500_000;
	/** Most blocks that are read to learn to whom messages with a known payload outside the window went. */
	private static final int LOOK_AROUND = 16;

	private final Contents contents;
	private final TimeWindow window;
	private final LayoutTables tables;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	private final int limit;
	private final boolean newest;
	private final long least;
	private final Cancel cancel;
	private final MessageJoin join;
	/** Those to be told; on top the one to leave out first. */
	private final PriorityQueue<Draft> kept;
	private long passing;
	private long read;
	private long further;
	private long seen;
	private long more;
	private boolean exact = true;

	/** What is known of a message before answers are paired. @param order in which messages sent at one moment are told */
	private record Draft(long number, long sent, long handled, int fromKernel, int toKernel, int fromCpu, int toCpu, int type, int bytes, int outcome, long order) {
	}

	/**
	 * @param newest whether the last messages of the window are wanted, else the first ones
	 * @param least events to read before the rest is only counted
	 */
	SequenceQuestion(Contents contents, TimeWindow window, LayoutTables tables, TrafficFilter filter, int limit, boolean newest, long least, Cancel cancel) {
		this.contents = contents;
		this.window = window;
		this.tables = tables;
		this.filter = filter;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.limit = Math.max(0, limit);
		this.newest = newest;
		this.least = least;
		Comparator<Draft> order = Comparator.comparingLong(Draft::sent).thenComparingLong(Draft::order);
		this.kept = new PriorityQueue<>(newest ? order : order.reversed());
		this.cancel = cancel;
		this.join = new MessageJoin(window, filter, this::message);
	}

	SequenceAnswer ask() {
		boolean flights = filter.acceptsFate(Outcome.IN_FLIGHT.ordinal(), -1);
		int lastWithin = contents.blocks() - 1;
		while (lastWithin > 0 && contents.extent(lastWithin).firstNanos() > window.end()) {
			lastWithin--;
		}
		for (int block = newest ? late(lastWithin) : 0; block < contents.blocks(); block++) {
			BlockExtent extent = contents.extent(block);
			if (extent.events() == 0 || extent.firstNanos() > window.end() && (!join.open() || further > LOOK_AHEAD) || extent.lastNanos() < window.begin()) {
				continue;
			}
			cancel.check();
			// What is sent shortly before the window's end may pass by what becomes of it later.
			boolean skips = filter.pairsSuffice() || !flights && block < lastWithin - 1;
			if (block % RUN == 0 && block + RUN < lastWithin && (skips || full()) && takenTogether(block, block + RUN)) {
				block += RUN - 1;
			} else {
				block(block, extent, skips);
			}
		}
		join.finish();
		return answer();
	}

	/**
	 * The block to begin with if the newest messages are wanted: those before it are only counted. Some more than wanted are looked at, as what is sent
	 * in a block is not all handled in it.
	 */
	private int late(int lastWithin) {
		if (lastWithin <= 0 || filter.ofChannel()) {
			// What summaries do not tell is counted event by event.
			return 0;
		}
		long enough = 2L * limit + 1000;
		int block = lastWithin;
		long events = 0;
		for (long found = 0; block > 0 && (found < enough || events < least); block--) {
			BlockExtent extent = contents.extent(block);
			if (extent.lastNanos() < window.begin()) {
				return block;
			}
			cancel.check();
			long here = passing(block, extent);
			found += here;
			events += here > 0 ? extent.events() : 0;
		}
		int inside = block;
		while (inside > 0 && contents.extent(inside - 1).firstNanos() >= window.begin()) {
			inside--;
		}
		passing = 0;
		contents.cover(inside, block, Long.MAX_VALUE, (first, after, summary) -> pairs.read(summary, true));
		more += passing;
		if (inside > 0 && inside <= block && contents.extent(inside - 1).lastNanos() >= window.begin()) {
			more += passing(inside - 1, contents.extent(inside - 1));
		}
		return block;
	}

	private boolean full() {
		return !newest && read > least && seen >= limit && !filter.ofChannel();
	}

	/** Many blocks in the window of which nothing passes, or nothing more is wanted than its number. */
	private boolean takenTogether(int from, int to) {
		if (contents.extent(from).firstNanos() < window.begin() || contents.extent(to - 1).lastNanos() > window.end()) {
			return false;
		}
		passing = 0;
		contents.cover(from, to, Long.MAX_VALUE, (first, after, summary) -> pairs.read(summary, true));
		if (passing > 0 && !full()) {
			return false;
		}
		more += passing;
		return true;
	}

	private void block(int block, BlockExtent extent, boolean skips) {
		boolean within = extent.firstNanos() <= window.end();
		long count = within && (skips || read > least) ? passing(block, extent) : 1;
		if (count == 0) {
			return;
		}
		if (within && full()) {
			more += count;
		} else if (extent.readable() && contents.read(block, join::event)) {
			read += extent.events();
			further += within ? 0 : extent.events();
		} else if (within) {
			exact = false;
			more += passing(block, extent);
		}
	}

	/** About how many messages of a block that lie in the window pass. */
	private long passing(int block, BlockExtent extent) {
		passing = 0;
		pairs.read(contents.summary(block), true);
		if (passing == 0) {
			return 0;
		}
		double span = extent.lastNanos() - extent.firstNanos() + 1.0;
		double part = Math.min(extent.lastNanos(), window.end()) - Math.max(extent.firstNanos(), window.begin()) + 1.0;
		return Math.max(1, Math.round(passing * Math.min(1, part / span)));
	}

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted, long bytes,
			LatencyHistogram latencies) {
		// A message that was sent is also delivered or dropped some time; with a filter by outcome only one of both passes.
		passing += Math.max(sent, delivered + dropped) + refused + counted;
	}

	private void message(long[] words, int at, long sent, long end, int outcome) {
		seen++;
		if (limit == 0 || kept.size() == limit && (newest ? kept.peek().sent > sent : kept.peek().sent < sent)) {
			return;
		}
		kept.add(new Draft(IpiEvent.number(words, at), sent, end, IpiEvent.fromKernel(words, at), IpiEvent.toKernel(words, at), tables.cpu(IpiEvent.fromCpu(words, at)),
				tables.cpu(IpiEvent.toCpu(words, at)), IpiEvent.messageType(words, at), IpiEvent.value(words, at), outcome,
				IpiEvent.number(words, at) == 0 ? Long.MAX_VALUE / 2 + seen : IpiEvent.number(words, at)));
		if (kept.size() > limit) {
			kept.remove();
		}
	}

	// Answer

	private SequenceAnswer answer() {
		List<Draft> drafts = new ArrayList<>(kept);
		drafts.sort(Comparator.comparingLong(Draft::sent).thenComparingLong(Draft::order));
		Map<Long, byte[]> payloads = new HashMap<>();
		AckPairing acks = pairing(drafts, payloads);
		PayloadFields fields = new PayloadFields(tables);
		Outcome[] outcomes = Outcome.values();
		List<SequenceAnswer.Message> messages = new ArrayList<>(drafts.size());
		for (Draft each : drafts) {
			byte[] payload = payloads.get(each.number);
			messages.add(new SequenceAnswer.Message(each.number, each.sent, each.handled, each.fromKernel, each.toKernel, each.fromCpu, each.toCpu, each.type, each.bytes,
					outcomes[each.outcome], payload == null ? Map.of() : fields.fields(each.type, payload), acks.answers(each.number), acks.answeredBy(each.number),
					acks.timeout(each.number, contents.endNanos())));
		}
		return new SequenceAnswer(window, List.copyOf(messages), seen - drafts.size() + more, exact);
	}

	/** Pairs all control messages of which the payload is kept, those near the window as well. */
	private AckPairing pairing(List<Draft> drafts, Map<Long, byte[]> payloads) {
		AckPairing acks = new AckPairing();
		long from = window.begin() < Long.MIN_VALUE + AckPairing.LONGEST_WAIT ? Long.MIN_VALUE : window.begin() - AckPairing.LONGEST_WAIT;
		long to = window.end() > Long.MAX_VALUE - AckPairing.LONGEST_WAIT ? Long.MAX_VALUE : window.end() + AckPairing.LONGEST_WAIT;
		Map<Long, TrafficNote> unknown = new HashMap<>();
		for (TrafficNote note : contents.notes(from, to)) {
			if (note.kind() == TrafficNote.Kind.PAYLOAD && note.number() != 0) {
				payloads.put(note.number(), note.data());
				unknown.put(note.number(), note);
			}
		}
		if (payloads.isEmpty()) {
			return acks;
		}
		for (Draft each : drafts) {
			if (unknown.remove(each.number) != null) {
				boolean lost = each.outcome != Outcome.DELIVERED.ordinal() && each.outcome != Outcome.IN_FLIGHT.ordinal();
				acks.add(each.number, each.sent, each.handled, each.fromKernel, each.toKernel, each.type, lost, payloads.get(each.number));
			}
		}
		lookAround(unknown, payloads, acks);
		acks.pair();
		return acks;
	}

	/** Messages whose payload is known but that are not told, such as the answer after the window: the events say to whom they went. */
	private void lookAround(Map<Long, TrafficNote> unknown, Map<Long, byte[]> payloads, AckPairing acks) {
		Map<Long, Draft> found = new HashMap<>();
		int reads = 0;
		for (int block = 0; block < contents.blocks() && !unknown.isEmpty() && reads < LOOK_AROUND; block++) {
			BlockExtent extent = contents.extent(block);
			if (!extent.readable() || unknown.values().stream().noneMatch(note -> note.timeNanos() >= extent.firstNanos() && note.timeNanos() <= extent.lastNanos())) {
				continue;
			}
			cancel.check();
			reads++;
			contents.read(block, (words, at) -> {
				int kind = IpiEvent.kind(words, at);
				if (IpiEvent.isMessage(kind) && unknown.containsKey(IpiEvent.number(words, at))) {
					found.put(IpiEvent.number(words, at), new Draft(IpiEvent.number(words, at), IpiEvent.sent(words, at), kind == IpiEvent.DELIVERED ? IpiEvent.time(words, at) : -1,
							IpiEvent.fromKernel(words, at), IpiEvent.toKernel(words, at), -1, -1, IpiEvent.messageType(words, at), 0, TrafficFilter.outcome(kind), 0));
				}
			});
		}
		found.values().stream().sorted(Comparator.comparingLong(Draft::number)).forEach(each -> {
			boolean lost = each.outcome == Outcome.DROPPED.ordinal() || each.outcome == Outcome.LOST.ordinal() || each.outcome == Outcome.REFUSED.ordinal();
			acks.add(each.number, each.sent, each.handled, each.fromKernel, each.toKernel, each.type, lost, payloads.get(each.number));
		});
	}
}
