// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** The fields that open on cells. */
final class CellEditors {
	private static final int VISIBLE_CHOICES = 16;

	private CellEditors() {
	}

	/**
	 * A text of one line. A wrong text is not taken.
	 *
	 * @param problem what is wrong with a text, or null
	 * @param complain hears of it while the person types, and null when all is well again
	 */
	static CellEditor text(Table table, boolean number, UnaryOperator<String> problem, Consumer<String> complain) {
		TextCellEditor editor = new TextCellEditor(table, number ? SWT.SINGLE | SWT.RIGHT : SWT.SINGLE);
		editor.setValidator(value -> problem.apply((String) value));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				complain.accept(newValid ? null : editor.getErrorMessage());
			}

			@Override
			public void applyEditorValue() {
				complain.accept(null);
			}

			@Override
			public void cancelEditor() {
				complain.accept(null);
			}
		});
		return editor;
	}

	/** One of several values, by their place in the list. */
	static CellEditor choice(Table table, List<PartColumn.Choice> choices) {
		return new Choice(table, choices.stream().map(PartColumn.Choice::label).toArray(String[]::new));
	}

	/** Opens its list at once; a click on an entry takes it. */
	private static final class Choice extends ComboBoxCellEditor {
		private boolean byKey;

		Choice(Table table, String[] labels) {
			super(table, labels, SWT.READ_ONLY);
			setActivationStyle(DROP_DOWN_ON_KEY_ACTIVATION | DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION | DROP_DOWN_ON_TRAVERSE_ACTIVATION);
		}

		@Override
		protected Control createControl(Composite parent) {
			CCombo combo = (CCombo) super.createControl(parent);
			combo.setVisibleItemCount(VISIBLE_CHOICES);
			combo.addKeyListener(KeyListener.keyPressedAdapter(event -> byKey = true));
			combo.addMouseListener(MouseListener.mouseDownAdapter(event -> byKey = false));
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (!byKey && !combo.getListVisible()) {
					// Later: the list is still about to close.
					combo.getDisplay().asyncExec(this::take);
				}
			}));
			return combo;
		}

		private void take() {
			if (isActivated()) {
				fireApplyEditorValue();
				deactivate();
			}
		}
	}

	/** Any of several values, chosen in a list with check boxes. */
	static CellEditor several(Table table, List<PartColumn.Choice> choices) {
		return new DialogCellEditor(table) {
			@Override
			protected void updateContents(Object value) {
				if (getDefaultLabel() != null && value instanceof List<?> values) {
					getDefaultLabel().setText(String.join(", ", choices.stream().filter(choice -> values.contains(choice.value())).map(PartColumn.Choice::label).toList()));
				}
			}

			@Override
			protected Object openDialogBox(Control cell) {
				List<?> present = (List<?>) getValue();
				ListSelectionDialog dialog = ListSelectionDialog.of(choices).contentProvider(ArrayContentProvider.getInstance())
						.labelProvider(LabelProvider.createTextProvider(choice -> ((PartColumn.Choice) choice).label()))
						.message(Messages.Part_severalMessage).title(Messages.Part_severalTitle)
						.preselect(choices.stream().filter(choice -> present.contains(choice.value())).toArray()).create(cell.getShell());
				return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(choice -> ((PartColumn.Choice) choice).value()).toList() : null;
			}
		};
	}
}
