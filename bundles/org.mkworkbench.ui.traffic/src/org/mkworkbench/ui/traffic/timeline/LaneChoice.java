// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.HashSet;
import java.util.Set;

/**
 * Which lanes a person wants to see, and how. Immutable.
 *
 * @param collapsed ids of kernels whose CPUs are one lane together; -1 for the CPUs of nobody
 * @param hidden positions of CPUs in the layout
 * @param hiddenKernels kernels without any lane
 * @param onlyTraffic whether kernels without a message are left out
 */
record LaneChoice(Set<Integer> collapsed, Set<Integer> hidden, Set<Integer> hiddenKernels, boolean onlyTraffic, Height height) {
	static final LaneChoice ALL = new LaneChoice(Set.of(), Set.of(), Set.of(), false, Height.MEDIUM);
	/** CPUs of nobody do nothing: one row is enough for them. */
	static final LaneChoice USUAL = ALL.toggled(LaneList.NOBODY);

	/** How tall a lane is. */
	enum Height {
		SMALL(11), MEDIUM(22), LARGE(34);

		final int points;

		Height(int points) {
			this.points = points;
		}

		Height taller() {
			return values()[Math.min(values().length - 1, ordinal() + 1)];
		}

		Height lower() {
			return values()[Math.max(0, ordinal() - 1)];
		}
	}

	LaneChoice {
		collapsed = Set.copyOf(collapsed);
		hidden = Set.copyOf(hidden);
		hiddenKernels = Set.copyOf(hiddenKernels);
	}

	LaneChoice toggled(int kernel) {
		return new LaneChoice(switched(collapsed, kernel), hidden, hiddenKernels, onlyTraffic, height);
	}

	LaneChoice collapsed(Set<Integer> kernels) {
		return new LaneChoice(kernels, hidden, hiddenKernels, onlyTraffic, height);
	}

	LaneChoice hiding(int cpu) {
		return new LaneChoice(collapsed, with(hidden, cpu), hiddenKernels, onlyTraffic, height);
	}

	LaneChoice hidingKernel(int kernel) {
		return new LaneChoice(collapsed, hidden, with(hiddenKernels, kernel), onlyTraffic, height);
	}

	LaneChoice showingAll() {
		return new LaneChoice(collapsed, Set.of(), Set.of(), false, height);
	}

	LaneChoice onlyTraffic(boolean wanted) {
		return new LaneChoice(collapsed, hidden, hiddenKernels, wanted, height);
	}

	LaneChoice high(Height wanted) {
		return new LaneChoice(collapsed, hidden, hiddenKernels, onlyTraffic, wanted);
	}

	/** Whether lanes may be missing. */
	boolean hides() {
		return onlyTraffic || !hidden.isEmpty() || !hiddenKernels.isEmpty();
	}

	private static Set<Integer> with(Set<Integer> set, int element) {
		Set<Integer> more = new HashSet<>(set);
		more.add(element);
		return more;
	}

	private static Set<Integer> switched(Set<Integer> set, int element) {
		Set<Integer> other = with(set, element);
		if (set.contains(element)) {
			other.remove(element);
		}
		return other;
	}
}
