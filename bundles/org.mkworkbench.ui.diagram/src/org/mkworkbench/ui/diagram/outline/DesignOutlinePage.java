// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.ui.diagram.actions.EditorActions;
import org.mkworkbench.ui.diagram.actions.KernelClipboard;
import org.mkworkbench.ui.pages.PlanActs;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.DocumentListener;

/** The outline: the design as a tree whose selection goes with the diagram's, or a small picture of the whole diagram. */
public final class DesignOutlinePage extends Page implements IContentOutlinePage {
	private final DesignDocument document;
	private final DiagramView view;
	private final EditorActions actions;
	private final PlanActs plans;
	private final DocumentListener refresh = new Refresh();
	private final ISelectionChangedListener fromDiagram = event -> showSelection();
	private final List<ISelectionChangedListener> listeners = new ArrayList<>();
	/** Kernels of other plans, which the diagram does not show, can be copied too. */
	private final Action copy = new Action() {
		@Override
		public void run() {
			actions.clipboard().copy(KernelClipboard.kernels(objects(tree.getStructuredSelection())));
		}
	};
	private Composite pages;
	private TreeViewer tree;
	private Canvas overview;
	private ScrollableThumbnail thumbnail;
	private boolean synchronising;

	public DesignOutlinePage(DesignDocument document, DiagramView view, EditorActions actions, PlanActs plans) {
		this.document = document;
		this.view = view;
		this.actions = actions;
		this.plans = plans;
	}

	@Override
	public void createControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		tree = new TreeViewer(pages, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new DesignTree());
		tree.setLabelProvider(new DesignTreeLabels());
		tree.setInput(document);
		tree.expandToLevel(2);
		tree.addSelectionChangedListener(this::treeSelected);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		overview = new Canvas(pages, SWT.NONE);
		overview.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		document.addListener(refresh);
		view.viewer().addSelectionChangedListener(fromDiagram);
		show(tree.getControl());
		showSelection();
	}

	@Override
	public void setActionBars(IActionBars bars) {
		EditorActions.ids().forEach(id -> bars.setGlobalActionHandler(id, actions.get(id)));
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		Action toggle = new Action(Messages.Outline_overview, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				showOverview(isChecked());
			}
		};
		toggle.setToolTipText(Messages.Outline_overviewHint);
		toggle.setImageDescriptor(Images.MACHINE.descriptor());
		bars.getToolBarManager().add(toggle);
		bars.updateActionBars();
	}

	/** A plan has a menu of its own; everything else has the diagram's. */
	private void fillMenu(IMenuManager menu) {
		if (tree.getStructuredSelection().size() == 1 && tree.getStructuredSelection().getFirstElement() instanceof Plan plan) {
			plans.fill(menu, plan);
		} else {
			actions.fill(menu);
		}
	}

	private void showOverview(boolean picture) {
		if (picture && thumbnail == null) {
			ScalableFreeformRootEditPart root = (ScalableFreeformRootEditPart) view.viewer().getRootEditPart();
			LightweightSystem system = new LightweightSystem(overview);
			thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
			thumbnail.setSource(((LayerManager) root).getLayer(LayerConstants.PRINTABLE_LAYERS));
			system.setContents(thumbnail);
		}
		overview.setBackground(view.style().canvas());
		show(picture ? overview : tree.getControl());
	}

	private void show(Control control) {
		((StackLayout) pages.getLayout()).topControl = control;
		pages.layout();
	}

	@Override
	public Control getControl() {
		return pages;
	}

	@Override
	public void setFocus() {
		Control top = ((StackLayout) pages.getLayout()).topControl;
		if (top != null) {
			top.setFocus();
		}
	}

	@Override
	public void dispose() {
		document.removeListener(refresh);
		view.viewer().removeSelectionChangedListener(fromDiagram);
		if (thumbnail != null) {
			thumbnail.deactivate();
		}
		super.dispose();
	}

	// selection, both ways

	private void treeSelected(SelectionChangedEvent event) {
		if (!synchronising && !view.control().isDisposed()) {
			synchronising = true;
			try {
				view.select(objects(event.getStructuredSelection()), true);
			} finally {
				synchronising = false;
			}
		}
		SelectionChangedEvent forward = new SelectionChangedEvent(this, event.getSelection());
		List.copyOf(listeners).forEach(listener -> listener.selectionChanged(forward));
	}

	private static List<EObject> objects(IStructuredSelection selection) {
		List<EObject> objects = new ArrayList<>();
		for (Object element : selection) {
			if (element instanceof EObject object) {
				objects.add(object);
			}
		}
		return objects;
	}

	private void showSelection() {
		if (synchronising || tree == null || tree.getControl().isDisposed()) {
			return;
		}
		synchronising = true;
		try {
			List<EObject> objects = view.selectedObjects();
			// Revealing hundreds of rows helps nobody and costs time.
			tree.setSelection(new StructuredSelection(objects.size() > 64 ? objects.subList(0, 64) : objects), objects.size() == 1);
		} finally {
			synchronising = false;
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (tree != null) {
			tree.setSelection(selection, true);
		}
	}

	private final class Refresh implements DocumentListener {
		private void all() {
			if (tree.getControl().isDisposed()) {
				return;
			}
			synchronising = true;
			try {
				tree.refresh();
			} finally {
				synchronising = false;
			}
			showSelection();
		}

		@Override
		public void designChanged(DesignDocument changed) {
			all();
		}

		@Override
		public void reloaded(DesignDocument changed) {
			all();
			tree.expandToLevel(2);
		}
	}
}
