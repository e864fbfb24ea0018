// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.RecordingTrigger;
import org.mkworkbench.ui.run.scenario.TimeText;

/**
 * What is recorded around when it happens.
 *
 * @param failures a kernel fails, panics or hangs
 * @param drops a message is dropped or lost
 * @param latencyNanos a message takes longer than that; 0 for never
 */
public record RecordAround(boolean failures, boolean drops, long latencyNanos, long beforeNanos, long afterNanos) {
	/** Ten seconds around a failure. */
	public static final RecordAround USUAL = new RecordAround(true, false, 0, 10_000_000_000L, 10_000_000_000L);
	/** Enough to see whether it happens again, and not a disk full of files. */
	private static final int MOST_FILES = 10;

	/** Whether there is anything to wait for. */
	public boolean isSomething() {
		return failures || drops || latencyNanos > 0;
	}

	/** For people: "a kernel fails or a message is dropped". */
	public String reason() {
		List<String> reasons = new ArrayList<>();
		if (failures) {
			reasons.add(Messages.RecordAround_failure);
		}
		if (drops) {
			reasons.add(Messages.RecordAround_drop);
		}
		if (latencyNanos > 0) {
			reasons.add(NLS.bind(Messages.RecordAround_latency, TimeText.exact(latencyNanos)));
		}
		return String.join(Messages.RecordAround_or, reasons);
	}

	RecordingTrigger trigger(Path file) {
		List<RecordingTrigger.Condition> conditions = new ArrayList<>();
		if (failures) {
			conditions.add(RecordingTrigger.kernelFails());
		}
		if (drops) {
			conditions.add(RecordingTrigger.messageDropped());
		}
		if (latencyNanos > 0) {
			conditions.add(RecordingTrigger.latencyAbove(latencyNanos));
		}
		return new RecordingTrigger(RecordingTrigger.any(conditions), reason(), beforeNanos, afterNanos, file, MOST_FILES);
	}
}
