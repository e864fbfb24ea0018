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
import org.eclipse.osgi.util.NLS;
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
import org.mkworkbench.ui.diagram.bars.BarMenus;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.ThreadEditPart;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.wizards.PlanPrinter;

/** What can be done in the editor, for its menus, its outline and the workbench's own menus and keys. */
public final class EditorActions {
	private static final String DUPLICATE = "org.mkworkbench.ui.diagram.command.duplicate";

	private final DesignEditor editor;
	private final DesignDocument document;
	private final DiagramView view;
	private final Map<String, EditorAction> actions = new HashMap<>();
	private final DiagramActions diagram;
	private final KernelClipboard clipboard;
	private final CommandStackListener stackListener = event -> update();
	private final ISelectionChangedListener selectionListener = event -> update();

	public EditorActions(DesignEditor editor, DesignDocument document, DiagramView view) {
		this.editor = editor;
		this.document = document;
		this.view = view;
		add(ActionFactory.UNDO, () -> label(Messages.Edit_undo, Messages.Edit_undoIt, document.commandStack().getUndoCommand()),
				() -> document.commandStack().canUndo(), () -> document.commandStack().undo(), ISharedImages.IMG_TOOL_UNDO);
		add(ActionFactory.REDO, () -> label(Messages.Edit_redo, Messages.Edit_redoIt, document.commandStack().getRedoCommand()),
				() -> document.commandStack().canRedo(), () -> document.commandStack().redo(), ISharedImages.IMG_TOOL_REDO);
		add(ActionFactory.DELETE, () -> Messages.Edit_delete, () -> FieldActions.field() != null || !elsewhere() && delete() != null, this::doDelete,
				ISharedImages.IMG_TOOL_DELETE);
		add(ActionFactory.SELECT_ALL, () -> Messages.Edit_selectAll, () -> true, this::selectAll, null);
		add(ActionFactory.RENAME, () -> Messages.Edit_rename, () -> !elsewhere() && card() != null, this::rename, null);
		clipboard = new KernelClipboard(view.acts().input(), view, view.acts()::say);
		add(ActionFactory.CUT, () -> Messages.Clip_cutAction, () -> FieldActions.field() != null || !elsewhere() && clipboard.canCut(), this::cut,
				ISharedImages.IMG_TOOL_CUT);
		add(ActionFactory.COPY, () -> Messages.Clip_copyAction, () -> FieldActions.field() != null || canCopy(), this::copy, ISharedImages.IMG_TOOL_COPY);
		add(ActionFactory.PASTE, () -> Messages.Clip_pasteAction, () -> FieldActions.field() != null || !elsewhere() && clipboard.canPaste(), this::paste,
				ISharedImages.IMG_TOOL_PASTE);
		actions.put(DUPLICATE, duplicate());
		add(ActionFactory.PRINT, () -> Messages.Print, () -> document.activePlan() != null,
				() -> PlanPrinter.print(editor.getSite().getShell(), document.design(), document.activePlan()), ISharedImages.IMG_ETOOL_PRINT_EDIT);
		add(ActionFactory.REVERT, () -> Messages.Edit_revert, document::isDirty, editor::revert, null);
		view.acts().setProperties(this::showProperties);
		diagram = new DiagramActions(view, editor::openSelectCpus, editor::isDiagramShown);
		actions.putAll(diagram.all());
		add(ActionFactory.FIND, () -> Messages.Find, () -> !elsewhere() || editor.shownPage().canFind(), this::find, null);
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
				ActionFactory.RENAME.getId(), ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), DUPLICATE, ActionFactory.FIND.getId(),
				ActionFactory.PRINT.getId(), ActionFactory.REVERT.getId()));
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

	private static String label(String verb, String sentence, Command command) {
		return command == null ? verb : NLS.bind(sentence, command.getLabel());
	}

	/** True on a page that is not the diagram: what the diagram has selected is not to be deleted or renamed there. */
	private boolean elsewhere() {
		return editor.shownPage() != null;
	}

	private EditorAction duplicate() {
		EditorAction action = new EditorAction(() -> Messages.Clip_duplicate, () -> !elsewhere() && clipboard.canDuplicate(), clipboard::duplicate);
		action.setId(DUPLICATE);
		action.setActionDefinitionId(DUPLICATE);
		return action;
	}

	/** Kernels on the clipboard. */
	public KernelClipboard clipboard() {
		return clipboard;
	}

	private boolean canCopy() {
		return elsewhere() ? editor.shownPage().canCopy() : clipboard.canCopy();
	}

	private void cut() {
		if (FieldActions.field() != null) {
			FieldActions.field().cut();
		} else {
			clipboard.cut();
		}
	}

	private void paste() {
		if (FieldActions.field() != null) {
			FieldActions.field().paste();
		} else {
			clipboard.paste();
		}
	}

	private void copy() {
		if (FieldActions.field() != null) {
			FieldActions.field().copy();
		} else if (elsewhere()) {
			editor.shownPage().copy();
		} else {
			clipboard.copy();
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
			FieldActions.field().delete();
		} else {
			run(delete());
		}
	}

	private void find() {
		if (elsewhere()) {
			editor.shownPage().find();
		} else {
			editor.openFind();
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
		menu.add(get(ActionFactory.CUT.getId()));
		menu.add(get(ActionFactory.COPY.getId()));
		menu.add(get(ActionFactory.PASTE.getId()));
		menu.add(get(DUPLICATE));
		menu.add(new Separator());
		menu.add(get(ActionFactory.DELETE.getId()));
		menu.add(get(ActionFactory.RENAME.getId()));
		menu.add(new Separator());
		BarMenus.fill(menu, view.viewer());
		menu.add(new AssignMenu(view.acts()).create());
		menu.add(get(DiagramActions.SELECT_CPUS));
		menu.add(get(DiagramActions.ARRANGE));
		menu.add(new Separator());
		menu.add(get(ActionFactory.FIND.getId()));
		menu.add(diagram.zoomMenu());
		LiveMenu.fill(menu, view.viewer(), editor.document());
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
}
