// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.Locale;

/** The columns of traffic as CSV, in their order. Those that only help people to read are not needed for reading it back. */
enum EventColumn {
	TIME("time_ns"), KIND, SENT("sent_ns"), TYPE, TYPE_NAME, FROM_KERNEL, FROM_KERNEL_NAME, TO_KERNEL, TO_KERNEL_NAME,
	/** Linux number, empty if the layout does not have the CPU. */
	FROM_CPU,
	/** As in the event. */
	FROM_CPU_ID, TO_CPU, TO_CPU_ID, CHANNEL, VALUE, RING("ring_entries"), NUMBER;

	private final String word;

	EventColumn() {
		word = name().toLowerCase(Locale.ROOT);
	}

	EventColumn(String word) {
		this.word = word;
	}

	/** As in the heading. */
	String word() {
		return word;
	}

	/** Whether there is no event without it. */
	boolean needed() {
		return this == TIME || this == KIND;
	}
}
