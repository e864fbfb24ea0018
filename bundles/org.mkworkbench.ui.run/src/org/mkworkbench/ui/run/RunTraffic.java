// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.run.traffic.StoreSource;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** What kernels send to each other in one run: kept in memory, and in a file while that is wanted. Any thread. */
final class RunTraffic {
	private static final long MIB = 1L << 20;

	private final TrafficRecorder recorder;
	private final StoreSource source;

	RunTraffic(TrafficRecorder recorder, StoreSource source) {
		this.recorder = recorder;
		this.source = source;
	}

	/** Watches a run from before its first event on. */
	static RunTraffic of(EngineRun run, RunInfo info, TrafficLayout layout) {
		int memory = Platform.getPreferencesService().getInt(Preferences.NODE, Preferences.TRAFFIC_MEMORY, Preferences.TRAFFIC_MEMORY_DEFAULT, null);
		TrafficRecorder recorder = new TrafficRecorder(layout, RecorderOptions.defaults().withMemory(memory * MIB));
		run.observe(recorder, recorder);
		return new RunTraffic(recorder, new StoreSource(info.planName(), TrafficSource.Kind.RUN, recorder.store(), info));
	}

	TrafficSource source() {
		return source;
	}

	TrafficRecorder recorder() {
		return recorder;
	}

	/** Takes over what the run lost. @return what there is now */
	TimeWindow frame(RunSnapshot snapshot) {
		recorder.lost(snapshot.traffic().observerLost());
		TrafficStore.Contents there = recorder.store().contents();
		return new TimeWindow(there.beginNanos(), Math.max(there.beginNanos(), there.endNanos()));
	}

	/** Writes all events from now on, and those in memory if wanted. Not on the UI thread. @return the file, which may have got another name */
	Path record(RecordingTarget wanted, boolean withMemory) throws IOException {
		Path file = wanted.claim();
		try {
			recorder.recordTo(file, withMemory);
			return file;
		} catch (IOException e) {
			if (!wanted.replace()) {
				Files.deleteIfExists(file);
			}
			throw e;
		}
	}

	/** Completes the file. Not on the UI thread. */
	void stopRecording() {
		recorder.stopRecording();
	}

	/** How the present or last recording is doing; empty before the first. */
	Optional<RecordingStatus> status() {
		return recorder.recording();
	}

	/** Has a recording written when something happens. @param wanted null for nothing any more @param first file of the first time */
	void recordAround(RecordAround wanted, RecordingTarget first) throws IOException {
		recorder.keepAround(wanted == null ? null : wanted.trigger(first.free()));
	}

	/** How the last recording around something is doing; empty if nothing happened. */
	Optional<RecordingStatus> around() {
		return recorder.kept();
	}

	/** No more events come: what is there stays. Not on the UI thread. */
	void end() {
		recorder.close();
	}
}
