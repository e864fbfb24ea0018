// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.io.Serializable;
import java.util.Objects;

/**
 * A number the simulator works with, and why.
 *
 * @param value in {@code unit}, 0 or more
 * @param unit such as {@code ns}
 * @param source where it comes from: who measured what on which hardware, or how it was derived
 * @param evidence whether anybody measured this very quantity
 */
public record Figure(long value, String unit, String source, Evidence evidence) implements Serializable {
	/** Shown beside the value; what is assumed gets a badge. */
	public enum Evidence {
		MEASURED, ASSUMED
	}

	public Figure {
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(evidence, "evidence");
		if (value < 0) {
			throw new IllegalArgumentException("A figure cannot be negative: " + value + " " + unit + " (" + source + ").");
		}
	}

	public static Figure measured(long value, String unit, String source) {
		return new Figure(value, unit, source, Evidence.MEASURED);
	}

	public static Figure assumed(long value, String unit, String source) {
		return new Figure(value, unit, source, Evidence.ASSUMED);
	}

	public boolean isAssumed() {
		return evidence == Evidence.ASSUMED;
	}
}
