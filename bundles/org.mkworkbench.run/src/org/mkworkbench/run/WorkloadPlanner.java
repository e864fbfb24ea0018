// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mkworkbench.engine.contention.ShootdownProtocol;
import org.mkworkbench.engine.scenario.LatencyProbe;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.workload.Broadcast;
import org.mkworkbench.engine.workload.Heartbeat;
import org.mkworkbench.engine.workload.IrqForwarding;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.SharedLock;
import org.mkworkbench.engine.workload.Spread;
import org.mkworkbench.engine.workload.TlbShootdown;
import org.mkworkbench.engine.workload.TraceEntries;
import org.mkworkbench.engine.workload.TraceFile;
import org.mkworkbench.engine.workload.TraceReplay;
import org.mkworkbench.engine.workload.VirtioQueue;
import org.mkworkbench.engine.workload.WorkloadSpec;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.Workload;

/** Channels that are more than messages at a rate, and workloads of scenarios, as an engine carries them out. */
final class WorkloadPlanner {
	/** Null for a design that is not in a file. */
	private final Path folder;

	WorkloadPlanner(Path folder) {
		this.folder = folder;
	}

	/** @return null for a channel that sends messages at a rate and nothing else */
	WorkloadSpec channel(Channel channel, String name, int from, int to) throws RunException {
		try {
			return switch (channel.getPattern()) {
				case BURST, RANDOM_BURST -> null;
				case CONSTANT, POISSON -> channel.getType() != MessageType.IRQ_FORWARD ? null
						: new IrqForwarding(name, from, to, channel.getRate(),
								channel.getPattern() == TrafficPattern.POISSON ? Spread.EXPONENTIAL : Spread.CONSTANT, channel.getServiceNanos(), 0,
								channel.isLevelTriggered());
				case REQUEST_RESPONSE -> new RequestResponse(name, from, to, channel.getClients(), channel.getThinkNanos(), Spread.EXPONENTIAL,
						channel.getPayload(), channel.getServiceNanos(), Spread.CONSTANT, channel.getResponsePayload(),
						RequestResponse.DEFAULT_TIMEOUT_NANOS, channel.getType().getValue());
				// Packets come by themselves; storage has so many requests under way.
				case VIRTIO_QUEUE -> channel.getRate() == 0
						? VirtioQueue.storage(name, from, to, channel.getQueueSize(), channel.getClients(), channel.getPayload(), channel.getServiceNanos(), 1)
						: VirtioQueue.network(name, from, to, channel.getQueueSize(), channel.getRate(), channel.getPayload(), channel.getServiceNanos());
				case TRACE -> new TraceReplay(name, trace(channel, name, from, to), false);
			};
		} catch (IllegalArgumentException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/** What the recording has from the sender of the channel to its receiver. */
	private TraceEntries trace(Channel channel, String name, int from, int to) throws RunException {
		String file = channel.getTraceFile();
		if (file == null || file.isBlank()) {
			throw new RunException("Channel \"" + name + "\" plays a recording, but names no file. Choose a recording or a CSV file.");
		}
		TraceEntries all;
		try {
			Path path = Path.of(file);
			if (!path.isAbsolute() && folder == null) {
				throw new RunException("Channel \"" + name + "\" plays \"" + file + "\", but where that is depends on where the design is saved."
						+ " Save the design, or give the whole path.");
			}
			all = TraceFile.read(path.isAbsolute() ? path : folder.resolve(path));
		} catch (NoSuchFileException e) {
			throw new RunException("Channel \"" + name + "\" plays \"" + e.getFile() + "\", but there is no such file. Choose another file.", e);
		} catch (IOException | InvalidPathException e) {
			throw new RunException("Channel \"" + name + "\" plays \"" + file + "\", which cannot be read: " + e.getMessage(), e);
		}
		TraceEntries own = all.between(from, to);
		if (own.size() == 0) {
			throw new RunException("Channel \"" + name + "\" plays \"" + file + "\", which has no message from kernel " + from + " to kernel " + to
					+ ". Choose another file, or connect the channel with kernels of the recording.");
		}
		return own;
	}

	/** Several for a heartbeat to several kernels. */
	List<WorkloadSpec> workload(Workload workload, ScenarioPlanner scenario) throws RunException {
		boolean named = workload.getName() != null && !workload.getName().isBlank();
		String name = named ? workload.getName() : kind(workload);
		String label = named ? "workload \"" + name + "\"" : "a workload without a name (" + name + ")";
		int from = scenario.id(workload.getFrom(), label);
		List<Integer> to = new ArrayList<>();
		for (Kernel kernel : workload.getTo()) {
			to.add(scenario.id(kernel, label));
		}
		boolean lock = workload.getKind() == org.mkworkbench.model.design.WorkloadKind.SHARED_LOCK;
		boolean probe = workload.getKind() == org.mkworkbench.model.design.WorkloadKind.LATENCY_PROBE;
		if (!lock && from == StepSpec.NONE || !probe && to.isEmpty()) {
			throw scenario.refusal(label + " does not name all kernels it needs; choose them");
		}
		if (workload.getRate() != null && !(workload.getRate() > 0 && workload.getRate() <= Designs.MAX_CHANNEL_RATE)) {
			throw scenario.refusal(label + " has a rate of " + workload.getRate() + " per second; choose one above 0 and at most 1,000,000,000");
		}
		try {
			return switch (workload.getKind()) {
				case SHARED_LOCK -> List.of(SharedLock.of(name, to, rate(workload),
						workload.getServiceNanos() == null ? UsualWorkload.HELD_NANOS : workload.getServiceNanos()));
				case SHOOTDOWN -> List.of(new TlbShootdown(name, first(from, to), rate(workload), protocol(workload)));
				case HEARTBEAT -> heartbeats(workload, name, from, to);
				case BROADCAST -> List.of(new Broadcast(name, from, to, Math.round(1e9 / rate(workload)), Spread.EXPONENTIAL,
						Objects.requireNonNullElse(workload.getFanOut(), 0), Objects.requireNonNullElse(workload.getPayload(), UsualWorkload.REQUEST_BYTES),
						Objects.requireNonNullElse(workload.getServiceNanos(), UsualWorkload.ASKED_NANOS), MessageType.USER.getValue()));
				case LATENCY_PROBE -> List.of(new LatencyProbe(name, from,
						Math.round(1e9 / rate(workload))));
			};
		} catch (IllegalArgumentException e) {
			throw scenario.refusal(label + ": " + e.getMessage());
		}
	}

	private static String kind(Workload workload) {
		return workload.getKind().getName().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static List<WorkloadSpec> heartbeats(Workload workload, String name, int from, List<Integer> to) {
		List<WorkloadSpec> all = new ArrayList<>();
		long interval = Math.round(1e9 / rate(workload));
		for (int watcher : to) {
			all.add(new Heartbeat(to.size() == 1 ? name : name + " → " + watcher, from, watcher, interval,
					Objects.requireNonNullElse(workload.getMissedLimit(), UsualWorkload.MISSED_LIMIT)));
		}
		return all;
	}

	private static ShootdownProtocol protocol(Workload workload) {
		return switch (workload.getProtocol()) {
			case BROADCAST -> ShootdownProtocol.BROADCAST;
			case UNICAST -> ShootdownProtocol.UNICAST;
			case MULTICAST -> ShootdownProtocol.MULTICAST;
			case NUMA_MULTICAST -> ShootdownProtocol.NUMA_MULTICAST;
		};
	}

	private static List<Integer> first(int from, List<Integer> to) {
		List<Integer> all = new ArrayList<>(to);
		all.addFirst(from);
		return all;
	}

	private static double rate(Workload workload) {
		return workload.getRate() == null ? UsualWorkload.rate(workload.getKind()) : workload.getRate();
	}
}
