// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.model.machine.SourcedElement;

/** What is known of a part of the machine, from where, and whether anybody measured it. Read-only. */
public final class FactsSection extends ModelSection<SourcedElement> {
	private static final String[] COLUMNS = { "Fact", "Value", "", "Source" };

	private Table table;
	private List<Facts.Fact> shown = List.of();

	public FactsSection() {
		super(SourcedElement.class);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	void build(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
		table = getWidgetFactory().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(COLUMNS[i]);
			column.pack();
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(100, table.getItemHeight() * 6).applyTo(table);
	}

	@Override
	void show(boolean fresh) {
		List<Facts.Fact> facts = Facts.common(elements(), document().ownership());
		if (!fresh && facts.equals(shown)) {
			return;
		}
		shown = facts;
		table.setRedraw(false);
		table.removeAll();
		for (Facts.Fact fact : facts) {
			new TableItem(table, SWT.NONE).setText(new String[] { fact.name(), fact.value(), fact.badge(), fact.source() });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}
}
