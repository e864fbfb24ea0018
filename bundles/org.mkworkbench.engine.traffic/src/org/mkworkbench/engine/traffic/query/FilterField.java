// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** What a term of a filter is about. */
enum FilterField {
	FROM("from", "sending kernel"),
	TO("to", "receiving kernel"),
	KERNEL("kernel", "kernel that sends or receives"),
	FROM_CPU("from-cpu", "sending CPU, by its Linux number"),
	TO_CPU("to-cpu", "interrupted CPU, by its Linux number"),
	CPU("cpu", "CPU that sends or is interrupted, by its Linux number"),
	TYPE("type", "type of the message"),
	CHANNEL("channel", "declared channel"),
	OUTCOME("outcome", "what became of the message"),
	LATENCY("latency", "time from the call that sends to the end of the handler");

	private final String word;
	private final String description;

	FilterField(String word, String description) {
		this.word = word;
		this.description = description;
	}

	/** As it is typed. */
	String word() {
		return word;
	}

	/** For people. */
	String description() {
		return description;
	}

	/** Whether it is about what became of a message; such a term cannot be told from the sender, the receiver and the type. */
	boolean ofFate() {
		return this == OUTCOME || this == LATENCY;
	}

	boolean ofKernel() {
		return this == FROM || this == TO || this == KERNEL;
	}

	boolean ofCpu() {
		return this == FROM_CPU || this == TO_CPU || this == CPU;
	}

	/** By its word, null if there is none. */
	static FilterField of(String word) {
		for (FilterField field : values()) {
			if (field.word.equalsIgnoreCase(word)) {
				return field;
			}
		}
		return null;
	}
}
