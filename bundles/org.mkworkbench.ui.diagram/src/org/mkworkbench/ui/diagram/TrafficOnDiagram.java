// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.traffic.TrafficListener;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/**
 * Shows on the diagram the traffic that is looked at, if it is that of this document's plan or machine: the newest moment of what goes on, or
 * the moment chosen. Asks in the background, one question at a time; what changes meanwhile is asked for next. UI thread only.
 */
final class TrafficOnDiagram implements TrafficListener {
	/** Stretch that rates and loads are over: half a second, so that figures do not flicker. */
	private static final long RATE_NANOS = 500_000_000L;

	private static final long SECOND = 1_000_000_000L;
	private static final long MINUTE = 60 * SECOND;

	private final DesignDocument document;
	private final DiagramView view;
	private final TrafficSession session = TrafficSession.get();
	private final Runnable onSwitch = this::update;
	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Traffic on diagram").factory());
	private boolean asking;
	private boolean askAgain;
	private boolean stopped;
	private int beat;
	/** End of the last frame, to see whether time goes on. */
	private long lastMoment = -1;
	private Compared compared;

	/** Whether a recording of a plain machine is one of this document's. */
	private record Compared(TrafficLayout layout, MachineIndex index, boolean same) {
	}

	TrafficOnDiagram(DesignDocument document, DiagramView view) {
		this.document = document;
		this.view = view;
	}

	/** Begins with what is looked at. */
	void start() {
		session.addListener(this);
		DiagramSwitch.OVERLAY.onChange(onSwitch);
		update();
	}

	void stop() {
		stopped = true;
		session.removeListener(this);
		DiagramSwitch.OVERLAY.forget(onSwitch);
		worker.shutdownNow();
	}

	@Override
	public void sourceChanged() {
		lastMoment = -1;
		update();
	}

	@Override
	public void frame() {
		update();
	}

	@Override
	public void selectionChanged() {
		update();
	}

	@Override
	public void windowChanged() {
		update();
	}

	private void update() {
		if (stopped) {
			return;
		}
		Optional<TrafficSource> source = session.source().filter(this::concernsDocument);
		if (source.isEmpty() || !DiagramSwitch.OVERLAY.isOn()) {
			view.setLive(null);
			view.setMoment("");
		} else if (asking) {
			askAgain = true;
		} else {
			ask(source.get());
		}
	}

	private void ask(TrafficSource source) {
		asking = true;
		askAgain = false;
		Display display = view.viewer().getControl().getDisplay();
		TrafficQueries queries = source.queries();
		long chosen = chosenMoment();
		try {
			worker.execute(() -> answer(display, source, queries, chosen));
		} catch (RejectedExecutionException e) {
			asking = false;
		}
	}

	/** As in the Kernels view: the moment chosen, the end of a stretch chosen; -1 for the end of what there is. */
	private long chosenMoment() {
		return session.times().selection().map(TimeWindow::end).orElse(-1L);
	}

	/** On the worker. */
	private void answer(Display display, TrafficSource source, TrafficQueries queries, long chosen) {
		TrafficFrame frame = null;
		try {
			TrafficStore.Contents contents = queries.store().contents();
			long moment = chosen < 0 ? contents.endNanos() : chosen;
			frame = new TrafficFrame(queries.kernels(moment, RATE_NANOS, Cancel.NEVER),
					queries.matrix(new TimeWindow(Math.max(contents.beginNanos(), moment - RATE_NANOS), Math.max(contents.beginNanos(), moment)), TrafficFilter.ALL, false, Cancel.NEVER),
					queries.store().layout());
		} catch (Cancel.Cancelled e) {
			// What was looked at has been closed meanwhile.
			frame = null;
		} catch (RuntimeException | Error e) {
			ILog.get().error("What the diagram shows of traffic could not be found out.", e);
		} finally {
			TrafficFrame found = frame;
			try {
				display.asyncExec(() -> show(source, found));
			} catch (SWTException e) {
				// The workbench is gone.
				worker.shutdown();
			}
		}
	}

	private void show(TrafficSource source, TrafficFrame frame) {
		asking = false;
		if (stopped || view.viewer().getControl() == null || view.viewer().getControl().isDisposed()) {
			return;
		}
		if (frame != null && DiagramSwitch.OVERLAY.isOn() && session.source().orElse(null) == source && concernsDocument(source)) {
			beat += frame.kernels().timeNanos() == lastMoment ? 0 : 1;
			lastMoment = frame.kernels().timeNanos();
			view.setLive(frame.state(isOfPlan(source), beat));
			view.setMoment(chosenMoment() < 0 ? "" : momentText(frame.kernels().timeNanos()));
		}
		if (askAgain) {
			update();
		}
	}

	/** Such as "At 11 min 43.390 s". */
	static String momentText(long nanos) {
		long minutes = nanos / MINUTE;
		String seconds = String.format(Locale.ROOT, nanos < SECOND ? "%.3f ms" : "%.3f s", nanos % MINUTE / (nanos < SECOND ? 1e6 : 1e9));
		return NLS.bind(Messages.Traffic_moment, minutes == 0 ? seconds : minutes + " min " + seconds);
	}

	// Whose traffic it is

	private boolean concernsDocument(TrafficSource source) {
		return document.activePlan() != null && (isOfPlan(source) || isOfMachine(source));
	}

	/** Of the run of the plan shown, or a recording of one with the same kernels. */
	private boolean isOfPlan(TrafficSource source) {
		Plan plan = document.activePlan();
		Optional<RunInfo> run = source.run();
		if (run.isPresent()) {
			return run.get().document() == document && run.get().planUid().equals(plan.getUid());
		}
		return isOf(source.store().layout(), plan);
	}

	/** Whether all kernels of a recording are the plan's, the host kernel among them. */
	static boolean isOf(TrafficLayout recording, Plan plan) {
		Set<String> recorded = recording.kernels().stream().map(TrafficLayout.Kernel::uid).filter(uid -> !uid.isEmpty()).collect(Collectors.toSet());
		Set<String> planned = plan.getKernels().stream().map(kernel -> kernel.getUid()).collect(Collectors.toSet());
		if (plan.getHostKernel() != null) {
			planned.add(plan.getHostKernel().getUid());
		}
		return !recorded.isEmpty() && planned.containsAll(recorded);
	}

	/** Of a plain machine with the same CPUs. Looked up once: frames come 30 times a second, machines may have thousands of parts. */
	private boolean isOfMachine(TrafficSource source) {
		TrafficLayout layout = source.store().layout();
		MachineIndex index = document.index();
		if (compared == null || compared.layout() != layout || compared.index() != index) {
			compared = new Compared(layout, index, isOfMachine(layout, index));
		}
		return compared.same();
	}

	static boolean isOfMachine(TrafficLayout layout, MachineIndex index) {
		if (layout.kernels().size() > 1) {
			return false;
		}
		Set<Integer> mine = index.threads().stream().map(HardwareThread::getOsIndex).filter(Objects::nonNull).collect(Collectors.toSet());
		return !mine.isEmpty() && mine.equals(layout.cpus().stream().map(TrafficLayout.Cpu::linux).collect(Collectors.toSet()));
	}
}
