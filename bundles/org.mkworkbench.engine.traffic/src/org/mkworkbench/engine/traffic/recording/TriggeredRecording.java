// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import org.mkworkbench.engine.traffic.IpiEvent;

/** A trigger that is armed, and the file it is having written, if any. Guarded by the recorder. */
final class TriggeredRecording {
	final RecordingTrigger trigger;
	/** Null while nothing is being written. */
	RecordingWriter writer;
	/** The writer of the last file that is complete, or is becoming so. */
	RecordingWriter ended;
	/** Why no further file could be begun; null as long as that did not happen. */
	RecordingStatus refused;
	int files;
	private long until;

	TriggeredRecording(RecordingTrigger trigger) {
		this.trigger = trigger;
	}

	/** Position of the first event that meets the condition, or {@code to} if there is none or enough was written. */
	int look(long[] words, int from, int to) {
		if (writer == null && files >= trigger.mostFiles()) {
			return to;
		}
		for (int at = from; at < to; at += IpiEvent.WORDS) {
			if (trigger.condition().met(words, at)) {
				return at;
			}
		}
		return to;
	}

	/** It happened: goes on for as long as wanted from then. */
	void happened(long nanos) {
		long end = nanos + trigger.afterNanos();
		until = writer == null || end > until ? end : until;
	}

	/** Whether everything wanted was handed over once time has come to a moment. */
	boolean complete(long nanos) {
		return writer != null && nanos > until;
	}
}
