// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.edit.ModelCommand;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/** What people do with the selected rows of a table, by menu, key or in a cell; each is one act. */
public final class TableActs<R> {
	/** Something that can be done with the selected rows, beside giving them to an owner. */
	record Command(String label, Runnable act) {
	}

	private final ResourceTable<R> rows;
	private final Sheet<R> sheet;
	private final ColumnOrder<R> columns;
	private final PageSite site;
	private final Table table;
	private final CellText cellText;

	TableActs(ResourceTable<R> rows, ColumnOrder<R> columns, PageSite site) {
		this.rows = rows;
		this.columns = columns;
		this.site = site;
		sheet = rows.sheet();
		table = rows.table();
		cellText = new CellText(table);
		table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
	}

	List<Command> commands() {
		return sheet.entries().stream().map(entry -> new Command(entry.label(), () -> open(entry))).toList();
	}

	/** Gives the selected rows to an owner. @param owner a kernel or the pool; anything else is the host */
	void assign(EObject owner) {
		List<R> selected = rows.selectedRows();
		if (!selected.isEmpty() && sheet.input().plan() != null) {
			perform(sheet.assign(selected, owner));
		}
	}

	/** Gives the selected rows what is typed into a cell of one of them. @return what is wrong with the text, or null */
	public String enter(String column, String text) {
		return enter(entry(column), text);
	}

	private String enter(Sheet.Entry<R> entry, String text) {
		try {
			perform(entry.act().apply(rows.selectedRows(), text));
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private Sheet.Entry<R> entry(String column) {
		return sheet.entries().stream().filter(entry -> entry.column().equals(column)).findFirst().orElse(null);
	}

	private void perform(Sheet.Act act) {
		org.eclipse.emf.common.command.Command command = act.command();
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
			edit(columns.indexOf(sheet.entries().isEmpty() ? Sheet.OWNER : sheet.entries().getFirst().column()), table.getSelectionIndex());
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
		for (int i = 0; i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(event.x, event.y)) {
				edit(i, table.indexOf(item));
				return;
			}
		}
	}

	/** Changes a cell where it can be changed, for all selected rows; else shows the row in the diagram. */
	private void edit(int column, int row) {
		Sheet.Entry<R> entry = sheet.entries().stream().filter(each -> columns.indexOf(each.column()) == column).findFirst().orElse(null);
		if (column == columns.indexOf(Sheet.OWNER)) {
			Rectangle cell = table.getItem(row).getBounds(column);
			OwnerMenu.open(rows, table.toDisplay(cell.x, cell.y + cell.height));
		} else if (entry != null) {
			open(entry);
		} else {
			site.showInDiagram(sheet.element(rows.shownRows().get(row)));
		}
	}

	/** Opens a field on the first selected row whose cell can be changed; where there is none, the sheet says why. */
	private void open(Sheet.Entry<R> entry) {
		for (int index : table.getSelectionIndices()) {
			String text = entry.text().apply(rows.shownRows().get(index));
			if (text != null) {
				table.showItem(table.getItem(index));
				cellText.open(table.getItem(index), columns.indexOf(entry.column()), text, typed -> enter(entry, typed));
				return;
			}
		}
		perform(entry.act().apply(rows.selectedRows(), "0"));
	}

	/** Closes an open field and leaves everything as it was. */
	void cancel() {
		cellText.close();
	}
}
