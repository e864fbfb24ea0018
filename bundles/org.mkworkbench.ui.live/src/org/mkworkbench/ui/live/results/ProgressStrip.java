// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.mkworkbench.ui.run.Simulations;

/** How far the simulation is that goes on, with a button to give it up, or that the last one was stopped; else away. */
final class ProgressStrip {
	private final Composite page;
	private final Label text;
	private final ProgressBar bar;
	private final Button stop;
	/** Whether a person has pressed the button: a run that is under way takes a moment to end. */
	private boolean stopping;

	ProgressStrip(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(8, 0).applyTo(page);
		text = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(text);
		bar = new ProgressBar(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(bar);
		stop = new Button(page, SWT.PUSH);
		stop.setText(Messages.Progress_stop);
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stop()));
		GridDataFactory.fillDefaults().applyTo(stop);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(page);
		page.setVisible(false);
	}

	/** Shows the present state. */
	void update() {
		Simulations.State state = Simulations.get().current().orElse(null);
		Simulations.State stopped = Simulations.get().stopped().orElse(null);
		stopping &= state != null;
		boolean there = state != null || stopped != null;
		if (there) {
			text.setText(words(state, stopped, stopping).replace("&", "&&"));
			show(bar, state != null);
			show(stop, state != null);
			stop.setEnabled(!stopping);
		}
		if (state != null) {
			bar.setMaximum(Math.max(1, state.total()));
			bar.setSelection(state.done());
		}
		page.requestLayout();
		if (there != page.getVisible()) {
			page.setVisible(there);
			((GridData) page.getLayoutData()).exclude = !there;
			page.getParent().layout();
		}
	}

	private void stop() {
		stopping = true;
		Simulations.get().stop();
		update();
	}

	/** @param state of the simulation that goes on, null for none @param stopped how far the last one came that was stopped */
	static String words(Simulations.State state, Simulations.State stopped, boolean stopping) {
		if (state == null) {
			return stopped.total() == 0 ? NLS.bind(Messages.Progress_stoppedBefore, stopped.planName())
					: NLS.bind(Messages.Progress_stopped, new Object[] { stopped.planName(), stopped.done(), stopped.total() });
		}
		if (stopping) {
			return NLS.bind(Messages.Progress_stopping, state.planName());
		}
		return state.total() == 0 ? NLS.bind(Messages.Progress_preparing, state.planName())
				: NLS.bind(Messages.Progress_runs, new Object[] { state.planName(), state.done(), state.total() });
	}

	private static void show(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}
}
