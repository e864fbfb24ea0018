// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.ui.live.transactions.OverlayContents.Change;
import org.mkworkbench.ui.live.transactions.OverlayContents.Kind;

/** What an overlay does in a few words, for transactions whose own words do not tell. */
final class ChangeWords {
	private final TrafficLayout layout;
	private final List<Change> changes;

	private ChangeWords(TrafficLayout layout, List<Change> changes) {
		this.layout = layout;
		this.changes = new ArrayList<>(changes);
	}

	/** Such as "CPU 15: web → host"; empty if the overlay does nothing to kernels or cannot be read. */
	static String of(OverlayContents overlay, TrafficLayout layout) {
		return new ChangeWords(layout, overlay.changes()).text();
	}

	private String text() {
		List<String> words = new ArrayList<>();
		while (!changes.isEmpty()) {
			Change change = changes.removeFirst();
			boolean given = change.kind() == Kind.CPU_ADD || change.kind() == Kind.MEMORY_ADD || change.kind() == Kind.DEVICE_ADD;
			boolean taken = change.kind() == Kind.CPU_REMOVE || change.kind() == Kind.MEMORY_REMOVE || change.kind() == Kind.DEVICE_REMOVE;
			if (given || taken) {
				Change other = counterpart(change);
				String nobody = isCreated(change.kernel(), words) ? "" : Messages.ChangeWords_host;
				String from = taken ? change.kernel() : other == null ? nobody : other.kernel();
				String to = given ? change.kernel() : other == null ? Messages.ChangeWords_host : other.kernel();
				words.add(from.isEmpty() ? NLS.bind(Messages.ChangeWords_with, to, what(change)) : NLS.bind(Messages.ChangeWords_move, new Object[] { what(change), from, to }));
			} else {
				words.add(NLS.bind(change.kind() == Kind.CREATE ? Messages.ChangeWords_create : Messages.ChangeWords_remove, change.kernel(), what(change)));
			}
		}
		return words.stream().map(String::strip).collect(Collectors.joining("; "));
	}

	private static boolean isCreated(String kernel, List<String> words) {
		return words.stream().anyMatch(each -> each.startsWith(NLS.bind(Messages.ChangeWords_create, kernel, "")));
	}

	/** The other half of a move, taken out of what is left; null if there is none. */
	private Change counterpart(Change change) {
		Kind wanted = switch (change.kind()) {
			case CPU_ADD -> Kind.CPU_REMOVE;
			case CPU_REMOVE -> Kind.CPU_ADD;
			case DEVICE_ADD -> Kind.DEVICE_REMOVE;
			case DEVICE_REMOVE -> Kind.DEVICE_ADD;
			default -> null;
		};
		for (Change other : changes) {
			if (other.kind() == wanted && other.cpus().equals(change.cpus()) && other.devices().equals(change.devices())) {
				changes.remove(other);
				return other;
			}
		}
		return null;
	}

	/** CPUs, memory and devices of a change. */
	private String what(Change change) {
		List<String> parts = new ArrayList<>();
		if (!change.cpus().isEmpty()) {
			TreeSet<Long> wanted = new TreeSet<>(change.cpus());
			List<Integer> linux = layout.cpus().stream().filter(cpu -> wanted.contains(cpu.physicalId())).map(TrafficLayout.Cpu::linux).toList();
			String list = linux.size() == wanted.size() ? CpuSet.of(linux).toString() : wanted.stream().map(id -> "0x" + Long.toHexString(id)).collect(Collectors.joining(","));
			parts.add(NLS.bind(wanted.size() == 1 ? Messages.ChangeWords_cpu : Messages.ChangeWords_cpus, list));
		}
		if (change.memory() > 0) {
			parts.add(new ByteSize(change.memory()).rounded());
		}
		parts.addAll(change.devices());
		return String.join(", ", parts);
	}
}
