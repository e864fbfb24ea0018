// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/**
 * What would happen if CPUs, devices, memory or cache ways were dropped on an owner, in words for the card at the pointer. Cheap enough
 * for every pointer move.
 *
 * @param allowed  false when the drop would do nothing or is refused; then the headline says why
 * @param headline such as {@code 4 cores → rt}
 * @param detail   such as {@code node 1, no core split · 10 CPUs}, the count being what the target would have then; may be empty
 * @param problems consequences that a person should know before the drop, such as {@code splits core 7 with rt}
 */
public record AssignmentPreview(boolean allowed, String headline, String detail, List<String> problems) {
	public AssignmentPreview {
		problems = List.copyOf(problems);
	}

	/** @param target a spawned kernel or the pool of the plan; null or anything else means the host */
	public static AssignmentPreview of(Plan plan, Collection<HardwareThread> threads, EObject target) {
		AssignThreadsCommand command = AssignThreadsCommand.to(plan, threads, target);
		EObject owner = target instanceof SpawnedKernel || target != null && target == plan.getPool() ? target : null;
		return command.refusal().map(reason -> refused(reason, owner))
				.orElseGet(() -> new Question(plan, threads, owner, Owners.name(owner)).answer());
	}

	/** What would happen if a new kernel were made of the CPUs. */
	public static AssignmentPreview ofNewKernel(Plan plan, Collection<HardwareThread> threads) {
		return new CreateKernelCommand(plan, null, threads).refusal().map(reason -> refused(reason, null))
				.orElseGet(() -> new Question(plan, threads, NEW, "new kernel").answer());
	}

	/**
	 * What would happen if devices were given away.
	 *
	 * @param wholeGroups the other devices of the same IOMMU groups go as well, as with {@link AssignDevicesCommand#withGroups}
	 * @param target      a spawned kernel or the pool of the plan; null or anything else means the host
	 */
	public static AssignmentPreview ofDevices(Plan plan, Collection<? extends Element> devices, boolean wholeGroups, EObject target) {
		return DeviceQuestion.answer(plan, devices, wholeGroups, target);
	}

	/** Stands for the kernel that would be made. */
	private static final SpawnedKernel NEW = DesignFactory.eINSTANCE.createSpawnedKernel();

	static AssignmentPreview refused(String reason, EObject owner) {
		String headline = reason.equals(ModelCommand.NOTHING)
				? "Already " + (owner == null ? "with the host" : "in " + (owner instanceof SpawnedKernel ? Owners.name(owner) : "the pool")) : reason;
		return new AssignmentPreview(false, headline, "", List.of());
	}

	/** One question being answered. */
	private static final class Question {
		private final Plan plan;
		private final EObject target;
		private final String name;
		private final Ownership ownership;
		private final Map<HardwareThread, EObject> after = new HashMap<>();
		private final Set<HardwareThread> asked;
		private final List<HardwareThread> moving;
		private final List<HardwareThread> all;
		private final List<String> problems = new ArrayList<>();

		Question(Plan plan, Collection<HardwareThread> threads, EObject target, String name) {
			this.plan = plan;
			this.target = target;
			this.name = name;
			ownership = Ownership.of(plan);
			asked = new LinkedHashSet<>(threads);
			all = Owners.machineThreads(plan);
			moving = all.stream().filter(thread -> asked.contains(thread) && (target == null || thread.isOnline()) && moves(thread)).toList();
			all.forEach(thread -> after.put(thread, owner(thread)));
			moving.forEach(thread -> after.put(thread, target));
		}

		private boolean moves(HardwareThread thread) {
			return owner(thread) != target || ownership.kernelsOf(thread).size() > 1;
		}

		private EObject owner(HardwareThread thread) {
			return switch (ownership.ownerOf(thread)) {
			case KERNEL -> ownership.kernelOf(thread);
			case POOL -> plan.getPool();
			case HOST -> null;
			};
		}

		AssignmentPreview answer() {
			int split = splitCores();
			boot();
			leftEmpty();
			unavailable();
			List<String> detail = new ArrayList<>();
			String from = from();
			if (!from.isEmpty()) {
				detail.add("from " + from);
			}
			String place = nodes();
			boolean coresKnown = moving.stream().anyMatch(thread -> MachineIndex.enclosing(thread, Core.class).isPresent());
			String cores = !coresKnown ? "" : split == 0 ? "no core split" : split == 1 ? "1 core split" : split + " cores split";
			detail.add(place.isEmpty() || cores.isEmpty() ? place + cores : place + ", " + cores);
			long count = all.stream().filter(thread -> after.get(thread) == target).count();
			detail.add(count == 1 ? "1 CPU" : count + " CPUs");
			detail.removeIf(String::isEmpty);
			return new AssignmentPreview(true, amount() + " → " + name, String.join(" · ", detail), problems);
		}

		/** Whole cores count as cores; as soon as one is not whole, CPUs are counted. */
		private String amount() {
			Set<Core> cores = new HashSet<>();
			Set<HardwareThread> set = new HashSet<>(moving);
			for (HardwareThread thread : moving) {
				Core core = MachineIndex.enclosing(thread, Core.class).orElse(null);
				if (core == null || !MachineIndex.threadsBelow(core).stream().allMatch(other -> set.contains(other) || !other.isOnline())) {
					return moving.size() == 1 ? "CPU " + Words.numbers(moving) : moving.size() + " CPUs";
				}
				cores.add(core);
			}
			return cores.size() == 1 ? "1 core" : cores.size() + " cores";
		}

		private String nodes() {
			TreeSet<Integer> numbers = new TreeSet<>();
			moving.forEach(thread -> MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex)
					.filter(number -> number >= 0 && number <= CpuSet.MAX_CPU).ifPresent(numbers::add));
			return numbers.isEmpty() ? "" : (numbers.size() == 1 ? "node " : "nodes ") + CpuSet.of(numbers);
		}

		/** Kernels that lose CPUs; moving spare or host CPUs needs no word. */
		private String from() {
			Set<String> names = new LinkedHashSet<>();
			moving.forEach(thread -> ownership.kernelsOf(thread).stream().filter(kernel -> kernel != target).map(Owners::name).forEach(names::add));
			return Words.and(List.copyOf(names));
		}

		/** Counts cores of the moving CPUs that two owners would share, of which one is a kernel; the pool runs nothing. */
		private int splitCores() {
			Map<Set<String>, List<Core>> split = new LinkedHashMap<>();
			Set<Core> seen = new LinkedHashSet<>();
			moving.forEach(thread -> MachineIndex.enclosing(thread, Core.class).ifPresent(seen::add));
			for (Core core : seen) {
				List<HardwareThread> running = MachineIndex.threadsBelow(core).stream()
						.filter(thread -> thread.isOnline() && (after.get(thread) == null || after.get(thread) instanceof SpawnedKernel)).toList();
				Set<EObject> owners = new HashSet<>();
				running.forEach(thread -> owners.add(after.get(thread)));
				if (owners.size() > 1) {
					Set<String> others = new TreeSet<>();
					owners.stream().filter(owner -> owner != target).forEach(owner -> others.add(Owners.name(owner)));
					split.computeIfAbsent(others, key -> new ArrayList<>()).add(core);
				}
			}
			split.forEach((others, cores) -> problems.add("splits " + coreText(cores) + " with " + Words.and(List.copyOf(others))));
			return split.values().stream().mapToInt(List::size).sum();
		}

		/** Core numbers of Linux begin anew in each package. */
		private String coreText(List<Core> cores) {
			if (cores.size() > 1) {
				return cores.size() + " cores";
			}
			Core core = cores.getFirst();
			boolean ambiguous = all.stream().map(thread -> MachineIndex.enclosing(thread, Core.class).orElse(null))
					.anyMatch(other -> other != null && other != core && Objects.equals(other.getOsIndex(), core.getOsIndex()));
			return core.getOsIndex() != null && !ambiguous ? "core " + core.getOsIndex()
					: "the core of CPUs " + Words.numbers(MachineIndex.threadsBelow(core));
		}

		private void boot() {
			HardwareThread boot = Owners.design(plan).map(Design::getMachine).map(Machine::getBootThread).orElse(null);
			if (boot != null && target != null && moving.contains(boot)) {
				problems.add("CPU " + Words.numbers(List.of(boot)) + " booted the machine");
			}
		}

		private void leftEmpty() {
			Set<EObject> losing = new LinkedHashSet<>();
			moving.forEach(thread -> losing.add(owner(thread)));
			for (EObject loser : losing) {
				boolean runs = loser == null || loser instanceof SpawnedKernel;
				if (runs && loser != target && all.stream().noneMatch(thread -> thread.isOnline() && Objects.equals(after.get(thread), loser))) {
					problems.add("leaves " + (loser == null ? "the host" : Owners.name(loser)) + " without a CPU");
				}
			}
		}

		private void unavailable() {
			if (target == null) {
				return;
			}
			List<HardwareThread> offline = asked.stream().filter(thread -> !thread.isOnline()).toList();
			if (!offline.isEmpty()) {
				problems.add((offline.size() == 1 ? "CPU " : "CPUs ") + Words.numbers(offline)
						+ (offline.size() == 1 ? " is offline and stays" : " are offline and stay"));
			}
			List<HardwareThread> barred = moving.stream().filter(thread -> !thread.isAllowed()).toList();
			if (!barred.isEmpty()) {
				problems.add((barred.size() == 1 ? "CPU " : "CPUs ") + Words.numbers(barred) + (barred.size() == 1 ? " was" : " were")
						+ " not allowed where the machine was read");
			}
		}
	}
}
