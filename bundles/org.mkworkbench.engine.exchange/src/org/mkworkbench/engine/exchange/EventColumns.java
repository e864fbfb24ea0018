// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.List;

/** The columns of traffic as CSV. Those that only help people to read are not needed for reading it back. */
final class EventColumns {
	static final String TIME = "time_ns";
	static final String KIND = "kind";
	static final String SENT = "sent_ns";
	static final String TYPE = "type";
	static final String TYPE_NAME = "type_name";
	static final String FROM_KERNEL = "from_kernel";
	static final String FROM_KERNEL_NAME = "from_kernel_name";
	static final String TO_KERNEL = "to_kernel";
	static final String TO_KERNEL_NAME = "to_kernel_name";
	static final String FROM_CPU = "from_cpu";
	static final String FROM_CPU_ID = "from_cpu_id";
	static final String TO_CPU = "to_cpu";
	static final String TO_CPU_ID = "to_cpu_id";
	static final String CHANNEL = "channel";
	static final String VALUE = "value";
	static final String RING = "ring_entries";
	static final String NUMBER = "number";

	static final List<String> ALL = List.of(TIME, KIND, SENT, TYPE, TYPE_NAME, FROM_KERNEL, FROM_KERNEL_NAME, TO_KERNEL, TO_KERNEL_NAME, FROM_CPU,
			FROM_CPU_ID, TO_CPU, TO_CPU_ID, CHANNEL, VALUE, RING, NUMBER);
	/** Without these there is no event. */
	static final List<String> NEEDED = List.of(TIME, KIND);

	private EventColumns() {
	}
}
