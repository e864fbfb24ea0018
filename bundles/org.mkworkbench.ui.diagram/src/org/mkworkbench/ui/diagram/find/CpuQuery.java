// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;

/**
 * CPUs as people write them: {@code 0-3,8-11}, physical ids {@code x40-x4a}, {@code node 1}, {@code package 0}, {@code core 3}, the name of a
 * kernel, or several of these with commas in between. Upper and lower case are alike.
 *
 * @param threads in reading order of the machine; empty when there is a problem
 * @param problem a sentence without a full stop, or null
 */
public record CpuQuery(List<HardwareThread> threads, String problem) {
	private static final Pattern NUMBERS = Pattern.compile("(?:cpus?\\s*)?(\\d{1,6}(?:\\s*-\\s*\\d{1,6})?(?::\\d{1,5})?)");
	private static final Pattern PHYSICAL = Pattern.compile("(?:apic\\s*)?0?x([0-9a-f]{1,15})(?:\\s*-\\s*(?:0?x)?([0-9a-f]{1,15}))?");
	private static final Pattern PLACE = Pattern.compile("(nodes?|packages?|sockets?|cores?)\\s*(\\d{1,5}(?:\\s*-\\s*\\d{1,5})?)");

	/** A part of a query that means nothing for this machine; its message says why. */
	private static final class Unknown extends Exception {
		private static final long serialVersionUID = 1;

		Unknown(String message) {
			super(message);
		}
	}

	/** @param plan whose kernels may be named; null when there is none */
	public static CpuQuery parse(Machine machine, Plan plan, String text) {
		if (text.isBlank()) {
			return new CpuQuery(List.of(), Messages.Cpus_empty);
		}
		List<HardwareThread> all = MachineIndex.threadsBelow(machine);
		Set<HardwareThread> found = new LinkedHashSet<>();
		try {
			for (String part : text.toLowerCase(Locale.ROOT).split("[,;]", -1)) {
				if (!part.isBlank()) {
					found.addAll(term(all, plan, part.strip()));
				}
			}
		} catch (Unknown e) {
			return new CpuQuery(List.of(), e.getMessage());
		}
		return found.isEmpty() ? new CpuQuery(List.of(), Messages.Cpus_empty) : new CpuQuery(all.stream().filter(found::contains).toList(), null);
	}

	private static List<HardwareThread> term(List<HardwareThread> all, Plan plan, String part) throws Unknown {
		Matcher numbers = NUMBERS.matcher(part);
		if (numbers.matches()) {
			return byNumber(all, set(numbers.group(1)));
		}
		Matcher physical = PHYSICAL.matcher(part);
		if (physical.matches()) {
			long from = Long.parseLong(physical.group(1), 16);
			return byPhysicalId(all, from, physical.group(2) == null ? from : Long.parseLong(physical.group(2), 16), part);
		}
		Matcher place = PLACE.matcher(part);
		if (place.matches()) {
			CpuSet wanted = set(place.group(2));
			return switch (place.group(1).charAt(0)) {
			case 'n' -> byPlace(all, wanted, Messages.Cpus_node, thread -> MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).orElse(null));
			case 'c' -> byPlace(all, wanted, Messages.Cpus_core, thread -> MachineIndex.enclosing(thread, Core.class).map(Core::getOsIndex).orElse(null));
			default -> byPlace(all, wanted, Messages.Cpus_package, thread -> MachineIndex.packageOf(thread).map(socket -> socket.getOsIndex()).orElse(null));
			};
		}
		return byOwner(all, plan, part);
	}

	private static CpuSet set(String text) throws Unknown {
		try {
			return CpuSet.parse(text);
		} catch (IllegalArgumentException e) {
			throw new Unknown(e.getMessage());
		}
	}

	private static List<HardwareThread> byNumber(List<HardwareThread> all, CpuSet wanted) throws Unknown {
		CpuSet present = MachineIndex.cpuSet(all);
		CpuSet missing = wanted.minus(present);
		if (!missing.isEmpty()) {
			throw new Unknown(Messages.bind(missing.size() == 1 ? Messages.Cpus_missingOne : Messages.Cpus_missing, missing, present));
		}
		return all.stream().filter(thread -> thread.getOsIndex() != null && wanted.contains(thread.getOsIndex())).toList();
	}

	private static List<HardwareThread> byPhysicalId(List<HardwareThread> all, long from, long to, String part) throws Unknown {
		if (all.stream().allMatch(thread -> thread.getPhysicalId() == null)) {
			throw new Unknown(Messages.Cpus_noPhysicalIds);
		}
		List<HardwareThread> found = all.stream().filter(thread -> thread.getPhysicalId() != null && thread.getPhysicalId() >= from
				&& thread.getPhysicalId() <= to).toList();
		if (found.isEmpty()) {
			throw new Unknown(Messages.bind(Messages.Cpus_noPhysicalId, part));
		}
		return found;
	}

	private static List<HardwareThread> byPlace(List<HardwareThread> all, CpuSet wanted, String place, Function<HardwareThread, Integer> number) throws Unknown {
		CpuSet present = CpuSet.of(all.stream().map(number).filter(Objects::nonNull).filter(value -> value >= 0 && value <= CpuSet.MAX_CPU).toList());
		CpuSet missing = wanted.minus(present);
		if (!missing.isEmpty()) {
			throw new Unknown(present.isEmpty() ? Messages.bind(Messages.Cpus_noPlaces, place)
					: Messages.bind(Messages.Cpus_noPlace, new Object[] { place, missing, present }));
		}
		return all.stream().filter(thread -> number.apply(thread) != null && wanted.contains(number.apply(thread))).toList();
	}

	private static List<HardwareThread> byOwner(List<HardwareThread> all, Plan plan, String part) throws Unknown {
		if (part.equals(Messages.Cpus_all)) {
			return all;
		}
		List<HardwareThread> found = new ArrayList<>();
		if (plan != null) {
			for (SpawnedKernel kernel : plan.getKernels()) {
				if (kernel.getName() != null && kernel.getName().toLowerCase(Locale.ROOT).equals(part)) {
					found.addAll(kernel.getThreads());
					if (found.isEmpty()) {
						throw new Unknown(Messages.bind(Messages.Cpus_kernelWithout, kernel.getName()));
					}
				}
			}
		}
		if (found.isEmpty()) {
			throw new Unknown(Messages.bind(Messages.Cpus_unreadable, part));
		}
		return found;
	}
}
