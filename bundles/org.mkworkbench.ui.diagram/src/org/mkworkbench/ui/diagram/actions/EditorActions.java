// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.edit.DeleteCommand;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.DesignEditor;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.ThreadEditPart;
import org.mkworkbench.ui.document.DesignDocument;

/** What can be done in the editor, for its menus, its outline and the workbench's own menus and keys. */
public final class EditorActions {
	private final DesignEditor editor;
	private final DesignDocument document;
	private final DiagramView view;
	private final Map<String, EditorAction> actions = new HashMap<>();
	private final DiagramActions diagram;
	private final CommandStackListener stackListener = event -> update();
	private final ISelectionChangedListener selectionListener = event -> update();

	public EditorActions(DesignEditor editor, DesignDocument document, DiagramView view) {
		this.editor = editor;
		this.document = document;
		this.view = view;
		add(ActionFactory.UNDO, () -> label("Undo", document.commandStack().getUndoCommand()), () -> document.commandStack().canUndo(),
				() -> document.commandStack().undo(), ISharedImages.IMG_TOOL_UNDO);
		add(ActionFactory.REDO, () -> label("Redo", document.commandStack().getRedoCommand()), () -> document.commandStack().canRedo(),
				() -> document.commandStack().redo(), ISharedImages.IMG_TOOL_REDO);
		add(ActionFactory.DELETE, () -> "Delete", () -> FieldActions.field() != null || !elsewhere() && delete() != null, this::doDelete,
				ISharedImages.IMG_TOOL_DELETE);
		add(ActionFactory.SELECT_ALL, () -> "Select All", () -> true, this::selectAll, null);
		add(ActionFactory.RENAME, () -> "Rename...", () -> !elsewhere() && card() != null, this::rename, null);
		add(ActionFactory.COPY, () -> "Copy", () -> FieldActions.field() != null || canCopy(), this::copy, ISharedImages.IMG_TOOL_COPY);
		add(ActionFactory.REVERT, () -> "Revert", document::isDirty, editor::revert, null);
		view.acts().setProperties(this::showProperties);
		diagram = new DiagramActions(view, new Bars(), editor::isDiagramShown);
		actions.putAll(diagram.all());
		document.commandStack().addCommandStackListener(stackListener);
		view.viewer().addSelectionChangedListener(selectionListener);
		update();
	}

	public void dispose() {
		document.commandStack().removeCommandStackListener(stackListener);
		view.viewer().removeSelectionChangedListener(selectionListener);
	}

	/** @param id of an {@link ActionFactory} */
	public IAction get(String id) {
		return actions.get(id);
	}

	/** Ids of all actions that the workbench's menus may call. */
	public static List<String> ids() {
		List<String> ids = new ArrayList<>(List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
				ActionFactory.RENAME.getId(), ActionFactory.COPY.getId(), ActionFactory.REVERT.getId()));
		ids.addAll(DiagramActions.IDS);
		return ids;
	}

	public void update() {
		actions.values().forEach(EditorAction::update);
	}

	private void add(ActionFactory factory, Supplier<String> text, BooleanSupplier enabled, Runnable act, String image) {
		EditorAction action = new EditorAction(text, enabled, act);
		action.setId(factory.getId());
		action.setActionDefinitionId(factory.getCommandId());
		if (image != null) {
			ImageDescriptor icon = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
			action.setImageDescriptor(icon);
		}
		actions.put(factory.getId(), action);
	}

	private static String label(String verb, Command command) {
		return command == null ? verb : verb + " " + command.getLabel();
	}

	/** True on a page that is not the diagram: what the diagram has selected is not to be deleted or renamed there. */
	private boolean elsewhere() {
		return editor.shownPage() != null;
	}

	private boolean canCopy() {
		return elsewhere() && editor.shownPage().canCopy();
	}

	private void copy() {
		if (FieldActions.field() != null) {
			FieldActions.field().copy();
		} else {
			editor.shownPage().copy();
		}
	}

	private Plan plan() {
		return document.activePlan();
	}

	private void run(Command command) {
		if (command != null) {
			document.execute(command);
		}
	}

	private Command delete() {
		List<EObject> doomed = view.selectedObjects().stream().filter(object -> object instanceof SpawnedKernel || object instanceof Channel).toList();
		DeleteCommand command = plan() == null || doomed.isEmpty() ? null : new DeleteCommand(plan(), doomed);
		return command != null && command.canExecute() ? command : null;
	}

	private void doDelete() {
		if (FieldActions.field() != null) {
			FieldActions.delete(FieldActions.field());
		} else {
			run(delete());
		}
	}

	private void selectAll() {
		if (FieldActions.field() != null) {
			FieldActions.field().selectAll();
			return;
		}
		if (elsewhere()) {
			editor.shownPage().selectAll();
			return;
		}
		List<Object> parts = new ArrayList<>();
		for (Object part : view.viewer().getEditPartRegistry().values()) {
			if (part instanceof ThreadEditPart || part instanceof CardEditPart) {
				parts.add(part);
			}
		}
		view.viewer().setSelection(new StructuredSelection(parts));
	}

	private CardEditPart card() {
		List<?> parts = view.viewer().getSelectedEditParts();
		return parts.size() == 1 && parts.getFirst() instanceof CardEditPart card && card.kernel() != null ? card : null;
	}

	private void rename() {
		CardEditPart card = card();
		if (card != null) {
			card.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	// context menu

	/** Fills the menu of the diagram and of the outline. */
	public void fill(IMenuManager menu) {
		update();
		menu.add(get(ActionFactory.UNDO.getId()));
		menu.add(get(ActionFactory.REDO.getId()));
		menu.add(new Separator());
		menu.add(get(ActionFactory.DELETE.getId()));
		menu.add(get(ActionFactory.RENAME.getId()));
		menu.add(new Separator());
		menu.add(new AssignMenu(view.acts()).create());
		menu.add(get(DiagramActions.SELECT_CPUS));
		menu.add(get(DiagramActions.ARRANGE));
		menu.add(new Separator());
		menu.add(get(ActionFactory.FIND.getId()));
		menu.add(diagram.zoomMenu());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		EditorAction properties = new EditorAction(() -> Messages.Properties, () -> true, this::showProperties);
		properties.setActionDefinitionId("org.eclipse.ui.file.properties");
		menu.add(properties);
	}

	private void showProperties() {
		try {
			editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	private final class Bars implements DiagramActions.Bars {
		@Override
		public void find() {
			editor.openFind();
		}

		@Override
		public void selectCpus() {
			editor.openSelectCpus();
		}
	}
}
