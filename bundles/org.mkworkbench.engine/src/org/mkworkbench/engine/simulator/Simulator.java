// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStreams;
import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.host.Transaction;
import org.mkworkbench.engine.scenario.ScenarioActor;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.workload.ChannelActor;
import org.mkworkbench.engine.workload.ChannelWorkload;
import org.mkworkbench.engine.workload.WorkloadSpec;

/**
 * Runs a plan on a simulated machine, the same way each time for the same spec and seed.
 * <p>
 * The simulated host kernel runs from the start; images of the other kernels are loaded one after the other in the order of their ids,
 * and each kernel boots once it is loaded. A channel sends while both its kernels are active. Messages go through the receiver's ring to
 * its first CPU.
 */
public final class Simulator implements Engine {
	private static final String ID = "simulator";

	private final LatencyModel costs;

	/** With {@link LatencyModel#defaults}; for {@link java.util.ServiceLoader}. */
	public Simulator() {
		this(LatencyModel.defaults());
	}

	public Simulator(LatencyModel costs) {
		this.costs = Objects.requireNonNull(costs);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Simulator";
	}

	@Override
	public String accuracy() {
		long assumed = costs().figures().values().stream().filter(Figure::isAssumed).count();
		return assumed == 0 ? "" : "%d of %d costs assumed".formatted(assumed, costs().figures().size());
	}

	/** The figures it works with. */
	public LatencyModel costs() {
		return costs;
	}

	@Override
	public EngineRun prepare(RunSpec spec) throws EngineException {
		return prepare(spec, List.of());
	}

	/**
	 * As {@link #prepare(RunSpec)}, with further actors.
	 *
	 * @param more actors that belong to no other run; they start after those of the spec
	 */
	public EngineRun prepare(RunSpec spec, List<? extends Actor> more) throws EngineException {
		Execution execution = execution(spec, more);
		return new SimulatorRun(execution, RunLayout.of(execution.simulation, spec, ID), spec.seed());
	}

	Execution execution(RunSpec spec, List<? extends Actor> more) throws EngineException {
		SimulatedHost host = new SimulatedHost(spec.machine());
		writeBlobs(host, spec);
		RandomStreams streams = new RandomStreams(spec.seed());
		List<SimulatedKernel> kernels = kernels(host, streams);
		List<Actor> actors = actors(spec, kernels);
		actors.addAll(more);
		EventRing ring = new EventRing(Execution.OBSERVER_SLOTS);
		Simulation simulation = new Simulation(host, costs, streams, kernels, ring);
		RunObserver observer = new RunObserver(ring, kernels.stream().map(Simulator::info).toList(), RunLayout.cpus(simulation), simulation);
		Execution execution = new Execution(simulation, observer);
		host.watch(new HostNotes(simulation));
		simulation.begin(actors);
		spec.scenario().steps().forEach(simulation::input);
		return execution;
	}

	private static void writeBlobs(SimulatedHost host, RunSpec spec) throws EngineException {
		try {
			host.writeDeviceTree(spec.baseline());
		} catch (HostError e) {
			throw new EngineException("The host refused the baseline (" + e.errno() + "): " + e.getMessage() + ".", e);
		}
		List<String> refusals = new ArrayList<>();
		for (OverlayBlob overlay : spec.overlays()) {
			try {
				Transaction transaction = host.writeOverlay(overlay.bytes());
				if (!transaction.applied()) {
					refusals.add("Overlay \"" + overlay.name() + "\" failed in transaction " + transaction.id() + " ("
							+ transaction.errno() + "): " + transaction.text() + ".");
				}
			} catch (HostError e) {
				refusals.add("The host refused overlay \"" + overlay.name() + "\" (" + e.errno() + "): " + e.getMessage() + ".");
			}
		}
		if (!refusals.isEmpty()) {
			throw new EngineException(String.join("\n", refusals));
		}
	}

	private static List<SimulatedKernel> kernels(SimulatedHost host, RandomStreams streams) throws EngineException {
		MachineCpus cpus = new MachineCpus(host);
		List<SimulatedKernel> kernels = new ArrayList<>();
		SimulatedKernel first = new SimulatedKernel(0, 0, "host", cpus.ofHost(), host.hostMemoryBytes(), 0,
				streams.stream("kernel:0", "boot"));
		first.phase = KernelPhase.ACTIVE;
		kernels.add(first);
		for (HostInstance instance : host.instances()) {
			if (instance.id() > SimulatedHost.MAX_KEXEC_ID) {
				throw new EngineException("Kernel \"" + instance.name() + "\" has the id " + instance.id()
						+ ", but a kernel image can only be loaded for ids up to " + SimulatedHost.MAX_KEXEC_ID + ". Give it a lower id.");
			}
			kernels.add(new SimulatedKernel(kernels.size(), instance.id(), instance.name(), cpus.of(instance), instance.memoryBytes(),
					instance.devices().size(), streams.stream("kernel:" + instance.id(), "boot")));
		}
		return kernels;
	}

	private static List<Actor> actors(RunSpec spec, List<SimulatedKernel> kernels) throws EngineException {
		if (spec.channels().size() > IpiEvent.MAX_CHANNEL) {
			throw new EngineException("A run has at most " + IpiEvent.MAX_CHANNEL + " channels, not " + spec.channels().size() + ".");
		}
		Set<Integer> ids = kernels.stream().map(kernel -> kernel.id).collect(Collectors.toSet());
		List<Actor> actors = new ArrayList<>();
		for (ChannelSpec channel : spec.channels()) {
			for (int id : new int[] {channel.fromKernelId(), channel.toKernelId()}) {
				if (!ids.contains(id)) {
					throw new EngineException("Channel \"" + channel.name() + "\" names kernel " + id + ", which no overlay creates.");
				}
			}
			actors.add(new ChannelActor(actors.size(), channel));
		}
		for (WorkloadSpec workload : spec.workloads()) {
			for (int id : workload.kernelIds()) {
				if (!ids.contains(id)) {
					throw new EngineException("Workload \"" + workload.name() + "\" names kernel " + id + ", which no overlay creates.");
				}
			}
			actors.add(workload.actor());
		}
		ScenarioActor scenario = new ScenarioActor(spec.scenario(), channelNames(spec));
		actors.add(scenario);
		actors.add(scenario.dialogue());
		return actors;
	}

	/** By position; workloads that stand for channels come after the channels. */
	private static List<String> channelNames(RunSpec spec) {
		List<String> names = new ArrayList<>(spec.channels().stream().map(ChannelSpec::name).toList());
		for (WorkloadSpec workload : spec.workloads()) {
			if (workload instanceof ChannelWorkload channel) {
				while (names.size() <= channel.channel()) {
					names.add("");
				}
				names.set(channel.channel(), channel.name());
			}
		}
		return names;
	}

	private static RunObserver.KernelInfo info(SimulatedKernel kernel) {
		return new RunObserver.KernelInfo(kernel.id, kernel.name, kernel.index == 0 ? InstanceState.ACTIVE : InstanceState.READY);
	}
}
