// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Round times along a window. If the times are long and close to each other, they are told as offsets from a base that is told once.
 *
 * @param base moment that labels count from; 0 for plain times
 * @param baseText empty for plain times
 * @param step between ticks in nanoseconds
 */
public record TimeAxis(long base, String baseText, long step, List<Tick> ticks) {
	/** @param x from the left end of the scale @param label with its unit */
	public record Tick(long time, double x, String label) {
	}

	/** Free room between labels, in points. */
	static final double LABEL_GAP = 14;
	/** Decimals of plain times beyond which offsets are easier to read. */
	private static final int MOST_DECIMALS = 3;

	private static final long[] CLOCK_STEPS = { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 432_000, 864_000 };

	/** @param textWidth width of a label in points */
	public static TimeAxis of(TimeScale scale, ToDoubleFunction<String> textWidth) {
		TimeAxis best = null;
		for (long step = stepFrom(scale.nanosPerPoint() * 30); best == null || !best.fits(textWidth); step = next(step)) {
			best = with(scale, step);
			if (step > scale.nanos() && best.ticks().size() <= 1) {
				break;
			}
		}
		return best;
	}

	private boolean fits(ToDoubleFunction<String> textWidth) {
		double free = Double.NEGATIVE_INFINITY;
		for (Tick tick : ticks) {
			double half = textWidth.applyAsDouble(tick.label()) / 2;
			if (tick.x() - half < free) {
				return false;
			}
			free = tick.x() + half + LABEL_GAP;
		}
		return true;
	}

	private static TimeAxis with(TimeScale scale, long step) {
		long first = Math.ceilDiv(scale.begin(), step) * step;
		long end = scale.begin() + scale.nanos();
		long unit = unit(end);
		int decimals = decimals(step, unit >= TimeText.MINUTE ? TimeText.SECOND : unit);
		boolean offsets = decimals > MOST_DECIMALS;
		long whole = offsets ? wholeFor(scale.nanos()) : 0;
		long base = offsets ? Math.floorDiv(scale.begin(), whole) * whole : 0;
		long offsetUnit = unit(end - base);
		List<Tick> ticks = new ArrayList<>();
		for (long time = first; time <= end; time += step) {
			String label = offsets ? "+" + TimeText.in(offsetUnit, time - base, decimals(step, offsetUnit)) : plain(time, unit, step, decimals);
			ticks.add(new Tick(time, scale.x(time), label));
		}
		return new TimeAxis(base, offsets ? TimeText.exact(base) : "", step, List.copyOf(ticks));
	}

	/** Below a minute without minutes; seconds only where ticks differ in them. */
	private static String plain(long time, long unit, long step, int decimals) {
		if (unit >= TimeText.MINUTE && time < TimeText.MINUTE) {
			return TimeText.in(TimeText.SECOND, time, decimals);
		}
		return TimeText.in(unit, time, unit >= TimeText.MINUTE && step % TimeText.MINUTE == 0 ? -1 : decimals);
	}

	/** The unit that a time is told in. */
	private static long unit(long time) {
		return time < TimeText.MICRO ? 1 : time < TimeText.MILLI ? TimeText.MICRO : time < TimeText.SECOND ? TimeText.MILLI : time < TimeText.MINUTE ? TimeText.SECOND : TimeText.MINUTE;
	}

	/** A thousand of the unit that is shorter than the window, at most. */
	private static long wholeFor(long nanos) {
		long whole = TimeText.MICRO;
		while (whole < nanos) {
			whole *= 1000;
		}
		return whole;
	}

	/** How many are needed to tell multiples of a step apart. */
	static int decimals(long step, long unit) {
		int decimals = 0;
		for (long part = unit; part > 1 && step % part != 0; part /= 10) {
			decimals++;
		}
		return decimals;
	}

	/** The smallest round step that is not below. */
	static long stepFrom(double nanos) {
		long step = 1;
		while (step < nanos) {
			step = next(step);
		}
		return step;
	}

	/** 1, 2, 5 of every power of ten below a second, and what clocks have above. */
	static long next(long step) {
		if (step >= TimeText.SECOND) {
			long seconds = step / TimeText.SECOND;
			for (long candidate : CLOCK_STEPS) {
				if (candidate > seconds) {
					return candidate * TimeText.SECOND;
				}
			}
			return step * 2;
		}
		long power = 1;
		while (power * 10 <= step) {
			power *= 10;
		}
		return step == power ? 2 * power : step == 2 * power ? 5 * power : 10 * power;
	}
}
