// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.sequence.Lifeline.Key;

/** Which lifelines there are, in which order, and which of them are hidden; what a person chose outlives answers. UI thread only. */
final class Lifelines {
	private boolean byCpu;
	/** Those that were moved by hand, in their order, and all that stood beside them then. */
	private final List<Key> order = new ArrayList<>();
	private final Set<Key> hidden = new LinkedHashSet<>();
	private List<Lifeline> all = List.of();

	boolean byCpu() {
		return byCpu;
	}

	/** A lifeline per CPU that takes part instead of one per kernel. */
	void byCpu(boolean wanted) {
		byCpu = wanted;
	}

	/** Takes note of who takes part: all kernels, or the CPUs of the messages. */
	void update(TrafficLayout layout, List<Message> messages) {
		List<Lifeline> found = new ArrayList<>(byCpu ? cpus(layout, messages) : kernels(layout, messages));
		found.sort(Comparator.comparingInt(line -> {
			int place = order.indexOf(line.key());
			return place < 0 ? Integer.MAX_VALUE : place;
		}));
		all = List.copyOf(found);
	}

	private static List<Lifeline> kernels(TrafficLayout layout, List<Message> messages) {
		List<Lifeline> lines = new ArrayList<>();
		layout.kernels().forEach(kernel -> lines.add(ofKernel(kernel.id(), layout)));
		Set<Integer> further = new LinkedHashSet<>();
		messages.forEach(message -> {
			further.add(message.fromKernel());
			further.add(message.toKernel());
		});
		further.stream().filter(id -> id >= 0 && layout.kernel(id).isEmpty()).sorted().forEach(id -> lines.add(ofKernel(id, layout)));
		return lines;
	}

	private static Lifeline ofKernel(int id, TrafficLayout layout) {
		return layout.kernel(id).map(kernel -> new Lifeline(-1, id, kernel.name(), kernel.role()))
				.orElseGet(() -> new Lifeline(-1, id, NLS.bind(Messages.Lifelines_kernel, id), ""));
	}

	private static List<Lifeline> cpus(TrafficLayout layout, List<Message> messages) {
		// The owner is whom the messages say it is: CPUs change hands.
		TreeMap<Integer, Integer> owners = new TreeMap<>();
		for (Message message : messages) {
			owners.put(message.fromCpu(), message.fromKernel());
			owners.put(message.toCpu(), message.toKernel());
		}
		owners.remove(-1);
		List<Lifeline> lines = new ArrayList<>();
		owners.forEach((cpu, owner) -> {
			String name = cpu < layout.cpus().size() ? NLS.bind(Messages.Lifelines_cpu, layout.cpus().get(cpu).linux()) : NLS.bind(Messages.Lifelines_cpu, "?");
			lines.add(new Lifeline(cpu, owner, name, layout.kernel(owner).map(TrafficLayout.Kernel::name).orElse("")));
		});
		// Grouped by owner, as everywhere.
		lines.sort(Comparator.comparingInt(Lifeline::kernelId).thenComparingInt(Lifeline::cpu));
		return lines;
	}

	List<Lifeline> shown() {
		return all.stream().filter(line -> !hidden.contains(line.key())).toList();
	}

	List<Lifeline> hidden() {
		return all.stream().filter(line -> hidden.contains(line.key())).toList();
	}

	/** The last one that is shown stays. */
	boolean canHide(Lifeline line) {
		return shown().size() > 1 && shown().contains(line);
	}

	void hide(Lifeline line) {
		if (canHide(line)) {
			hidden.add(line.key());
		}
	}

	void show(Lifeline line) {
		hidden.remove(line.key());
	}

	void showAll() {
		hidden.clear();
	}

	boolean ordered() {
		return !order.isEmpty();
	}

	void usualOrder() {
		order.clear();
	}

	/** Moves a lifeline to another place among those shown. @param place 0 or more; too large ones mean the end */
	void move(Lifeline line, int place) {
		List<Lifeline> shown = new ArrayList<>(shown());
		if (!shown.remove(line)) {
			return;
		}
		shown.add(Math.clamp(place, 0, shown.size()), line);
		// Hidden ones come back beside whom they stood before.
		List<Lifeline> arranged = new ArrayList<>(shown);
		for (int i = 0; i < all.size(); i++) {
			Lifeline other = all.get(i);
			if (!arranged.contains(other)) {
				arranged.add(i == 0 ? 0 : arranged.indexOf(all.get(i - 1)) + 1, other);
			}
		}
		order.clear();
		arranged.forEach(other -> order.add(other.key()));
		all = List.copyOf(arranged);
	}

	/** Key of the sender of a message, null if it is not known. */
	Key sender(Message message) {
		return byCpu ? key(true, message.fromCpu()) : key(false, message.fromKernel());
	}

	Key receiver(Message message) {
		return byCpu ? key(true, message.toCpu()) : key(false, message.toKernel());
	}

	private static Key key(boolean cpu, int number) {
		return number < 0 ? null : new Key(cpu, number);
	}
}
