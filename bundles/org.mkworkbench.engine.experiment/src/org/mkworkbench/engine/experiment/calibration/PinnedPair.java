// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.time.Duration;

import org.mkworkbench.engine.cost.CalibrationException;

/** Two threads, each tied to a CPU of a pair, that work against each other until the near one is done or time is up. */
final class PinnedPair {
	private static final long DEADLINE_SECONDS = 10;

	/** What a thread does. */
	interface Work {
		void run() throws Exception;
	}

	private final NativeCalls calls;
	private final CpuPair cpus;
	private volatile boolean stop;
	private volatile Throwable failure;
	private volatile String moved = "";

	PinnedPair(NativeCalls calls, CpuPair cpus) {
		this.calls = calls;
		this.cpus = cpus;
	}

	/** Whether to give up; threads that spin look at it. */
	boolean stopped() {
		return stop;
	}

	/**
	 * @param far runs until {@link #stopped}, or as long as it likes
	 * @param release called once the near thread is done or too late; wakes whoever sleeps
	 * @return why the samples do not count; empty if they do
	 */
	String run(Work near, Work far, Work release) throws CalibrationException {
		Thread second = start("far", cpus.b(), far);
		Thread first = start("near", cpus.a(), near);
		boolean late;
		try {
			late = !first.join(Duration.ofSeconds(DEADLINE_SECONDS));
			stop = true;
			release.run();
			late |= !first.join(Duration.ofSeconds(1)) | !second.join(Duration.ofSeconds(1));
		} catch (InterruptedException e) {
			stop = true;
			Thread.currentThread().interrupt();
			throw new CalibrationException("Measuring was interrupted.", e);
		} catch (Exception e) {
			throw failure(e);
		}
		if (failure != null) {
			throw failure(failure);
		}
		return late ? "it took more than " + DEADLINE_SECONDS + " s: the CPUs are too busy" : moved;
	}

	private Thread start(String name, int cpu, Work work) {
		return Thread.ofPlatform().daemon().name("mkworkbench-calibrate-" + name).start(() -> {
			try {
				calls.pin(cpu);
				work.run();
				if (calls.currentCpu() != cpu) {
					moved = "a thread did not stay on CPU " + cpu;
				}
			} catch (Throwable e) {
				failure = e;
				stop = true;
			}
		});
	}

	private static CalibrationException failure(Throwable e) {
		return e instanceof CalibrationException known ? known : new CalibrationException("Measuring failed: " + e, e);
	}
}
