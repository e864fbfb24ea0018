// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.ui.traffic.Quantities;

/** Finds messages by their words, below what is searched. Enter goes on, Shift+Enter back, Esc closes it. */
final class FindBar extends Composite {
	private static final int WIDTH = 260;

	private final SequenceCanvas canvas;
	private final Text text;
	private final Label found;
	private final Button previous;
	private final Button next;

	FindBar(Composite parent, SequenceCanvas canvas) {
		super(parent, SWT.NONE);
		this.canvas = canvas;
		GridLayout layout = new GridLayout(6, false);
		layout.marginHeight = 2;
		setLayout(layout);
		new Label(this, SWT.NONE).setText(Messages.FindBar_label);
		text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.FindBar_hint);
		GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		wide.widthHint = WIDTH;
		text.setLayoutData(wide);
		previous = button(Messages.FindBar_previous, false);
		next = button(Messages.FindBar_next, true);
		found = new Label(this, SWT.NONE);
		found.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button close = new Button(this, SWT.PUSH);
		close.setText(Messages.FindBar_close);
		close.addListener(SWT.Selection, event -> open(false));
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
		typed();
	}

	private Button button(String label, boolean forward) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> go(forward));
		return button;
	}

	void open(boolean wanted) {
		GridData place = (GridData) getLayoutData();
		if (place.exclude == wanted) {
			place.exclude = !wanted;
			setVisible(wanted);
			getParent().layout();
		}
		if (wanted) {
			text.setFocus();
			text.selectAll();
			typed();
		} else {
			canvas.search(MessageSearch.NOTHING);
			canvas.setFocus();
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go((event.stateMask & SWT.SHIFT) == 0);
		} else if (event.keyCode == SWT.ESC) {
			open(false);
		}
	}

	private void go(boolean forward) {
		canvas.goToFound(forward);
		refresh();
	}

	private void typed() {
		canvas.search(canvas.trafficLayout() == null ? MessageSearch.NOTHING : MessageSearch.of(text.getText(), canvas.messages(), new MessageTexts(canvas.trafficLayout())));
		refresh();
	}

	/** Says how many were found; after another choice or other messages. */
	void refresh() {
		MessageSearch search = canvas.search();
		int count = search.found().size();
		int position = search.position(canvas.selected());
		found.setText(search.text().isBlank() ? "" : count == 0 ? Messages.FindBar_none
				: position > 0 ? NLS.bind(Messages.FindBar_position, Quantities.count(position), Quantities.count(count))
						: count == 1 ? Messages.FindBar_foundOne : NLS.bind(Messages.FindBar_found, Quantities.count(count)));
		previous.setEnabled(count > 0);
		next.setEnabled(count > 0);
	}
}
