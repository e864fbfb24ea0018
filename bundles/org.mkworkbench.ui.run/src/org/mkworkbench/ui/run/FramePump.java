// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.traffic.query.TimeWindow;

/**
 * Takes figures from a run on a thread of its own and hands them to the UI thread. There is never more than one frame under way: when the
 * UI is late, frames are left out instead of queueing up. After a final state one last frame is delivered and the thread ends.
 */
final class FramePump {
	private static final long PERIOD_MILLIS = 34;

	private final EngineRun run;
	private final RunTraffic traffic;
	private final Display display;
	private final BiConsumer<EngineRun, Frame> receiver;
	private final AtomicBoolean underWay = new AtomicBoolean();
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "Run figures");
		thread.setDaemon(true);
		return thread;
	});

	/** @param kept from the first event to the last one that is there */
	record Frame(RunSnapshot snapshot, TimeWindow kept) {
	}

	FramePump(EngineRun run, RunTraffic traffic, Display display, BiConsumer<EngineRun, Frame> receiver) {
		this.run = run;
		this.traffic = traffic;
		this.display = display;
		this.receiver = receiver;
	}

	void start() {
		clock.scheduleWithFixedDelay(this::frame, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
	}

	void stop() {
		clock.shutdown();
	}

	private void frame() {
		if (!underWay.compareAndSet(false, true)) {
			return;
		}
		RunSnapshot snapshot = run.snapshot();
		Frame frame = new Frame(snapshot, traffic.frame(snapshot));
		try {
			display.asyncExec(() -> {
				underWay.set(false);
				receiver.accept(run, frame);
			});
		} catch (SWTException e) {
			// The workbench is gone; nobody looks at figures any more.
			clock.shutdown();
			run.close();
		}
		if (snapshot.state().isFinal()) {
			clock.shutdown();
		}
	}
}
