// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.validation.Words;

/** What is known of the core below a CPU: its kind and how fast it runs. Of machines with one kind of core the machine itself tells. */
final class CoreFacts {
	/** Names of hwloc for facts of a kind of core. */
	private static final String MAX_FREQUENCY = "FrequencyMaxMHz";
	private static final String BASE_FREQUENCY = "FrequencyBaseMHz";

	private CoreFacts() {
	}

	/** {@code Kind Performance · up to 5.2 GHz · base 1.9 GHz}; empty where nothing is known. */
	static String text(HardwareThread thread) {
		List<String> parts = new ArrayList<>();
		CpuKind kind = thread.getKind();
		SourcedElement source = kind != null ? kind : MachineIndex.enclosing(thread, Machine.class).orElse(null);
		if (kind != null && kind.getName() != null && !kind.getName().isBlank()) {
			String name = kind.getName().strip();
			parts.add(name.startsWith("Kind ") ? name : NLS.bind(Messages.tile_kind, name));
		}
		Optional<Integer> most = kind != null && kind.getMaxFrequencyMHz() != null ? Optional.of(kind.getMaxFrequencyMHz()) : megahertz(source, MAX_FREQUENCY);
		most.ifPresent(value -> parts.add(NLS.bind(Messages.tile_maxFrequency, gigahertz(value))));
		megahertz(source, BASE_FREQUENCY).ifPresent(value -> parts.add(NLS.bind(Messages.tile_baseFrequency, gigahertz(value))));
		return Words.capitalised(String.join(" · ", parts));
	}

	private static Optional<Integer> megahertz(SourcedElement source, String name) {
		return source == null ? Optional.empty() : source.getInfos().stream().filter(info -> name.equals(info.getName()) && info.getValue() != null
				&& info.getValue().matches("[1-9]\\d{0,6}")).map(info -> Integer.valueOf(info.getValue())).findFirst();
	}

	private static String gigahertz(int megahertz) {
		return BigDecimal.valueOf(megahertz, 3).stripTrailingZeros().toPlainString();
	}
}
