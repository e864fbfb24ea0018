// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import org.mkworkbench.engine.traffic.IpiEvent;

/** A trigger that is armed, and the file it is having written, if any. Guarded by the recorder; what is volatile may be read by anybody. */
final class TriggeredRecording {
	final RecordingTrigger trigger;
	/** Null while nothing is being written. */
	volatile RecordingWriter writer;
	/** The writer of the last file that is complete, or is becoming so. */
	volatile RecordingWriter ended;
	/** Why no further file could be begun; null as long as that did not happen. */
	volatile RecordingStatus refused;
	int files;
	/** Looking failed: what is being written is finished, nothing is looked for any more. */
	boolean off;
	private long until;

	TriggeredRecording(RecordingTrigger trigger) {
		this.trigger = trigger;
	}

	/** Position of the first event that meets the condition, or {@code to} if there is none or enough was written. */
	int look(long[] words, int from, int to) {
		if (off || writer == null && files >= trigger.mostFiles()) {
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
