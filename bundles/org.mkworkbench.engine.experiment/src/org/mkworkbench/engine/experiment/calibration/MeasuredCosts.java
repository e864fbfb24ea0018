// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;

/** Turns round trips into costs. What cannot be told apart by measuring is taken from the model to start with, and the source says so. */
final class MeasuredCosts {
	/** What {@link Cost#SEND} contains for the request itself, see {@link LatencyModel#defaults}. */
	private static final long REQUEST = 100;
	/** Between median and 90th percentile of an exponential of mean 1: ln 5. */
	private static final double P90_OVER_MEDIAN = 1.609;
	private static final double MEDIAN = 0.693;

	private final String tool;
	private final List<String> remarks = new ArrayList<>();
	private LatencyModel model;
	private boolean jitter;
	private boolean woken;

	/** @param tool stands before each source */
	MeasuredCosts(LatencyModel base, String tool) {
		this.model = base;
		this.tool = tool;
	}

	LatencyModel model() {
		return model;
	}

	/** What could not be used, one sentence each. */
	List<String> remarks() {
		return remarks;
	}

	/** @param what the test and where it ran */
	void line(Distance distance, double roundTrip, String what) {
		put(Cost.line(distance), Math.round(roundTrip / 2), what + ", half the round trip of " + Math.round(roundTrip) + " ns");
	}

	/**
	 * @param p50 of the round trip of an interrupt to a running CPU, nanoseconds
	 * @param p90 the same; not above {@code p50} when the spread is not known
	 * @param without the same call without interrupt
	 */
	void interrupt(Distance distance, double p50, double p90, double without, String what) {
		double mean = p90 > p50 ? (p90 - p50) / P90_OVER_MEDIAN : model.ipiJitterNanos();
		long entry = model.interruptNanos();
		long answer = model.figure(Cost.line(distance)).value();
		long wire = Math.round(p50 - without - entry - answer - REQUEST - mean * MEDIAN);
		if (wire <= 0) {
			remarks.add("The interrupt over the distance \"" + distance.label() + "\" took " + Math.round(p50) + " ns, less than its parts together"
					+ " (call " + Math.round(without) + ", entry " + entry + ", answer " + answer + " ns). " + Cost.ipi(distance).key() + " stays as it was.");
			return;
		}
		put(Cost.ipi(distance), wire, what + ", p50 " + Math.round(p50) + " ns, less " + Math.round(without) + " without interrupt, " + REQUEST
				+ " request, " + entry + " entry (" + (model.figure(Cost.INTERRUPT).isAssumed() ? "assumed" : "published") + "), " + answer
				+ " answer, " + Math.round(mean * MEDIAN) + " jitter");
		if (p90 > p50 && !jitter) {
			jitter = true;
			put(Cost.IPI_JITTER, Math.round(mean), what + ", p90 " + Math.round(p90) + " against p50 " + Math.round(p50) + " ns, mean of an exponential");
		}
	}

	/**
	 * @param oneWay from the call that wakes a sleeping thread until it runs, nanoseconds
	 * @param call what the system call alone takes
	 */
	void wake(Distance distance, double oneWay, double call, String what) {
		if (woken) {
			return;
		}
		long wire = model.ipiNanos(distance);
		long entry = model.interruptNanos();
		long task = model.workNanos();
		long wake = Math.round(oneWay - call - wire - entry - task);
		if (wake <= 0) {
			remarks.add("Waking a thread over the distance \"" + distance.label() + "\" took " + Math.round(oneWay) + " ns, less than its parts"
					+ " together (interrupt " + wire + ", entry " + entry + ", context switch " + task + " ns). " + Cost.WAKE_DEEP.key() + " stays as it was.");
			return;
		}
		woken = true;
		put(Cost.WAKE_DEEP, wake, what + ", one way " + Math.round(oneWay) + " ns, less " + Math.round(call) + " system call, "
				+ wire + " interrupt, " + entry + " entry, " + task + " context switch");
	}

	private void put(Cost cost, long nanos, String source) {
		model = model.with(cost, Figure.measured(nanos, "ns", tool + ": " + source));
	}
}
