// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** In which state kernels were and whose CPUs were, at any moment. Immutable. */
final class LifeHistory {
	private static final KernelPhase[] PHASES = KernelPhase.values();
	private static final LaneState[] LANES = LaneState.values();

	private final int events;
	private final KernelLife[] kernels;
	private final Changes[] owners;
	private final LayoutTables tables;

	/** A value that changes with time. */
	private static final class Changes {
		private long[] times = new long[4];
		private int[] values = new int[4];
		private int size;
		private final int first;

		Changes(int first) {
			this.first = first;
		}

		void add(long time, int value) {
			if (size > 0 && times[size - 1] >= time) {
				// At one moment the last word counts.
				values[size - 1] = value;
				return;
			}
			if (size == times.length) {
				times = Arrays.copyOf(times, size * 2);
				values = Arrays.copyOf(values, size * 2);
			}
			times[size] = time;
			values[size++] = value;
		}

		/** Number of the last change until then, -1 for none. */
		int indexAt(long time) {
			int at = Arrays.binarySearch(times, 0, size, time);
			return at >= 0 ? at : -at - 2;
		}

		int at(long time) {
			int index = indexAt(time);
			return index < 0 ? first : values[index];
		}

		/** When it changes next, Long.MAX_VALUE for never. */
		long next(long time) {
			int index = indexAt(time) + 1;
			return index < size ? times[index] : Long.MAX_VALUE;
		}

		/** When it got the value it has then, as far as is known. */
		long since(long time) {
			int index = indexAt(time);
			int value = index < 0 ? first : values[index];
			while (index > 0 && values[index - 1] == value) {
				index--;
			}
			return index < 0 || index == 0 && first == value ? Long.MIN_VALUE : times[index];
		}
	}

	/** The life of a kernel. */
	private static final class KernelLife {
		private final Changes states;
		private final Changes lanes;
		private final List<IpiEvent> events = new ArrayList<>();
		private boolean up;
		private boolean hung;
		private boolean booting;

		/** @param runs whether it ran when the store began, as far as that is not told */
		KernelLife(boolean runs) {
			states = new Changes((runs ? InstanceState.ACTIVE : InstanceState.READY).ordinal());
			lanes = new Changes((runs ? LaneState.IDLE : LaneState.HALTED).ordinal());
			up = runs;
		}

		void event(IpiEvent event) {
			events.add(event);
			if (event.kind() == IpiEvent.Kind.STATE) {
				InstanceState state = InstanceState.values()[Math.clamp(event.value(), 0, InstanceState.values().length - 1)];
				states.add(event.timeNanos(), state.ordinal());
				boolean active = state == InstanceState.ACTIVE;
				booting = active && !up;
				up &= active;
				hung &= active;
			} else if (event.kind() == IpiEvent.Kind.PHASE) {
				KernelPhase phase = phase(event);
				up = phase.up();
				hung = phase == KernelPhase.HUNG;
				booting = phase == KernelPhase.BOOTING;
			} else {
				return;
			}
			LaneState lane = hung ? LaneState.HUNG : up ? LaneState.IDLE : booting ? LaneState.BOOTING : LaneState.HALTED;
			lanes.add(event.timeNanos(), lane.ordinal());
		}
	}

	LifeHistory(LayoutTables tables, List<IpiEvent> lifeEvents) {
		this.tables = tables;
		this.events = lifeEvents.size();
		kernels = new KernelLife[tables.kernels()];
		List<TrafficLayout.Kernel> all = tables.layout().kernels();
		// The host runs, or nothing would; and of a machine of which only events of traffic are known, every kernel that is named.
		boolean untold = lifeEvents.stream().noneMatch(event -> event.kind() != IpiEvent.Kind.OWNER);
		boolean[] seen = new boolean[kernels.length];
		boolean[] ran = new boolean[kernels.length];
		for (IpiEvent event : lifeEvents) {
			int kernel = event.kind() == IpiEvent.Kind.OWNER ? -1 : tables.kernel(event.fromKernel());
			if (kernel >= 0 && !seen[kernel]) {
				seen[kernel] = true;
				// Only a kernel that was up can hang or end.
				ran[kernel] = event.kind() == IpiEvent.Kind.PHASE && phase(event).ordinal() >= KernelPhase.HUNG.ordinal();
			}
		}
		Arrays.setAll(kernels, i -> new KernelLife(untold || ran[i] || all.get(i).id() == 0));
		owners = new Changes[tables.cpus()];
		Arrays.setAll(owners, i -> new Changes(tables.layout().cpus().get(i).kernelId()));
		for (IpiEvent event : lifeEvents) {
			if (event.kind() == IpiEvent.Kind.OWNER) {
				int cpu = tables.cpu(event.fromCpu());
				if (cpu >= 0) {
					owners[cpu].add(event.timeNanos(), event.toKernel());
				}
			} else {
				int kernel = tables.kernel(event.fromKernel());
				if (kernel >= 0) {
					kernels[kernel].event(event);
				}
			}
		}
	}

	/** What a PHASE event tells; a value that is not known counts as stopped. */
	static KernelPhase phase(IpiEvent event) {
		return event.value() >= 0 && event.value() < PHASES.length ? PHASES[event.value()] : KernelPhase.STOPPED;
	}

	/** Number of events it is made of. */
	int events() {
		return events;
	}

	/** Id of the kernel a CPU belongs to at a moment, -1 for nobody. */
	int owner(int cpu, long time) {
		return owners[cpu].at(time);
	}

	/** State of a CPU that does nothing at the moment. */
	LaneState lane(int cpu, long time) {
		int kernel = tables.kernel(owner(cpu, time));
		return kernel < 0 ? LaneState.NONE : laneOfKernel(kernel, time);
	}

	/** State of a kernel's CPUs that do nothing. @param kernel position */
	LaneState laneOfKernel(int kernel, long time) {
		return LANES[kernels[kernel].lanes.at(time)];
	}

	/** When {@link #lane} or {@link #owner} may change next after a moment; Long.MAX_VALUE for never. */
	long nextChange(int cpu, long time) {
		int kernel = tables.kernel(owner(cpu, time));
		long next = owners[cpu].next(time);
		return kernel < 0 ? next : Math.min(next, kernels[kernel].lanes.next(time));
	}

	InstanceState state(int kernel, long time) {
		return InstanceState.values()[kernels[kernel].states.at(time)];
	}

	/** Since when a kernel is up, hanging or not; Long.MIN_VALUE if it was up before anything is known. */
	long upSince(int kernel, long time) {
		Changes lanes = kernels[kernel].lanes;
		long since = lanes.since(time);
		while (since != Long.MIN_VALUE && isUp(LANES[lanes.at(since - 1)])) {
			since = lanes.since(since - 1);
		}
		return since;
	}

	static boolean isUp(LaneState lane) {
		return lane == LaneState.IDLE || lane == LaneState.HUNG;
	}

	/** The last event of a kernel's life until a moment, null if there is none. */
	IpiEvent lastEvent(int kernel, long time) {
		List<IpiEvent> all = kernels[kernel].events;
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (all.get(middle).timeNanos() <= time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == 0 ? null : all.get(low - 1);
	}
}
