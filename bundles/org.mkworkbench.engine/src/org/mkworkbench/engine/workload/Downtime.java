// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.Serializable;

import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** How long traffic stands still while one kernel hands over to another: from the last message handled before to the first sent and handled after. */
final class Downtime implements Serializable {
	private static final long serialVersionUID = 1L;

	private long lastHandled = -1;
	/** When another kernel took over, until the first message after that is handled; -1 else. */
	private long switched = -1;
	private final LatencyHistogram times = new LatencyHistogram();

	void handled(long now, long sent) {
		if (switched >= 0 && sent >= switched) {
			if (lastHandled >= 0) {
				times.record(now - lastHandled);
			}
			switched = -1;
		}
		lastHandled = now;
	}

	/** The traffic goes on, with the old kernel or the new. */
	void goesOn(long now) {
		switched = now;
	}

	/** Adds the longest, if there was any. */
	void report(Report report, String subject) {
		if (times.count() > 0) {
			report.figure("channel.downtime", "Hand-over, last message before to first message after", subject, "ns", times.max());
		}
	}
}
