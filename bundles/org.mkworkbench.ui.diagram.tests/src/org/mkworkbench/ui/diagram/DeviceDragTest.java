// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.diagram.figures.DragCardFigure;

/** Devices are dragged onto owners; whole IOMMU groups go by default. */
class DeviceDragTest extends DiagramTestCase {
	private final TestDesigns design = TestDesigns.threeKernels();
	private final List<PciDevice> devices = design.design().getMachine().getPciDevices();
	private final SpawnedKernel rt = design.plan().getKernels().get(1);
	private TestViewer viewer;

	@BeforeEach
	void show() {
		devices.get(3).setIommuGroup(12);
		devices.get(4).setIommuGroup(12);
		devices.get(1).setIommuGroup(7);
		rt.getDevices().clear();
		viewer = open(design);
	}

	@Test
	void theWholeGroupGoesInOneStep() {
		viewer.drag(viewer.middle(devices.get(3)), viewer.middle(rt));
		assertEquals(List.of(devices.get(3), devices.get(4)), rt.getDevices());
		design.commandStack().undo();
		viewer.settle();
		assertTrue(rt.getDevices().isEmpty());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void shiftMovesTheDeviceAlone() {
		Point from = viewer.middle(devices.get(3));
		Point to = viewer.middle(rt);
		viewer.mouse(SWT.MouseMove, from, 0, 0);
		viewer.mouse(SWT.MouseDown, from, 1, 0);
		for (int step = 1; step <= 10; step++) {
			viewer.mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10), 0, SWT.BUTTON1 | SWT.SHIFT);
		}
		viewer.mouse(SWT.MouseUp, to, 1, SWT.BUTTON1 | SWT.SHIFT);
		viewer.settle();
		assertEquals(List.of(devices.get(3)), rt.getDevices());
	}

	@Test
	void aSelectionIsToldWhenTheButtonIsUp() {
		List<Object> told = new ArrayList<>();
		viewer.view.viewer().addSelectionChangedListener(event -> told.add(event.getSelection()));
		Point place = viewer.middle(devices.get(3));
		viewer.mouse(SWT.MouseMove, place, 0, 0);
		viewer.mouse(SWT.MouseDown, place, 1, 0);
		assertEquals(List.of(devices.get(3)), viewer.view.selectedObjects(), "selected at once");
		assertTrue(told.isEmpty(), "Properties and Outline wait for the end of a drag that may follow");
		viewer.mouse(SWT.MouseUp, place, 1, SWT.BUTTON1);
		assertEquals(1, told.size());
	}

	@Test
	void theCardSaysThatMoreGoesAlongAndHowToPreventIt() {
		viewer.dragTo(viewer.middle(devices.get(3)), viewer.middle(rt));
		assertTrue((card().headline() + card().lines()).contains("IOMMU group 12"), card().headline() + card().lines());
		assertTrue(card().lines().contains("Hold Shift to move it alone"), card().lines().toString());
		viewer.drop(viewer.middle(rt));
	}

	private DragCardFigure card() {
		for (Object figure : LayerManager.Helper.find(viewer.view.viewer().getContents()).getLayer(LayerConstants.FEEDBACK_LAYER).getChildren()) {
			if (figure instanceof DragCardFigure card) {
				return card;
			}
		}
		throw new AssertionError("no card at the pointer");
	}

	@Test
	void aBootDiskIsRefusedWithAReasonAndStays() {
		PciDevice disk = devices.get(1);
		assertTrue(disk.isBootCritical());
		viewer.dragTo(viewer.middle(disk), viewer.middle(rt));
		assertTrue(card().headline().contains("0000:65:00.0"), card().headline());
		assertEquals(card().headline(), String.join(" ", card().headLines()), "the reason is there in full");
		viewer.drop(viewer.middle(rt));
		assertTrue(rt.getDevices().isEmpty());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void devicesGoBackToTheHostOnTheMachine() {
		PciDevice given = devices.get(0);
		assertSame(Owner.KERNEL, design.ownership().ownerOf(given));
		viewer.drag(viewer.middle(given), viewer.at(design.design().getMachine().getChildren().get(1), 0.98, 0.02));
		assertSame(Owner.HOST, design.ownership().ownerOf(given));
	}

	@Test
	void theCanvasTakesNoDevices() {
		viewer.drag(viewer.middle(devices.get(3)), new Point(1100, 850));
		assertFalse(design.commandStack().canUndo());
		assertEquals(3, design.plan().getKernels().size());
	}

	@Test
	void severalSelectedDevicesGoTogether() {
		devices.get(0).setNode(devices.get(2).getNode());
		viewer.click(viewer.middle(devices.get(0)), 0);
		viewer.click(viewer.middle(devices.get(2)), SWT.MOD1);
		viewer.drag(viewer.middle(devices.get(2)), viewer.middle(rt));
		assertEquals(List.of(devices.get(0), devices.get(2)), rt.getDevices());
	}
}
