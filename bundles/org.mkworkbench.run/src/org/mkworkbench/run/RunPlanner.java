// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.workload.ChannelWorkload;
import org.mkworkbench.engine.workload.WorkloadSpec;
import org.mkworkbench.export.ExportException;
import org.mkworkbench.export.KerfV1;
import org.mkworkbench.export.NamedOverlay;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.ScenarioPlan;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.TrafficPattern;

/**
 * Turns a plan into what an engine runs. The partition goes through the exported blobs and no other way, so that what runs is byte for byte
 * what is exported.
 */
public final class RunPlanner {
	/** Id of the host kernel in an engine. */
	private static final int HOST_ID = 0;

	private RunPlanner() {
	}

	/**
	 * Reads the plan once; later changes do not matter. Call it on the thread that edits the plan.
	 *
	 * @throws RunException when the plan cannot be exported or a channel is not complete
	 */
	public static RunSpec plan(Plan plan, long seed) throws RunException {
		return plan(plan, null, seed);
	}

	/**
	 * {@link #plan(Plan, long)} with a scenario. It may have been made for another plan of the design, see {@link ScenarioPlan}.
	 *
	 * @param scenario null for none
	 * @throws RunException likewise, and when the scenario names something that the plan does not have
	 */
	public static RunSpec plan(Plan plan, Scenario scenario, long seed) throws RunException {
		return plan(plan, scenario, null, seed);
	}

	/** {@link #plan(Plan, Scenario, long)} of a design in a file. @param folder where the paths of recordings begin; null if it is in no file */
	public static RunSpec plan(Plan plan, Scenario scenario, Path folder, long seed) throws RunException {
		HostMachine machine = Hardware.of(design(plan).getMachine(), new ArrayList<>());
		try {
			byte[] baseline = KerfV1.baselineBlob(plan);
			List<OverlayBlob> overlays = new ArrayList<>();
			for (NamedOverlay overlay : KerfV1.overlays(plan)) {
				overlays.add(new OverlayBlob(overlay.name() + ".dtbo", overlay.blob()));
			}
			Map<Channel, Integer> positions = new HashMap<>();
			WorkloadPlanner planner = new WorkloadPlanner(folder);
			List<WorkloadSpec> workloads = new ArrayList<>();
			List<ChannelSpec> channels = channels(plan, planner, positions, workloads);
			ScenarioSpec steps = ScenarioSpec.NONE;
			if (scenario != null) {
				ScenarioPlanner scenarios = new ScenarioPlanner(plan, scenario, machine, positions);
				steps = scenarios.spec();
				workloads.addAll(scenarios.workloads(planner));
			}
			return new RunSpec(machine, baseline, overlays, channels, workloads, steps, seed);
		} catch (ExportException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/** What a run of this plan assumes because the machine does not tell, and where it departs from the plan; one sentence each. */
	public static List<String> notes(Plan plan) throws RunException {
		List<String> notes = new ArrayList<>(KerfV1.notes(plan));
		Hardware.of(design(plan).getMachine(), notes);
		if (plan.getDialect() == Dialect.H) {
			notes.add("The plan is for kernels of dialect H; runs are those of a kernel of dialect V1.");
		}
		plan.getChannels().stream().filter(RunPlanner::silent)
				.forEach(channel -> notes.add("Channel \"" + name(channel) + "\" has rate 0 and sends nothing."));
		return notes;
	}

	private static Design design(Plan plan) throws RunException {
		return MachineIndex.enclosing(plan, Design.class).filter(design -> design.getMachine() != null)
				.orElseThrow(() -> new RunException("The plan \"" + plan.getName() + "\" belongs to no machine."));
	}

	/** @param workloads gets the channels that are more than messages at a rate */
	private static List<ChannelSpec> channels(Plan plan, WorkloadPlanner planner, Map<Channel, Integer> positions, List<WorkloadSpec> workloads)
			throws RunException {
		List<ChannelSpec> specs = new ArrayList<>();
		Map<Channel, WorkloadSpec> others = new LinkedHashMap<>();
		Map<String, Integer> used = new HashMap<>();
		for (Channel channel : plan.getChannels()) {
			if (silent(channel)) {
				continue;
			}
			int from = id(channel, channel.getFrom(), plan);
			int to = id(channel, channel.getTo(), plan);
			// Figures go by name.
			int same = used.merge(name(channel), 1, Integer::sum);
			String name = same == 1 ? name(channel) : name(channel) + " #" + same;
			WorkloadSpec workload = planner.channel(channel, name, from, to);
			if (workload != null) {
				others.put(channel, workload);
				continue;
			}
			positions.put(channel, specs.size());
			try {
				specs.add(new ChannelSpec(name, from, to, channel.getType().getValue(), channel.getRate(), channel.getPayload(),
						pattern(channel), channel.getBurstLength(), channel.getBurstGapNanos()));
			} catch (IllegalArgumentException e) {
				throw new RunException(e.getMessage(), e);
			}
		}
		others.forEach((channel, workload) -> {
			int position = specs.size() + workloads.size();
			positions.put(channel, position);
			workloads.add(new ChannelWorkload(workload, position));
		});
		return specs;
	}

	/** Requests, recordings and queues with requests always under way need no rate. */
	private static boolean silent(Channel channel) {
		return channel.getRate() == 0 && switch (channel.getPattern()) {
			case REQUEST_RESPONSE, VIRTIO_QUEUE, TRACE -> false;
			case CONSTANT, POISSON, BURST, RANDOM_BURST -> true;
		};
	}

	private static ChannelPattern pattern(Channel channel) {
		return switch (channel.getPattern()) {
			case POISSON -> ChannelPattern.POISSON;
			case BURST -> ChannelPattern.BURST;
			case RANDOM_BURST -> ChannelPattern.RANDOM_BURST;
			case CONSTANT, REQUEST_RESPONSE, VIRTIO_QUEUE, TRACE -> ChannelPattern.CONSTANT;
		};
	}

	/** Its own name, or the names of its ends. */
	static String name(Channel channel) {
		if (channel.getName() != null && !channel.getName().isBlank()) {
			return channel.getName();
		}
		return end(channel.getFrom()) + " → " + end(channel.getTo());
	}

	private static String end(Kernel kernel) {
		return kernel == null ? "nobody" : Objects.requireNonNullElse(kernel.getName(), "host");
	}

	private static int id(Channel channel, Kernel kernel, Plan plan) throws RunException {
		return switch (kernel) {
			case HostKernel host -> HOST_ID;
			case SpawnedKernel spawned when plan.getKernels().contains(spawned) -> spawned.getId();
			case null, default -> throw new RunException("Channel \"" + name(channel) + "\" has an end at no kernel of the plan. Connect it to a"
					+ " kernel or delete it.");
		};
	}
}
