// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.app.sample.TwoSocketServer;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.recording.RecordingEditor;

/** Runs, recordings and the views of what kernels send to each other. */
class TrafficTest extends WorkbenchTestCase {
	private static final List<String> VIEWS = List.of("org.mkworkbench.ui.live.ipiMatrix", "org.mkworkbench.ui.traffic.timeline", "org.mkworkbench.ui.live.kernels");
	private static final Duration WATCHED = Duration.ofSeconds(10);

	@AfterEach
	void lookAtNothing() {
		UiThread.run(() -> {
			RunSession.get().recording().set(false);
			RunSession.get().setSpeed(Speed.REAL_TIME);
		});
	}

	private OpenDesign server() throws Exception {
		return open(file("server", DesignFile.write(TwoSocketServer.create())));
	}

	private static long events() {
		return TrafficSession.get().source().map(TrafficSource::store).map(TrafficStore::contents).map(TrafficStore.Contents::events).orElse(0L);
	}

	private void run() throws Exception {
		OpenDesign design = server();
		UiThread.run(() -> RunSession.get().start(design.document()));
		UiThread.waitUntil("the run has sent something", LIMIT, () -> RunSession.get().isRunning() && events() > 1_000);
	}

	@Test
	void theUiThreadIsNeverBlockedDuringARun() throws Exception {
		run();
		UiThread.run(() -> {
			for (String view : VIEWS) {
				page().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
			}
		});
		UiThread.waitUntil("the views show the run", LIMIT, () -> VIEWS.stream().map(page()::findView).allMatch(IViewPart.class::isInstance) && events() > 20_000);
		try (UiWatch watch = new UiWatch(UiThread.display())) {
			Thread.sleep(WATCHED);
			assertEquals(List.of(), watch.blocks(), "blocks of the UI thread");
			// Were there one, it would have been found.
			UiThread.run(() -> Thread.sleep(250));
			UiThread.waitUntil("the watch has seen a block", LIMIT, () -> !watch.blocks().isEmpty());
		}
	}

	@Test
	void aPausedRunGoesOnByAStep() throws Exception {
		run();
		UiThread.run(RunSession.get()::pause);
		UiThread.waitUntil("the run is paused", LIMIT, RunSession.get()::isPaused);
		long before = UiThread.call(() -> RunSession.get().latest().orElseThrow().simulatedNanos());
		UiThread.run(() -> {
			RunSession.get().setStepSize(org.mkworkbench.ui.run.StepSize.parse("5 ms"));
			RunSession.get().step();
		});
		UiThread.waitUntil("the run is paused 5 ms later", LIMIT, () -> RunSession.get().isPaused() && RunSession.get().latest().orElseThrow().simulatedNanos() == before + 5_000_000);
	}

	@Test
	void aRunIsRecordedBesideItsDesignAndTheRecordingOpens() throws Exception {
		run();
		UiThread.run(() -> RunSession.get().recording().set(true));
		UiThread.waitUntil("the recording is being written", LIMIT, RunSession.get().recording()::isWriting);
		Path file = UiThread.call(() -> RunSession.get().recording().file().orElseThrow());
		assertEquals(project.getLocation().toPath().resolve("recordings"), file.getParent());
		UiThread.run(RunSession.get()::stop);
		UiThread.waitUntil("the run is over", LIMIT, () -> !RunSession.get().isActive() && TrafficSession.get().source().filter(source -> !source.store().growing()).isPresent());
		long sent = TrafficSession.get().source().orElseThrow().store().contents().totals().sent();
		assertTrue(Files.size(file) > 0);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		RecordingEditor editor = opened(project.getFolder("recordings").getFile(file.getFileName().toString()));
		assertEquals(sent, editor.source().orElseThrow().store().contents().totals().sent(), "a recording that begins with memory has all messages");
		assertEquals(Optional.of(editor.source().orElseThrow()), UiThread.call(TrafficSession.get()::source));
	}

	private static RecordingEditor opened(IFile file) {
		RecordingEditor editor = UiThread.call(() -> assertInstanceOf(RecordingEditor.class, IDE.openEditor(page(), file, true)));
		UiThread.waitUntil("the recording is open", LIMIT, () -> editor.sentence().isEmpty());
		return editor;
	}

	@Test
	void aRecordingIsWhatAllViewsLookAtUntilItsEditorIsClosed() throws Exception {
		IFile file = project.getFile("two.mkrec");
		TrafficLayout layout = new TrafficLayout("two", "test", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", ""), new TrafficLayout.Kernel(1, "web", 0, "", "")),
				List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0), new TrafficLayout.Cpu(1, 1, 0, 0, 1, 1)), List.of(), Map.of(), Map.of());
		try (TrafficRecorder recorder = new TrafficRecorder(layout, RecorderOptions.defaults())) {
			recorder.recordTo(file.getLocation().toPath());
			long[] words = new long[IpiEvent.WORDS];
			for (int i = 0; i < 1_000; i++) {
				new IpiEvent(IpiEvent.Kind.SENT, 1_000L * i, 1_000L * i, 0, 3, 0, 1, 0, 1, 64, i + 1).write(words, 0);
				recorder.event(words, 0);
			}
			recorder.stopRecording();
		}
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		RecordingEditor editor = opened(file);
		TrafficSource source = editor.source().orElseThrow();
		assertEquals(1_000, source.store().contents().totals().sent());
		TrafficView<?> timeline = UiThread.call(() -> (TrafficView<?>) page().showView(VIEWS.get(1)));
		UiThread.waitUntil("the timeline shows it", LIMIT, timeline::isUpToDate);
		UiThread.run(() -> assertTrue(page().closeEditor(editor, false)));
		assertTrue(UiThread.call(() -> TrafficSession.get().source()).filter(source::equals).isEmpty());
		UiThread.run(() -> page().hideView(timeline));
	}

	@Test
	void aFileThatIsNoRecordingSaysSo() throws Exception {
		IFile file = project.getFile("letter.mkrec");
		file.create(new ByteArrayInputStream("Dear reader, this is no recording.".getBytes(StandardCharsets.UTF_8)), IResource.NONE, null);
		RecordingEditor editor = UiThread.call(() -> assertInstanceOf(RecordingEditor.class, IDE.openEditor(page(), file, true)));
		UiThread.waitUntil("the editor says what is wrong", LIMIT, () -> editor.sentence().startsWith("letter.mkrec cannot be shown."));
	}
}
