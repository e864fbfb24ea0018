// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.run.Engines;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** Engine and speed in the tool bar. With one engine there is nothing to choose, so it is only named. */
public final class RunControl extends WorkbenchWindowControlContribution {
	private static final int GAP = 8;

	@Override
	protected Control createControl(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		List<Engine> engines = Engines.all();
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.marginWidth = GAP;
		layout.horizontalSpacing = GAP;
		row.setLayout(layout);
		if (engines.size() > 1) {
			engines(row, engines);
		} else {
			Label label = new Label(row, SWT.NONE);
			label.setText(engines.isEmpty() ? "No engine" : engines.getFirst().label());
			label.setToolTipText("The engine that runs the plan");
			label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		}
		speeds(row);
		return row;
	}

	private static void engines(Composite row, List<Engine> engines) {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText("The engine that runs the plan");
		engines.forEach(engine -> combo.add(engine.label()));
		RunSession.get().engine().ifPresent(engine -> combo.setText(engine.label()));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> RunSession.get().setEngine(engines.get(combo.getSelectionIndex()).id())));
		combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
	}

	private static void speeds(Composite row) {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText("Simulated seconds per second; 1× is real time");
		combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		show(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> RunSession.get().setSpeed(Speed.parse(combo.getText()))));
		RunListener follow = new RunListener() {
			@Override
			public void stateChanged() {
				if (!combo.isDisposed() && !combo.getText().equals(RunSession.get().speed().label())) {
					show(combo);
				}
			}
		};
		RunSession.get().addListener(follow);
		combo.addDisposeListener(event -> RunSession.get().removeListener(follow));
	}

	private static void show(Combo combo) {
		Speed speed = RunSession.get().speed();
		List<Speed> offered = new ArrayList<>(Speed.CHOICES);
		if (!offered.contains(speed)) {
			// a speed from the preferences
			offered.add(speed);
			offered.sort(java.util.Comparator.comparingDouble(Speed::factor));
		}
		combo.setItems(offered.stream().map(Speed::label).toArray(String[]::new));
		combo.select(offered.indexOf(speed));
	}
}
