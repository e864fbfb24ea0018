// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;

/**
 * A text that becomes one command. Enter or leaving the field commits, Esc goes back. A text that cannot be taken is marked with the reason
 * and changes nothing.
 */
public final class TextField {
	/** Takes a text. */
	@FunctionalInterface
	public interface Edit {
		/**
		 * @param commit false to check only, while the person types
		 * @return why the text cannot be taken, empty when all is well
		 * @throws IllegalArgumentException with the reason, as the parsers of the model do
		 */
		Optional<String> take(String text, boolean commit);
	}

	private final Text text;
	private final Edit edit;
	private final ControlDecoration mark;
	private String shown = "";
	/** What the model took last and may show in other words, such as "8G" for "8 GiB"; no longer counts as being typed. */
	private String taken;
	private boolean showing;
	private boolean wrong;
	/** True while Enter belongs to somebody else, such as a list of proposals. */
	private BooleanSupplier paused = () -> false;

	/** @param label what a screen reader calls the field. @param edit takes what is typed */
	public TextField(Text text, String label, Edit edit) {
		this.text = text;
		this.edit = edit;
		text.setData("name", label);
		mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.setMarginWidth(2);
		mark.hide();
		text.addModifyListener(event -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(event -> {
			commit();
			mark.hideHover();
		}));
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (paused.getAsBoolean()) {
				return;
			}
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				put(shown);
			} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (text.getStyle() & SWT.MULTI) != 0) {
				event.doit = false;
				commit();
			}
		}));
	}

	/** While this holds, neither Enter nor Esc nor losing the focus to a pop-up ends the typing. */
	void pauseCommitWhile(BooleanSupplier condition) {
		paused = condition;
	}

	public Text control() {
		return text;
	}

	/** Shows a value. What the person is typing stays, unless the field is about something new. */
	public void show(String value, boolean editable, boolean fresh) {
		boolean typing = !fresh && !text.getText().equals(shown) && !text.getText().equals(taken) && (wrong || text.isFocusControl());
		shown = value == null ? "" : value;
		text.setEditable(editable);
		if (!typing) {
			put(shown);
		}
	}

	/** Greyed prompt for values that differ in a selection. */
	void prompt(String message) {
		text.setMessage(message);
	}

	private void put(String value) {
		taken = null;
		if (!text.getText().equals(value)) {
			showing = true;
			text.setText(value);
			showing = false;
		}
		complain(null);
	}

	private void typed() {
		if (!showing) {
			taken = null;
			complain(text.getText().equals(shown) ? null : problem(false));
		}
	}

	private void commit() {
		if (!text.isDisposed() && text.getEditable() && !paused.getAsBoolean() && !text.getText().equals(shown)) {
			String problem = problem(true);
			complain(problem);
			if (problem == null) {
				taken = text.getText();
				// The same value in other words: show it in the usual ones.
				text.getDisplay().asyncExec(() -> {
					if (!text.isDisposed() && !wrong && !text.isFocusControl()) {
						put(shown);
					}
				});
			}
		}
	}

	private String problem(boolean commit) {
		try {
			return edit.take(text.getText(), commit).orElse(null);
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private void complain(String problem) {
		wrong = problem != null;
		if (wrong) {
			mark.setDescriptionText(problem);
			mark.show();
			if (text.isFocusControl()) {
				mark.showHoverText(problem);
			}
		} else {
			mark.hideHover();
			mark.hide();
		}
	}
}
