// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

import java.io.Serializable;

/** Average over time of a value that changes in steps, such as the length of a queue. Exact up to 2⁵³ value-nanoseconds. */
public final class TimeAverage implements Serializable {
	private static final long serialVersionUID = 1L;

	private long begin;
	private long last;
	private double value;
	private double area;
	private double maximum;

	/** @param now nanoseconds at which the value is {@code value} and the average begins */
	public TimeAverage(long now, double value) {
		this.begin = now;
		this.last = now;
		this.value = value;
		this.maximum = value;
	}

	/** The value from now on. */
	public void set(long now, double newValue) {
		advance(now);
		value = newValue;
		maximum = StrictMath.max(maximum, newValue);
	}

	public void add(long now, double change) {
		set(now, value + change);
	}

	/** The present value. */
	public double value() {
		return value;
	}

	/** Largest value since the average began. */
	public double maximum() {
		return maximum;
	}

	/** Average up to now; the present value if no time has gone by. */
	public double average(long now) {
		advance(now);
		return now == begin ? value : area / (now - begin);
	}

	/** Forgets what was, for instance at the end of the warm-up; the value stays. */
	public void restart(long now) {
		advance(now);
		begin = now;
		area = 0;
		maximum = value;
	}

	private void advance(long now) {
		if (now < last) {
			throw new IllegalArgumentException("Time goes back from " + last + " to " + now + " ns.");
		}
		area += value * (now - last);
		last = now;
	}
}
