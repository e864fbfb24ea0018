// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.mkworkbench.ui.diagram.DiagramView;

/** What can be done on the diagram page only: looking around and giving CPUs by text. Ids are those of the commands. */
final class DiagramActions {
	private static final String PREFIX = "org.mkworkbench.ui.diagram.command.";
	static final String SELECT_CPUS = PREFIX + "selectCpus";
	static final String NEW_KERNEL = PREFIX + "newKernel";
	static final String ARRANGE = PREFIX + "arrange";
	static final String ACTUAL_SIZE = PREFIX + "actualSize";
	static final String FIT_ALL = PREFIX + "fitAll";
	static final String FIT_SELECTION = PREFIX + "fitSelection";
	static final String FIT_WIDTH = PREFIX + "fitWidth";
	static final List<String> IDS = List.of(SELECT_CPUS, NEW_KERNEL, ARRANGE, GEFActionConstants.ZOOM_IN,
			GEFActionConstants.ZOOM_OUT, ACTUAL_SIZE, FIT_ALL, FIT_SELECTION, FIT_WIDTH);

	private final Map<String, EditorAction> actions = new LinkedHashMap<>();
	private final DiagramView view;
	private final BooleanSupplier shown;

	/**
	 * @param selectCpus opens the line below the diagram that takes CPUs as text
	 * @param shown whether the diagram page is the one in front
	 */
	DiagramActions(DiagramView view, Runnable selectCpus, BooleanSupplier shown) {
		this.view = view;
		this.shown = shown;
		add(SELECT_CPUS, SELECT_CPUS, Messages.SelectCpus, () -> true, selectCpus);
		add(NEW_KERNEL, NEW_KERNEL, Messages.Assign_newKernel, view.acts()::canMakeKernel, view.acts()::newKernel);
		add(ARRANGE, ARRANGE, Messages.Arrange, view.acts()::canArrange, view.acts()::arrange);
		add(GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_IN, Messages.ZoomIn, () -> view.zoom().canZoomIn(), view.acts()::zoomIn);
		add(GEFActionConstants.ZOOM_OUT, GEFActionConstants.ZOOM_OUT, Messages.ZoomOut, () -> view.zoom().canZoomOut(), view.acts()::zoomOut);
		add(ACTUAL_SIZE, ACTUAL_SIZE, Messages.ActualSize, () -> view.zoom().getZoom() != 1, view.acts()::zoomToActualSize);
		add(FIT_ALL, FIT_ALL, Messages.FitAll, () -> true, view.window()::fit);
		add(FIT_SELECTION, FIT_SELECTION, Messages.FitSelection, view.window()::canFitSelection, view.window()::fitSelection);
		add(FIT_WIDTH, FIT_WIDTH, Messages.FitWidth, () -> true, view.window()::fitWidth);
	}

	private void add(String id, String command, String text, BooleanSupplier enabled, Runnable act) {
		EditorAction action = new EditorAction(() -> text, () -> shown.getAsBoolean() && !view.control().isDisposed() && enabled.getAsBoolean(), act);
		action.setId(id);
		action.setActionDefinitionId(command);
		actions.put(id, action);
	}

	Map<String, EditorAction> all() {
		return actions;
	}

	/** The part of the context menu about looking around. */
	IMenuManager zoomMenu() {
		MenuManager menu = new MenuManager(Messages.Zoom_menu);
		for (String id : List.of(GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_OUT, ACTUAL_SIZE)) {
			menu.add(actions.get(id));
		}
		menu.add(new Separator());
		for (String id : List.of(FIT_ALL, FIT_SELECTION, FIT_WIDTH)) {
			menu.add(actions.get(id));
		}
		return menu;
	}
}
