// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.ui.run.RunSession;

/** What a person can do to a kernel while the run goes on. */
final class KernelMenu {
	private static final List<StepAction> ACTIONS = List.of(StepAction.START, StepAction.STOP, StepAction.KILL, StepAction.PANIC, StepAction.HANG);

	private final Supplier<KernelSnapshot> kernel;
	private final Map<StepAction, MenuItem> items = new EnumMap<>(StepAction.class);

	/** @param kernel the selected one, null for none */
	KernelMenu(Table table, Supplier<KernelSnapshot> kernel) {
		this.kernel = kernel;
		Menu menu = new Menu(table);
		for (StepAction action : ACTIONS) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(switch (action) {
			case START -> Messages.KernelMenu_start;
			case STOP -> Messages.KernelMenu_stop;
			case KILL -> Messages.KernelMenu_kill;
			case PANIC -> Messages.KernelMenu_panic;
			default -> Messages.KernelMenu_hang;
			});
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (kernel.get() != null) {
					RunSession.get().inject(action, kernel.get().id());
				}
			}));
			items.put(action, item);
		}
		menu.addListener(SWT.Show, event -> enable());
		table.setMenu(menu);
	}

	private void enable() {
		KernelSnapshot chosen = kernel.get();
		boolean possible = chosen != null && chosen.id() != 0 && (RunSession.get().isRunning() || RunSession.get().isPaused());
		boolean up = possible && chosen.up();
		boolean killable = possible && chosen.state() == InstanceState.ACTIVE;
		items.forEach((action, item) -> item.setEnabled(action == StepAction.START ? possible && !up : action == StepAction.KILL ? killable : up));
	}
}
