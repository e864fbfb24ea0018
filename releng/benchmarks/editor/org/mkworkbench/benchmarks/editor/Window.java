// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.editor;

import java.util.concurrent.locks.LockSupport;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.ui.document.PlanInput;

/**
 * A shell that is open already, as the workbench is, in which diagrams are opened and used with events as the canvas gets them. GTK paints
 * when its clock for frames says so, at most 60 times a second; all times of frames contain the waiting for it.
 */
final class Window implements AutoCloseable {
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;
	/** Nothing more comes after so many nanoseconds without an event: three frames. */
	private static final long QUIET = 50_000_000;
	/** The window system must have painted after so many nanoseconds. */
	private static final long PATIENCE = 30_000_000_000L;

	private final Display display = new Display();
	private final Shell shell = new Shell(display, SWT.NO_TRIM);
	private DiagramView view;
	/** How often all of the canvas was painted. */
	private int paintings;
	private long paintingSince;
	private long paintingNanos;

	Window() {
		display.addFilter(SWT.Paint, event -> paintingSince = System.nanoTime());
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, WIDTH, HEIGHT);
		shell.open();
		settle();
	}

	/**
	 * Shows a diagram in the whole window.
	 *
	 * @param since a time of {@link System#nanoTime}
	 * @return milliseconds from then to the end of the last painting, after which nothing was left to do
	 */
	double open(PlanInput input, long since) {
		paintings = 0;
		view = new DiagramView(shell, input, new EditDomain(), false);
		view.control().addListener(SWT.Paint, event -> {
			paintingNanos += System.nanoTime() - paintingSince;
			if (event.width >= area().width && event.height >= area().height) {
				paintings++;
			}
		});
		shell.layout();
		int seen = 0;
		long last = System.nanoTime();
		long quiet = last;
		while (seen == 0 || System.nanoTime() - quiet < QUIET) {
			if (display.readAndDispatch()) {
				quiet = System.nanoTime();
			} else {
				pause();
			}
			if (paintings != seen) {
				finish();
				seen = paintings;
				last = System.nanoTime();
			}
			if (System.nanoTime() - since > PATIENCE) {
				throw new IllegalStateException("the diagram was not painted");
			}
		}
		return (last - since) / 1e6;
	}

	DiagramView view() {
		return view;
	}

	void closeDiagram() {
		view.control().dispose();
		view = null;
		settle();
	}

	/** Handles all events there are and draws what is due. */
	void settle() {
		handleEvents();
		if (view != null) {
			view.flush();
		}
		handleEvents();
	}

	private void handleEvents() {
		while (display.readAndDispatch()) {
			// until nothing is left
		}
	}

	/** Paints the whole canvas and waits until the window system has drawn it. */
	void frame() {
		view.flush();
		int before = paintings;
		long since = System.nanoTime();
		view.control().redraw();
		while (paintings == before) {
			if (!display.readAndDispatch()) {
				pause();
			}
			if (System.nanoTime() - since > PATIENCE) {
				throw new IllegalStateException("a frame was not painted");
			}
		}
		finish();
	}

	/** Paints what is due, if anything. @return milliseconds that painting itself took, without the waiting for the clock */
	double paint() {
		paintingNanos = 0;
		view.flush();
		long since = System.nanoTime();
		boolean more = true;
		while (more || paintingNanos == 0 && System.nanoTime() - since < QUIET) {
			more = display.readAndDispatch();
			if (!more) {
				pause();
			}
		}
		finish();
		return paintingNanos / 1e6;
	}

	private static void pause() {
		LockSupport.parkNanos(100_000);
	}

	/** The answer to this question comes after everything that was drawn before. */
	private void finish() {
		display.getCursorLocation();
	}

	Rectangle area() {
		return canvas().getClientArea();
	}

	private FigureCanvas canvas() {
		return (FigureCanvas) view.control();
	}

	/** One notch of the wheel with Ctrl. */
	void wheel(int count) {
		Event event = event(SWT.MouseWheel, new Point(area().width / 2, area().height / 2));
		event.count = count;
		event.stateMask = SWT.MOD1;
		event.detail = SWT.SCROLL_LINE;
		view.control().notifyListeners(SWT.MouseWheel, event);
	}

	void mouse(int type, Point place, int button, int state) {
		Event event = event(type, place);
		event.button = button;
		event.stateMask = state;
		event.count = 1;
		view.control().notifyListeners(type, event);
	}

	private Event event(int type, Point place) {
		Event event = new Event();
		event.type = type;
		event.widget = view.control();
		event.display = display;
		event.x = place.x;
		event.y = place.y;
		return event;
	}

	void scrollTo(int x, int y) {
		canvas().scrollTo(x, y);
	}

	/** The size of everything that can be scrolled to, in pixels of the screen. */
	Dimension scrollSize() {
		var horizontal = canvas().getViewport().getHorizontalRangeModel();
		var vertical = canvas().getViewport().getVerticalRangeModel();
		return new Dimension(horizontal.getMaximum() - horizontal.getMinimum(), vertical.getMaximum() - vertical.getMinimum());
	}

	@Override
	public void close() {
		display.dispose();
	}
}
