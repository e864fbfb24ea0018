// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.edit.ModelCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;

/**
 * One sheet as a native table: sorted by a click on a header, filtered by a pattern, many rows given to an owner at once. Rows are made as
 * they come into sight, so a machine with thousands of CPUs opens as fast as a small one.
 */
public final class ResourceTable<R> extends Composite {
	private final Sheet<R> sheet;
	private final List<Column<R>> columns;
	private final PageSite site;
	private final IDialogSettings settings;
	private final Table table;
	private final Composite nothing;
	private final Link nothingText;
	private final OwnerSwatches swatches;
	private final CellText cellText;
	private Runnable changed = () -> { };
	private List<R> rows = List.of();
	private List<R> shown = List.of();
	private String pattern = "";
	private int order;
	private boolean descending;

	/** @param settings where widths and order are kept */
	ResourceTable(Composite parent, Sheet<R> sheet, PageSite site, IDialogSettings settings, boolean dark) {
		super(parent, SWT.NONE);
		this.sheet = sheet;
		this.site = site;
		this.settings = settings;
		columns = sheet.columns();
		setLayout(new StackLayout());
		table = new Table(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = sheet.title()));
		swatches = new OwnerSwatches(table, dark);
		cellText = new CellText(table);
		nothing = new Composite(this, SWT.NONE);
		nothing.setLayout(new GridLayout());
		nothingText = new Link(nothing, SWT.WRAP);
		nothingText.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		nothingText.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setPattern("")));
		makeColumns();
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selectionChanged()));
		table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
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

	// columns

	private void makeColumns() {
		String first = settings.get("order");
		descending = settings.getBoolean("descending");
		for (int i = 0; i < columns.size(); i++) {
			Column<R> column = columns.get(i);
			TableColumn made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
			made.setText(column.title());
			made.setWidth(width(column));
			int index = i;
			made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(index)));
			made.addControlListener(ControlListener.controlResizedAdapter(event -> settings.put("width." + column.id(), made.getWidth())));
			if (column.id().equals(first)) {
				order = i;
			}
		}
		showOrder();
	}

	private int width(Column<R> column) {
		try {
			return Math.max(24, settings.getInt("width." + column.id()));
		} catch (NumberFormatException e) {
			return column.width();
		}
	}

	/** A second call turns the order around. */
	public void sort(int column) {
		descending = column == order && !descending;
		order = column;
		settings.put("order", columns.get(order).id());
		settings.put("descending", descending);
		showOrder();
		show();
	}

	private void showOrder() {
		table.setSortColumn(table.getColumn(order));
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
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
		cellText.close();
		Predicate<R> wanted = RowPattern.of(pattern, sheet);
		Comparator<R> comparator = columns.get(order).order();
		List<R> next = new ArrayList<>(rows.stream().filter(wanted).toList());
		next.sort(descending ? comparator.reversed() : comparator);
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
		List<R> selected = selectedRows();
		if (!selected.isEmpty() && sheet.input().plan() != null) {
			perform(sheet.assign(selected, owner));
		}
	}

	/** Gives the selected rows a size, as one act. */
	public void resize(long bytes) {
		perform(sheet.resize(selectedRows(), bytes));
	}

	private void perform(Sheet.Act act) {
		Command command = act.command();
		if (command != null && command.canExecute()) {
			sheet.input().commandStack().execute(command);
			site.say(act.note(), false);
			return;
		}
		Plan plan = sheet.input().plan();
		String reason = command instanceof ModelCommand refused ? refused.refusal().orElse("") : act.note();
		site.say(plan != null && plan.isLocked() ? NLS.bind(Messages.Plan_isLocked, plan.getName()) : reason.isEmpty() ? Messages.Assign_nothing : reason, true);
	}

	private void keyPressed(KeyEvent event) {
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		if (plain && event.character >= '0' && event.character <= '9') {
			event.doit = false;
			assignByNumber(event.character - '0');
		} else if (plain && event.keyCode == 'p' && sheet.input().plan() != null && sheet.input().plan().getPool() != null) {
			event.doit = false;
			assign(sheet.input().plan().getPool());
		} else if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && table.getSelectionCount() > 0) {
			event.doit = false;
			edit(sizeIndex() >= 0 ? sizeIndex() : ownerIndex(), table.getSelectionIndex());
		}
	}

	/** Kernels have the numbers from 1 in the order of the plan, the host has 0. */
	private void assignByNumber(int number) {
		Plan plan = sheet.input().plan();
		if (plan == null || table.getSelectionCount() == 0) {
			return;
		}
		List<SpawnedKernel> kernels = plan.getKernels();
		if (number > kernels.size()) {
			site.say(NLS.bind(Messages.Assign_noKernel, number), true);
		} else {
			assign(number == 0 ? null : kernels.get(number - 1));
		}
	}

	private void doubleClicked(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null || event.button != 1) {
			return;
		}
		for (int i = 0; i < columns.size(); i++) {
			if (item.getBounds(i).contains(event.x, event.y)) {
				edit(i, table.indexOf(item));
				return;
			}
		}
	}

	private int ownerIndex() {
		return columns.stream().map(Column::id).toList().indexOf(Sheet.OWNER);
	}

	private int sizeIndex() {
		return sheet.sizeColumn() == null ? -1 : columns.stream().map(Column::id).toList().indexOf(sheet.sizeColumn());
	}

	/** Changes a cell where it can be changed, for all selected rows; else shows the row in the diagram. */
	private void edit(int column, int row) {
		if (column == ownerIndex()) {
			Rectangle cell = table.getItem(row).getBounds(column);
			OwnerMenu.open(this, table.toDisplay(cell.x, cell.y + cell.height));
		} else if (column == sizeIndex()) {
			editSize();
		} else {
			site.showInDiagram(sheet.element(shown.get(row)));
		}
	}

	/** Opens a field on the first selected row whose size can be set. */
	void editSize() {
		for (int index : table.getSelectionIndices()) {
			Long size = sheet.size(shown.get(index));
			if (size != null) {
				table.showItem(table.getItem(index));
				cellText.open(table.getItem(index), sizeIndex(), new ByteSize(Math.max(0, size)).toString(), this::enteredSize);
				return;
			}
		}
		perform(sheet.resize(selectedRows(), 0));
	}

	/** @return what is wrong with the text, or null */
	private String enteredSize(String text) {
		try {
			resize(ByteSize.parse(text).bytes());
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
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
