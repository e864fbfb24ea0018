// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

/**
 * How busy a CPU is, in steps that can be told apart on a small tile, so that nothing is painted again for less.
 *
 * @param busy 0 to {@value #STEPS}: share of the time in work and interrupts
 * @param interrupt the part of it in interrupts
 */
public record Level(int busy, int interrupt) {
	/** Steps of a full meter. */
	public static final int STEPS = 16;

	/** Of shares of time from 0 to 1; whatever is not 0 shows. */
	public static Level of(double busy, double interrupt) {
		int irq = steps(interrupt);
		return new Level(Math.max(irq, steps(busy)), irq);
	}

	private static int steps(double share) {
		return share <= 0 ? 0 : Math.clamp(Math.round(share * STEPS), 1, STEPS);
	}

	/** Pixels of a meter. */
	int busyOf(int pixels) {
		return part(busy, pixels);
	}

	int interruptOf(int pixels) {
		return part(interrupt, pixels);
	}

	private static int part(int steps, int pixels) {
		return steps == 0 ? 0 : Math.max(1, steps * pixels / STEPS);
	}
}
