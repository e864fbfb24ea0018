// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link TraceReplay}. */
final class TraceReplayActor extends WorkloadActor {
	private static final long serialVersionUID = 1L;

	private final TraceEntries entries;
	private final boolean loop;
	private final List<Integer> kernelIds;
	/** By entry. */
	private final int[] routes;
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
		routes = new int[entries.size()];
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		record Way(int from, int to, int type) {
		}
		Map<Way, Integer> ways = new LinkedHashMap<>();
		for (int i = 0; i < routes.length; i++) {
			Way way = new Way(kernel(entries.from(i)), kernel(entries.to(i)), entries.type(i));
			Integer route = ways.get(way);
			if (route == null) {
				route = on.route(this, way.from, way.to, way.type, entries.payload(i), -1);
				ways.put(way, route);
			}
			routes[i] = route;
		}
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		boolean able = true;
		for (int id : kernelIds) {
			able &= machine.active(machine.kernelIndex(id));
		}
		nowRuns(able);
		if (able && !begun) {
			begun = true;
			origin = machine.now();
			machine.after(0, this, 0, 0);
		}
	}

	@Override
	protected void timer(int what, long argument) {
		do {
			sendNext();
		} while (next < routes.length && origin + entries.time(next) == machine.now());
		if (next == routes.length) {
			rounds++;
			if (!loop) {
				return;
			}
			next = 0;
			origin = machine.now() + Math.max(1, entries.span() / Math.max(1, routes.length - 1));
		}
		machine.after(origin + entries.time(next) - machine.now(), this, 0, 0);
	}

	private void sendNext() {
		int i = next++;
		if (!runs(kernelOf(entries.from(i))) || !machine.active(kernelOf(entries.to(i)))) {
			leftOut++;
			return;
		}
		sent++;
		if (!machine.send(routes[i], entries.payload(i), i)) {
			dropped++;
		}
	}

	private int kernelOf(int id) {
		return machine.kernelIndex(id);
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		latencies.record(machine.now() - sentNanos);
	}

	@Override
	protected void report(Report report) {
		latencies(report, "trace.latency", "Message, sent to handled", latencies);
		count(report, "trace.sent", "Messages sent", sent);
		count(report, "trace.dropped", "Messages lost to a full ring", dropped);
		count(report, "trace.leftout", "Messages left out as a kernel was down", leftOut);
		count(report, "trace.rounds", "Passes through the recording", rounds);
	}
}
