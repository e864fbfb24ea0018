// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Comparison with published figures. */
final class Published {
	/** Percentage points the residual of a test may be off from the one it states, which is rounded to whole per cents. */
	private static final double SLACK = 1;

	private Published() {
	}

	/**
	 * That a model differs from a published figure by what docs/validity.md says, no more and no less: a tolerance would let it drift up to its
	 * limit, and to the other side.
	 *
	 * @param residual in per cent of the published figure, above 0 where the model gives more
	 */
	static void residual(double residual, double published, double model) {
		assertEquals(residual, 100 * (model / published - 1), SLACK, () -> "model " + model + " for " + published);
	}
}
