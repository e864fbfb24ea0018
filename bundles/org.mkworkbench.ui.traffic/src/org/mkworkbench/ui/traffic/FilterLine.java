// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.engine.traffic.query.FilterException;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;

/** One line in which the filter is typed, with proposals; what is wrong with it is said beside it, so that nothing below moves. */
final class FilterLine extends Composite {
	private static final int DELAY_MILLIS = 250;
	/** Nobody is told that a word is wrong while typing it; from this pause on it counts as typed. */
	private static final int PATIENCE_MILLIS = 600;
	/** What opens the proposals by itself. */
	private static final String OPENING = " :,>=<-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
	private static final int POPUP_WIDTH = 320;
	private static final int POPUP_HEIGHT = 220;

	private final Supplier<TrafficSession> session;
	private final Text text;
	private final Label source;
	private final CLabel error;
	private boolean filling;
	private int edits;

	FilterLine(Composite parent, Supplier<TrafficSession> session) {
		super(parent, SWT.NONE);
		this.session = session;
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 8;
		layout.marginHeight = 4;
		layout.verticalSpacing = 2;
		setLayout(layout);
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.FilterLine_label);
		text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		text.setMessage(Messages.FilterLine_example);
		label.setToolTipText(Messages.FilterLine_hint);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		source = new Label(this, SWT.NONE);
		error = new CLabel(this, SWT.NONE);
		error.setMargins(0, 0, 0, 0);
		GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
		place.exclude = true;
		error.setLayoutData(place);
		error.setVisible(false);
		source.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		text.addModifyListener(event -> edited());
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> apply()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
				text.setText("");
				apply();
				event.doit = false;
			}
		});
		propose();
	}

	private void propose() {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter() {
			@Override
			public void insertControlContents(org.eclipse.swt.widgets.Control control, String wanted, int cursor) {
				// What is proposed is the whole line.
				text.setText(wanted);
				text.setSelection(cursor);
			}
		}, this::proposals, KeyStroke.getInstance(SWT.MOD1, SWT.SPACE), OPENING.toCharArray());
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPopupSize(new org.eclipse.swt.graphics.Point(POPUP_WIDTH, POPUP_HEIGHT));
		adapter.setPropagateKeys(true);
		adapter.setAutoActivationDelay(DELAY_MILLIS);
	}

	private IContentProposal[] proposals(String contents, int position) {
		return layoutOfSource() == null ? new IContentProposal[0] : Completion.proposals(contents, position, layoutOfSource());
	}

	private TrafficLayout layoutOfSource() {
		return session.get().source().map(TrafficSource::store).map(store -> store.layout()).orElse(null);
	}

	/** Takes the filter of the session. */
	void refresh() {
		String wanted = session.get().filter().text();
		if (!wanted.equals(text.getText().strip())) {
			filling = true;
			text.setText(wanted);
			filling = false;
			say(null);
		}
	}

	/** Says what is filtered. */
	void name(String words) {
		String shown = words.replace("&", "&&");
		if (!shown.equals(source.getText())) {
			source.setText(shown);
			source.setToolTipText(words);
			layout();
		}
	}

	/** For tests: types a filter and takes it over. */
	void type(String filter) {
		text.setText(filter);
		apply();
	}

	/** What is said to be wrong; empty if nothing is. */
	String problem() {
		return ((GridData) error.getLayoutData()).exclude ? "" : error.getText();
	}

	private void edited() {
		if (filling) {
			return;
		}
		int number = ++edits;
		getDisplay().timerExec(DELAY_MILLIS, () -> {
			if (!isDisposed() && number == edits) {
				apply(false);
			}
		});
		getDisplay().timerExec(PATIENCE_MILLIS, () -> {
			if (!isDisposed() && number == edits) {
				apply(true);
			}
		});
	}

	private void apply() {
		edits++;
		apply(true);
	}

	/** Whether what is wrong is in the last word, and that is still being typed. @param caret where the next letter comes */
	static boolean unfinished(String text, int caret, int wrongAt) {
		int word = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1;
		return caret == text.length() && word < text.length() && wrongAt >= word;
	}

	/** @param complete whether the last word counts as typed */
	private void apply(boolean complete) {
		TrafficLayout layout = layoutOfSource();
		if (layout == null) {
			return;
		}
		try {
			TrafficFilter filter = TrafficFilter.parse(text.getText(), layout);
			say(null);
			session.get().setFilter(filter);
		} catch (FilterException e) {
			boolean typing = !complete && unfinished(text.getText(), text.getCaretPosition(), e.offset());
			say(typing ? null : NLS.bind(Messages.FilterLine_problem, e.offset() + 1, e.getMessage()));
		}
	}

	private void say(String problem) {
		GridData place = (GridData) error.getLayoutData();
		boolean nothing = problem == null;
		if (place.exclude != nothing || !nothing && !problem.equals(error.getText())) {
			error.setText(nothing ? "" : problem);
			error.setToolTipText(problem);
			text.setToolTipText(problem);
			place.exclude = nothing;
			error.setVisible(!nothing);
			((GridData) source.getLayoutData()).exclude = !nothing;
			source.setVisible(nothing);
			look();
			// Something is left to type in; what does not fit is shortened and told by the mouse.
			place.widthHint = nothing ? SWT.DEFAULT : Math.min(error.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, getSize().x / 2);
			layout();
		}
	}

	/** The theme has changed. */
	void look() {
		Ink alarm = Look.of(Theme.isDark()).alarm();
		error.setForeground(new Color(alarm.rgb() >> 16 & 0xff, alarm.rgb() >> 8 & 0xff, alarm.rgb() & 0xff));
		error.setFont(JFaceResources.getDialogFont());
	}
}
