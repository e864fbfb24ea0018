// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** The field in which a person types: keys such as Del are then for its text, not for what is selected in the diagram. */
final class FieldActions {
	/** What keys do in a field. */
	interface Field {
		void cut();

		void copy();

		void paste();

		void selectAll();

		/** Takes away the selected text, else the letter after the caret. */
		void delete();
	}

	private FieldActions() {
	}

	/** The field with the focus, or null. */
	static Field field() {
		Display display = Display.getCurrent();
		return switch (display == null ? null : display.getFocusControl()) {
		case Text text -> new TextField(text);
		case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> new ComboField(combo);
		case null, default -> null;
		};
	}

	private record TextField(Text text) implements Field {
		@Override
		public void cut() {
			text.cut();
		}

		@Override
		public void copy() {
			text.copy();
		}

		@Override
		public void paste() {
			text.paste();
		}

		@Override
		public void selectAll() {
			text.selectAll();
		}

		@Override
		public void delete() {
			Point selection = text.getSelection();
			if (selection.x == selection.y) {
				text.setSelection(selection.x, Math.min(text.getCharCount(), selection.x + 1));
			}
			text.insert("");
		}
	}

	private record ComboField(Combo combo) implements Field {
		@Override
		public void cut() {
			combo.cut();
		}

		@Override
		public void copy() {
			combo.copy();
		}

		@Override
		public void paste() {
			combo.paste();
		}

		@Override
		public void selectAll() {
			combo.setSelection(new Point(0, combo.getText().length()));
		}

		@Override
		public void delete() {
			Point selection = combo.getSelection();
			String text = combo.getText();
			int end = selection.x == selection.y ? Math.min(text.length(), selection.x + 1) : selection.y;
			combo.setText(text.substring(0, selection.x) + text.substring(end));
			combo.setSelection(new Point(selection.x, selection.x));
		}
	}
}
