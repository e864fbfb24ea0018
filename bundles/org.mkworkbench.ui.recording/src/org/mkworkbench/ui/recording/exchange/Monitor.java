// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.mkworkbench.engine.exchange.linux.ProcMonitor;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.traffic.StoreSource;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** Watches a computer: its interrupts between CPUs and its load, on a thread of its own. UI thread only, unless said otherwise. */
final class Monitor {
	/** Memory of the last hours is enough: a few kilobytes a second. */
	private static final long MEMORY = 64L << 20;

	private final Look look;
	private final TrafficSession session;
	private final Executor ui;
	private final Consumer<Exception> failed;
	private final TrafficRecorder recorder;
	private final TrafficSource source;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Monitor of this computer").factory());
	private boolean stopped;

	/** Looks at the computer once. */
	@FunctionalInterface
	interface Look {
		/** @throws IOException it can no longer be looked at */
		void sample(EventRing.Sink sink) throws IOException;
	}

	/** @param ui has something done on the UI thread @param failed told there, once, why no more can be seen; nothing has to be stopped then */
	Monitor(TrafficLayout layout, Look look, TrafficSession session, Executor ui, Consumer<Exception> failed) {
		this.look = look;
		this.session = session;
		this.ui = ui;
		this.failed = failed;
		recorder = new TrafficRecorder(layout, RecorderOptions.defaults().withMemory(MEMORY));
		source = new StoreSource(layout.machine().isEmpty() ? Messages.Monitor_label : layout.machine(), TrafficSource.Kind.MONITOR, recorder.store());
	}

	/** What an earlier one saw is given up. */
	void start() {
		session.showNew(source);
		clock.scheduleAtFixedRate(this::sample, ProcMonitor.INTERVAL, ProcMonitor.INTERVAL, TimeUnit.NANOSECONDS);
	}

	/** What was seen stays. */
	void stop() {
		stopped = true;
		try {
			clock.execute(this::end);
		} catch (RejectedExecutionException e) {
			// It has ended by itself already.
		}
	}

	/** On the clock's thread. */
	private void end() {
		clock.shutdown();
		recorder.close();
		onUi(() -> session.completed(source));
	}

	/** On the clock's thread. */
	private void sample() {
		try {
			look.sample(recorder);
			TrafficStore.Contents there = recorder.store().contents();
			onUi(() -> session.frame(source, there.beginNanos(), there.endNanos()));
		} catch (IOException | RuntimeException e) {
			end();
			onUi(() -> {
				if (!stopped) {
					failed.accept(e);
				}
			});
		}
	}

	private void onUi(Runnable work) {
		try {
			ui.execute(work);
		} catch (SWTException e) {
			// The workbench is gone.
			clock.shutdown();
		}
	}
}
