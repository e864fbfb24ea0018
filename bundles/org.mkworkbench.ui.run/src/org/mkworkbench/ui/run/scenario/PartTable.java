// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;

/**
 * The steps or workloads of a scenario as a table with cells to type and choose in: double-click, Enter or F2 opens a cell, Tab goes on to the
 * next one. What validation says of a row is marked in its first column.
 */
final class PartTable<E extends Element> {
	/** What the table wants from the dialog around it. */
	interface Site {
		/** Does a command; tells the person when it cannot be done. */
		void execute(Command command);

		/** Shows what is wrong with what is being typed; null when all is well. */
		void complain(String problem);

		/** What validation says of an element now, errors first. */
		List<Finding> findings(Element part);
	}

	private static final int HEADING_PADDING = 24;

	private final TableViewer viewer;
	private final List<PartColumn<E>> columns;
	private final Site site;
	private final Supplier<List<E>> rows;

	PartTable(Composite parent, String title, List<PartColumn<E>> columns, Site site, Supplier<List<E>> rows) {
		this.columns = columns;
		this.site = site;
		this.rows = rows;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = title));
		table.setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		GC gc = new GC(table);
		for (int i = 0; i < columns.size(); i++) {
			PartColumn<E> column = columns.get(i);
			TableViewerColumn made = new TableViewerColumn(viewer, column.number() ? SWT.RIGHT : SWT.LEFT);
			made.getColumn().setText(column.title());
			made.setLabelProvider(new Cells(column, i == 0));
			made.setEditingSupport(new Cell(column));
			int least = Math.max(gc.textExtent(column.title()).x + HEADING_PADDING, (int) (column.weight() * gc.getFontMetrics().getAverageCharacterWidth()));
			layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), least, true));
		}
		gc.dispose();
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellHighlighter(viewer) {
		});
		TableViewerEditor.create(viewer, focus, new Activation(),
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	TableViewer viewer() {
		return viewer;
	}

	Control control() {
		return viewer.getControl();
	}

	/** Brings the rows up to date; the selection stays. */
	void refresh() {
		if (viewer.isCellEditorActive()) {
			// Only texts and marks can have changed meanwhile.
			viewer.refresh(true);
			return;
		}
		List<E> now = rows.get();
		if (!(viewer.getInput() instanceof List<?> before) || !before.equals(now)) {
			Object selected = viewer.getStructuredSelection().getFirstElement();
			viewer.setInput(new ArrayList<>(now));
			if (selected != null) {
				viewer.setSelection(new StructuredSelection(selected));
			}
		} else {
			viewer.refresh(true);
		}
	}

	@SuppressWarnings("unchecked")
	E selected() {
		return (E) viewer.getStructuredSelection().getFirstElement();
	}

	void select(E row) {
		refresh();
		viewer.setSelection(row == null ? StructuredSelection.EMPTY : new StructuredSelection(row), true);
	}

	private static Image mark(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	private final class Activation extends ColumnViewerEditorActivationStrategy {
		Activation() {
			super(viewer);
		}

		@Override
		protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
			return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
					|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
					|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
							&& (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2);
		}
	}

	private final class Cells extends CellLabelProvider {
		private final PartColumn<E> column;
		private final boolean first;

		Cells(PartColumn<E> column, boolean first) {
			this.column = column;
			this.first = first;
		}

		@Override
		@SuppressWarnings("unchecked")
		public void update(ViewerCell cell) {
			E row = (E) cell.getElement();
			cell.setText(column.cell(row));
			if (first) {
				List<Finding> findings = site.findings(row);
				cell.setImage(findings.isEmpty() ? null : mark(findings.getFirst().severity()));
			}
		}

		@Override
		public String getToolTipText(Object element) {
			List<Finding> findings = site.findings((Element) element);
			return findings.isEmpty() ? null : String.join("\n", findings.stream().map(Finding::text).toList());
		}
	}

	private final class Cell extends EditingSupport {
		private final PartColumn<E> column;
		private List<PartColumn.Choice> offered = List.of();

		Cell(PartColumn<E> column) {
			super(viewer);
			this.column = column;
		}

		@Override
		@SuppressWarnings("unchecked")
		protected boolean canEdit(Object element) {
			return column.used().test((E) element);
		}

		@Override
		@SuppressWarnings("unchecked")
		protected CellEditor getCellEditor(Object element) {
			E row = (E) element;
			Table table = viewer.getTable();
			return switch (column.editing()) {
			case PartColumn.Typed<E> typed -> CellEditors.text(table, column.number(), text -> problem(typed, row, text), site::complain);
			case PartColumn.Chosen<E> chosen -> {
				offered = offered(chosen, row);
				yield CellEditors.choice(table, offered);
			}
			case PartColumn.Several<E> several -> CellEditors.several(table, several.choices().apply(row));
			};
		}

		/** The present value is among the choices, whatever it is: a list that opens without one selected takes its first entry. */
		private List<PartColumn.Choice> offered(PartColumn.Chosen<E> chosen, E row) {
			List<PartColumn.Choice> choices = chosen.choices().apply(row);
			Object present = chosen.present().apply(row);
			if (index(choices, present) >= 0) {
				return choices;
			}
			List<PartColumn.Choice> all = new ArrayList<>(choices);
			all.addFirst(new PartColumn.Choice(column.cell(row), present));
			return all;
		}

		private String problem(PartColumn.Typed<E> typed, E row, String text) {
			try {
				return refusal(typed.change().apply(row, text));
			} catch (IllegalArgumentException e) {
				return e.getMessage();
			}
		}

		private String refusal(Command command) {
			return Refusals.of(command);
		}

		@Override
		@SuppressWarnings("unchecked")
		protected Object getValue(Object element) {
			E row = (E) element;
			return switch (column.editing()) {
			case PartColumn.Typed<E> typed -> typed.initial().apply(row);
			case PartColumn.Chosen<E> chosen -> index(offered, chosen.present().apply(row));
			case PartColumn.Several<E> several -> several.present().apply(row);
			};
		}

		private int index(List<PartColumn.Choice> choices, Object value) {
			return choices.stream().map(choice -> Objects.equals(choice.value(), value)).toList().indexOf(true);
		}

		@Override
		@SuppressWarnings("unchecked")
		protected void setValue(Object element, Object value) {
			E row = (E) element;
			site.complain(null);
			switch (column.editing()) {
			case PartColumn.Typed<E> typed when value instanceof String text && !text.equals(typed.initial().apply(row)) -> perform(typed.change(), row, text);
			case PartColumn.Chosen<E> chosen when value instanceof Integer index && index >= 0 && index < offered.size()
					&& index != index(offered, chosen.present().apply(row)) ->
				perform(chosen.change(), row, offered.get(index).value());
			case PartColumn.Several<E> several when value instanceof List<?> values -> perform(several.change(), row, values);
			default -> { /* wrong or unchanged */ }
			}
		}

		private <V> void perform(BiFunction<E, V, Command> change, E row, V value) {
			site.execute(change.apply(row, value));
		}
	}
}
