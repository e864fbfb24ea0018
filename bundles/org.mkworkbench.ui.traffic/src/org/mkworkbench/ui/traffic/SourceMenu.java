// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** What is looked at: the run, an opened recording, this computer. The present one is marked. */
final class SourceMenu extends Action implements IMenuCreator {
	private final Supplier<TrafficSession> session;
	private Menu menu;

	SourceMenu(Supplier<TrafficSession> session) {
		super(Messages.SourceMenu_source, IAction.AS_DROP_DOWN_MENU);
		this.session = session;
		setToolTipText(Messages.SourceMenu_hint);
		setImageDescriptor(Images.SOURCE.descriptor());
		setMenuCreator(this);
	}

	/** A click on the button itself opens the list as well. */
	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu list = getMenu(item.getParent());
			list.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
			list.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		menu = new Menu(parent);
		fill();
		return menu;
	}

	@Override
	public Menu getMenu(Menu parent) {
		dispose();
		menu = new Menu(parent);
		fill();
		return menu;
	}

	private void fill() {
		TrafficSession of = session.get();
		for (TrafficSource source : of.sources()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(SourceTexts.title(source).replace("&", "&&"));
			item.setSelection(of.source().orElse(null) == source);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (item.getSelection()) {
					of.show(source);
				}
			}));
		}
	}

	@Override
	public void dispose() {
		if (menu != null && !menu.isDisposed()) {
			menu.dispose();
		}
		menu = null;
	}
}
