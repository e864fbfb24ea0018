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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.mkworkbench.ui.run.Simulations;

/** How far the simulation is that goes on, with a button to give it up; away while none does. */
final class ProgressStrip {
	private final Composite page;
	private final Label text;
	private final ProgressBar bar;

	ProgressStrip(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(8, 0).applyTo(page);
		text = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(text);
		bar = new ProgressBar(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(bar);
		Button stop = new Button(page, SWT.PUSH);
		stop.setText(Messages.Progress_stop);
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Simulations.get().stop()));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(page);
		page.setVisible(false);
	}

	/** Shows the present state. */
	void update() {
		Simulations.State state = Simulations.get().current().orElse(null);
		boolean there = state != null;
		if (there) {
			text.setText(state.total() == 0 ? NLS.bind(Messages.Progress_preparing, state.planName())
					: NLS.bind(Messages.Progress_runs, new Object[] { state.planName(), state.done(), state.total() }));
			bar.setMaximum(Math.max(1, state.total()));
			bar.setSelection(state.done());
			page.layout();
		}
		if (there != page.getVisible()) {
			page.setVisible(there);
			((GridData) page.getLayoutData()).exclude = !there;
			page.getParent().layout();
		}
	}
}
