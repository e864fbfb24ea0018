// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.exchange.linux.ProcMonitor;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.traffic.StoreSource;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** Watches this computer: its interrupts between CPUs and its load, on a thread of its own. UI thread only, unless said otherwise. */
final class Monitor {
	/** Memory of the last hours is enough: a few kilobytes a second. */
	private static final long MEMORY = 64L << 20;

	private final Display display;
	private final ProcMonitor machine;
	private final TrafficRecorder recorder;
	private final TrafficSource source;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Monitor of this computer").factory());

	/** @throws IOException this is no Linux that tells its counts */
	Monitor(Display display) throws IOException {
		this.display = display;
		machine = ProcMonitor.ofThisMachine();
		recorder = new TrafficRecorder(machine.layout(), RecorderOptions.defaults().withMemory(MEMORY));
		source = new StoreSource(machine.layout().machine().isEmpty() ? Messages.Monitor_label : machine.layout().machine(), TrafficSource.Kind.MONITOR, recorder.store());
	}

	void start() {
		TrafficSession.get().show(source);
		clock.scheduleAtFixedRate(this::sample, ProcMonitor.INTERVAL, ProcMonitor.INTERVAL, TimeUnit.NANOSECONDS);
	}

	/** What was seen stays. */
	void stop() {
		clock.execute(recorder::close);
		clock.shutdown();
	}

	/** On the clock's thread. */
	private void sample() {
		try {
			machine.sample(recorder);
			TrafficStore.Contents there = recorder.store().contents();
			display.asyncExec(() -> TrafficSession.get().frame(source, there.beginNanos(), there.endNanos()));
		} catch (IOException e) {
			clock.shutdown();
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Monitor_ended, e.getMessage()), e), StatusManager.SHOW);
		} catch (SWTException e) {
			// The workbench is gone.
			clock.shutdown();
		}
	}
}
