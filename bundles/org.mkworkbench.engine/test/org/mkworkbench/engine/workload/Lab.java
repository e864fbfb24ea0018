// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.simulator.Faults;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Workloads between the host and four kernels: 1 (CPUs 2, 3), 2 (CPUs 4, 5), 3 (CPUs 8, 9) and 4 (CPU 12). With the costs of
 * {@link #costs} they are active at time 0, and a message takes {@link #MESSAGE} from anywhere to anywhere.
 */
final class Lab {
	static final long SECOND = 1_000_000_000L;
	static final long MILLI = 1_000_000L;
	static final long SEND = 100;
	static final long WIRE = 1000;
	static final long ENTRY = 10;
	static final long HANDLE = 20;
	/** Sent to handled. */
	static final long MESSAGE = SEND + WIRE + ENTRY + HANDLE;
	static final long RING = 60;
	/** Doorbell, rung to seen. */
	static final long BELL = RING + WIRE + ENTRY + 5;

	private LatencyModel costs = costs();
	private long seed = 1;
	private final List<ChannelSpec> channels = new ArrayList<>();
	private final List<WorkloadSpec> workloads = new ArrayList<>();
	private final List<Actor> actors = new ArrayList<>();

	/** Everything costs nothing but the way of messages and doorbells, which costs the same everywhere. */
	static LatencyModel costs() {
		LatencyModel model = LatencyModel.defaults();
		for (Cost cost : Cost.values()) {
			long nanos = switch (cost) {
				case SEND -> SEND;
				case RING -> RING;
				case INTERRUPT -> ENTRY;
				case HANDLER -> HANDLE;
				case DOORBELL -> 5;
				default -> cost.name().startsWith("IPI_SAME") || cost == Cost.IPI_OTHER_PACKAGE ? WIRE : 0;
			};
			model = model.with(cost, Figure.assumed(nanos, "ns", "test"));
		}
		return model;
	}

	Lab with(WorkloadSpec... more) {
		workloads.addAll(List.of(more));
		return this;
	}

	Lab with(ChannelSpec... more) {
		channels.addAll(List.of(more));
		return this;
	}

	Lab cost(Cost cost, long nanos) {
		costs = costs.with(cost, Figure.assumed(nanos, "ns", "test"));
		return this;
	}

	/** With the figures of a real machine, though kernels start in no time. */
	Lab real() {
		return real(LatencyModel.defaults());
	}

	/** With these figures, though kernels start in no time. */
	Lab real(LatencyModel figures) {
		costs = figures;
		for (Cost cost : Cost.values()) {
			if (cost.name().startsWith("BOOT") || cost == Cost.IMAGE_LOAD) {
				cost(cost, 0);
			}
		}
		return this;
	}

	Lab seed(long other) {
		seed = other;
		return this;
	}

	Lab panic(int kernelId, long atNanos) {
		actors.add(new Fate(kernelId, atNanos, Fate.PANIC));
		return this;
	}

	Lab hang(int kernelId, long atNanos) {
		actors.add(new Fate(kernelId, atNanos, Fate.HANG));
		return this;
	}

	Lab recover(int kernelId, long atNanos) {
		actors.add(new Fate(kernelId, atNanos, Fate.RECOVER));
		return this;
	}

	/** Kernel 4, held until now, takes the place of another one after 5 ms in which its traffic waits. */
	Lab handOver(int kernelId, long atNanos) {
		actors.add(new Fate(4, atNanos - Lab.MILLI, Fate.BOOT));
		actors.add(new Fate(4, Long.MAX_VALUE, Fate.HOLD));
		actors.add(new Fate(kernelId, atNanos, Fate.SUSPEND));
		actors.add(new Fate(kernelId, atNanos + 5 * Lab.MILLI, Fate.HAND_OVER));
		return panic(kernelId, atNanos + 6 * Lab.MILLI);
	}

	/** All interrupts of a channel are lost from then on. */
	Lab loseDoorbells(int channel, long atNanos) {
		actors.add(new Fate(channel, atNanos, Fate.LOSE));
		return this;
	}

	Lab boot(int kernelId, long atNanos) {
		actors.add(new Fate(kernelId, atNanos, Fate.BOOT));
		return this;
	}

	/** A kernel that is not started with the others. */
	Lab hold(int kernelId) {
		actors.add(new Fate(kernelId, Long.MAX_VALUE, Fate.HOLD));
		return this;
	}

	/** Without the fate of kernels. */
	RunSpec spec() {
		return new RunSpec(Partitions.machine(), Partitions.baseline(),
				List.of(overlay(1, 0, 2, 3), overlay(2, 0, 4, 5), overlay(3, 1, 8, 9), overlay(4, 1, 12)), channels, seed).withWorkloads(workloads);
	}

	Simulator simulator() {
		return new Simulator(costs);
	}

	EngineRun prepare() {
		try {
			return simulator().prepare(spec(), actors);
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
	}

	private static OverlayBlob overlay(int id, int node, int... cpus) {
		return new OverlayBlob("k" + id, Partitions.createOverlay("k" + id, id, Partitions.GIB, node, cpus));
	}

	Figures run(long nanos) {
		try (EngineRun run = prepare()) {
			run.runFor(nanos);
			return figures(run);
		}
	}

	static Figures figures(EngineRun run) {
		Figures figures = new Figures(run.snapshot().traceHash());
		run.report(figures);
		return figures;
	}

	/** What a run reported, by id; workloads of one kind must be told apart by subject. */
	static final class Figures implements Report {
		private final Map<String, Double> values = new LinkedHashMap<>();
		private final Map<String, LatencyHistogram> histograms = new LinkedHashMap<>();
		final long hash;

		Figures(long hash) {
			this.hash = hash;
		}

		@Override
		public void figure(String id, String label, String subject, String unit, double value) {
			values.put(id, value);
			values.put(id + " " + subject, value);
		}

		@Override
		public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
			histograms.put(id, histogram.copy());
			histograms.put(id + " " + subject, histogram.copy());
		}

		Map<String, Double> values() {
			return values;
		}

		double value(String id) {
			if (!values.containsKey(id)) {
				throw new AssertionError("No figure " + id + " in " + values.keySet());
			}
			return values.get(id);
		}

		long count(String id) {
			return (long) value(id);
		}

		LatencyHistogram times(String id) {
			if (!histograms.containsKey(id)) {
				throw new AssertionError("No times " + id + " in " + histograms.keySet());
			}
			return histograms.get(id);
		}
	}

	/** Does something to a kernel at a time. */
	private static final class Fate extends Actor {
		private static final long serialVersionUID = 1L;

		static final int PANIC = 0;
		static final int HANG = 1;
		static final int BOOT = 2;
		static final int HOLD = 3;
		static final int RECOVER = 4;
		static final int SUSPEND = 5;
		static final int HAND_OVER = 6;
		static final int LOSE = 7;

		private final int kernelId;
		private final long at;
		private final int what;
		private Machine machine;
		private int kernel;

		Fate(int kernelId, long at, int what) {
			super("fate:" + kernelId);
			this.kernelId = kernelId;
			this.at = at;
			this.what = what;
		}

		@Override
		protected void start(Machine on) {
			machine = on;
			kernel = on.kernelIndex(kernelId);
			if (what == HOLD) {
				on.hold(kernel);
			} else {
				on.after(at, this, what, 0);
			}
		}

		@Override
		protected void timer(int fate, long argument) {
			switch (fate) {
				case PANIC -> machine.faults().panic(kernel);
				case HANG -> machine.faults().hang(kernel);
				case LOSE -> machine.faults().loseDoorbells(Faults.ANY, Faults.ANY, kernelId, 0, 0);
				case SUSPEND -> machine.replace(kernel, -1);
				case HAND_OVER -> machine.replace(kernel, machine.kernelIndex(4));
				case RECOVER -> machine.faults().recover(kernel);
				default -> machine.boot(kernel);
			}
		}
	}
}
