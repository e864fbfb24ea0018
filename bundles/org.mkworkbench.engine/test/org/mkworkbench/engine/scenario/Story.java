// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.mkworkbench.engine.Partitions.GIB;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.InputLog;
import org.mkworkbench.engine.simulator.Replay;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.workload.WorkloadSpec;

/**
 * A run with a scenario, told afterwards. Kernels "web" (1: CPUs 2, 3 and a network device), "db" (2: CPUs 4, 5) and "twin" (3: CPU 6), 1 GiB
 * each; CPU 7 and others are spare. All run after half a second.
 */
final class Story {
	static final long MILLI = 1_000_000L;
	static final long SECOND = 1_000_000_000L;
	static final int WEB = 1;
	static final int DB = 2;
	static final int TWIN = 3;
	static final String NIC = "0000:01:00.0";

	final RunSnapshot snapshot;
	final List<String> log;
	/** Figures by id and subject, {@code id/subject}. */
	final TreeMap<String, Double> figures = new TreeMap<>();
	final TreeMap<String, String> labels = new TreeMap<>();
	final TreeMap<String, LatencyHistogram> latencies = new TreeMap<>();
	private final RunSpec spec;
	private final LatencyModel costs;
	private final long nanos;

	private Story(RunSpec spec, LatencyModel costs, long nanos) {
		this.spec = spec;
		this.costs = costs;
		this.nanos = nanos;
		try (EngineRun run = new Simulator(costs).prepare(spec)) {
			run.runFor(nanos);
			snapshot = run.snapshot();
			log = run.log();
			run.report(new Report() {
				@Override
				public void figure(String id, String label, String subject, String unit, double value) {
					labels.put(id + "/" + subject, label);
					if (figures.put(id + "/" + subject, value) != null) {
						throw new AssertionError(id + " of " + subject + " is there twice");
					}
				}

				@Override
				public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
					latencies.put(id + "/" + subject, histogram);
				}
			});
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
	}

	static ChannelSpec channel(int from, int to, double rate) {
		return Partitions.channel("c" + from + to, from, to, rate, ChannelPattern.CONSTANT);
	}

	static StepSpec cpu(long at, int osIndex, int from, int to) {
		return StepSpec.between(at, StepAction.MOVE_CPU, from, to).withCpu(Partitions.physical(osIndex));
	}

	static StepSpec memory(long at, long bytes, int from, int to) {
		return StepSpec.between(at, StepAction.MOVE_MEMORY, from, to).withAmount(bytes);
	}

	static StepSpec device(long at, int from, int to) {
		return StepSpec.between(at, StepAction.MOVE_DEVICE, from, to).withDevice(NIC);
	}

	static RunSpec spec(List<ChannelSpec> channels, List<? extends WorkloadSpec> workloads, StepSpec... steps) {
		return new RunSpec(Partitions.machine(), Partitions.baseline(), List.of(blob("web", Partitions.createOverlay("web", WEB, GIB, 0, 2, 3)),
				blob("nic", giveNic()),
				blob("db", Partitions.createOverlay("db", DB, GIB, 0, 4, 5)), blob("twin", Partitions.createOverlay("twin", TWIN, GIB, 0, 6))), channels,
				new ScenarioSpec("test", 0, List.of(steps)), 7).withWorkloads(workloads);
	}

	private static byte[] giveNic() {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode fragment = tree.root().child("fragment@0").setString("target-path", "/instances/web");
		fragment.child("__overlay__").child("device-add").child("pci@0").setString("pci-id", NIC);
		return FlattenedDeviceTree.write(tree);
	}

	private static OverlayBlob blob(String name, byte[] bytes) {
		return new OverlayBlob(name, bytes);
	}

	static Story of(long nanos, StepSpec... steps) {
		return of(nanos, List.of(), steps);
	}

	static Story of(long nanos, List<ChannelSpec> channels, StepSpec... steps) {
		return of(LatencyModel.defaults(), nanos, spec(channels, List.of(), steps));
	}

	static Story of(LatencyModel costs, long nanos, RunSpec spec) {
		return new Story(spec, costs, nanos);
	}

	InstanceState state(int kernel) {
		return snapshot.kernels().get(kernel).state();
	}

	double figure(String id, String subject) {
		Double value = figures.get(id + "/" + subject);
		if (value == null) {
			throw new AssertionError("no " + id + " of " + subject + " in " + figures.keySet() + "\n" + String.join("\n", log));
		}
		return value;
	}

	/** What the scenario noted, without the times. */
	List<String> notes() {
		return log.stream().filter(line -> line.contains("] scenario: ")).map(line -> line.substring(line.indexOf("] scenario: ") + 12)).toList();
	}

	boolean noted(String text) {
		return notes().stream().anyMatch(note -> note.contains(text));
	}

	/** Goes on from snapshots in the middle of what happens; the end must be the same. */
	void goBackAndForth() {
		try {
			Replay replay = new Replay(new Simulator(costs), spec, new InputLog(spec.seed(), List.of()), nanos, 500);
			replay.toEnd();
			long end = replay.event();
			for (int part = 9; part > 0; part--) {
				replay.toEvent(end * part / 10);
				replay.toEnd();
				if (replay.traceHash() != snapshot.traceHash() || replay.event() != end) {
					throw new AssertionError("the replay from " + part + " tenths differs from the run");
				}
			}
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
	}

	/** Messages of the host's dialogue as they were handled, such as {@code 0>1 RESOURCE CPU_REMOVE}. Replays the run, so that is tested, too. */
	List<String> dialogue() {
		List<String> messages = new ArrayList<>();
		try {
			Replay replay = new Replay(new Simulator(costs), spec, new InputLog(spec.seed(), List.of()), nanos, 20_000);
			replay.toEnd();
			if (replay.traceHash() != snapshot.traceHash()) {
				throw new AssertionError("the replay differs from the run");
			}
			for (IpiEvent event : replay.events(0, replay.event())) {
				int top = MessageType.top(event.messageType());
				if (event.kind() == IpiEvent.Kind.DELIVERED && (top == MessageType.RESOURCE || top == MessageType.SYSTEM)) {
					messages.add(event.fromKernel() + ">" + event.toKernel() + " " + MessageType.name(event.messageType()));
				}
			}
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
		return messages;
	}
}
