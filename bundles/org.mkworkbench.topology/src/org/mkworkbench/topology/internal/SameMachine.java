// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage.Literals;
import org.mkworkbench.model.machine.Package;

/**
 * Whether two sources can tell of one machine, although they agree in architecture and CPU numbers, which many machines have in common. What
 * is assumed on either side, as everything of a preset is, contradicts nothing.
 */
public final class SameMachine {
	/** A source may be wrong about a few CPUs, as firmware of virtual machines is; one in four is another machine. */
	private static final int TOLERATED = 4;

	private final Map<Integer, HardwareThread> base;
	private final Map<Integer, HardwareThread> addition;
	private final boolean modelsComparable;
	private final String name;

	private SameMachine(Machine base, Machine addition) {
		this.base = online(base);
		this.addition = online(addition);
		this.addition.keySet().retainAll(this.base.keySet());
		name = base.getName();
		// sources spell the models of Arm and POWER CPUs in ways of their own; those of x86 CPUs come from the CPU itself
		modelsComparable = Stream.of(base, addition).map(Machine::getArchitecture).filter(Objects::nonNull).allMatch(each -> each.matches("x86.*|i[3-6]86"));
	}

	private static Map<Integer, HardwareThread> online(Machine machine) {
		Map<Integer, HardwareThread> threads = new HashMap<>();
		MachineIndex.threadsBelow(machine).stream().filter(thread -> thread.getOsIndex() != null && thread.isOnline())
				.forEach(thread -> threads.putIfAbsent(thread.getOsIndex(), thread));
		return threads;
	}

	/** A sentence that names what speaks against it, without a full stop; empty when nothing does. */
	public static Optional<String> contradiction(Machine base, Machine addition) {
		SameMachine question = new SameMachine(base, addition);
		return question.models().or(question::cores);
	}

	private Optional<String> models() {
		List<Integer> strange = contradicting((one, other) -> {
			String model = model(one);
			String otherModel = model(other);
			return modelsComparable && model != null && otherModel != null && !model.equals(otherModel);
		});
		return strange.isEmpty() ? Optional.empty() : Optional.of("the CPUs %s of this source are \"%s\", but \"%s\" in \"%s\""
				.formatted(CpuSet.of(strange), model(addition.get(strange.getFirst())), model(base.get(strange.getFirst())), name));
	}

	private Optional<String> cores() {
		List<Integer> strange = contradicting((one, other) -> {
			CpuSet siblings = siblings(one);
			CpuSet otherSiblings = siblings(other);
			return siblings != null && otherSiblings != null && !siblings.equals(otherSiblings);
		});
		return strange.isEmpty() ? Optional.empty() : Optional.of("CPU %d is on one core with CPUs %s in this source, but CPUs %s in \"%s\"; %d CPUs differ so"
				.formatted(strange.getFirst(), siblings(addition.get(strange.getFirst())), siblings(base.get(strange.getFirst())), name, strange.size()));
	}

	/** CPUs for which the answer is yes, when they are more than tolerated; else none. */
	private List<Integer> contradicting(BiPredicate<HardwareThread, HardwareThread> question) {
		List<Integer> strange = new ArrayList<>();
		addition.forEach((number, thread) -> {
			if (question.test(thread, base.get(number))) {
				strange.add(number);
			}
		});
		strange.sort(null);
		return strange.size() * TOLERATED > addition.size() ? strange : List.of();
	}

	private static String model(HardwareThread thread) {
		Package socket = MachineIndex.packageOf(thread).orElse(null);
		return socket == null || socket.getModel() == null || socket.getModel().isBlank() || Provenance.isAssumed(socket, Literals.PACKAGE__MODEL) ? null
				: socket.getModel().strip().replaceAll("\\s+", " ");
	}

	/** CPUs on the core that both sources know to be online, itself included; null where the source knows no cores or assumes them. */
	private CpuSet siblings(HardwareThread thread) {
		Core core = MachineIndex.enclosing(thread, Core.class).orElse(null);
		return core == null || Provenance.isAssumed(core, Literals.TOPOLOGY_OBJECT__OS_INDEX) ? null
				: CpuSet.of(MachineIndex.threadsBelow(core).stream().map(HardwareThread::getOsIndex).filter(number -> addition.containsKey(number)).toList());
	}
}
