// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignThreadsCommand;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Words;

/** All CPUs of the machine, one row each. */
final class CpuSheet extends Sheet<HardwareThread> {
	private static final Pattern CPU_LIST = Pattern.compile("\\d+([-,]\\d+)*,?");

	/** Caches without a number of their own are counted. */
	private List<Cache> caches = List.of();
	private int fastest;
	private int slowest;

	CpuSheet(PlanInput input) {
		super(input);
	}

	@Override
	String id() {
		return "cpus";
	}

	@Override
	String title() {
		return Messages.Cpus_title;
	}

	@Override
	String count(int rows) {
		return rows == 1 ? Messages.Cpus_one : NLS.bind(Messages.Cpus_many, "%,d".formatted(rows));
	}

	@Override
	List<Column<HardwareThread>> columns() {
		return List.of(
				Column.numbers("number", Messages.Cpus_number, 84, HardwareThread::getOsIndex, String::valueOf),
				new Column<>("physicalId", Messages.Cpus_physicalId, 100, true, CpuSheet::physicalId,
						Comparator.comparing(HardwareThread::getPhysicalId, Comparator.nullsLast(Long::compareUnsigned))),
				Column.numbers("package", Messages.Cpus_package, 84, thread -> MachineIndex.packageOf(thread).map(Package::getOsIndex).orElse(null),
						String::valueOf),
				Column.numbers("node", Messages.Cpus_node, 104, thread -> MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).orElse(null), String::valueOf),
				Column.numbers("core", Messages.Cpus_core, 72, thread -> MachineIndex.enclosing(thread, Core.class).map(Core::getOsIndex).orElse(null),
						String::valueOf),
				Column.numbers("l3", Messages.Cpus_cache, 96, this::cache, String::valueOf),
				Column.words("kind", Messages.Cpus_kind, 64, this::kind),
				Column.words("state", Messages.Cpus_state, 140, this::state),
				ownerColumn(140));
	}

	/** With ≈ where the id is assumed, as in the diagram. */
	private static String physicalId(HardwareThread thread) {
		return thread.getPhysicalId() == null ? "" : (FloorPlan.hasAssumedId(thread) ? "≈" : "") + Words.physicalId(thread.getPhysicalId());
	}

	private Integer cache(HardwareThread thread) {
		Cache cache = MachineIndex.lastLevelCache(thread).orElse(null);
		return cache == null ? null : cache.getOsIndex() != null ? cache.getOsIndex() : Integer.valueOf(Math.max(0, caches.indexOf(cache)));
	}

	/** The letter of the diagram, and the name that the source knew. */
	private String kind(HardwareThread thread) {
		CpuKind kind = thread.getKind();
		if (kind == null) {
			return "";
		}
		String name = kind.getName() == null ? "" : kind.getName().strip();
		if (kind.getEfficiency() == null || slowest == fastest) {
			return name;
		}
		String letter = kind.getEfficiency() == fastest ? "P" : kind.getEfficiency() == slowest ? "E" : "M";
		return name.isEmpty() || name.equals(letter) ? letter : letter + " (" + name + ")";
	}

	private String state(HardwareThread thread) {
		List<String> parts = new ArrayList<>();
		parts.add(thread.isOnline() ? Messages.Cpus_online : Messages.Cpus_offline);
		if (!thread.isAllowed()) {
			parts.add(Messages.Cpus_notAllowed);
		}
		SpawnedKernel kernel = input().ownership() == null ? null : input().ownership().kernelOf(thread);
		if (kernel != null && !kernel.getThreads().isEmpty() && kernel.getThreads().getFirst() == thread
				|| thread == input().design().getMachine().getBootThread()) {
			parts.add(Messages.Cpus_boot);
		}
		return String.join(", ", parts);
	}

	@Override
	List<HardwareThread> rows() {
		List<HardwareThread> threads = MachineIndex.threadsBelow(input().design().getMachine());
		Set<Cache> found = new LinkedHashSet<>();
		threads.forEach(thread -> MachineIndex.lastLevelCache(thread).ifPresent(found::add));
		caches = List.copyOf(found);
		IntSummaryStatistics efficiency = input().design().getMachine().getCpuKinds().stream().map(CpuKind::getEfficiency).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).summaryStatistics();
		fastest = efficiency.getMax();
		slowest = efficiency.getMin();
		return threads;
	}

	@Override
	Element element(HardwareThread row) {
		return row;
	}

	@Override
	EObject owner(HardwareThread row) {
		return OwnerNames.owner(input().ownership(), row);
	}

	/** A CPU in two kernels is a conflict; both are named. */
	@Override
	String ownerName(HardwareThread row) {
		List<SpawnedKernel> kernels = input().ownership() == null ? List.of() : input().ownership().kernelsOf(row);
		return kernels.size() < 2 ? super.ownerName(row) : Words.and(kernels.stream().map(OwnerNames::of).toList());
	}

	@Override
	Act assign(List<HardwareThread> rows, EObject owner) {
		AssignThreadsCommand command = switch (owner) {
		case SpawnedKernel kernel -> AssignThreadsCommand.toKernel(input().plan(), rows, kernel);
		case Pool pool -> AssignThreadsCommand.toPool(input().plan(), rows);
		case null, default -> AssignThreadsCommand.toHost(input().plan(), rows);
		};
		List<HardwareThread> offline = owner == null ? List.of() : rows.stream().filter(thread -> !thread.isOnline()).toList();
		return new Act(command, offline.isEmpty() || offline.size() == rows.size() ? ""
				: NLS.bind(offline.size() == 1 ? Messages.Cpus_staysOffline : Messages.Cpus_stayOffline,
						offline.stream().map(thread -> String.valueOf(thread.getOsIndex())).collect(Collectors.joining(", "))));
	}

	@Override
	String empty() {
		return Messages.Cpus_empty;
	}

	/** Numbers are Linux CPU numbers, as everywhere in Linux. */
	@Override
	Optional<Predicate<HardwareThread>> ownPattern(String pattern) {
		if (!CPU_LIST.matcher(pattern).matches()) {
			return Optional.empty();
		}
		try {
			CpuSet wanted = CpuSet.parse(pattern.endsWith(",") ? pattern.substring(0, pattern.length() - 1) : pattern);
			return Optional.of(thread -> thread.getOsIndex() != null && thread.getOsIndex() >= 0 && wanted.contains(thread.getOsIndex()));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
