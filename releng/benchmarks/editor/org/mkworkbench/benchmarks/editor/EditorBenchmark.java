// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.editor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.DesignFormatException;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Validator;

/**
 * How fast a diagram opens, zooms, pans, answers a drag and is validated, on a machine with 384 threads and on one with 2,048. All on one
 * thread with a window system that draws into memory. A time on the clock contains what other programs take of the processors, so the load
 * and the processor time of the thread stand beside it. Prints; judges nothing.
 */
public final class EditorBenchmark {
	/** Limits of the editor for 384 threads. */
	private static final double OPEN_LIMIT = 1500;
	private static final double FRAME_LIMIT = 30;
	private static final double DRAG_LIMIT = 16;
	private static final double VALIDATE_LIMIT = 200;
	/** A quick hand moves the pointer about so many pixels per event. */
	private static final int MOVE = 12;
	/** Kernels that a drag goes over; more of them only take time. */
	private static final int CARDS = 12;

	private final Window window = new Window();
	private final int warmUps;
	private final int openings;
	private final int rounds;
	private final int drops;

	private double openMillis;
	private double framesPerSecond;
	private double dragMillis;
	private double validateMillis;

	private EditorBenchmark(boolean quick) {
		warmUps = quick ? 2 : 5;
		openings = quick ? 3 : 9;
		rounds = quick ? 1 : 5;
		drops = quick ? 5 : 21;
	}

	/** @param arguments {@code --quick} for fewer repetitions; {@code 384} or {@code 2048} for one of the machines only */
	public static void main(String[] arguments) throws IOException {
		Locale.setDefault(Locale.ENGLISH);
		List<String> words = List.of(arguments);
		boolean all = !words.contains("384") && !words.contains("2048");
		System.out.printf("JDK %s, %d processors, load average %s%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), load());
		EditorBenchmark benchmark = new EditorBenchmark(words.contains("--quick"));
		if (all || words.contains("2048")) {
			benchmark.run("2,048 threads, generated", DesignFile.write(BenchmarkDesign.generated()));
		}
		if (all || words.contains("384")) {
			benchmark.run("384 threads, 2 x EPYC 9654", DesignFile.write(BenchmarkDesign.preset()));
			System.out.printf("RESULT editor openMillis=%.0f fps=%.1f dragMillis=%.2f validateMillis=%.2f%n", benchmark.openMillis,
					benchmark.framesPerSecond, benchmark.dragMillis, benchmark.validateMillis);
		}
		System.exit(0);
	}

	private static String load() {
		return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private void run(String title, byte[] file) throws IOException {
		Design design = DesignFile.read(file, "benchmark");
		System.out.printf("%n%s, %d kernels, file of %d KiB%n", title, design.getActivePlan().getKernels().size(), file.length >> 10);
		open(file);
		BenchmarkDesign input = new BenchmarkDesign(read(file));
		window.open(input, System.nanoTime());
		DiagramView view = window.view();
		zoomAndPan(view);
		drag(view, input);
		validate(view, input);
		window.closeDiagram();
	}

	/** Prints a figure, the limit for 384 threads and what part of it is used. */
	private static void print(String what, String figures, double used) {
		System.out.printf("  %-9s %s%s, load %s%n", what, figures, Double.isNaN(used) ? "" : "; %.0f %% of the limit".formatted(100 * used), load());
	}

	private static void print(String what, String figures) {
		print(what, figures, Double.NaN);
	}

	private static Design read(byte[] file) {
		try {
			return DesignFile.read(file, "benchmark");
		} catch (DesignFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	/** From the bytes of the file to a complete diagram in a window that is there already. */
	private void open(byte[] file) {
		Samples cold = new Samples();
		Samples warm = new Samples();
		Samples reading = new Samples();
		for (int i = 0; i <= warmUps + openings; i++) {
			long since = System.nanoTime();
			(i == 0 ? cold : i <= warmUps ? new Samples() : warm).add(window.open(new BenchmarkDesign(read(file)), since));
			window.closeDiagram();
		}
		for (int i = 0; i < openings; i++) {
			reading.measure(() -> read(file));
		}
		openMillis = warm.median();
		print("open", "the first one %.0f ms".formatted(cold.worst()), cold.worst() / OPEN_LIMIT);
		print("open", "after %d more: %s, of it reading the file %.1f".formatted(warmUps, warm, reading.median()), openMillis / OPEN_LIMIT);
	}

	private void zoomAndPan(DiagramView view) {
		List<Samples> zooms = new ArrayList<>();
		List<Samples> pans = new ArrayList<>();
		// One round more for the compiler.
		for (int i = 0; i <= rounds; i++) {
			zooms.add(zoom(view));
			pans.add(pan(view));
		}
		double zoom = frames("zoom", zooms.subList(1, zooms.size()));
		double pan = frames("pan", pans.subList(1, pans.size()));
		framesPerSecond = Math.min(zoom, pan);
	}

	/** Ctrl+wheel from 25 % to 200 % and back; every step is a frame. */
	private Samples zoom(DiagramView view) {
		Samples frames = new Samples();
		view.zoom().setZoom(0.25);
		window.settle();
		for (int count = 1; count >= -1; count -= 2) {
			int way = count;
			while (way > 0 ? view.zoom().getZoom() < 2 : view.zoom().getZoom() > 0.25) {
				frames.measure(() -> {
					window.wheel(way);
					window.frame();
				});
			}
		}
		return frames;
	}

	/** At 25 %, 50 %, 100 % and 200 % over the whole diagram, in steps of a fifth of the window, the even rows from left to right. */
	private Samples pan(DiagramView view) {
		Samples frames = new Samples();
		for (double zoom : new double[] { 0.25, 0.5, 1, 2 }) {
			view.zoom().setZoom(zoom);
			window.settle();
			Dimension all = window.scrollSize();
			Rectangle area = window.area();
			int across = Math.max(1, Math.ceilDiv(all.width - area.width, area.width / 5));
			int down = Math.max(1, Math.ceilDiv(all.height - area.height, area.height / 2));
			for (int row = 0; row <= down; row++) {
				for (int column = 0; column <= across; column++) {
					int x = (row % 2 == 0 ? column : across - column) * area.width / 5;
					int y = row * area.height / 2;
					frames.measure(() -> {
						window.scrollTo(x, y);
						window.frame();
					});
				}
			}
		}
		return frames;
	}

	/** @return the median of the frames per second of each round */
	private static double frames(String what, List<Samples> rounds) {
		Samples all = new Samples();
		rounds.forEach(all::addAll);
		List<Double> perSecond = rounds.stream().map(round -> 1000 * round.count() / round.sum()).sorted().toList();
		double median = perSecond.get(perSecond.size() / 2);
		print(what, "%.1f frames/s (median of %d rounds); a frame: %s".formatted(median, rounds.size(), all), FRAME_LIMIT / median);
		return median;
	}

	/** Half of the machine's CPUs, in one selection, over cards, canvas and floor plan. */
	private void drag(DiagramView view, BenchmarkDesign input) {
		view.window().fit();
		window.settle();
		Point from = selectHalf(view, input);
		Samples moves = new Samples();
		Samples paintings = new Samples();
		List<Point> way = way(view, input, from);
		for (int i = 0; i <= rounds; i++) {
			Samples times = i == 0 ? new Samples() : moves;
			Samples paints = i == 0 ? new Samples() : paintings;
			window.mouse(SWT.MouseMove, from, 0, 0);
			window.mouse(SWT.MouseDown, from, 1, 0);
			for (Point place : way) {
				times.measure(() -> window.mouse(SWT.MouseMove, place, 0, SWT.BUTTON1));
				paints.add(window.paint());
			}
			// Over the place where it began a drop does nothing.
			window.mouse(SWT.MouseMove, from, 0, SWT.BUTTON1);
			window.mouse(SWT.MouseUp, from, 1, SWT.BUTTON1);
			window.settle();
		}
		dragMillis = moves.p99();
		print("drag", "of %d threads, feedback of a move: %s".formatted(half(input).size(), moves), dragMillis / DRAG_LIMIT);
		print("drag", "painting after a move: " + paintings);
	}

	private static List<HardwareThread> half(BenchmarkDesign input) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(input.design().getMachine());
		return threads.subList(threads.size() / 2, threads.size());
	}

	/** Selects the later half of the machine as a marquee would: what is drawn of it. @return a place to take hold of it */
	private static Point selectHalf(DiagramView view, BenchmarkDesign input) {
		Set<EditPart> parts = new LinkedHashSet<>();
		Point from = null;
		for (HardwareThread thread : half(input)) {
			Point middle = middle(view, thread);
			parts.add(view.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(middle.x, middle.y)));
			from = from == null ? middle : from;
		}
		view.viewer().setSelection(new StructuredSelection(List.copyOf(parts)));
		return from;
	}

	private static Point middle(DiagramView view, EObject object) {
		Rectangle box = view.boundsOf(object);
		return new Point(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** Over cards, through the canvas between them, to the earlier half of the machine and back. */
	private List<Point> way(DiagramView view, BenchmarkDesign input, Point from) {
		List<Point> stops = new ArrayList<>();
		stops.add(from);
		List<EObject> cards = new ArrayList<>(List.of(input.plan().getHostKernel(), input.plan().getPool()));
		cards.addAll(input.plan().getKernels().subList(0, Math.min(CARDS, input.plan().getKernels().size())));
		cards.forEach(card -> stops.add(middle(view, card)));
		stops.add(new Point(window.area().width - 8, window.area().height - 8));
		List<HardwareThread> threads = MachineIndex.threadsBelow(input.design().getMachine());
		stops.add(middle(view, threads.get(0)));
		stops.add(middle(view, threads.get(threads.size() / 2 - 1)));
		List<Point> way = new ArrayList<>();
		for (int i = 1; i < stops.size(); i++) {
			Point start = stops.get(i - 1);
			Point end = stops.get(i);
			int steps = Math.max(1, (int) Math.hypot(end.x - start.x, end.y - start.y) / MOVE);
			for (int step = 1; step <= steps; step++) {
				way.add(new Point(start.x + (end.x - start.x) * step / steps, start.y + (end.y - start.y) * step / steps));
			}
		}
		return way;
	}

	/** Drops half of the machine's CPUs on the first kernel and waits for what the rules say. */
	private void validate(DiagramView view, BenchmarkDesign input) {
		Samples dropping = new Samples();
		Samples copying = new Samples();
		Samples checking = new Samples();
		Samples showing = new Samples();
		Samples all = new Samples();
		Validator validator = Validator.standard();
		List<List<Finding>> found = new ArrayList<>();
		for (int i = 0; i < drops + warmUps; i++) {
			boolean counts = i >= warmUps;
			Point to = middle(view, input.plan().getKernels().getFirst());
			Point from = selectHalf(view, input);
			window.mouse(SWT.MouseMove, from, 0, 0);
			window.mouse(SWT.MouseDown, from, 1, 0);
			window.mouse(SWT.MouseMove, new Point(from.x + MOVE, from.y), 0, SWT.BUTTON1);
			window.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
			(counts ? all : new Samples()).measure(() -> {
				(counts ? dropping : new Samples()).measure(() -> window.mouse(SWT.MouseUp, to, 1, SWT.BUTTON1));
				List<Design> copy = new ArrayList<>();
				(counts ? copying : new Samples()).measure(() -> copy.add(EcoreUtil.copy(input.design())));
				(counts ? checking : new Samples()).measure(() -> found.add(validator.validate(copy.getFirst())));
			});
			if (!input.commandStack().canUndo()) {
				throw new IllegalStateException("the drop did nothing");
			}
			window.paint();
			(counts ? showing : new Samples()).measure(() -> {
				input.setFindings(found.getLast());
				view.findingsChanged();
				window.paint();
			});
			input.commandStack().undo();
			input.setFindings(List.of());
			view.findingsChanged();
			window.settle();
		}
		validateMillis = all.p99();
		print("validate", "from the drop to %d findings: %s".formatted(found.getLast().size(), all), validateMillis / VALIDATE_LIMIT);
		print("validate", "of it the command with its refresh %.2f ms, the copy %.2f, the rules %.2f (medians)".formatted(dropping.median(),
				copying.median(), checking.median()));
		print("validate", "then showing the findings: " + showing);
	}
}
