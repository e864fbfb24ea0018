// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.ui.run.SimulationResult;

/** What the steps of the scenario took in all replications, and one by one in the first. */
final class StepsPage {
	private final SashForm page;
	private final TableTab figures;
	private final Composite below;
	private final CellTable log;

	StepsPage(Composite parent) {
		page = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		figures = new TableTab(page, Messages.Results_steps, Messages.Results_noSteps);
		below = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(below);
		Label label = new Label(below, SWT.NONE);
		label.setText(Messages.Steps_log);
		log = new CellTable(below, Messages.Steps_log);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(log.control());
		page.setWeights(50, 50);
	}

	Composite control() {
		return page;
	}

	Control focusControl() {
		return figures.focusControl();
	}

	/** The table that has the focus. */
	CellTable table() {
		return log.table().isFocusControl() ? log : figures.table();
	}

	void show(ResultTables tables, SimulationResult result) {
		figures.show(tables.steps());
		Cells lines = ResultTables.log(result.log());
		log.show(lines);
		page.setMaximizedControl(lines.rows().isEmpty() ? figures.control() : null);
	}
}
