// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mkworkbench.edit.AddScenarioCommand;
import org.mkworkbench.edit.DeleteScenarioPartsCommand;
import org.mkworkbench.edit.DuplicateScenarioCommand;
import org.mkworkbench.edit.ScenarioNames;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.ui.Images;

/** The scenarios of the design, with an entry for none; new, duplicate, remove, and rename in place with F2. */
final class ScenarioList {
	/** Stands for a run in which nothing happens but the traffic. */
	private static final Object NONE = new Object();

	private final RunConfigurationsDialog dialog;
	private final Composite page;
	private final TableViewer viewer;
	private final ToolItem duplicate;
	private final ToolItem remove;

	ScenarioList(Composite parent, RunConfigurationsDialog dialog) {
		this.dialog = dialog;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.Scenarios_label);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		ToolBar bar = new ToolBar(page, SWT.FLAT);
		item(bar, Images.ADD, Messages.Scenarios_new, this::create);
		duplicate = item(bar, Images.DUPLICATE, Messages.Scenarios_duplicate, this::duplicate);
		remove = item(bar, Images.REMOVE, Messages.Scenarios_remove, this::remove);
		Composite holder = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(holder);
		viewer = new TableViewer(holder, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Scenarios_title));
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 120, false));
		column.setLabelProvider(new Names());
		column.setEditingSupport(new Rename());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
			}
		}, ColumnViewerEditor.DEFAULT);
		viewer.addSelectionChangedListener(event -> chosen());
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F2) {
				rename();
			} else if (event.keyCode == SWT.DEL) {
				remove();
			}
		}));
	}

	private static ToolItem item(ToolBar bar, Images image, String text, Runnable act) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image.image());
		item.setToolTipText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
		return item;
	}

	Composite control() {
		return page;
	}

	/** Shows the scenarios as they are now, the chosen one selected. */
	void refresh() {
		List<Object> rows = new ArrayList<>();
		rows.add(NONE);
		rows.addAll(dialog.design().getScenarios());
		if (!viewer.isCellEditorActive()) {
			if (!rows.equals(viewer.getInput())) {
				viewer.setInput(rows);
			} else {
				viewer.refresh(true);
			}
			Object wanted = dialog.scenario() == null ? NONE : dialog.scenario();
			if (viewer.getStructuredSelection().getFirstElement() != wanted) {
				viewer.setSelection(new StructuredSelection(wanted), true);
			}
		}
		duplicate.setEnabled(dialog.scenario() != null);
		remove.setEnabled(dialog.scenario() != null);
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	private void chosen() {
		Object chosen = viewer.getStructuredSelection().getFirstElement();
		if (chosen != null) {
			dialog.choose(chosen instanceof Scenario scenario ? scenario : null);
		}
	}

	void create() {
		AddScenarioCommand command = new AddScenarioCommand(dialog.design(), ScenarioNames.free(dialog.design(), Messages.Scenarios_newName));
		dialog.execute(command);
		show(command.scenario());
	}

	private void duplicate() {
		DuplicateScenarioCommand command = new DuplicateScenarioCommand(dialog.scenario(), ScenarioNames.free(dialog.design(), dialog.scenario().getName()));
		dialog.execute(command);
		show(command.scenario());
	}

	/** A new scenario, ready to be renamed. */
	private void show(Scenario made) {
		if (made != null && made.eContainer() != null) {
			dialog.choose(made);
			refresh();
			rename();
		}
	}

	private void remove() {
		Scenario scenario = dialog.scenario();
		if (scenario != null && !viewer.isCellEditorActive()) {
			List<Scenario> all = dialog.design().getScenarios();
			int place = all.indexOf(scenario);
			dialog.execute(new DeleteScenarioPartsCommand(dialog.design(), List.of(scenario)));
			dialog.choose(all.isEmpty() ? null : all.get(Math.min(place, all.size() - 1)));
			refresh();
		}
	}

	private void rename() {
		if (dialog.scenario() != null) {
			viewer.editElement(dialog.scenario(), 0);
		}
	}

	private static final class Names extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return element instanceof Scenario scenario ? String.valueOf(scenario.getName()) : Messages.Scenarios_none;
		}

		@Override
		public Image getImage(Object element) {
			return (element instanceof Scenario ? Images.SCENARIO : Images.PLAN).image();
		}
	}

	private final class Rename extends EditingSupport {
		Rename() {
			super(viewer);
		}

		@Override
		protected boolean canEdit(Object element) {
			return element instanceof Scenario;
		}

		private SetValueCommand command(Scenario scenario, String name) {
			return new SetValueCommand(scenario, Literals.SCENARIO__NAME, name.strip(), Messages.Scenarios_rename);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return CellEditors.text(viewer.getTable(), false, text -> Refusals.of(command((Scenario) element, text)), dialog::complain);
		}

		@Override
		protected Object getValue(Object element) {
			return String.valueOf(((Scenario) element).getName());
		}

		@Override
		protected void setValue(Object element, Object value) {
			dialog.complain(null);
			if (value instanceof String name && !name.strip().equals(((Scenario) element).getName())) {
				dialog.execute(command((Scenario) element, name));
			}
		}
	}
}
