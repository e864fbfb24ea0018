// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.diagram.DesignEditor;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;
import org.mkworkbench.ui.document.DesignDocument;

/** A design in an editor, as a person sees it: where things are on the screen, and what the mouse does with them. */
final class OpenDesign {
	final DesignEditor editor;
	private final XTestRobot robot;

	OpenDesign(DesignEditor editor, XTestRobot robot) {
		this.editor = editor;
		this.robot = robot;
	}

	DesignDocument document() {
		return editor.document();
	}

	Plan plan() {
		return document().activePlan();
	}

	DiagramView view() {
		return editor.diagram();
	}

	SpawnedKernel kernel(String name) {
		return UiThread.call(() -> plan().getKernels().stream().filter(kernel -> name.equals(kernel.getName())).findFirst().orElseThrow());
	}

	List<HardwareThread> threads(int first, int last) {
		return UiThread.call(() -> IntStream.rangeClosed(first, last).mapToObj(number -> document().index().thread(number).orElseThrow()).toList());
	}

	NumaNode node(int number) {
		return UiThread.call(() -> document().index().node(number).orElseThrow());
	}

	/** An edit as property pages and menus do it. */
	void execute(Command command) {
		UiThread.run(() -> assertTrue(document().execute(command), () -> "cannot be done: " + command.getLabel()));
	}

	/** Waits until layouts and the first zoom are over. */
	void settle() {
		UiThread.settled("the diagram", () -> {
			view().flush();
			EObject first = document().index().threads().getFirst();
			return view().boundsOf(first) + " " + view().control().getBounds() + " " + view().control().toDisplay(0, 0) + " " + view().zoom().getZoom();
		});
	}

	/** @param x part of the width from the left, 0 to 1 @return in pixels of the screen */
	Point at(EObject object, double x, double y) {
		return UiThread.settled("where " + object + " is", () -> {
			Rectangle box = view().boundsOf(object);
			return box == null ? null : view().control().toDisplay(box.x + (int) (box.width * x), box.y + (int) (box.height * y));
		});
	}

	Point middle(EObject object) {
		return at(object, 0.5, 0.5);
	}

	/** The title line of a card, where it has no CPU marks. */
	Point title(EObject kernel) {
		return at(kernel, 0.6, 0.12);
	}

	PciDevice device(String address) {
		return UiThread.call(() -> document().design().getMachine().getPciDevices().stream().filter(device -> address.equals(device.getAddress())).findFirst()
				.orElseThrow());
	}

	/** What a node's memory bar shows. */
	MemoryBarEditPart bar(NumaNode node) {
		return UiThread.call(() -> (MemoryBarEditPart) view().scene().partOf(view().viewer(), node));
	}

	/** A place on the bar of a node. @param x where in the part of an owner, 0 to 1, 1 for its right boundary @param owner a kernel, the pool, or null for the host */
	Point inBar(NumaNode node, EObject owner, double x) {
		return UiThread.settled("the memory bar", () -> {
			MemoryBarEditPart bar = (MemoryBarEditPart) view().scene().partOf(view().viewer(), node);
			List<NodeMemory.Part> parts = bar.memory().parts();
			int index = IntStream.range(0, parts.size()).filter(i -> bar.owner(parts.get(i)) == owner).findFirst().orElseThrow();
			org.eclipse.draw2d.geometry.Rectangle box = bar.getFigure().segmentBounds(index).getCopy();
			bar.getFigure().translateToAbsolute(box);
			return view().control().toDisplay(box.x + (int) Math.round(box.width * x), box.getCenter().y);
		});
	}

	/** Turns to a page of the editor with the mouse. @param title on its tab */
	void turnTo(String title) {
		robot.click(UiThread.settled("the tab " + title, () -> {
			CTabFolder folder = WorkbenchTestCase.find(WorkbenchTestCase.window().getShell(), CTabFolder.class, tabs -> tab(tabs, title) != null && tabs.isVisible());
			Rectangle box = tab(folder, title).getBounds();
			return folder.toDisplay(box.x + box.width / 2, box.y + box.height / 2);
		}));
		UiThread.waitUntil("the page " + title + " is shown", WorkbenchTestCase.LIMIT, () -> WorkbenchTestCase.find(WorkbenchTestCase.window().getShell(),
				CTabFolder.class, tabs -> tab(tabs, title) != null && tabs.getSelection() == tab(tabs, title)) != null);
	}

	private static CTabItem tab(CTabFolder folder, String title) {
		return Arrays.stream(folder.getItems()).filter(item -> title.equals(item.getText())).findFirst().orElse(null);
	}

	/** Opens the menu of plans with the mouse and chooses an entry by its letter. */
	void choosePlanAct(char mnemonic) {
		boolean[] shown = new boolean[1];
		Listener listener = event -> shown[0] |= event.widget instanceof Menu;
		UiThread.run(() -> UiThread.display().addFilter(SWT.Show, listener));
		try {
			robot.click(UiThread.settled("the button of plans", () -> {
				ToolBar bar = WorkbenchTestCase.find(WorkbenchTestCase.window().getShell(), ToolBar.class, OpenDesign::isOfPlans);
				Rectangle box = bar.getItem(0).getBounds();
				return bar.toDisplay(box.x + box.height / 2, box.y + box.height / 2);
			}));
			UiThread.waitUntil("the menu of plans is shown", WorkbenchTestCase.LIMIT, () -> shown[0]);
			robot.type(mnemonic);
		} finally {
			UiThread.run(() -> UiThread.display().removeFilter(SWT.Show, listener));
		}
	}

	private static boolean isOfPlans(ToolBar bar) {
		return bar.isVisible() && bar.getItemCount() == 1 && bar.getItem(0).getToolTipText() != null && bar.getItem(0).getToolTipText().startsWith("Plan \"");
	}

	/** What undo would take back, or null. */
	Command lastAct() {
		return UiThread.call(() -> document().commandStack().getUndoCommand());
	}

	/** Chooses a tool of the palette with the mouse. */
	void choose(String tool) {
		robot.click(UiThread.settled("the palette", () -> {
			PaletteViewer palette = view().viewer().getEditDomain().getPaletteViewer();
			GraphicalEditPart part = (GraphicalEditPart) palette.getEditPartRegistry().values().stream()
					.filter(each -> each instanceof EditPart entry && entry.getModel() instanceof ToolEntry model && tool.equals(model.getLabel()))
					.findFirst().orElseThrow();
			org.eclipse.draw2d.geometry.Rectangle box = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(box);
			return palette.getControl().toDisplay(box.x + box.width / 2, box.y + box.height / 2);
		}));
		UiThread.waitUntil("the tool " + tool + " is chosen", WorkbenchTestCase.LIMIT,
				() -> tool.equals(view().viewer().getEditDomain().getPaletteViewer().getActiveTool().getLabel()));
	}

	/** A place in sight with nothing on it. */
	Point emptyPlace() {
		return UiThread.call(() -> {
			Rectangle area = ((Composite) view().control()).getClientArea();
			int width = 260;
			int height = 80;
			for (int y = 40; y < area.height - height; y += 20) {
				for (int x = area.width - width; x > area.width / 2; x -= 20) {
					if (isEmpty(x, y, width, height)) {
						return view().control().toDisplay(x + 20, y + 20);
					}
				}
			}
			throw new AssertionError("there is no empty place in sight");
		});
	}

	private boolean isEmpty(int x, int y, int width, int height) {
		for (int dy = 0; dy <= height; dy += 10) {
			for (int dx = 0; dx <= width; dx += 10) {
				EditPart part = view().viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(x + dx, y + dy));
				if (part != view().viewer().getContents() && part != view().viewer().getRootEditPart()) {
					return false;
				}
			}
		}
		return true;
	}

	/** Types a name into the field that is open on the card, and takes it over with Enter. */
	void typeName(String name) {
		UiThread.waitUntil("the name can be edited", WorkbenchTestCase.LIMIT, () -> nameField() != null && nameField().isFocusControl());
		// The field selects its old text, so that typing replaces it.
		name.chars().forEach(robot::type);
		UiThread.waitUntil("the field shows what was typed", WorkbenchTestCase.LIMIT, () -> nameField() != null && name.equals(nameField().getText()));
		robot.type(Keys.ENTER);
		UiThread.waitUntil("the field is closed", WorkbenchTestCase.LIMIT, () -> nameField() == null);
	}

	/** The field on a card while its name is edited, or null. */
	Text nameField() {
		return WorkbenchTestCase.find((Composite) view().control(), Text.class, text -> true);
	}

	void click(Point place) {
		robot.click(place);
	}

	/** Selects CPUs one by one, with Ctrl. */
	void select(List<HardwareThread> threads) {
		robot.click(middle(threads.getFirst()));
		List<Point> others = threads.stream().skip(1).map(this::middle).toList();
		robot.hold(Keys.CONTROL, () -> others.forEach(robot::click));
		UiThread.waitUntil(threads.size() + " CPUs are selected", WorkbenchTestCase.LIMIT, () -> view().selectedThreads().equals(threads));
	}

	void save() {
		robot.control('s');
		UiThread.waitUntil("nothing is unsaved", WorkbenchTestCase.LIMIT, () -> !editor.isDirty());
	}

	void close() {
		UiThread.run(() -> assertTrue(WorkbenchTestCase.page().closeEditor(editor, false)));
		UiThread.waitUntil("the document is closed", WorkbenchTestCase.LIMIT, () -> document().isDisposed());
	}
}
