// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;

/**
 * Follows the steps of a scenario in the order of time, each taken to succeed at once: who has which CPU and device, and which kernels run,
 * just before each step.
 */
final class ScenarioWalk {
	/** What a spawned kernel does, in the words of the kernel's states. */
	enum Life {
		/** Not started yet. */
		READY,
		/** Halted, killed or dead: can be started again. */
		LOADED,
		ACTIVE,
		HUNG
	}

	private final PlanContext context;
	/** Of the CPUs and devices that moved: the kernel, null for the pool. */
	private final Map<EObject, Kernel> moved = new HashMap<>();
	private final Map<Kernel, List<HardwareThread>> cpus = new HashMap<>();
	/** Memory that kernels got while the scenario ran, region by region; null for the pool. */
	private final Map<Kernel, List<Long>> added = new HashMap<>();
	private final Map<Kernel, Life> lives = new HashMap<>();
	private final Map<Kernel, Long> hungUntil = new HashMap<>();

	private ScenarioWalk(PlanContext context, Scenario scenario) {
		this.context = context;
		Set<Kernel> met = new HashSet<>();
		for (ScenarioStep step : ordered(scenario)) {
			switch (step.getAction()) {
			case START -> begin(step.getKernel(), met, Life.READY);
			case HAND_OVER -> {
				begin(step.getTarget(), met, Life.READY);
				begin(step.getKernel(), met, Life.ACTIVE);
			}
			case STOP, KILL, PANIC, HANG -> begin(step.getKernel(), met, Life.ACTIVE);
			default -> {
			}
			}
		}
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			cpus.put(kernel, new ArrayList<>(kernel.getThreads()));
		}
	}

	private void begin(Kernel kernel, Set<Kernel> met, Life life) {
		if (kernel != null && met.add(kernel)) {
			lives.put(kernel, life);
		}
	}

	static void walk(PlanContext context, Scenario scenario, BiConsumer<ScenarioStep, ScenarioWalk> visitor) {
		ScenarioWalk walk = new ScenarioWalk(context, scenario);
		for (ScenarioStep step : ordered(scenario)) {
			walk.hungUntil.entrySet().removeIf(entry -> {
				boolean over = entry.getValue() <= step.getAtNanos();
				if (over && walk.life(entry.getKey()) == Life.HUNG) {
					walk.lives.put(entry.getKey(), Life.ACTIVE);
				}
				return over;
			});
			visitor.accept(step, walk);
			walk.take(step);
		}
	}

	private static List<ScenarioStep> ordered(Scenario scenario) {
		return scenario.getSteps().stream().sorted(Comparator.comparingLong(ScenarioStep::getAtNanos)).toList();
	}

	private void take(ScenarioStep step) {
		Kernel kernel = step.getKernel();
		switch (step.getAction()) {
		case START -> lives.put(kernel, Life.ACTIVE);
		case STOP, KILL, PANIC -> lives.put(kernel, life(kernel) == Life.READY ? Life.READY : Life.LOADED);
		case HANG -> {
			lives.put(kernel, Life.HUNG);
			if (step.getDurationNanos() != null && step.getDurationNanos() > 0) {
				hungUntil.put(kernel, step.getAtNanos() + step.getDurationNanos());
			}
		}
		case MOVE_THREAD -> move(step.getThread(), kernel, step.getTarget());
		case MOVE_DEVICE -> {
			if (step.getDevice() != null) {
				moved.put(step.getDevice(), step.getTarget());
			}
		}
		case HAND_OVER -> handOver(kernel, step.getTarget());
		case MOVE_MEMORY -> {
			regions(kernel, step.getAmount()).forEach(added(kernel)::remove);
			added(step.getTarget()).add(step.getAmount());
		}
		case LOSE_DOORBELL, DELAY_DOORBELL, FLOOD, SLOW_RECEIVER -> {
		}
		}
	}

	private void handOver(Kernel kernel, Kernel twin) {
		if (kernel instanceof SpawnedKernel old && twin instanceof SpawnedKernel && twin != kernel) {
			List.copyOf(cpus(old)).forEach(thread -> move(thread, old, twin));
			// what came to it by a step before goes on, too
			moved.replaceAll((resource, owner) -> owner == old ? twin : owner);
			old.getDevices().stream().filter(device -> has(old, device)).forEach(device -> moved.put(device, twin));
			lives.put(old, Life.LOADED);
			lives.put(twin, Life.ACTIVE);
		}
	}

	private void move(HardwareThread thread, Kernel from, Kernel to) {
		if (thread != null && has(from, thread)) {
			moved.put(thread, to);
			cpus(from).remove(thread);
			cpus(to).add(thread);
		}
	}

	/** Whether the CPU or device is with the kernel; null asks for the pool. */
	boolean has(Kernel kernel, EObject resource) {
		if (moved.containsKey(resource)) {
			return moved.get(resource) == kernel;
		}
		List<Holder> holders = context.holders(resource);
		return holders.stream().anyMatch(holder -> kernel == null ? holder.element() == context.plan().getPool() : holder.element() == kernel);
	}

	/** Who has it: {@code "web"}, {@code the host}, {@code the pool}. */
	String owner(EObject resource) {
		return moved.containsKey(resource) ? Scenarios.place(context, moved.get(resource)) : PlanRule.labels(context.holders(resource), " and ");
	}

	/** CPUs of a spawned kernel in its order, the boot CPU first; empty for others. */
	List<HardwareThread> cpus(Kernel kernel) {
		return cpus.computeIfAbsent(kernel, key -> new ArrayList<>());
	}

	/** Whether the kernel got regions of so many bytes together while the scenario ran, which it can give away as they are. */
	boolean gotRegions(Kernel kernel, long bytes) {
		return regions(kernel, bytes).stream().mapToLong(Long::longValue).sum() == bytes;
	}

	/** The last ones that fit. */
	private List<Long> regions(Kernel kernel, long bytes) {
		List<Long> fitting = new ArrayList<>();
		long missing = bytes;
		for (long region : added(kernel).reversed()) {
			if (region <= missing) {
				fitting.add(region);
				missing -= region;
			}
		}
		return fitting;
	}

	private List<Long> added(Kernel kernel) {
		return added.computeIfAbsent(kernel, key -> new ArrayList<>());
	}

	Life life(Kernel kernel) {
		return kernel instanceof HostKernel ? Life.ACTIVE : lives.getOrDefault(kernel, Life.ACTIVE);
	}

	boolean runs(Kernel kernel) {
		return kernel instanceof SpawnedKernel && (life(kernel) == Life.ACTIVE || life(kernel) == Life.HUNG);
	}
}
