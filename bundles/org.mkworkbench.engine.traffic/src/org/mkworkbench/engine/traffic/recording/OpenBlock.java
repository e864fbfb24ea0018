// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * The block events are just being added to: encodes them and adds them up. Allocates nothing per event.
 * <p>
 * Not synchronised.
 */
final class OpenBlock {
	/** Kinds that are not kept. */
	private static final long LEFT_OUT = 1L << IpiEvent.MARK | 1L << IpiEvent.LOAD | 1L << IpiEvent.CARRIED_OUT;
	/** More than any event takes. */
	private static final int EVENT_ROOM = 64;
	/** About what a route takes in the dictionary. */
	private static final int ROUTE_BYTES = 20;
	private static final int MOST_ROUTES = 1 << 15;

	private static final int ROUTE_WORDS = 8;
	// Ints per route
	private static final int FROM_LANE = 0;
	private static final int TO_LANE = 1;
	private static final int PAIR = 2;
	private static final int SLOT = 3;
	private static final int RING = 4;
	private static final int VALUE = 5;
	private static final int ROUTE_INTS = 8;
	// Longs per pair
	private static final int SENT = 0;
	private static final int DELIVERED = 1;
	private static final int DROPPED = 2;
	private static final int REFUSED = 3;
	private static final int COUNTED = 4;
	private static final int BYTES = 5;
	private static final int LATENCY_SUM = 6;
	private static final int LATENCY_MIN = 7;
	private static final int LATENCY_MAX = 8;
	private static final int PAIR_WORDS = 10;
	private static final int BUCKET_BITS = 13;

	private final Places places;
	private final int limit;
	private byte[] out;
	private int position;
	private final Predictions predictions = new Predictions();
	private final LaneAccumulator lanes;
	private int events;
	private long first = Long.MAX_VALUE;
	private long last = Long.MIN_VALUE;
	private long lastTime;
	private boolean ordered = true;

	private long[] routeWords = new long[256 * ROUTE_WORDS];
	private int[] routeInts = new int[256 * ROUTE_INTS];
	private int routes;
	/** Route + 1 by hash, 0 for none. */
	private int[] table = new int[1024];
	private final Map<PairTable.Key, Integer> pairs = new HashMap<>();
	private final List<PairTable.Key> pairKeys = new ArrayList<>();
	private long[] pairWords = new long[256 * PAIR_WORDS];
	/** Pair << BUCKET_BITS | bucket of each delivered message. */
	private int[] latencies = new int[1 << 12];
	private int latencyCount;
	private final List<IpiEvent> life = new ArrayList<>();
	/** Whether somebody holds arrays of this; they are left to him with the next block. */
	private boolean shared;
	/** Length of bins to begin with, as a power of two: the next block may last a quarter of this one. */
	private int nextShift;

	/** @param bytes of encoded events, about */
	OpenBlock(Places places, int bytes) {
		this.places = places;
		this.limit = bytes;
		this.out = new byte[bytes + 2 * EVENT_ROOM];
		this.lanes = new LaneAccumulator(places);
	}

	/** Forgets everything; the next block will be about as long in time as this one was. */
	void clear() {
		if (shared) {
			out = new byte[out.length];
			routeWords = new long[routeWords.length];
			latencies = new int[latencies.length];
			shared = false;
		}
		lanes.clear(nextShift);
		predictions.clear();
		Arrays.fill(table, 0);
		Arrays.fill(pairWords, 0, pairKeys.size() * PAIR_WORDS, 0);
		pairs.clear();
		pairKeys.clear();
		life.clear();
		position = 0;
		events = 0;
		first = Long.MAX_VALUE;
		last = Long.MIN_VALUE;
		lastTime = 0;
		ordered = true;
		routes = 0;
		latencyCount = 0;
	}

	int events() {
		return events;
	}

	long first() {
		return events == 0 ? 0 : first;
	}

	long last() {
		return events == 0 ? 0 : last;
	}

	List<IpiEvent> life() {
		return life;
	}

	private boolean full() {
		return position + routes * ROUTE_BYTES > limit - EVENT_ROOM || routes >= MOST_ROUTES;
	}

	/**
	 * Adds events until there are no more or the block is full.
	 *
	 * @param from position of the first in {@code words}
	 * @param to position after the last
	 * @return position of the first that was not added
	 */
	int add(long[] words, int from, int to) {
		int at = from;
		while (at < to && !full()) {
			int kind = (int) words[at] & 0xff;
			if (kind > 63 || (LEFT_OUT >>> kind & 1) == 0) {
				int route = route(words, at, kind);
				encode(words, at, kind, route);
				count(words, at, kind, route * ROUTE_INTS);
			}
			at += IpiEvent.WORDS;
		}
		return at;
	}

	private int route(long[] words, int at, int kind) {
		long head = words[at];
		long kernels = words[at + 3];
		long fromCpu = words[at + 4];
		long toCpu = words[at + 5];
		long fixed = kind == IpiEvent.CPU ? words[at + 6] : 0;
		int mask = table.length - 1;
		for (int slot = hash(head, kernels, fromCpu, toCpu, fixed) & mask;; slot = slot + 1 & mask) {
			int route = table[slot] - 1;
			if (route < 0) {
				return addRoute(head, kernels, fromCpu, toCpu, fixed);
			}
			int r = route * ROUTE_WORDS;
			if (routeWords[r] == head && routeWords[r + 1] == kernels && routeWords[r + 2] == fromCpu && routeWords[r + 3] == toCpu && routeWords[r + 4] == fixed) {
				return route;
			}
		}
	}

	private static int hash(long head, long kernels, long fromCpu, long toCpu, long fixed) {
		// Odd constants without a pattern: fractions of square roots.
		long h = head * 0x9e3779b97f4a7c15L + kernels * 0x6a09e667f3bcc909L + fromCpu * 0xbb67ae8584caa73bL + toCpu * 0x3c6ef372fe94f82bL + fixed * 0xa54ff53a5f1d36f1L;
		return (int) (h >>> 40 ^ h >>> 20);
	}

	private int addRoute(long head, long kernels, long fromCpu, long toCpu, long fixed) {
		if (routes * ROUTE_WORDS == routeWords.length) {
			routeWords = Arrays.copyOf(routeWords, 2 * routeWords.length);
			routeInts = Arrays.copyOf(routeInts, 2 * routeInts.length);
		}
		int route = routes++;
		int r = route * ROUTE_WORDS;
		routeWords[r] = head;
		routeWords[r + 1] = kernels;
		routeWords[r + 2] = fromCpu;
		routeWords[r + 3] = toCpu;
		routeWords[r + 4] = fixed;
		int i = route * ROUTE_INTS;
		int fromKernel = (int) (kernels >>> 32);
		int toKernel = (int) kernels;
		routeInts[i + FROM_LANE] = places.cpu(fromCpu);
		routeInts[i + TO_LANE] = places.cpu(toCpu);
		routeInts[i + SLOT] = predictions.slot(toKernel);
		routeInts[i + RING] = places.kernel(toKernel);
		routeInts[i + VALUE] = 0;
		routeInts[i + PAIR] = IpiEvent.isMessage((int) head & 0xff) ? pair(new PairTable.Key(fromKernel, toKernel, places.cpu(fromCpu), places.cpu(toCpu), (int) (head >>> 32))) : -1;
		if (routes * 3 > table.length) {
			table = new int[2 * table.length];
			for (int known = 0; known < routes; known++) {
				enter(known);
			}
		} else {
			enter(route);
		}
		return route;
	}

	private void enter(int route) {
		int r = route * ROUTE_WORDS;
		int mask = table.length - 1;
		int slot = hash(routeWords[r], routeWords[r + 1], routeWords[r + 2], routeWords[r + 3], routeWords[r + 4]) & mask;
		while (table[slot] != 0) {
			slot = slot + 1 & mask;
		}
		table[slot] = route + 1;
	}

	private int pair(PairTable.Key key) {
		Integer known = pairs.get(key);
		if (known == null) {
			known = pairKeys.size();
			pairs.put(key, known);
			pairKeys.add(key);
			if (pairKeys.size() * PAIR_WORDS > pairWords.length) {
				pairWords = Arrays.copyOf(pairWords, 2 * pairWords.length);
			}
			pairWords[known * PAIR_WORDS + LATENCY_MIN] = Long.MAX_VALUE;
		}
		return known;
	}

	private void encode(long[] words, int at, int kind, int route) {
		long time = words[at + 1];
		long sent = words[at + 2];
		long value = words[at + 6];
		long number = words[at + 7];
		int aux = route * ROUTE_INTS;
		int given = 0;
		int ring = (int) (value >>> 32);
		if (kind == IpiEvent.CPU) {
			given = number == 0 ? 0 : EventReader.NUMBER_GIVEN;
		} else {
			int slot = routeInts[aux + SLOT];
			given |= sent == predictions.sent(kind, slot, time) ? 0 : EventReader.SENT_GIVEN;
			given |= (int) value == routeInts[aux + VALUE] ? 0 : EventReader.VALUE_GIVEN;
			given |= ring == predictions.ring(kind, slot) ? 0 : EventReader.RING_GIVEN;
			given |= number == predictions.number(kind, slot) ? 0 : EventReader.NUMBER_GIVEN;
		}
		byte[] into = out;
		int p = Output.varint(into, position, (long) route << 1 | (given == 0 ? 0 : 1));
		p = Output.varint(into, p, time - lastTime);
		if (given != 0) {
			into[p++] = (byte) given;
		}
		if (kind == IpiEvent.CPU) {
			p = Output.varint(into, p, time - sent);
			if (given != 0) {
				p = Output.varint(into, p, number << 1 ^ number >> 63);
			}
		} else {
			if (given != 0) {
				p = given(into, p, given, time - sent, (int) value, ring, number);
				routeInts[aux + VALUE] = (int) value;
			}
			predictions.seen(kind, routeInts[aux + SLOT], time, number, ring);
		}
		position = p;
		events++;
		ordered &= time >= last;
		first = Math.min(first, time);
		last = Math.max(last, time);
		lastTime = time;
	}

	private int given(byte[] into, int from, int given, long ago, int value, int ring, long number) {
		int p = from;
		if ((given & EventReader.SENT_GIVEN) != 0) {
			p = Output.varint(into, p, ago);
		}
		if ((given & EventReader.VALUE_GIVEN) != 0) {
			p = Output.varint(into, p, value & 0xffffffffL);
		}
		if ((given & EventReader.RING_GIVEN) != 0) {
			p = Output.varint(into, p, ring & 0xffffffffL);
		}
		if ((given & EventReader.NUMBER_GIVEN) != 0) {
			long step = number - predictions.lastNumber;
			p = Output.varint(into, p, step << 1 ^ step >> 63);
		}
		return p;
	}

	private void count(long[] words, int at, int kind, int route) {
		long time = words[at + 1];
		int bin = lanes.bin(time);
		int fromLane = routeInts[route + FROM_LANE];
		if (kind == IpiEvent.CPU) {
			if (fromLane >= 0) {
				lanes.interval(fromLane, (int) words[at + 6] & 0xff, words[at + 2], time);
			}
			return;
		}
		if (!IpiEvent.isMessage(kind)) {
			if (IpiEvent.isLife(kind)) {
				life.add(IpiEvent.read(words, at));
			}
			return;
		}
		int toLane = routeInts[route + TO_LANE];
		int pair = routeInts[route + PAIR] * PAIR_WORDS;
		int ringPlace = routeInts[route + RING];
		int entries = IpiEvent.ringEntries(words, at);
		if (ringPlace >= 0 && entries >= 0) {
			lanes.ring(ringPlace, bin, entries);
		}
		if (kind == IpiEvent.SENT) {
			pairWords[pair + SENT]++;
			sent(fromLane, bin, 1);
		} else if (kind == IpiEvent.DELIVERED) {
			delivered(words, at, pair, toLane, bin);
		} else if (kind == IpiEvent.DROPPED || kind == IpiEvent.LOST || kind == IpiEvent.REFUSED) {
			failed(kind, pair, fromLane, toLane, ringPlace, bin);
		} else {
			long interrupts = kind == IpiEvent.COUNT ? IpiEvent.value(words, at) : 1;
			pairWords[pair + COUNTED] += interrupts;
			sent(fromLane, bin, interrupts);
			if (toLane >= 0) {
				lanes.add(toLane, bin, LaneAccumulator.HANDLED, interrupts);
			}
		}
	}

	private void sent(int lane, int bin, long messages) {
		if (lane >= 0) {
			lanes.add(lane, bin, LaneAccumulator.SENT, messages);
		}
	}

	private void delivered(long[] words, int at, int pair, int toLane, int bin) {
		// Clocks of imported traces may disagree: a message cannot arrive before it was sent.
		long latency = Math.max(0, words[at + 1] - words[at + 2]);
		pairWords[pair + DELIVERED]++;
		pairWords[pair + BYTES] += IpiEvent.value(words, at);
		pairWords[pair + LATENCY_SUM] += latency;
		if (latency < pairWords[pair + LATENCY_MIN]) {
			pairWords[pair + LATENCY_MIN] = latency;
		}
		if (latency > pairWords[pair + LATENCY_MAX]) {
			pairWords[pair + LATENCY_MAX] = latency;
		}
		if (latencyCount == latencies.length) {
			latencies = Arrays.copyOf(latencies, 2 * latencyCount);
		}
		latencies[latencyCount++] = pair / PAIR_WORDS << BUCKET_BITS | LatencyHistogram.bucketOf(latency);
		if (toLane >= 0) {
			lanes.handled(toLane, bin, latency);
		}
	}

	private void failed(int kind, int pair, int fromLane, int toLane, int ringPlace, int bin) {
		if (kind == IpiEvent.REFUSED) {
			pairWords[pair + REFUSED]++;
		} else {
			pairWords[pair + DROPPED]++;
		}
		if (kind == IpiEvent.DROPPED) {
			pairWords[pair + SENT]++;
			if (ringPlace >= 0) {
				lanes.full(ringPlace, bin);
			}
		}
		if (kind != IpiEvent.LOST) {
			sent(fromLane, bin, 1);
		}
		if (toLane >= 0) {
			lanes.add(toLane, bin, LaneAccumulator.DROPPED, 1);
		}
	}

	/** What the events until now add up to. */
	Summary summary() {
		nextShift = Math.max(0, lanes.shift() - 2);
		return new Sums(pairKeys, pairWords, latencies, latencyCount, lanes, events).summary();
	}

	/** Figures as they were added up. */
	private record Sums(List<PairTable.Key> keys, long[] words, int[] latencies, int latencyCount, LaneAccumulator lanes, int events) {
		Summary summary() {
			int count = keys.size();
			int[] sorted = new int[latencyCount];
			int[] begins = new int[count + 1];
			for (int i = 0; i < count; i++) {
				begins[i + 1] = begins[i] + (int) words[i * PAIR_WORDS + DELIVERED];
			}
			int[] next = Arrays.copyOf(begins, count);
			for (int i = 0; i < latencyCount; i++) {
				sorted[next[latencies[i] >>> BUCKET_BITS]++] = latencies[i] & (1 << BUCKET_BITS) - 1;
			}
			PairTable.BucketCounts scratch = new PairTable.BucketCounts();
			List<PairTable.Row> rows = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				rows.add(row(i, scratch, sorted, begins[i], begins[i + 1]));
			}
			lanes.shorten(events);
			return new Summary(new PairTable(rows), lanes.table());
		}

		private PairTable.Row row(int pair, PairTable.BucketCounts scratch, int[] buckets, int from, int to) {
			PairTable.Row row = new PairTable.Row(keys.get(pair));
			int p = pair * PAIR_WORDS;
			row.sent = words[p + SENT];
			row.delivered = words[p + DELIVERED];
			row.dropped = words[p + DROPPED];
			row.refused = words[p + REFUSED];
			row.counted = words[p + COUNTED];
			row.bytes = words[p + BYTES];
			row.latencySum = words[p + LATENCY_SUM];
			row.latencyMin = words[p + LATENCY_MIN];
			row.latencyMax = words[p + LATENCY_MAX];
			for (int i = from; i < to; i++) {
				scratch.add(buckets[i], 1);
			}
			scratch.moveTo(row);
			return row;
		}
	}

	/**
	 * The block as it is now, for those who ask while it grows. Copies the sums only; routes and events, to which things are only added, are
	 * shared. The summary is made when somebody wants it, on his thread.
	 */
	KeptBlock copy(long number, long lost) {
		shared = true;
		BlockHeader header = new BlockHeader(BlockHeader.EVENTS, ordered ? 0 : BlockHeader.UNORDERED, lanes.shift(), 1, number, first(), last(), events, 0, position, 0, 0, lost);
		Sums sums = new Sums(List.copyOf(pairKeys), Arrays.copyOf(pairWords, pairKeys.size() * PAIR_WORDS), latencies, latencyCount, lanes.copy(), events);
		return new Copy(header, sums, List.copyOf(life), routeWords, routes, out);
	}

	/** A state of a growing block. */
	private static final class Copy extends KeptBlock {
		/** Null once they are added up. */
		private Sums sums;
		private final List<IpiEvent> life;
		private final long[] routeWords;
		private final int routes;
		private final byte[] out;
		private Summary summary;

		Copy(BlockHeader header, Sums sums, List<IpiEvent> life, long[] routeWords, int routes, byte[] out) {
			super(header);
			this.sums = sums;
			this.life = life;
			this.routeWords = routeWords;
			this.routes = routes;
			this.out = out;
		}

		@Override
		synchronized Summary summary(Places unused) {
			if (summary == null) {
				summary = sums.summary();
				sums = null;
			}
			return summary;
		}

		/** Keeps its summary itself: a cache would hold one state of the block after the other. */
		@Override
		boolean passing() {
			return true;
		}

		@Override
		byte[] summaryBytes() {
			return MemoryBlock.encoded(summary(null), life);
		}

		@Override
		byte[] bodyBytes() {
			return body(routeWords, routes, out, header.bodyLength());
		}

		@Override
		boolean readable() {
			return true;
		}

		@Override
		void damaged(String why) {
			throw new IllegalStateException("A block in memory cannot be read: " + why + ".");
		}
	}

	/** Whether no event was earlier than the one before. */
	boolean ordered() {
		return ordered;
	}

	/** The dictionary of routes and the events. */
	byte[] body() {
		return body(routeWords, routes, out, position);
	}

	private static byte[] body(long[] routeWords, int routes, byte[] out, int position) {
		Output body = new Output(position + routes * ROUTE_BYTES + 16);
		body.varint(routes);
		for (int route = 0; route < routes; route++) {
			int r = route * ROUTE_WORDS;
			long head = routeWords[r];
			body.byte1((int) head & 0xff);
			body.varint((head >>> 8) + 1 & 0xffffff);
			body.varint(head >>> 32);
			body.signed((int) (routeWords[r + 1] >>> 32));
			body.signed((int) routeWords[r + 1]);
			body.signed(routeWords[r + 2]);
			body.signed(routeWords[r + 3]);
			if (((int) head & 0xff) == IpiEvent.CPU) {
				body.varint(routeWords[r + 4]);
			}
		}
		body.raw(out, 0, position);
		return body.toBytes();
	}
}
