// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.Images;

/** Kernels, host and pool to choose from, for the rows that are selected in a table. */
final class OwnerMenu {
	/** Keys exist for the kernels 1 to 9. */
	private static final int KEYS = 9;
	/** Where a table keeps the menu that was open last. */
	private static final String OPEN = OwnerMenu.class.getName();

	private OwnerMenu() {
	}

	/** Opens a menu of its own. */
	static void open(ResourceTable<?> table, Point place) {
		Menu menu = new Menu(table);
		fill(menu, table);
		menu.setLocation(place);
		// Disposing it when it hides could come before what was chosen in it, so it stays until the next one.
		if (table.getData(OPEN) instanceof Menu before) {
			before.dispose();
		}
		table.setData(OPEN, menu);
		menu.setVisible(true);
	}

	static void fill(Menu menu, ResourceTable<?> table) {
		Plan plan = table.sheet().input().plan();
		if (plan == null) {
			return;
		}
		for (int i = 0; i < plan.getKernels().size(); i++) {
			SpawnedKernel kernel = plan.getKernels().get(i);
			item(menu, OwnerNames.of(kernel).replace("&", "&&") + (i < KEYS ? "\t" + (i + 1) : ""), Images.KERNEL, table, kernel);
		}
		if (!plan.getKernels().isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, Messages.Assign_host + "\t0", Images.HOST, table, null);
		if (plan.getPool() != null) {
			item(menu, Messages.Assign_pool + "\tP", Images.POOL, table, plan.getPool());
		}
	}

	private static void item(Menu menu, String text, Images icon, ResourceTable<?> table, EObject owner) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		if (Platform.isRunning()) {
			item.setImage(icon.image());
		}
		item.setEnabled(table.canAssign());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.assign(owner)));
	}
}
