// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mkworkbench.ui.diagram.DiagramView;

/** A line below the diagram with a field: Enter acts, Esc closes it and gives the focus back to the diagram. Takes no room while closed. */
abstract class EntryBar extends Composite {
	private final DiagramView view;
	private Text field;
	private Label answer;

	EntryBar(Composite parent, DiagramView view) {
		super(parent, SWT.NONE);
		this.view = view;
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
	}

	final DiagramView view() {
		return view;
	}

	/** To be called once by subclasses, in the order in which the parts stand. */
	final void createField(String label, String hint, int columns) {
		GridLayoutFactory.fillDefaults().numColumns(columns + 4).margins(10, 4).spacing(8, 0).applyTo(this);
		Label name = new Label(this, SWT.NONE);
		name.setText(label);
		field = new Text(this, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
		field.setMessage(hint);
		GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(field);
		field.addModifyListener(event -> changed(field.getText()));
		field.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
			}
		});
		field.addKeyListener(keys());
	}

	final void createAnswer() {
		answer = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(answer);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = answer.getText();
			}
		});
		ToolBar tools = new ToolBar(this, SWT.FLAT);
		ToolItem close = new ToolItem(tools, SWT.PUSH);
		close.setText("✕");
		close.setToolTipText(Messages.Bar_close);
		close.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> close()));
	}

	/** Enter, Shift+Enter and Esc, for every control of the bar that takes the focus. */
	final KeyListener keys() {
		return KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				enter((event.stateMask & SWT.SHIFT) != 0);
			} else if (event.keyCode == SWT.ESC) {
				event.doit = false;
				close();
			}
		});
	}

	/** The text is another one now. */
	abstract void changed(String text);

	/** @param shift true with the Shift key */
	abstract void enter(boolean shift);

	/** Called before the bar is shown. */
	void opening() {
		// Nothing to prepare.
	}

	/** Called when the bar has gone. */
	void closed() {
		// Nothing to tidy.
	}

	/** Shows the bar with the focus in its field. */
	public final void open() {
		opening();
		show(true);
		field.setFocus();
		field.selectAll();
		changed(field.getText());
	}

	public final void close() {
		if (isOpen()) {
			show(false);
			closed();
			view.control().setFocus();
		}
	}

	public final boolean isOpen() {
		return getVisible();
	}

	private void show(boolean visible) {
		setVisible(visible);
		if (getLayoutData() instanceof org.eclipse.swt.layout.GridData data) {
			data.exclude = !visible;
		}
		getParent().layout(new Control[] { this });
	}

	/** @param problem true for what is wrong; it has a sign and a colour */
	final void answer(String text, boolean problem) {
		answer.setText((problem ? "✖ " : "") + text.replace("&", "&&"));
		answer.setForeground(problem ? view.style().error() : null);
		answer.setToolTipText(text);
	}

	/** What the bar says about the text; for tests. */
	public final String answer() {
		return answer.getText();
	}

	public final Text field() {
		return field;
	}
}
