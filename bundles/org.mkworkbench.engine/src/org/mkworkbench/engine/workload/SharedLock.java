// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.contention.LockSpec;
import org.mkworkbench.engine.contention.Service;
import org.mkworkbench.engine.simulator.Actor;

/**
 * All CPUs of some kernels do work that needs a lock of their kernel now and then, such as the one of a directory. Each kernel has a lock
 * of its own; when the run shows all of them as one kernel, there is one lock for all. So a run tells what splitting a kernel gains.
 *
 * @param kernelIds whose CPUs work; one or more. With one lock for all the work begins when all are active
 * @param work of each CPU, over and over
 */
public record SharedLock(String name, List<Integer> kernelIds, LockSpec work) implements WorkloadSpec {
	public SharedLock {
		kernelIds = List.copyOf(kernelIds);
		Range range = new Range(name);
		range.check("the number of kernels", kernelIds.size(), 1, Integer.MAX_VALUE).distinct(kernelIds);
		Objects.requireNonNull(work, "work");
	}

	/**
	 * A lock whose waiters spin, with the lock and one line of data moving from holder to holder; that it is two lines is assumed.
	 *
	 * @param perSecond how often each CPU would need the lock if it were always free, above 0
	 * @param heldNanos how long it keeps it, 0 or more; with the data in its caches
	 */
	public static SharedLock of(String name, List<Integer> kernelIds, double perSecond, double heldNanos) {
		new Range(name).rate(perSecond);
		double parallel = StrictMath.max(0, 1e9 / perSecond - heldNanos);
		return new SharedLock(name, kernelIds, new LockSpec(parallel, Service.EXPONENTIAL, heldNanos, Service.DETERMINISTIC, 2, 1));
	}

	@Override
	public List<String> assumptions() {
		return List.of("Lock \"" + name + "\": " + plain(work.heldLines()) + " cache lines go from one holder to the next, and "
				+ plain(work.waiterLines()) + " to each CPU that waits. Near CPUs come first, each once before far ones have their turn. CPUs that wait never sleep.");
	}

	private static String plain(double lines) {
		return java.math.BigDecimal.valueOf(lines).stripTrailingZeros().toPlainString();
	}

	@Override
	public Actor actor() {
		return new SharedLockActor(this);
	}
}
