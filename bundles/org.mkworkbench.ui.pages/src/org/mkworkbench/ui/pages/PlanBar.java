// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.Images;

/** Names the plan that is shown, says whether it is locked, and opens the menu of plans. */
public final class PlanBar {
	private static final int LONGEST_NAME = 32;

	private final PlanActs acts;
	private final ToolBar bar;
	private final ToolItem item;
	private final MenuManager manager = new MenuManager();

	public PlanBar(Composite parent, PlanActs acts) {
		this.acts = acts;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		item = new ToolItem(bar, SWT.DROP_DOWN);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(acts::fillAll);
		bar.addDisposeListener(event -> manager.dispose());
		bar.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = item.getToolTipText()));
		refresh();
	}

	public Control control() {
		return bar;
	}

	/** @return whether the bar has another width now */
	public boolean refresh() {
		Plan plan = acts.active();
		String name = plan == null ? Messages.Plan_none : PlanActs.name(plan);
		String text = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).stripTrailing() + "…";
		boolean locked = plan != null && plan.isLocked();
		if (locked) {
			text = NLS.bind(Messages.Plan_lockedName, text);
		}
		item.setImage(locked ? Images.LOCK.image() : Images.PLAN.image());
		item.setToolTipText(locked ? NLS.bind(Messages.Plan_isLocked, name) : NLS.bind(Messages.Plan_barTip, name));
		String shown = text.replace("&", "&&");
		if (shown.equals(item.getText())) {
			return false;
		}
		item.setText(shown);
		bar.getParent().layout();
		return true;
	}

	private void open() {
		Menu menu = manager.createContextMenu(bar);
		Rectangle box = item.getBounds();
		menu.setLocation(bar.toDisplay(box.x, box.y + box.height));
		menu.setVisible(true);
	}
}
