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

/**
 * Takes figures from a run on a thread of its own and hands them to the UI thread. There is never more than one frame under way: when the
 * UI is late, frames are left out instead of queueing up. After a final state one last frame is delivered and the thread ends.
 */
final class FramePump {
	private static final long PERIOD_MILLIS = 34;

	private final EngineRun run;
	private final Display display;
	private final BiConsumer<EngineRun, RunSnapshot> receiver;
	private final AtomicBoolean underWay = new AtomicBoolean();
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "Run figures");
		thread.setDaemon(true);
		return thread;
	});

	FramePump(EngineRun run, Display display, BiConsumer<EngineRun, RunSnapshot> receiver) {
		this.run = run;
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
		try {
			display.asyncExec(() -> {
				underWay.set(false);
				receiver.accept(run, snapshot);
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
