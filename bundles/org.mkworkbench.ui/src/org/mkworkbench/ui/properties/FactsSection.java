// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.model.machine.SourcedElement;

/** What is known of a part of the machine, from where, and whether anybody measured it. Read-only. */
public final class FactsSection extends ModelSection<SourcedElement> {
	private static final String[] COLUMNS = { Messages.Facts_fact, Messages.Facts_value, "", Messages.Facts_source };
	private static final int VALUE = 1;
	private static final int NARROWEST_VALUE = 80;
	private static final int DETAIL_LINES = 5;

	private Table table;
	private Text detail;
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
		table.addControlListener(ControlListener.controlResizedAdapter(event -> fitColumns()));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showDetail()));
		detail = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		detail.setBackground(parent.getBackground());
		detail.setMessage(Messages.Facts_select);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
	}

	/** A long value gives way, so that the badge beside it is always in sight. */
	private void fitColumns() {
		int others = 0;
		for (int i = 0; i < COLUMNS.length; i++) {
			table.getColumn(i).pack();
			others += i < COLUMNS.length - 1 && i != VALUE ? table.getColumn(i).getWidth() : 0;
		}
		int room = Math.max(NARROWEST_VALUE, table.getClientArea().width - others);
		if (table.getColumn(VALUE).getWidth() > room) {
			table.getColumn(VALUE).setWidth(room);
		}
	}

	private void showDetail() {
		int index = table.getSelectionIndex();
		if (index < 0 || index >= shown.size()) {
			detail.setText("");
			return;
		}
		Facts.Fact fact = shown.get(index);
		detail.setText(fact.name() + ": " + fact.value() + (fact.badge().isEmpty() ? "" : "\n" + fact.badge())
				+ (fact.source().isEmpty() ? "" : '\n' + NLS.bind(Messages.Facts_sourceIs, fact.source())));
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
		fitColumns();
		table.setRedraw(true);
		showDetail();
	}
}
