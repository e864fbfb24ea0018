// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * The cells of a matrix that filter the views of traffic. They are added to the filter that was there before; the matrix itself goes on with
 * that one, so that the other cells stay to be seen. Several cells stand for all messages from any of their senders to any of their receivers.
 * UI thread only.
 */
final class PairPicks {
	private final Set<Party> from = new LinkedHashSet<>();
	private final Set<Party> to = new LinkedHashSet<>();
	/** The filter before anything was picked, and what it became. */
	private String base = "";
	private String applied = "";

	/** Whether a pair is among what is let through. */
	boolean contains(Party sender, Party receiver) {
		return holds(from, sender) && holds(to, receiver);
	}

	private static boolean holds(Set<Party> parties, Party party) {
		return parties.stream().anyMatch(each -> same(each, party));
	}

	/** A CPU is the same one when it has changed hands. */
	private static boolean same(Party a, Party b) {
		return a.cpu() == b.cpu() && (a.cpu() >= 0 || a.kernelId() == b.kernelId());
	}

	boolean isEmpty() {
		return from.isEmpty();
	}

	/** The filter of all views with what is picked. */
	String applied() {
		return applied;
	}

	/** That filter without what is picked: the matrix goes by it. */
	String base() {
		return base;
	}

	/** Somebody else changed the filter: what was picked is forgotten. @return whether that changed anything */
	boolean filterChanged(String now) {
		if (!isEmpty() && !now.equals(applied)) {
			from.clear();
			to.clear();
			return true;
		}
		return false;
	}

	/**
	 * A cell was clicked.
	 *
	 * @param adding to those picked before; a cell of another kind (a CPU instead of a kernel) begins anew all the same
	 * @param now text of the filter of all views
	 * @return the new text of it
	 */
	String click(Party sender, Party receiver, boolean adding, String now, TrafficLayout layout) {
		if (isEmpty() || !now.equals(applied)) {
			from.clear();
			to.clear();
			base = now;
		}
		boolean again = contains(sender, receiver);
		boolean single = from.size() == 1 && to.size() == 1;
		boolean fits = isEmpty() || isCpu(from) == sender.cpu() >= 0 && isCpu(to) == receiver.cpu() >= 0;
		if (again && (single || !adding)) {
			return clear();
		}
		if (!adding || !fits) {
			from.clear();
			to.clear();
		}
		if (again) {
			remove(sender, receiver);
		} else {
			from.add(sender);
			to.add(receiver);
		}
		applied = String.join(" ", without(without(base, "from", isCpu(from)), "to", isCpu(to)), (isCpu(from) ? "from-cpu:" : "from:") + words(from, layout), (isCpu(to) ? "to-cpu:" : "to:") + words(to, layout)).strip();
		return applied;
	}

	/** What was typed about the same side would only contradict what is picked: that takes its place. What is taken out by a minus stays. */
	private static String without(String filter, String side, boolean cpu) {
		return filter.replaceAll("(?i)(?<!\\S)" + side + (cpu ? "(?:-cpu)?" : "") + ":(?:\"[^\"]*\"|[^\\s\"])+", "").replaceAll(" {2,}", " ").strip();
	}

	/** Takes a cell away on the side on which others remain. */
	private void remove(Party sender, Party receiver) {
		if (to.size() > 1) {
			to.removeIf(each -> same(each, receiver));
		} else {
			from.removeIf(each -> same(each, sender));
		}
	}

	/** Lets everything go. @return the filter as it was before */
	String clear() {
		from.clear();
		to.clear();
		applied = base;
		return base;
	}

	private static boolean isCpu(Set<Party> parties) {
		return parties.iterator().next().cpu() >= 0;
	}

	private static String words(Set<Party> parties, TrafficLayout layout) {
		return parties.stream().map(party -> word(party, layout)).collect(Collectors.joining(","));
	}

	/** As the filter line has it: the Linux number of a CPU, the name of a kernel if it is one of its own and needs no quotes, else its id. */
	private static String word(Party party, TrafficLayout layout) {
		if (party.cpu() >= 0) {
			return Integer.toString(layout.cpus().get(party.cpu()).linux());
		}
		if (party.kernelId() < 0) {
			return "unknown";
		}
		String name = layout.kernel(party.kernelId()).map(TrafficLayout.Kernel::name).orElse("");
		boolean plain = name.matches("[A-Za-z_][\\w.-]*") && !name.equalsIgnoreCase("unknown")
				&& layout.kernels().stream().filter(kernel -> kernel.name().equalsIgnoreCase(name)).count() == 1;
		return plain ? name : Integer.toString(party.kernelId());
	}
}
