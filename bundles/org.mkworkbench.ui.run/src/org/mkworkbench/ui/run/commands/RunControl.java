// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.run.Engines;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** Engine and speed in the tool bar, each with a list to choose from. Tool items, because a combo is taller than a tool bar. */
public final class RunControl extends WorkbenchWindowControlContribution implements RunListener {
	private ToolItem engine;
	private ToolItem speed;

	@Override
	protected Control createControl(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		engine = item(bar, Messages.RunControl_engine, this::engines);
		speed = item(bar, Messages.RunControl_speed, this::speeds);
		stateChanged();
		RunSession.get().addListener(this);
		bar.addDisposeListener(event -> RunSession.get().removeListener(this));
		return bar;
	}

	private static ToolItem item(ToolBar bar, String toolTip, java.util.function.Consumer<Menu> fill) {
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setToolTipText(toolTip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			// Disposed by the next one: when this one hides, what was chosen in it may not have been told yet.
			if (item.getData() instanceof Menu before) {
				before.dispose();
			}
			Menu menu = new Menu(bar);
			item.setData(menu);
			fill.accept(menu);
			Rectangle place = item.getBounds();
			menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
			menu.setVisible(true);
		}));
		return item;
	}

	private static void choice(Menu menu, String text, boolean chosen, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(text);
		item.setSelection(chosen);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (item.getSelection()) {
				action.run();
			}
		}));
	}

	private void engines(Menu menu) {
		String present = RunSession.get().engine().map(Engine::id).orElse("");
		for (Engine known : Engines.all()) {
			choice(menu, known.label(), known.id().equals(present), () -> RunSession.get().setEngine(known.id()));
		}
	}

	private void speeds(Menu menu) {
		for (Speed offered : offered()) {
			choice(menu, SpeedMenu.text(offered), offered.equals(RunSession.get().speed()), () -> RunSession.get().setSpeed(offered));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem other = new MenuItem(menu, SWT.PUSH);
		other.setText(Messages.SpeedMenu_other);
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> SpeedMenu.ask()));
	}

	/** The usual speeds and, when it is another one, the present speed from the preferences. */
	static List<Speed> offered() {
		List<Speed> offered = new ArrayList<>(Speed.CHOICES);
		if (!offered.contains(RunSession.get().speed())) {
			offered.add(RunSession.get().speed());
			offered.sort(Comparator.comparingDouble(Speed::factor));
		}
		return offered;
	}

	@Override
	public void stateChanged() {
		if (!engine.isDisposed()) {
			set(engine, RunSession.get().engine().map(Engine::label).orElse(Messages.RunControl_noEngine));
			set(speed, RunSession.get().speed().label());
		}
	}

	private static void set(ToolItem item, String text) {
		if (!item.getText().equals(text)) {
			item.setText(text);
			item.getParent().requestLayout();
		}
	}
}
