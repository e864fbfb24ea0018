// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-PHYS-002: a CPU that is given away has the physical id of another one, so an export could not tell them apart. */
final class PhysicalIdUsedTwice extends PlanRule {
	PhysicalIdUsedTwice() {
		super("MK-PHYS-002", "Physical id used twice", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<Long, List<HardwareThread>> users = new TreeMap<>(Long::compareUnsigned);
		context.threads().stream().filter(thread -> thread.getPhysicalId() != null)
				.forEach(thread -> users.computeIfAbsent(thread.getPhysicalId(), key -> new ArrayList<>(1)).add(thread));
		users.values().removeIf(threads -> threads.size() < 2
				|| threads.stream().allMatch(thread -> context.holders(thread).getFirst().owner() == Owner.HOST));
		if (users.isEmpty()) {
			return;
		}
		Map.Entry<Long, List<HardwareThread>> first = users.entrySet().iterator().next();
		List<HardwareThread> all = context.sorted(users.values().stream().flatMap(List::stream).toList());
		String example = "%s is the physical id of %s".formatted(Words.physicalId(first.getKey()), Words.and(first.getValue().stream()
				.map(thread -> "CPU " + Words.numbers(List.of(thread)) + " of " + context.holders(thread).getFirst().label()).toList()));
		String message = users.size() == 1 ? example
				: "CPUs %s share %d physical ids; for example %s".formatted(Words.numbers(all), users.size(), example);
		List<Holder> holders = all.stream().flatMap(thread -> context.holders(thread).stream()).distinct().toList();
		out.accept(error(message, "Correct the physical ids, or import the machine again").about(all).about(elements(holders)));
	}
}
