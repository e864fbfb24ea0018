// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.nio.file.Path;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The diagram in a plain shell, without a workbench. */
final class TestViewer implements AutoCloseable {
	final Display display;
	final Shell shell;
	final DiagramView view;

	TestViewer(Display display, DiagramInput input, int width, int height, boolean dark) {
		this.display = display;
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		view = new DiagramView(shell, input, new EditDomain(), dark);
		shell.setSize(width, height);
		shell.open();
		settle();
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
