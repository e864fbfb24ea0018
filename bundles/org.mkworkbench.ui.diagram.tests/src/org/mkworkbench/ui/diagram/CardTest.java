// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.DeleteCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.DiagramEditPart;
import org.mkworkbench.ui.diagram.tools.NameEditor;

/** Cards of kernels: their places, their names and the channels between them. */
class CardTest extends DiagramTestCase {
	@Test
	void cardsNeverOverlap() {
		TestDesigns design = new TestDesigns(TestMachines.twoSockets());
		TestViewer viewer = open(design);
		for (int i = 0; i < 14; i++) {
			design.commandStack().execute(new CreateKernelCommand(design.plan(), null, design.threads(4 + i * 3, 6 + i * 3)));
		}
		viewer.settle();
		List<Rectangle> boxes = new ArrayList<>();
		for (Object child : viewer.view.viewer().getContents().getChildren()) {
			boxes.add(((GraphicalEditPart) child).getFigure().getBounds());
		}
		assertEquals(1 + 2 + 14, boxes.size());
		for (int i = 0; i < boxes.size(); i++) {
			for (int j = i + 1; j < boxes.size(); j++) {
				assertFalse(boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
			}
		}
	}

	@Test
	void cardsMoveAndComeBack() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		SpawnedKernel net = design.plan().getKernels().get(2);
		Rectangle before = card(viewer, net).getFigure().getBounds().getCopy();
		Point grip = viewer.at(net, 0.6, 0.12);
		viewer.drag(grip, new Point(grip.x + 80, grip.y + 40));
		Rectangle after = card(viewer, net).getFigure().getBounds();
		assertTrue(Math.abs(after.x - before.x - 80) <= 8 && Math.abs(after.y - before.y - 40) <= 8, before + " to " + after);
		design.commandStack().undo();
		viewer.settle();
		assertEquals(before, card(viewer, net).getFigure().getBounds());
	}

	@Test
	void noCardMakesRoomForANewOneOrFollowsAMovedOne() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		Map<Object, Rectangle> before = cardBounds(viewer);
		SpawnedKernel web = design.plan().getKernels().getFirst();
		Rectangle first = before.get(web);
		var place = ((DiagramEditPart) viewer.view.viewer().getContents()).freePlace(first.x + 20, first.y - 40, first.width);
		design.commandStack().execute(new CreateKernelCommand(design.plan(), place, List.of()));
		viewer.settle();
		Map<Object, Rectangle> after = cardBounds(viewer);
		before.forEach((card, bounds) -> assertEquals(bounds, after.get(card)));
		Rectangle made = after.get(design.plan().getKernels().getLast());
		before.values().forEach(bounds -> assertFalse(bounds.intersects(made), bounds + " and " + made));
		design.commandStack().execute(new SetValueCommand(web, DesignPackage.Literals.KERNEL__BOUNDS, new Bounds(2000, 40, 272, 0), "Move"));
		viewer.settle();
		Map<Object, Rectangle> moved = cardBounds(viewer);
		before.forEach((card, bounds) -> assertEquals(card == web ? new Point(2000, 40) : new Point(bounds.x, bounds.y),
				new Point(moved.get(card).x, moved.get(card).y)));
	}

	@Test
	void severalCardsMoveInOneStep() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel web = design.plan().getKernels().get(0);
		SpawnedKernel net = design.plan().getKernels().get(2);
		viewer.click(viewer.at(web, 0.6, 0.12), 0);
		viewer.click(viewer.at(net, 0.6, 0.12), SWT.MOD1);
		Point grip = viewer.at(net, 0.6, 0.12);
		viewer.drag(grip, new Point(grip.x + 64, grip.y));
		assertNotNull(web.getBounds());
		assertNotNull(net.getBounds());
		design.commandStack().undo();
		assertNull(web.getBounds());
		assertNull(net.getBounds());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void channelsAreDrawnBetweenCardsAndDeleted() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		SpawnedKernel net = design.plan().getKernels().get(2);
		ConnectionCreationTool tool = new ConnectionCreationTool(new org.eclipse.gef.requests.SimpleFactory(Channel.class));
		viewer.view.viewer().getEditDomain().setActiveTool(tool);
		viewer.click(viewer.at(rt, 0.6, 0.1), 0);
		viewer.mouse(SWT.MouseMove, viewer.at(net, 0.6, 0.1), 0, 0);
		viewer.click(viewer.at(net, 0.6, 0.1), 0);
		assertEquals(3, design.plan().getChannels().size());
		Channel made = design.plan().getChannels().getLast();
		assertEquals(rt, made.getFrom());
		assertEquals(net, made.getTo());
		assertNotNull(viewer.view.viewer().getEditPartRegistry().get(made));
		design.commandStack().execute(new DeleteCommand(design.plan(), List.of(net)));
		assertEquals(1, design.plan().getChannels().size());
		assertNull(viewer.view.viewer().getEditPartRegistry().get(made));
		design.commandStack().undo();
		assertEquals(3, design.plan().getChannels().size());
		assertNotNull(viewer.view.viewer().getEditPartRegistry().get(made));
	}

	@Test
	void namesAreEditedInPlaceAndChecked() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel web = design.plan().getKernels().get(0);
		card(viewer, web).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		assertNotNull(viewer.view.names().field());
		viewer.view.names().field().setText("rt");
		key(viewer, SWT.CR);
		assertNotNull(viewer.view.names().field(), "another kernel has this name");
		assertEquals("web", web.getName());
		viewer.view.names().field().setText("front");
		key(viewer, SWT.CR);
		assertNull(viewer.view.names().field());
		assertEquals("front", web.getName());
		design.commandStack().undo();
		assertEquals("web", card(viewer, web).getFigure().view().name());
		assertNotNull(NameEditor.problem(design.plan(), web, "a b"));
		assertNotNull(NameEditor.problem(design.plan(), web, "a/b"));
		assertNotNull(NameEditor.problem(design.plan(), web, ""));
		assertNull(NameEditor.problem(design.plan(), web, "web"));
	}

	private static void key(TestViewer viewer, int code) {
		org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		event.character = (char) code;
		viewer.view.names().field().notifyListeners(SWT.KeyDown, event);
		viewer.settle();
	}

	private static Map<Object, Rectangle> cardBounds(TestViewer viewer) {
		Map<Object, Rectangle> bounds = new HashMap<>();
		for (Object child : viewer.view.viewer().getContents().getChildren()) {
			if (child instanceof CardEditPart card) {
				bounds.put(card.object(), card.getFigure().getBounds().getCopy());
			}
		}
		return bounds;
	}
}
