// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.internal.Merge;
import org.mkworkbench.topology.internal.SameMachine;

/**
 * Merges what two sources tell of one machine, by key: CPUs and NUMA nodes by their Linux numbers, PCI functions by address. A value of the
 * base stays unless it is unknown or assumed; every value taken over remembers its source; contradictions become notes.
 */
public final class MachineMerge {
	private MachineMerge() {
	}

	/**
	 * @param base is changed
	 * @param addition is left as it is
	 * @throws ImportException when the two cannot be the same machine; base is then unchanged
	 */
	public static void merge(Machine base, Machine addition) throws ImportException {
		String source = addition.getSources().stream().map(each -> each.getLocation()).collect(Collectors.joining(", "));
		if (base == addition) {
			throw new ImportException(source, 0, "a machine cannot be merged with itself", "Name another source");
		}
		if (base.getArchitecture() != null && addition.getArchitecture() != null && !family(base).equals(family(addition))) {
			throw new ImportException(source, 0, "this is a machine of architecture %s, and \"%s\" is of %s".formatted(addition.getArchitecture(),
					base.getName(), base.getArchitecture()), "Merge only sources of one and the same machine");
		}
		Set<Integer> common = new HashSet<>(numbers(base));
		common.retainAll(numbers(addition));
		if (common.isEmpty()) {
			throw new ImportException(source, 0, "no CPU number of this source occurs in \"" + base.getName() + "\"",
					"Merge only sources of one and the same machine");
		}
		List<Integer> strange = numbers(addition).stream().filter(number -> !common.contains(number)).toList();
		if (strange.size() > common.size()) {
			throw new ImportException(source, 0, "%d of the %d CPUs of this source, CPUs %s, do not occur in \"%s\": this is another machine"
					.formatted(strange.size(), strange.size() + common.size(), CpuSet.of(strange), base.getName()),
					"Merge only sources of one and the same machine; make a new design for another one");
		}
		Optional<String> contradiction = SameMachine.contradiction(base, addition);
		if (contradiction.isPresent()) {
			throw new ImportException(source, 0, contradiction.get() + ": this is another machine",
					"Merge only sources of one and the same machine; make a new design for another one");
		}
		Merge.run(base, addition);
	}

	/** hwloc files and uname name some architectures differently: arm and armv7l, ppc64 and ppc64le. */
	private static String family(Machine machine) {
		String architecture = machine.getArchitecture();
		return architecture.startsWith("arm") ? "arm" : architecture.startsWith("ppc") ? "ppc" : architecture.matches("i[3-6]86") ? "i386"
				: architecture;
	}

	private static List<Integer> numbers(Machine machine) {
		return MachineIndex.threadsBelow(machine).stream().map(thread -> thread.getOsIndex()).filter(number -> number != null).toList();
	}
}
