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
	/** Since when the traffic waits; -1 if it does not. */
	private long waiting = -1;
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
		waiting = -1;
	}

	/** The traffic waits for another kernel to take over, or for the old one to go on. */
	void waits(long now) {
		waiting = waiting < 0 ? now : waiting;
	}

	/** Adds the longest, if there was any; one that is not over yet goes on to the end of the run, and the label says so. */
	void report(Report report, String subject, long now) {
		long since = switched >= 0 ? switched : waiting;
		long open = since < 0 ? 0 : now - (lastHandled >= 0 ? Math.min(lastHandled, now) : since);
		if (open > 0 && (times.count() == 0 || open >= times.max())) {
			report.figure("channel.downtime", "Hand-over, last message before until the end of the run: none came after", subject, "ns", open);
		} else if (times.count() > 0) {
			report.figure("channel.downtime", "Hand-over, last message before to first message after", subject, "ns", times.max());
		}
	}
}
