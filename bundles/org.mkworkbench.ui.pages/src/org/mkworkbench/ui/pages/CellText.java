// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A text field on a cell of a table: Enter takes the text, Esc and a click elsewhere leave everything as it was. */
final class CellText {
	private static final int LEAST_WIDTH = 90;

	private final Table table;
	private final TableEditor editor;
	private Text field;

	CellText(Table table) {
		this.table = table;
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.minimumWidth = LEAST_WIDTH;
		editor.horizontalAlignment = SWT.RIGHT;
	}

	/** @param taker gets the text and answers what is wrong with it, or null when it was taken */
	void open(TableItem item, int column, String text, UnaryOperator<String> taker) {
		close();
		Text opened = new Text(table, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
		field = opened;
		opened.setText(text);
		opened.selectAll();
		opened.addTraverseListener(event -> traversed(event, opened, taker));
		opened.addFocusListener(FocusListener.focusLostAdapter(event -> close()));
		opened.addModifyListener(event -> opened.setToolTipText(null));
		editor.minimumHeight = opened.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		editor.setEditor(opened, item, column);
		opened.setFocus();
	}

	private void traversed(TraverseEvent event, Text opened, UnaryOperator<String> taker) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			String problem = taker.apply(opened.getText());
			if (problem == null) {
				close();
				table.setFocus();
			} else if (!opened.isDisposed()) {
				opened.setToolTipText(problem);
				opened.selectAll();
				ProblemTip.show(opened, problem);
			}
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
			table.setFocus();
		}
	}

	/** The open field, or null. */
	Text field() {
		return field;
	}

	void close() {
		Text open = field;
		field = null;
		if (open != null && !open.isDisposed()) {
			open.dispose();
		}
	}
}
