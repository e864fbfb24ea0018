// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.nio.file.Path;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.mkworkbench.ui.document.PlanInput;

/** The diagram in a plain shell, without a workbench. */
final class TestViewer implements AutoCloseable {
	final Display display;
	final Shell shell;
	final DiagramView view;

	TestViewer(Display display, PlanInput input, int width, int height, boolean dark) {
		this.display = display;
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		view = new DiagramView(shell, input, new EditDomain(), dark);
		shell.setSize(width, height);
		shell.open();
		awaitFocus();
		settle();
	}

	/** The window manager gives the focus some time after the opening; tools give up when it comes or goes in between. */
	private void awaitFocus() {
		long end = System.nanoTime() + 500_000_000L;
		view.control().forceFocus();
		while (!view.control().isFocusControl() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
			view.control().forceFocus();
		}
	}

	/** Handles all pending events and draws. */
	void settle() {
		while (display.readAndDispatch()) {
			// until nothing is left
		}
		view.flush();
		while (display.readAndDispatch()) {
			// what the flush brought
		}
	}

	// mouse and keys, as the canvas gets them

	void mouse(int type, Point place, int button, int state) {
		Event event = new Event();
		event.type = type;
		event.widget = view.control();
		event.display = display;
		event.x = place.x;
		event.y = place.y;
		event.button = button;
		event.stateMask = state;
		event.count = 1;
		view.control().notifyListeners(type, event);
	}

	void click(Point place, int state) {
		mouse(SWT.MouseMove, place, 0, state);
		mouse(SWT.MouseDown, place, 1, state);
		mouse(SWT.MouseUp, place, 1, state | SWT.BUTTON1);
		settle();
	}

	/** Presses, moves in steps, and stops before the release. */
	void dragTo(Point from, Point to) {
		mouse(SWT.MouseMove, from, 0, 0);
		mouse(SWT.MouseDown, from, 1, 0);
		for (int step = 1; step <= 10; step++) {
			mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10), 0, SWT.BUTTON1);
		}
	}

	void drop(Point to) {
		mouse(SWT.MouseUp, to, 1, SWT.BUTTON1);
		settle();
	}

	void drag(Point from, Point to) {
		dragTo(from, to);
		drop(to);
	}

	/** A keystroke in the canvas. @param code a character or one of SWT's keys */
	void key(int code, int state) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.widget = view.control();
		event.display = display;
		event.keyCode = code;
		event.character = (code & SWT.KEYCODE_BIT) == 0 ? (char) code : 0;
		event.stateMask = state;
		view.control().notifyListeners(SWT.KeyDown, event);
		event.type = SWT.KeyUp;
		view.control().notifyListeners(SWT.KeyUp, event);
		settle();
	}

	/** The middle of what shows a model object, in the coordinates of the canvas. */
	Point middle(EObject object) {
		return at(object, 0.5, 0.5);
	}

	/** A place inside of what shows a model object. */
	Point at(EObject object, double x, double y) {
		GraphicalEditPart part = (GraphicalEditPart) view.scene().partOf(view.viewer(), object);
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return new Point((int) (box.x + box.width * x), (int) (box.y + box.height * y));
	}

	Image picture() {
		settle();
		Point size = view.control().getSize();
		Image image = new Image(display, size.x, size.y);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		gc.setBackground(view.style().canvas());
		gc.fillRectangle(0, 0, size.x, size.y);
		((FigureCanvas) view.control()).getViewport().paint(graphics);
		graphics.dispose();
		gc.dispose();
		return image;
	}

	void save(Path file) {
		Image image = picture();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
