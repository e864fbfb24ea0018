// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.SpawnedKernel;

/** Looking around: zoom, fit, pan, snap, and cards put in order. */
class ZoomTest extends DiagramTestCase {
	private final TestDesigns design = TestDesigns.threeKernels();

	private static void wheel(TestViewer viewer, int x, int y, int count) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.count = count;
		event.widget = viewer.view.control();
		event.stateMask = SWT.MOD1;
		((MouseWheelHandler) viewer.view.viewer().getProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1))).handleMouseWheel(event, viewer.view.viewer());
		viewer.settle();
	}

	/** Beyond its ends nothing can be scrolled to. */
	private static boolean atEnd(RangeModel range) {
		return range.getValue() <= range.getMinimum() || range.getValue() + range.getExtent() >= range.getMaximum();
	}

	private static Point location(TestViewer viewer) {
		return ((FigureCanvas) viewer.view.control()).getViewport().getViewLocation().getCopy();
	}

	private static org.eclipse.swt.graphics.Rectangle box(TestViewer viewer, EObject object) {
		return viewer.view.boundsOf(object);
	}

	@Test
	void theWheelKeepsWhatIsUnderThePointer() {
		TestViewer viewer = open(design, 700, 500);
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		for (Point corner : List.of(new Point(100, 60), new Point(260, 200), new Point(400, 300))) {
			viewer.view.zoom().setZoom(1);
			viewer.settle();
			((FigureCanvas) viewer.view.control()).scrollTo(corner.x, corner.y);
			viewer.settle();
			int x = 300;
			int y = 220;
			Point before = location(viewer);
			double atX = before.x + x;
			double atY = before.y + y;
			for (int count : new int[] { 1, 1, 1, 1, -1, -1, -1, -1, -1, 1 }) {
				wheel(viewer, x, y, count);
				double zoom = viewer.view.zoom().getZoom();
				Point now = location(viewer);
				var viewport = ((FigureCanvas) viewer.view.control()).getViewport();
				if (!atEnd(viewport.getHorizontalRangeModel())) {
					assertEquals(atX, (now.x + x) / zoom, 1.0 / zoom, "at " + corner + " and zoom " + zoom);
				}
				if (!atEnd(viewport.getVerticalRangeModel())) {
					assertEquals(atY, (now.y + y) / zoom, 1.0 / zoom, "at " + corner + " and zoom " + zoom);
				}
			}
			assertEquals(1, viewer.view.zoom().getZoom());
			assertEquals(before, location(viewer), "the same number of turns forth and back");
		}
	}

	@Test
	void fitShowsEverythingOrTheSelection() {
		TestViewer viewer = open(design, 700, 500);
		viewer.view.window().fit();
		viewer.settle();
		var area = ((org.eclipse.swt.widgets.Composite) viewer.view.control()).getClientArea();
		for (SpawnedKernel kernel : design.plan().getKernels()) {
			assertTrue(area.contains(box(viewer, kernel).x, box(viewer, kernel).y), "seen: " + kernel.getName());
		}
		viewer.view.viewer().deselectAll();
		assertFalse(viewer.view.window().canFitSelection());
		viewer.view.select(design.threads(46, 47), false);
		assertTrue(viewer.view.window().canFitSelection());
		viewer.view.window().fitSelection();
		viewer.settle();
		assertEquals(2, viewer.view.zoom().getZoom(), "as large as fits, at most twice");
		var tile = box(viewer, design.threads(47, 47).getFirst());
		assertTrue(area.contains(tile.x, tile.y) && area.contains(tile.x + tile.width, tile.y + tile.height), tile + " in " + area);
		viewer.view.window().fitWidth();
		viewer.settle();
		Rectangle all = viewer.view.window().contentBounds();
		assertTrue((all.width + 40) * viewer.view.zoom().getZoom() <= area.width, "the width fits");
	}

	@Test
	void aZoomFromFarAwayDoesNotEndOnEmptyCanvas() {
		TestViewer viewer = open(design, 900, 900);
		viewer.view.window().zoomTo(0.1);
		viewer.settle();
		viewer.view.window().zoomTo(4);
		viewer.settle();
		var area = ((org.eclipse.swt.widgets.Composite) viewer.view.control()).getClientArea();
		boolean seen = design.plan().getKernels().stream().anyMatch(kernel -> box(viewer, kernel).intersects(area))
				|| design.threads(0, 47).stream().anyMatch(thread -> box(viewer, thread).intersects(area));
		assertTrue(seen, "a kernel or a CPU is in the window");
	}

	@Test
	void ctrlWithKeysZooms() {
		TestViewer viewer = open(design);
		viewer.view.zoom().setZoom(1);
		viewer.key('=', SWT.MOD1);
		assertEquals(1.1, viewer.view.zoom().getZoom(), 1e-9);
		viewer.key('-', SWT.MOD1);
		viewer.key('-', SWT.MOD1);
		assertEquals(0.9, viewer.view.zoom().getZoom(), 1e-9);
		viewer.key('0', SWT.MOD1);
		assertEquals(1, viewer.view.zoom().getZoom(), 1e-9);
		assertFalse(design.commandStack().canUndo(), "Ctrl+0 gives nothing to the host");
	}

	@Test
	void theMiddleButtonPans() {
		TestViewer viewer = open(design, 700, 500);
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		((FigureCanvas) viewer.view.control()).scrollTo(200, 100);
		viewer.settle();
		viewer.view.select(design.threads(5, 5), false);
		org.eclipse.swt.graphics.Point from = new org.eclipse.swt.graphics.Point(300, 300);
		viewer.mouse(SWT.MouseMove, from, 0, 0);
		viewer.mouse(SWT.MouseDown, from, 2, 0);
		viewer.mouse(SWT.MouseMove, new org.eclipse.swt.graphics.Point(280, 290), 0, SWT.BUTTON2);
		viewer.mouse(SWT.MouseMove, new org.eclipse.swt.graphics.Point(240, 260), 0, SWT.BUTTON2);
		viewer.mouse(SWT.MouseUp, new org.eclipse.swt.graphics.Point(240, 260), 2, SWT.BUTTON2);
		viewer.settle();
		assertEquals(new Point(260, 140), location(viewer));
		assertEquals(design.threads(5, 5), viewer.view.selectedThreads(), "panning selects nothing");
		viewer.mouse(SWT.MouseMove, from, 0, 0);
		assertEquals(new Point(260, 140), location(viewer), "and ends with the release");
	}

	@Test
	void spaceAndDragPans() {
		TestViewer viewer = open(design, 700, 500);
		viewer.view.viewer().getEditDomain().setActiveTool(new PanningSelectionTool());
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		((FigureCanvas) viewer.view.control()).scrollTo(200, 100);
		viewer.settle();
		Event space = new Event();
		space.keyCode = ' ';
		space.character = ' ';
		viewer.mouse(SWT.MouseMove, new org.eclipse.swt.graphics.Point(300, 300), 0, 0);
		viewer.view.control().notifyListeners(SWT.KeyDown, space);
		viewer.drag(new org.eclipse.swt.graphics.Point(300, 300), new org.eclipse.swt.graphics.Point(250, 280));
		viewer.view.control().notifyListeners(SWT.KeyUp, space);
		assertEquals(new Point(250, 120), location(viewer));
		assertFalse(design.commandStack().canUndo());
	}

	private static Rectangle card(TestViewer viewer, SpawnedKernel kernel) {
		return ((GraphicalEditPart) viewer.view.scene().partOf(viewer.view.viewer(), kernel)).getFigure().getBounds().getCopy();
	}

	@Test
	void cardsSnapToTheGridAndToOtherCards() {
		SpawnedKernel web = design.plan().getKernels().get(0);
		SpawnedKernel net = design.plan().getKernels().get(2);
		web.setBounds(new Bounds(1003, 24, 312, 0));
		net.setBounds(new Bounds(1048, 440, 312, 0));
		TestViewer viewer = open(design, 1600, 900);
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		org.eclipse.swt.graphics.Point grip = viewer.at(net, 0.6, 0.12);
		viewer.drag(grip, new org.eclipse.swt.graphics.Point(grip.x - 42, grip.y + 61));
		assertEquals(0, card(viewer, net).x % 8);
		assertEquals(0, card(viewer, net).y % 8);
		viewer.view.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		grip = viewer.at(net, 0.6, 0.12);
		int away = 1003 - card(viewer, net).x;
		viewer.drag(grip, new org.eclipse.swt.graphics.Point(grip.x + away + 2, grip.y + 16));
		assertEquals(1003, card(viewer, net).x, "the left edges are in line");
	}

	@Test
	void arrangeIsOneStep() {
		SpawnedKernel web = design.plan().getKernels().get(0);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		TestViewer viewer = open(design);
		Rectangle before = card(viewer, web);
		assertFalse(viewer.view.acts().canArrange(), "all in order");
		web.setBounds(new Bounds(2000, 1000, 400, 0));
		rt.setBounds(new Bounds(1600, 900, 300, 0));
		viewer.settle();
		assertNotEquals(before, card(viewer, web));
		assertTrue(viewer.view.acts().canArrange());
		viewer.view.acts().arrange();
		viewer.settle();
		assertEquals(before, card(viewer, web));
		assertNull(rt.getBounds());
		design.commandStack().undo();
		viewer.settle();
		assertNotNull(rt.getBounds());
		assertEquals(2000, card(viewer, web).x);
		assertFalse(design.commandStack().canUndo());
		design.plan().setLocked(true);
		assertFalse(viewer.view.acts().canArrange(), "a locked plan stays");
	}
}
