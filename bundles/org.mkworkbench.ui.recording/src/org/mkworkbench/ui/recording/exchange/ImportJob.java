// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.exchange.AgainstPlan;
import org.mkworkbench.engine.exchange.Crossings;
import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.engine.exchange.TraceFormatException;
import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TrafficTarget;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

/** Turns a trace of another tool into a recording. Not on the UI thread. */
final class ImportJob {
	private final TraceImport format;
	private final Path trace;
	private final Path recording;
	private final PlanChoice plan;
	private TrafficRecorder recorder;
	private IOException notWritten;

	/** @param plan that the traffic is held against; null for none */
	ImportJob(TraceImport format, Path trace, Path recording, PlanChoice plan) {
		this.format = format;
		this.trace = trace;
		this.recording = recording;
		this.plan = plan;
	}

	/** @param crossings null without a plan */
	record Result(ImportReport report, Crossings crossings) {
	}

	/** Writes the recording, or nothing. @throws IOException with a message for people */
	Result run(Cancel cancel) throws IOException {
		boolean complete = false;
		try {
			TrafficTarget target = this::begin;
			ImportReport report = format.read(trace, plan == null ? target : new AgainstPlan(target, plan.plan(), plan.kernels(), plan.owners()::kernelOf), cancel);
			if (notWritten != null) {
				throw notWritten;
			}
			if (recorder == null) {
				throw new IOException(NLS.bind(Messages.TraceImport_noEvents, trace.getFileName()));
			}
			recorder.stopRecording();
			RecordingStatus written = recorder.recording().orElseThrow();
			if (written.state() != RecordingStatus.State.DONE) {
				throw new IOException(NLS.bind(Messages.TraceImport_notWritten, recording), new IOException(written.message()));
			}
			complete = true;
			return new Result(report, plan == null ? null : Crossings.of(recorder.store().contents().totals(), recorder.store().layout(), plan.owners()::kernelOf));
		} catch (TraceFormatException e) {
			throw new IOException(trace.getFileName() + ": " + e.getMessage() + (e.getMessage().endsWith(".") ? "" : "."), e);
		} finally {
			if (recorder != null) {
				recorder.close();
				recorder.store().close();
			}
			if (!complete) {
				Files.deleteIfExists(recording);
			}
		}
	}

	private TrafficRecorder begin(TrafficLayout layout) {
		// A trace in a file can wait until the recording is on the disk, which a run cannot.
		recorder = new TrafficRecorder(layout, RecorderOptions.defaults().withWaitForDisk(true));
		try {
			recorder.recordTo(recording);
		} catch (IOException e) {
			notWritten = e;
		}
		return recorder;
	}
}
