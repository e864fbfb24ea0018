// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;

/**
 * Turns round trips into costs, from near to far. What cannot be told apart by measuring is taken from the model to start with, and the source
 * says so. Distances without a measurement are scaled from the nearest that has one, so that no machine comes out whose far CPUs are nearer
 * than its near ones.
 */
final class MeasuredCosts {
	/** What {@link Cost#SEND} contains for the request itself, see {@link LatencyModel#defaults}. */
	private static final long REQUEST = 100;
	/** Between median and 90th percentile of an exponential of mean 1: ln 5. */
	private static final double P90_OVER_MEDIAN = 1.609;
	private static final double MEDIAN = 0.693;

	private final Calibration base;
	private final String tool;
	private final List<String> remarks = new ArrayList<>();
	/** What was measured of each distance: test and place. */
	private final Map<Distance, String> lines = new EnumMap<>(Distance.class);
	private final Map<Distance, String> interrupts = new EnumMap<>(Distance.class);
	private LatencyModel model;
	private String doubt = "";
	private boolean jitter;
	private boolean woken;

	/** @param tool stands before each source */
	MeasuredCosts(Calibration base, String tool) {
		this.base = base;
		this.model = base.costs();
		this.tool = tool;
	}

	/** Figures from now on count as assumed. @param why empty to trust them again */
	void doubt(String why) {
		doubt = why;
	}

	/** What was measured, and the other distances scaled to fit. */
	LatencyModel model() {
		scale(Cost::line, lines);
		scale(Cost::ipi, interrupts);
		return model;
	}

	/** What could not be used, one sentence each. */
	List<String> remarks() {
		return remarks;
	}

	/** @param what the test and where it ran */
	void line(Distance distance, double roundTrip, String what) {
		long oneWay = Math.round(roundTrip / 2);
		if (oneWay == 0) {
			remarks.add("A cache line over the distance \"" + distance.label() + "\" took " + roundTrip + " ns to and fro (" + what
					+ "), less than a clock tells apart. " + Cost.line(distance).key() + " does not count.");
			return;
		}
		if (!farther(Cost::line, lines, distance, oneWay, what)) {
			return;
		}
		put(Cost.line(distance), oneWay, what + ", half the round trip of " + Math.round(roundTrip) + " ns");
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
		if (!farther(Cost::ipi, interrupts, distance, wire, what)) {
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

	/** Whether a figure is not below those of nearer CPUs; it does not count otherwise. */
	private boolean farther(Function<Distance, Cost> kind, Map<Distance, String> measured, Distance distance, long nanos, String what) {
		for (Map.Entry<Distance, String> near : measured.entrySet()) {
			long before = model.figure(kind.apply(near.getKey())).value();
			if (near.getKey().compareTo(distance) < 0 && nanos < before) {
				remarks.add(kind.apply(distance).key() + " would be " + nanos + " ns (" + what + "), less than " + kind.apply(near.getKey()).key() + " with "
						+ before + " ns (" + near.getValue() + "), which is nearer. It does not count. Look whether the CPUs were where the test says, and"
						+ " measure again.");
				return false;
			}
		}
		measured.put(distance, what);
		return true;
	}

	private void scale(Function<Distance, Cost> kind, Map<Distance, String> measured) {
		if (measured.isEmpty()) {
			return;
		}
		long nearer = 0;
		for (Distance distance : Distance.values()) {
			Cost cost = kind.apply(distance);
			if (distance != Distance.SAME_CPU && !measured.containsKey(distance)) {
				Distance known = nearest(measured, distance);
				long here = model.figure(kind.apply(known)).value();
				long there = base.costs().figure(kind.apply(known)).value();
				long usual = base.costs().figure(cost).value();
				long scaled = there == 0 ? here : Math.round((double) here * usual / there);
				long limit = measured.keySet().stream().filter(far -> far.compareTo(distance) > 0).mapToLong(far -> model.figure(kind.apply(far)).value()).min()
						.orElse(Long.MAX_VALUE);
				model = model.with(cost, Figure.assumed(Math.min(Math.max(scaled, nearer), limit), "ns", tool + ": scaled from " + kind.apply(known).key() + ", "
						+ here + " ns here and " + there + " ns in " + base.name() + ", which has " + usual + " ns"));
			}
			nearer = Math.max(nearer, distance == Distance.SAME_CPU ? 0 : model.figure(cost).value());
		}
	}

	/** The farther one of two that are equally near. */
	private static Distance nearest(Map<Distance, String> measured, Distance distance) {
		Distance best = null;
		for (Distance candidate : measured.keySet()) {
			if (best == null || Math.abs(candidate.ordinal() - distance.ordinal()) <= Math.abs(best.ordinal() - distance.ordinal())) {
				best = candidate;
			}
		}
		return best;
	}

	private void put(Cost cost, long nanos, String source) {
		model = model.with(cost, doubt.isEmpty() ? Figure.measured(nanos, "ns", tool + ": " + source)
				: Figure.assumed(nanos, "ns", tool + ": " + source + "; doubtful: " + doubt));
	}
}
