// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** Says whether the asker lost interest; a question that is given up answers with a {@link Cancelled}. Asked often, from any thread. */
@FunctionalInterface
public interface Cancel {
	Cancel NEVER = () -> false;

	boolean cancelled();

	/** @throws Cancelled if nobody wants the answer any more */
	default void check() {
		if (cancelled()) {
			throw new Cancelled();
		}
	}

	/** Nobody wants the answer any more. */
	final class Cancelled extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Cancelled() {
			super("cancelled", null, false, false);
		}
	}
}
