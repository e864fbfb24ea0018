// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.Arrays;

import org.mkworkbench.engine.contention.Cores;
import org.mkworkbench.engine.contention.LockStation;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link SharedLock}. A lock begins anew when CPUs move, and goes over to a kernel that takes over. */
final class SharedLockActor extends WorkloadActor {
	private static final long serialVersionUID = 1L;

	private final SharedLock spec;
	private Lock[] locks;

	SharedLockActor(SharedLock spec) {
		super("lock", spec.name());
		this.spec = spec;
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		int[] kernels = spec.kernelIds().stream().mapToInt(this::kernel).toArray();
		if (on.costs().personality() == Personality.ONE_KERNEL) {
			locks = new Lock[] {new Lock(this, 0, kernels)};
		} else {
			locks = new Lock[kernels.length];
			for (int i = 0; i < kernels.length; i++) {
				locks[i] = new Lock(this, i, kernels[i]);
			}
		}
		for (int kernel : kernels) {
			on.watch(this, kernel);
		}
		for (Lock lock : locks) {
			lock.check();
		}
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		for (Lock lock : locks) {
			lock.check();
		}
	}

	@Override
	protected void replaced(int kernel, int by) {
		boolean hasOwn = by >= 0 && Arrays.stream(locks).anyMatch(lock -> Arrays.stream(lock.kernels).anyMatch(k -> k == by));
		for (Lock lock : locks) {
			// A kernel that has a lock of its own does not get that of the other one too.
			if (follow(lock.kernels, kernel, hasOwn ? kernel : by)) {
				lock.suspended = by < 0;
				lock.check();
			}
		}
	}

	@Override
	protected void computed(int what, long argument) {
		locks[(int) (argument >>> 32)].computed(what, (int) argument);
	}

	@Override
	protected void report(Report report) {
		double[] operations = new double[locks.length];
		double[] nanos = new double[locks.length];
		LatencyHistogram waits = new LatencyHistogram();
		for (int i = 0; i < locks.length; i++) {
			Lock lock = locks[i];
			operations[i] = lock.operations() * 1e9;
			nanos[i] = lock.nanos();
			waits.add(lock.waits);
			if (lock.station != null) {
				waits.add(lock.station.waits());
			}
		}
		report.ratios("lock.rate", "Operations of all CPUs", name, "1/s", operations, nanos);
		latencies(report, "lock.wait", "Wait for the lock", waits);
		for (Lock lock : locks) {
			report.ratio("lock.held", "Time the lock is held", lock.subject(), "%", 100.0 * lock.heldNanos(), lock.nanos());
		}
	}

	/** One lock and the CPUs that need it. */
	private static final class Lock implements Cores {
		private static final long serialVersionUID = 1L;
		/** Work of a time before the lock began anew has another number. */
		private static final int GENERATIONS = 1 << 20;

		private final SharedLockActor actor;
		private final int index;
		private final int[] kernels;
		/** One of its kernels hands over. */
		private boolean suspended;
		/** Null while it does not work. */
		private LockStation station;
		private int[] cpus;
		/** The machine's lists of them, by kernel. */
		private final int[][] seen;
		private int generation;
		private long since;
		private long nanosBefore;
		private long operationsBefore;
		private long heldBefore;
		private final LatencyHistogram waits = new LatencyHistogram();

		Lock(SharedLockActor actor, int index, int... kernels) {
			this.actor = actor;
			this.index = index;
			this.kernels = kernels;
			this.seen = new int[kernels.length][];
		}

		/** Begins or stops to work as its kernels come and go. */
		void check() {
			boolean able = !suspended;
			for (int kernel : kernels) {
				able &= actor.machine.active(kernel);
			}
			if (station != null && !able) {
				end();
			} else if (station == null && able) {
				begin();
			}
		}

		private void end() {
			nanosBefore += actor.machine.now() - since;
			operationsBefore += station.operations();
			heldBefore += station.heldNanos();
			waits.add(station.waits());
			station = null;
			generation = (generation + 1) % GENERATIONS;
		}

		private void begin() {
			Machine machine = actor.machine;
			cpus = actor.cpusOf(kernels);
			int[] packages = Arrays.stream(cpus).map(cpu -> StrictMath.max(0, machine.hardware().cpus().get(cpu).packageIndex())).toArray();
			double[] line = new double[Distance.values().length];
			for (Distance distance : Distance.values()) {
				line[distance.ordinal()] = machine.costs().lineNanos(distance);
			}
			station = new LockStation(this, actor.spec.work(), packages, distances(machine, cpus), line,
					machine.stream(actor.entity() + "/" + index, "work"));
			since = machine.now();
			station.begin();
		}

		@Override
		public long now() {
			return actor.machine.now();
		}

		@Override
		public void after(long delay, int what, long argument) {
			throw new UnsupportedOperationException("A lock has no timers.");
		}

		@Override
		public void work(int member, long duration, int what, long argument) {
			actor.machine.compute(cpus[member], duration, actor, what + 2 * generation, (long) index << 32 | argument);
		}

		void computed(int what, int member) {
			if (station == null || what >> 1 != generation) {
				return;
			}
			if (cpusMoved()) {
				end();
				begin();
			} else {
				station.event(what & 1, member);
			}
		}

		/** Looks at the CPUs one by one only when the machine has new lists of them. */
		private boolean cpusMoved() {
			boolean same = true;
			for (int i = 0; i < kernels.length; i++) {
				int[] now = actor.machine.cpus(kernels[i]);
				same &= now == seen[i];
				seen[i] = now;
			}
			return !same && !actor.areCpusOf(cpus, kernels);
		}

		private long nanos() {
			return nanosBefore + (station == null ? 0 : actor.machine.now() - since);
		}

		long operations() {
			return operationsBefore + (station == null ? 0 : station.operations());
		}

		long heldNanos() {
			return heldBefore + (station == null ? 0 : station.heldNanos());
		}

		String subject() {
			return actor.locks.length == 1 ? actor.name : actor.name + ", " + actor.machine.kernelName(kernels[0]);
		}
	}

	/** From each to each, as ordinals of {@link Distance}. */
	static byte[][] distances(Machine machine, int[] cpus) {
		byte[][] distances = new byte[cpus.length][cpus.length];
		for (int i = 0; i < cpus.length; i++) {
			for (int j = 0; j < cpus.length; j++) {
				distances[i][j] = (byte) machine.distance(cpus[i], cpus[j]).ordinal();
			}
		}
		return distances;
	}
}
