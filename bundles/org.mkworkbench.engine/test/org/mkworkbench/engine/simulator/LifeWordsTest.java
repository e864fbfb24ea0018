// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

/** What the engine writes as a number, queries must read as the same word. */
class LifeWordsTest {
	@Test
	void stagesHaveTheSameNames() {
		TrafficLayout layout = new TrafficLayout("", "", "", "", 0, List.of(new TrafficLayout.Kernel(1, "web", 0, "", "")), List.of(), List.of(), Map.of(), Map.of());
		for (BootStage stage : BootStage.values()) {
			try (TrafficRecorder recorder = new TrafficRecorder(layout, RecorderOptions.defaults())) {
				long[] words = new long[IpiEvent.WORDS];
				new IpiEvent(IpiEvent.Kind.STAGE, 5, 5, -1, 0, 1, 0, 0, 0, stage.ordinal(), 0).write(words, 0);
				recorder.event(words, 0);
				assertEquals("starting, " + stage.label() + " done at 0.000 ms",
						new TrafficQueries(recorder.store()).kernels(5, 1, Cancel.NEVER).rows().getFirst().lastEvent());
			}
		}
	}
}
