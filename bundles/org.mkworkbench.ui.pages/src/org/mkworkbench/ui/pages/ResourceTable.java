// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.model.machine.Element;

/**
 * One sheet as a native table: sorted by a click on a header, filtered by a pattern, many rows given to an owner at once. Rows are made as
 * they come into sight, so a machine with thousands of CPUs opens as fast as a small one.
 */
public final class ResourceTable<R> extends Composite {
	private final Sheet<R> sheet;
	private final List<Column<R>> columns;
	private final PageSite site;
	private final Table table;
	private final Composite nothing;
	private final Link nothingText;
	private final OwnerSwatches swatches;
	private final ColumnOrder<R> order;
	private final TableActs<R> acts;
	private Runnable changed = () -> { };
	private List<R> rows = List.of();
	private List<R> shown = List.of();
	private String pattern = "";

	/** @param settings where widths and order are kept */
	ResourceTable(Composite parent, Sheet<R> sheet, PageSite site, IDialogSettings settings, boolean dark) {
		super(parent, SWT.NONE);
		this.sheet = sheet;
		this.site = site;
		columns = sheet.columns();
		setLayout(new StackLayout());
		table = new Table(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = sheet.title()));
		swatches = new OwnerSwatches(table, dark);
		nothing = new Composite(this, SWT.NONE);
		nothing.setLayout(new GridLayout());
		nothingText = new Link(nothing, SWT.WRAP);
		nothingText.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		nothingText.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setPattern("")));
		order = new ColumnOrder<>(columns, table, settings, this::sort);
		acts = new TableActs<>(this, order, site);
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selectionChanged()));
	}

	/** @param reaction to other rows and to another selection */
	void onChange(Runnable reaction) {
		changed = reaction;
	}

	/** Stable name of what the rows are: cpus, memory or devices. */
	public String id() {
		return sheet.id();
	}

	Sheet<R> sheet() {
		return sheet;
	}

	public Table table() {
		return table;
	}

	void setDark(boolean dark) {
		swatches.setDark(dark);
		table.clearAll();
	}

	/** A second call turns the order around. */
	public void sort(int column) {
		order.sortBy(column);
		show();
	}

	// rows

	/** Brings the rows up to date; selection and place stay. */
	void refresh() {
		rows = sheet.rows();
		show();
	}

	public void setPattern(String text) {
		if (!text.equals(pattern)) {
			pattern = text;
			show();
		}
	}

	String pattern() {
		return pattern;
	}

	private void show() {
		Set<Object> selected = selectedRows().stream().map(sheet::key).collect(Collectors.toSet());
		int top = table.getTopIndex();
		acts.cancel();
		Predicate<R> wanted = RowPattern.of(pattern, sheet);
		List<R> next = new ArrayList<>(rows.stream().filter(wanted).toList());
		next.sort(order.comparator());
		shown = next;
		table.setItemCount(shown.size());
		table.clearAll();
		select(row -> selected.contains(sheet.key(row)), false);
		table.setTopIndex(top);
		showNothing();
		changed.run();
	}

	private void showNothing() {
		StackLayout stack = (StackLayout) getLayout();
		if (shown.isEmpty()) {
			nothingText.setText(rows.isEmpty() ? sheet.empty() : NLS.bind(Messages.Table_noMatch, pattern.strip()));
			nothing.layout();
		}
		stack.topControl = shown.isEmpty() ? nothing : table;
		layout();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		if (index < 0 || index >= shown.size()) {
			return;
		}
		R row = shown.get(index);
		for (int i = 0; i < columns.size(); i++) {
			Column<R> column = columns.get(i);
			item.setText(i, column.text().apply(row));
			if (column.id().equals(Sheet.OWNER)) {
				item.setImage(i, swatches.of(sheet.owner(row)));
			}
		}
	}

	/** The texts of a shown row, in the order of the columns. */
	List<String> texts(R row) {
		return columns.stream().map(column -> column.text().apply(row)).toList();
	}

	/** Rows in the order in which they are shown. */
	List<R> shownRows() {
		return shown;
	}

	/** {@code 48 CPUs}, {@code 12 of 48 CPUs · 4 selected}. */
	public String summary() {
		String count = shown.size() == rows.size() ? sheet.count(rows.size()) : NLS.bind(Messages.Table_part, "%,d".formatted(shown.size()), sheet.count(rows.size()));
		int selected = table.getSelectionCount();
		return selected == 0 ? count : NLS.bind(Messages.Table_selected, count, "%,d".formatted(selected));
	}

	int rowCount() {
		return rows.size();
	}

	// selection

	public List<R> selectedRows() {
		List<R> selected = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < shown.size()) {
				selected.add(shown.get(index));
			}
		}
		return selected;
	}

	public List<Element> selectedElements() {
		return selectedRows().stream().map(sheet::element).distinct().toList();
	}

	/** Selects the rows of elements without telling anybody. @return whether there are any */
	boolean selectElements(Collection<? extends EObject> elements, boolean reveal) {
		Set<EObject> wanted = new HashSet<>(elements);
		boolean found = select(row -> wanted.contains(sheet.element(row)), reveal);
		changed.run();
		return found;
	}

	private boolean select(Predicate<R> wanted, boolean reveal) {
		List<Integer> indices = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			if (wanted.test(shown.get(i))) {
				indices.add(i);
			}
		}
		table.deselectAll();
		if (!indices.isEmpty()) {
			int top = table.getTopIndex();
			table.select(indices.stream().mapToInt(Integer::intValue).toArray());
			if (reveal) {
				table.showItem(table.getItem(indices.getFirst()));
			} else {
				table.setTopIndex(top);
			}
		}
		return !indices.isEmpty();
	}

	void selectAll() {
		table.selectAll();
		selectionChanged();
	}

	private void selectionChanged() {
		changed.run();
		site.selected(selectedElements());
	}

	/** The selected rows as lines of cells with tabs between them, as spreadsheets take them. */
	public String copyText() {
		return selectedRows().stream().map(row -> String.join("\t", texts(row))).collect(Collectors.joining(System.lineSeparator()));
	}

	// acts

	/** Gives the selected rows to an owner, as one act. @param owner a kernel or the pool; anything else is the host */
	public void assign(EObject owner) {
		acts.assign(owner);
	}

	public TableActs<R> acts() {
		return acts;
	}

	/** True when an assignment of the selection makes sense now. */
	public boolean canAssign() {
		return table.getSelectionCount() > 0 && sheet.input().plan() != null && !sheet.input().plan().isLocked();
	}

	@Override
	public boolean setFocus() {
		return shown.isEmpty() ? nothingText.setFocus() : table.setFocus();
	}
}
