// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TraceImports;
import org.mkworkbench.engine.traffic.query.FilterException;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingException;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Opens and writes recordings, and reads the options about parts of them. */
final class Recordings {
	/** A file is written from start to end; nothing of it is asked for. */
	private static final long NO_MEMORY = 0;

	private Recordings() {
	}

	static RecordingFile open(Path file) throws Failure {
		try {
			return RecordingFile.open(file);
		} catch (RecordingException e) {
			Optional<TraceImport> format = format(file);
			throw Failure.file(format.isPresent() ? file + " is no recording but looks like " + format.get().label() + ". Make a recording of it with \"mkw trace import\"."
					: e.getMessage(), e);
		}
	}

	/** That what was recorded is not all there; empty if it is. */
	static Optional<String> unfinished(RecordingFile store) {
		return store.finished() ? Optional.empty() : Optional.of("Not finished; what came after " + Spans.exact(store.contents().endNanos()) + " is missing.");
	}

	/** Says what is wrong with a recording, once all of it was read that is needed: damage is noticed only then. */
	static void warn(RecordingFile store, Consumer<String> warnings) {
		unfinished(store).ifPresent(sentence -> warnings.accept(store.path() + ": " + sentence));
		store.problems().forEach(warnings);
	}

	private static Optional<TraceImport> format(Path file) {
		try {
			return TraceImports.of(file);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** A recorder that writes to a file from now on. The caller closes it. */
	static TrafficRecorder recorder(TrafficLayout layout, Path target) throws Failure {
		TrafficRecorder recorder = new TrafficRecorder(layout, RecorderOptions.defaults().withMemory(NO_MEMORY));
		try {
			recorder.recordTo(target);
			return recorder;
		} catch (RecordingException e) {
			recorder.close();
			throw Failure.file(e.getMessage(), e);
		}
	}

	/** {@link #recorder} where only unchecked exceptions can pass. */
	static TrafficRecorder uncheckedRecorder(TrafficLayout layout, Path target) {
		try {
			return recorder(layout, target);
		} catch (Failure e) {
			throw new Unwritable(e);
		}
	}

	/** Carries a failure through code that knows none. */
	static final class Unwritable extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Unwritable(Failure failure) {
			super(failure);
		}

		Failure failure() {
			return (Failure) getCause();
		}
	}

	/** Ends a recording and makes sure that it is whole. */
	static void finish(TrafficRecorder recorder, Path target) throws Failure {
		recorder.stopRecording();
		RecordingStatus status = recorder.recording().orElseThrow();
		recorder.close();
		if (status.state() != RecordingStatus.State.DONE) {
			throw Failure.file("The recording " + target + " is not complete: " + status.message(), null);
		}
	}

	/** The window of the options, cut to what is there. */
	static TimeWindow window(TraceCommands.Times times, TrafficStore.Contents contents) throws Failure {
		long from = Objects.requireNonNullElse(times.from, contents.beginNanos());
		long to = Objects.requireNonNullElse(times.to, contents.endNanos());
		if (times.from != null && times.to != null && to < from) {
			throw Failure.usage("--to " + Spans.exact(to) + " lies before --from " + Spans.exact(from) + ".");
		}
		if (from > contents.endNanos() || to < contents.beginNanos()) {
			throw Failure.usage("The recording goes from " + Spans.exact(contents.beginNanos()) + " to " + Spans.exact(contents.endNanos())
					+ "; there is nothing in the time asked for.");
		}
		return new TimeWindow(from, to);
	}

	static TrafficFilter filter(TraceCommands.Part part, TrafficLayout layout) throws Failure {
		try {
			return TrafficFilter.parse(part.filter, layout);
		} catch (FilterException e) {
			throw Failure.usage("--filter " + part.filter + ": " + e.getMessage());
		}
	}
}
