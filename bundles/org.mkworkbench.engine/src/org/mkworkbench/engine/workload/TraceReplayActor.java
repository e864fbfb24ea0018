// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link TraceReplay}. */
final class TraceReplayActor extends WorkloadActor {
	private static final long serialVersionUID = 1L;

	private static final int NOBODY = -1;

	/** A way messages go; changes when a kernel hands over. */
	private static final class Way implements Serializable {
		private static final long serialVersionUID = 1L;

		private final int type;
		private final int payload;
		private final Downtime downtime = new Downtime();
		private int from;
		private int to;
		private int route;

		Way(int from, int to, int type, int payload) {
			this.from = from;
			this.to = to;
			this.type = type;
			this.payload = payload;
		}
	}

	private final TraceEntries entries;
	private final boolean loop;
	private final List<Integer> kernelIds;
	private final List<Way> ways = new ArrayList<>();
	/** By entry. */
	private final Way[] wayOf;
	/** Kernel that hands over at the moment. */
	private int suspended = NOBODY;
	private boolean begun;
	private long origin;
	private int next;

	private long rounds;
	private long sent;
	private long dropped;
	private long leftOut;
	private final LatencyHistogram latencies = new LatencyHistogram();

	TraceReplayActor(TraceReplay spec) {
		super("trace", spec.name());
		entries = spec.entries();
		loop = spec.loop();
		kernelIds = List.copyOf(spec.kernelIds());
		wayOf = new Way[entries.size()];
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		Map<List<Integer>, Way> known = new HashMap<>();
		for (int i = 0; i < wayOf.length; i++) {
			Way way = new Way(kernel(entries.from(i)), kernel(entries.to(i)), entries.type(i), entries.payload(i));
			wayOf[i] = known.computeIfAbsent(List.of(way.from, way.to, way.type), key -> {
				connect(way);
				ways.add(way);
				return way;
			});
		}
	}

	private void connect(Way way) {
		way.route = machine.route(this, way.from, way.to, way.type, way.payload, channel);
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		if (!begun && kernelIds.stream().allMatch(id -> machine.active(machine.kernelIndex(id)))) {
			begun = true;
			origin = machine.now();
			machine.after(0, this, 0, 0);
		}
	}

	@Override
	protected void replaced(int kernel, int by) {
		suspended = by < 0 ? kernel : NOBODY;
		for (Way way : ways) {
			if (by < 0 && (way.from == kernel || way.to == kernel)) {
				way.downtime.waits(machine.now());
			}
			if (by == kernel && (way.from == kernel || way.to == kernel)) {
				way.downtime.goesOn(machine.now());
			}
			if (by >= 0 && by != kernel && (way.from == kernel || way.to == kernel)) {
				way.from = way.from == kernel ? by : way.from;
				way.to = way.to == kernel ? by : way.to;
				if (way.from != way.to) {
					connect(way);
				}
				way.downtime.goesOn(machine.now());
			}
		}
	}

	@Override
	protected void timer(int what, long argument) {
		do {
			sendNext();
		} while (next < wayOf.length && origin + entries.time(next) == machine.now());
		if (next == wayOf.length) {
			rounds++;
			if (!loop) {
				return;
			}
			next = 0;
			origin = machine.now() + Math.max(1, entries.span() / Math.max(1, wayOf.length - 1));
		}
		machine.after(origin + entries.time(next) - machine.now(), this, 0, 0);
	}

	private void sendNext() {
		int i = next++;
		Way way = wayOf[i];
		boolean waits = way.from == suspended || way.to == suspended || way.from == way.to;
		if (waits || !runs(way.from) || !machine.active(way.to)) {
			leftOut++;
			return;
		}
		sent++;
		if (!machine.send(way.route, entries.payload(i), i)) {
			dropped++;
		}
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		latencies.record(machine.now() - sentNanos);
		wayOf[(int) cookie].downtime.handled(machine.now(), sentNanos);
	}

	@Override
	protected void report(Report report) {
		for (Way way : ways) {
			if (way.from != way.to) {
				way.downtime.report(report, name + " " + machine.kernelName(way.from) + " → " + machine.kernelName(way.to), machine.now());
			}
		}
		// A recording may be over in a moment, and is not played before its kernels run: all of it counts.
		report.wholeLatencies("trace.latency", "Message, sent to handled", name, latencies);
		now(report, "trace.sent", "Messages sent", sent);
		now(report, "trace.dropped", "Messages lost to a full ring", dropped);
		now(report, "trace.leftout", "Messages left out as a kernel was down or handed over", leftOut);
		now(report, "trace.rounds", "Passes through the recording", rounds);
	}
}
