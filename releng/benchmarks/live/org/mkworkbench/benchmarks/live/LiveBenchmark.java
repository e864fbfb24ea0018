// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.live;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/**
 * Runs in the real workbench, in the Live perspective at 1440 × 900: a synthetic source of 5 million events a second, recorded to a file, with
 * IPI Matrix, Timeline and Kernels open. Then looks for the rate at which events are lost.
 */
public final class LiveBenchmark implements IStartup {
	private static final long RATE = 5_000_000;
	private static final long[] HIGHER = { 10_000_000, 15_000_000, 20_000_000, 30_000_000, 40_000_000 };
	private static final long HIGHER_SECONDS = 5;
	private static final String LIVE = "org.mkworkbench.app.perspective.live";
	private static final Map<String, String> VIEWS = Map.of("Matrix", "org.mkworkbench.ui.live.ipiMatrix", "Timeline", "org.mkworkbench.ui.traffic.timeline", "Kernels",
			"org.mkworkbench.ui.live.kernels");

	/** Frames by view and widget: that of a view that is painted most counts. */
	private final Map<String, Map<Control, AtomicLong>> paints = new ConcurrentHashMap<>();
	private final AtomicLong longestBlock = new AtomicLong();

	@Override
	public void earlyStartup() {
		Thread.ofPlatform().name("benchmark").start(() -> {
			int status = 1;
			try {
				measure(Long.getLong("mkworkbench.benchmark.seconds", 60));
				status = 0;
			} catch (Exception | Error e) {
				e.printStackTrace();
			}
			System.out.flush();
			Runtime.getRuntime().halt(status);
		});
	}

	private void measure(long seconds) throws Exception {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Thread.sleep(3000);
		display.syncExec(this::openViews);
		Path file = Files.createTempFile(Path.of(System.getProperty("mkworkbench.benchmark.folder", System.getProperty("java.io.tmpdir"))), "live", ".mkrec");
		Files.delete(file);
		EventRing ring = new EventRing(1 << 16);
		TrafficRecorder recorder = new TrafficRecorder(SyntheticTraffic.layout(), RecorderOptions.defaults());
		recorder.recordTo(file);
		Source source = new Source(recorder.store());
		SyntheticTraffic traffic = new SyntheticTraffic(ring);
		Drain drain = new Drain(ring, recorder);
		drain.start();
		traffic.begin();
		long start = System.nanoTime();
		display.syncExec(() -> {
			TrafficSession.get().show(source);
			heartbeat(display);
		});
		Thread frames = Thread.ofPlatform().daemon().name("benchmark-frames").start(() -> frames(display, source));
		traffic.run(RATE, start, 0, 3_000_000_000L);
		// The first seconds are those of the JIT.
		paints.values().forEach(Map::clear);
		longestBlock.set(0);
		long lostBefore = ring.lost();
		long madeBefore = traffic.made();
		long cpuBefore = drain.cpuNanos();
		long begin = System.nanoTime();
		traffic.run(RATE, start, 3_000_000_000L, 3_000_000_000L + seconds * 1_000_000_000L);
		double wall = (System.nanoTime() - begin) / 1e9;
		long made = traffic.made() - madeBefore;
		long lost = ring.lost() - lostBefore;
		double cores = (drain.cpuNanos() - cpuBefore) / 1e9 / wall;
		double least = Double.MAX_VALUE;
		for (String view : VIEWS.keySet()) {
			double rate = paints.getOrDefault(view, Map.of()).values().stream().mapToLong(AtomicLong::get).max().orElse(0) / wall;
			System.out.printf(Locale.ROOT, "%-10s %.1f frames/s%n", view, rate);
			least = Math.min(least, rate);
		}
		System.out.printf(Locale.ROOT, "longest time the UI thread did not answer: %.1f ms%n", longestBlock.get() / 1e6);
		System.out.printf(Locale.ROOT, "load %.2f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		ceiling(ring, traffic, drain, start);
		drain.finish();
		recorder.stopRecording();
		recorder.close();
		check(traffic, ring, recorder.store(), file);
		zoom(recorder.store());
		frames.interrupt();
		Files.deleteIfExists(file);
		System.out.printf(Locale.ROOT, "RESULT live eventsPerSecond=%d dropped=%d drainCores=%.2f fps=%.1f%n", Math.round(made / wall), lost, cores, least);
	}

	/** What was offered is recorded or counted as lost; nothing is missing silently. */
	private static void check(SyntheticTraffic traffic, EventRing ring, TrafficStore live, Path file) throws IOException {
		long expected = live.contents().events() + ring.lost();
		try (TrafficStore store = RecordingFile.open(file)) {
			BlockSummary totals = store.contents().totals();
			System.out.printf(Locale.ROOT, "kept %,d events, recorded %,d, lost and counted %,d; messages sent %,d, delivered %,d; file %,d MB%n", live.contents().events(),
					store.contents().events(), ring.lost(), totals.sent(), totals.delivered(), Files.size(file) >> 20);
			if (store.contents().events() != live.contents().events() || store.contents().lost() != ring.lost() || expected > traffic.made()) {
				throw new IllegalStateException("Events are missing: " + traffic.made() + " were made.");
			}
		}
	}

	private static void ceiling(EventRing ring, SyntheticTraffic traffic, Drain drain, long start) {
		for (long rate : HIGHER) {
			long lost = ring.lost();
			long made = traffic.made();
			long cpu = drain.cpuNanos();
			long from = System.nanoTime() - start;
			traffic.run(rate, start, from, from + HIGHER_SECONDS * 1_000_000_000L);
			double wall = (System.nanoTime() - start - from) / 1e9;
			System.out.printf(Locale.ROOT, "asked for %,d/s: made %,.0f/s, lost %,d, drain %.2f cores%n", rate, (traffic.made() - made) / wall, ring.lost() - lost,
					(drain.cpuNanos() - cpu) / 1e9 / wall);
			if (ring.lost() > lost) {
				return;
			}
		}
	}

	/** How long answers for a timeline and a matrix take at any zoom. */
	private static void zoom(TrafficStore store) {
		TrafficQueries queries = new TrafficQueries(store);
		long begin = store.contents().beginNanos();
		long end = store.contents().endNanos();
		List<Integer> lanes = new ArrayList<>();
		for (int cpu = 0; cpu < SyntheticTraffic.CPUS; cpu++) {
			lanes.add(cpu);
		}
		for (long span = end - begin; span >= 1000; span /= 10) {
			// The second half of the recording is in memory.
			long from = end - Math.min(end - begin, Math.max(span, 2_000_000_000L));
			TimeWindow window = new TimeWindow(from, Math.min(end, from + span));
			long[] timelines = new long[5];
			long[] matrices = new long[5];
			for (int i = 0; i < 5; i++) {
				long t = System.nanoTime();
				queries.timeline(lanes, window, 1000, TrafficFilter.ALL, 1000, Cancel.NEVER);
				timelines[i] = System.nanoTime() - t;
				t = System.nanoTime();
				queries.matrix(window, TrafficFilter.ALL, true, Cancel.NEVER);
				matrices[i] = System.nanoTime() - t;
			}
			Arrays.sort(timelines);
			Arrays.sort(matrices);
			System.out.printf(Locale.ROOT, "window of %,d ns: timeline %.1f ms, worst %.1f; matrix %.1f ms, worst %.1f%n", window.nanos(), timelines[2] / 1e6, timelines[4] / 1e6,
					matrices[2] / 1e6, matrices[4] / 1e6);
		}
	}

	private void frames(Display display, Source source) {
		try {
			while (true) {
				TrafficStore.Contents contents = source.store().contents();
				display.asyncExec(() -> TrafficSession.get().frame(source, contents.beginNanos(), contents.endNanos()));
				Thread.sleep(30);
			}
		} catch (InterruptedException e) {
			// The end.
		}
	}

	/** Every 10 ms something for the UI thread to do; when it comes late, the thread was busy. */
	private void heartbeat(Display display) {
		long[] last = { System.nanoTime() };
		display.timerExec(10, new Runnable() {
			@Override
			public void run() {
				long now = System.nanoTime();
				longestBlock.accumulateAndGet(now - last[0] - 10_000_000, Math::max);
				last[0] = now;
				display.timerExec(10, this);
			}
		});
	}

	private void openViews() {
		try {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Shell shell = window.getShell();
			shell.setMaximized(false);
			shell.setBounds(0, 0, 1440, 900);
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(LIVE, window);
			for (Map.Entry<String, String> view : VIEWS.entrySet()) {
				IViewPart part = page.showView(view.getValue());
				page.bringToTop(part);
			}
			// A frame is a painting of the largest canvas or table of a view.
			shell.getDisplay().addFilter(SWT.Paint, event -> {
				if (event.widget instanceof Canvas || event.widget instanceof Table || event.widget instanceof Tree) {
					String name = viewOf((Control) event.widget);
					if (name != null) {
						paints.computeIfAbsent(name, key -> new ConcurrentHashMap<>()).computeIfAbsent((Control) event.widget, key -> new AtomicLong()).incrementAndGet();
					}
				}
			});
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The view a control belongs to, by the model of the workbench; null for others. */
	private static String viewOf(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each.getData("modelElement") instanceof MPart part) {
				return VIEWS.entrySet().stream().filter(view -> part.getElementId().equals(view.getValue())).map(Map.Entry::getKey).findFirst().orElse(null);
			}
		}
		return null;
	}

	private record Source(TrafficStore store, TrafficQueries queries) implements TrafficSource {
		Source(TrafficStore store) {
			this(store, new TrafficQueries(store));
		}

		@Override
		public String label() {
			return "Synthetic traffic";
		}

		@Override
		public Kind kind() {
			return Kind.RUN;
		}

		@Override
		public java.util.Optional<RunInfo> run() {
			return java.util.Optional.empty();
		}

		@Override
		public void close() {
			// Closed by the benchmark.
		}
	}
}
