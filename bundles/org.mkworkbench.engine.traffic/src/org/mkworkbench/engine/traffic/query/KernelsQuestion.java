// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** How all kernels are at a moment. One for each question. */
final class KernelsQuestion {
	/** Most events that are read for loads; bins do it else. */
	private static final long DECODED = 200_000;
	private static final String[] STAGES = {"image load", "entry", "memory", "CPUs", "devices", "user space"};

	private final Contents contents;
	private final LayoutTables tables;
	private final LifeHistory life;
	private final LastNotes notes;
	private final long moment;
	private final long rateNanos;
	private final Cancel cancel;

	/** Traffic of kernels over a window. */
	private static final class Sums extends Scan implements BlockSummary.PairVisitor {
		private final LayoutTables tables;
		private final FilteredPairs pairs;
		private final long[] sent;
		private final long[] received;
		private final long[] bytesOut;
		private final long[] bytesIn;
		private final long[] dropped;

		Sums(Contents contents, TimeWindow window, LayoutTables tables, Cancel cancel) {
			super(contents, window, cancel);
			this.tables = tables;
			this.pairs = new FilteredPairs(tables, TrafficFilter.ALL, this);
			int n = tables.kernels() + 1;
			sent = new long[n];
			received = new long[n];
			bytesOut = new long[n];
			bytesIn = new long[n];
			dropped = new long[n];
		}

		@Override
		boolean summary(BlockSummary summary, boolean force) {
			return pairs.read(summary, force);
		}

		@Override
		public boolean wantsLatencies() {
			return false;
		}

		@Override
		public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sentHere, long delivered, long droppedHere, long refused, long counted,
				long bytes, LatencyHistogram latencies) {
			sent[fromKernel + 1] += sentHere;
			received[toKernel + 1] += delivered + counted;
			bytesOut[fromKernel + 1] += bytes;
			bytesIn[toKernel + 1] += bytes;
			dropped[toKernel + 1] += droppedHere;
		}

		@Override
		void event(long[] words, int at) {
			int kind = IpiEvent.kind(words, at);
			if (!IpiEvent.isMessage(kind)) {
				return;
			}
			int from = tables.kernel(IpiEvent.fromKernel(words, at)) + 1;
			int to = tables.kernel(IpiEvent.toKernel(words, at)) + 1;
			sent[from] += kind == IpiEvent.SENT || kind == IpiEvent.DROPPED ? 1 : 0;
			dropped[to] += kind == IpiEvent.DROPPED || kind == IpiEvent.LOST ? 1 : 0;
			if (kind == IpiEvent.DELIVERED) {
				received[to]++;
				bytesOut[from] += IpiEvent.value(words, at);
				bytesIn[to] += IpiEvent.value(words, at);
			} else if (kind == IpiEvent.DOORBELL || kind == IpiEvent.COUNT) {
				received[to] += kind == IpiEvent.COUNT ? IpiEvent.value(words, at) : 1;
			}
		}
	}

	KernelsQuestion(Contents contents, LayoutTables tables, LifeHistory life, LastNotes notes, long moment, long rateNanos, Cancel cancel) {
		this.contents = contents;
		this.tables = tables;
		this.life = life;
		this.notes = notes;
		this.moment = moment;
		this.rateNanos = rateNanos;
		this.cancel = cancel;
	}

	KernelsAnswer ask() {
		// Rates are over the time before the moment: what happened at the moment itself counts, what happened at the beginning does not.
		long begin = Math.max(contents.beginNanos(), moment - rateNanos);
		TimeWindow window = new TimeWindow(Math.min(moment, begin == contents.beginNanos() ? begin : begin + 1), moment);
		Sums rates = new Sums(contents, window, tables, cancel);
		rates.run();
		long[] dropped = dropped();
		List<TimelineAnswer.Lane> lanes = new TimelineQuestion(contents, window, tables, life, TrafficFilter.ALL, IntStream.range(0, tables.cpus()).boxed().toList(), 1, -1,
				DECODED, cancel).ask().lanes();
		// Where no CPU ever did anything, nobody looked.
		boolean known = lanes.stream().anyMatch(each -> each.columns().running()[0] + each.columns().interrupt()[0] > 0)
				|| IntStream.range(0, tables.cpus()).anyMatch(contents.totals().lanes()::anyActivity);
		LastNotes.Last last = notes.until(contents, moment);
		double perSecond = 1e9 / Math.max(1, moment - begin);
		List<KernelsAnswer.Row> rows = new ArrayList<>();
		for (int kernel = 0; kernel < tables.kernels(); kernel++) {
			rows.add(row(kernel, rates, dropped[kernel + 1], known ? lanes : List.of(), last, perSecond));
		}
		return new KernelsAnswer(moment, rateNanos, List.copyOf(rows), rates.exact());
	}

	private long[] dropped() {
		if (moment >= contents.endNanos()) {
			Sums all = new Sums(contents, new TimeWindow(moment, moment), tables, cancel);
			all.summary(contents.totals(), true);
			return all.dropped;
		}
		Sums until = new Sums(contents, TimeWindow.between(Math.min(moment, contents.beginNanos()), moment), tables, cancel);
		until.run();
		return until.dropped;
	}

	private KernelsAnswer.Row row(int kernel, Sums rates, long dropped, List<TimelineAnswer.Lane> lanes, LastNotes.Last last, double perSecond) {
		int id = tables.layout().kernels().get(kernel).id();
		LaneState lane = life.laneOfKernel(kernel, moment);
		List<Integer> cpus = IntStream.range(0, tables.cpus()).filter(cpu -> life.owner(cpu, moment) == id).boxed().toList();
		float[] loads = new float[lanes.isEmpty() ? 0 : cpus.size()];
		float[] interrupts = new float[loads.length];
		for (int i = 0; i < loads.length; i++) {
			TimelineAnswer.Columns columns = lanes.get(cpus.get(i)).columns();
			interrupts[i] = columns.interrupt()[0];
			loads[i] = columns.running()[0] + interrupts[i];
		}
		boolean up = LifeHistory.isUp(lane);
		int at = kernel + 1;
		return new KernelsAnswer.Row(id, life.state(kernel, moment), up, lane == LaneState.BOOTING, cpus, loads, interrupts, rates.sent[at] * perSecond,
				rates.received[at] * perSecond, rates.bytesOut[at] * perSecond, rates.bytesIn[at] * perSecond, dropped, rates.dropped[at] * perSecond,
				up ? Math.max(contents.beginNanos(), life.upSince(kernel, moment)) : -1, lastEvent(kernel, last), last.error(kernel));
	}

	private String lastEvent(int kernel, LastNotes.Last last) {
		IpiEvent event = life.lastEvent(kernel, moment);
		if (event == null || last.time(kernel) > event.timeNanos()) {
			return last.event(kernel);
		}
		String what = switch (event.kind()) {
			case STAGE -> "starting, " + (event.value() >= 0 && event.value() < STAGES.length ? STAGES[event.value()] : "stage " + event.value()) + " done";
			case PHASE -> {
				KernelPhase phase = LifeHistory.phase(event);
				// Only a start that fails leads back to there.
				yield phase == KernelPhase.INACTIVE ? "start failed" : phase.word();
			}
			default -> {
				String word = life.state(kernel, event.timeNanos()).word();
				yield word.equals("active") ? "starting" : word;
			}
		};
		return LastNotes.at(what, event.timeNanos());
	}
}
