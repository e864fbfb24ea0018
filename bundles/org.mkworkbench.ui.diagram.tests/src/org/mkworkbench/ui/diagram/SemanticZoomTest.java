// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.editparts.FloorBoxEditPart;
import org.mkworkbench.ui.diagram.figures.DiagramStyle.Detail;

/** What is drawn at which zoom. */
class SemanticZoomTest extends DiagramTestCase {
	private static FloorBoxEditPart box(TestViewer viewer, EObject object) {
		return (FloorBoxEditPart) viewer.view.scene().partOf(viewer.view.viewer(), object);
	}

	private static void zoom(TestViewer viewer, double level) {
		viewer.view.zoom().setZoom(level);
		viewer.settle();
	}

	@Test
	void theLevelDependsOnTheZoomAlone() {
		TestViewer viewer = open(new TestDesigns(TestMachines.largeServer()));
		for (double level : new double[] { 0.1, 0.19, 0.2, 0.49, 0.5, 0.79, 0.8, 2, 0.79, 0.5, 0.49, 0.2, 0.19 }) {
			zoom(viewer, level);
			Detail expected = level >= 0.8 ? Detail.FULL : level >= 0.5 ? Detail.NUMBER : level >= 0.2 ? Detail.CORE : Detail.GROUP;
			assertEquals(expected, viewer.view.style().detail(), "at " + level);
		}
	}

	@Test
	void coresAndThenCachesBecomeOneTile() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		TestViewer viewer = open(design);
		HardwareThread thread = design.threads(5, 5).getFirst();
		EObject core = thread.eContainer();
		Cache cache = MachineIndex.lastLevelCache(thread).orElseThrow();
		zoom(viewer, 0.6);
		assertFalse(box(viewer, core).isMerged());
		zoom(viewer, 0.4);
		assertTrue(box(viewer, core).isMerged());
		assertFalse(box(viewer, cache).isMerged());
		zoom(viewer, 0.15);
		assertTrue(box(viewer, cache).isMerged());
	}

	@Test
	void aMixedCoreShowsBothOwners() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		SpawnedKernel web = design.kernel("web", KernelRole.GENERAL, 5, 5);
		TestViewer viewer = open(design);
		zoom(viewer, 0.4);
		Point left = viewer.at(design.threads(5, 5).getFirst().eContainer(), 0.1, 0.9);
		Point right = viewer.at(design.threads(5, 5).getFirst().eContainer(), 0.9, 0.9);
		Image image = viewer.picture();
		ImageData data = image.getImageData();
		image.dispose();
		RGB one = data.palette.getRGB(data.getPixel(left.x, left.y));
		RGB other = data.palette.getRGB(data.getPixel(right.x, right.y));
		assertEquals(viewer.view.style().kernel(web.getColour(), false).fill().getRGB(), one);
		assertEquals(viewer.view.style().host().fill().getRGB(), other);
	}

	@Test
	void clicksAndKeysWorkOnMergedTiles() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		SpawnedKernel web = design.kernel("web", KernelRole.GENERAL, 100, 100);
		TestViewer viewer = open(design);
		zoom(viewer, 0.4);
		EObject core = design.threads(5, 5).getFirst().eContainer();
		viewer.click(viewer.middle(core), 0);
		assertEquals(List.of(5, 197), viewer.view.selectedThreads().stream().map(HardwareThread::getOsIndex).toList(), "the whole core");
		viewer.key(SWT.ARROW_RIGHT, 0);
		assertInstanceOf(FloorBoxEditPart.class, viewer.view.viewer().getFocusEditPart());
		assertEquals(2, viewer.view.selectedThreads().size());
		assertNotEquals(5, viewer.view.selectedThreads().getFirst().getOsIndex());
		viewer.key('1', 0);
		assertEquals(3, web.getThreads().size());
	}

	@Test
	void aMarqueeOverMergedTilesIsSeen() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		TestViewer viewer = open(design);
		zoom(viewer, 0.4);
		EObject core = design.threads(5, 5).getFirst().eContainer();
		Image before = viewer.picture();
		int plain = count(viewer, before);
		viewer.view.select(List.copyOf(MachineIndex.threadsBelow(core)), false);
		Image after = viewer.picture();
		assertTrue(count(viewer, after) > plain + 20, "a selection of hidden tiles outlines their core");
	}

	/** Pixels in the colour of the selection. */
	private static int count(TestViewer viewer, Image image) {
		ImageData data = image.getImageData();
		image.dispose();
		RGB wanted = viewer.view.style().selection().getRGB();
		int count = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				count += data.palette.getRGB(data.getPixel(x, y)).equals(wanted) ? 1 : 0;
			}
		}
		return count;
	}

	@Test
	void fontsStayReadable() {
		TestViewer viewer = open(new TestDesigns(TestMachines.twoSockets()));
		double pixels = viewer.display.getDPI().y / 72.0;
		for (double level : new double[] { 0.1, 0.2, 0.33, 0.5, 0.8, 1, 2 }) {
			zoom(viewer, level);
			double size = viewer.view.style().readable().getFontData()[0].getHeight() * pixels * level;
			assertTrue(size >= 7.99, size + " at " + level);
		}
	}

	/** Prints how fast a machine is drawn; times are no assertion. Zooming must not lay anything out. */
	@Test
	void aHugeMachineIsDrawnAtEveryZoom() {
		TestDesigns design = new TestDesigns(TestMachines.hugeServer());
		for (int kernel = 0; kernel < 6; kernel++) {
			design.kernel("k" + kernel, kernel % 2 == 0 ? KernelRole.GENERAL : KernelRole.REAL_TIME, 8 + kernel * 100, 107 + kernel * 100);
		}
		long start = System.nanoTime();
		TestViewer viewer = open(design);
		viewer.picture().dispose();
		System.out.printf("2,048 threads: open %d ms%n", (System.nanoTime() - start) / 1_000_000);
		GraphicalEditPart tile = (GraphicalEditPart) viewer.view.scene().partOf(viewer.view.viewer(), design.threads(2000, 2000).getFirst());
		var bounds = tile.getFigure().getBounds().getCopy();
		for (double level : new double[] { 0.1, 0.15, 0.25, 0.4, 0.5, 0.6, 0.8, 1, 2 }) {
			zoom(viewer, level);
			viewer.picture().dispose();
			int frames = 5;
			start = System.nanoTime();
			for (int frame = 0; frame < frames; frame++) {
				viewer.picture().dispose();
			}
			System.out.printf("  zoom %.2f: %.1f ms per picture%n", level, (System.nanoTime() - start) / 1e6 / frames);
			assertEquals(bounds, tile.getFigure().getBounds(), "nothing moves");
		}
	}
}
