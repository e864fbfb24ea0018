// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mkworkbench.edit.DeleteScenarioPartsCommand;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.validation.Finding;

/** A page of the dialog with the steps or the workloads of the scenario: a table, buttons beside it, and a line on the selected row below. */
abstract class PartsTab<E extends Element> {
	private final RunConfigurationsDialog dialog;
	private final Composite page;
	private final Composite editor;
	private final Composite nothing;
	private final Link nothingText;
	private final PartTable<E> table;
	private final Button duplicate;
	private final Button remove;
	private final Button up;
	private final Button down;
	private final Label note;
	private Menu additions;

	PartsTab(Composite parent, RunConfigurationsDialog dialog, String title, List<PartColumn<E>> columns, String addLabel) {
		this.dialog = dialog;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new StackLayout());
		editor = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(editor);
		Composite holder = new Composite(editor, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(holder);
		table = new PartTable<>(holder, title, columns, dialog, this::rows);
		Composite buttons = new Composite(editor, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		Button add = button(buttons, addLabel, null);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> offer(add)));
		duplicate = button(buttons, Messages.Parts_duplicate, this::duplicate);
		remove = button(buttons, Messages.Parts_remove, this::remove);
		up = button(buttons, Messages.Parts_up, () -> shift(-1));
		down = button(buttons, Messages.Parts_down, () -> shift(1));
		note = new Label(editor, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, 2 * add.getFont().getFontData()[0].getHeight() * 2).applyTo(note);
		nothing = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(nothing);
		nothingText = new Link(nothing, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(nothingText);
		nothingText.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dialog.addScenario()));
		nothingText.setText(Messages.Parts_noScenario);
		table.viewer().addSelectionChangedListener(event -> follow());
		table.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && !table.viewer().isCellEditorActive()) {
				remove();
			}
		}));
	}

	private static Button button(Composite parent, String label, Runnable act) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		if (act != null) {
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
		}
		return button;
	}

	Composite control() {
		return page;
	}

	final RunConfigurationsDialog dialog() {
		return dialog;
	}

	/** The rows of the scenario, in the order in which they are shown. */
	abstract List<E> rows(Scenario scenario);

	/** What can be added: label and what makes it. */
	abstract List<Addition> additions();

	/** Whether two neighbours may change places. */
	abstract boolean mayPass(E row, E neighbour);

	/** What to say of a table without rows. */
	abstract String empty();

	/** @param act does the command and answers what it made */
	record Addition(String label, java.util.function.Function<Scenario, Command> command, java.util.function.Function<Command, Element> made) {
	}

	private List<E> rows() {
		return dialog.scenario() == null ? List.of() : rows(dialog.scenario());
	}

	void refresh() {
		boolean there = dialog.scenario() != null;
		((StackLayout) page.getLayout()).topControl = there ? editor : nothing;
		page.layout();
		table.refresh();
		follow();
	}

	void setFocus() {
		(dialog.scenario() == null ? nothingText : table.control()).setFocus();
	}

	private void follow() {
		E row = table.selected();
		List<E> rows = rows();
		int place = row == null ? -1 : rows.indexOf(row);
		duplicate.setEnabled(place >= 0);
		remove.setEnabled(place >= 0);
		up.setEnabled(place > 0 && mayPass(row, rows.get(place - 1)));
		down.setEnabled(place >= 0 && place < rows.size() - 1 && mayPass(row, rows.get(place + 1)));
		List<Finding> findings = row == null ? List.of() : dialog.findings(row);
		String said = rows.isEmpty() ? empty() : findings.isEmpty() ? Messages.Parts_hint : findings.getFirst().text();
		if (!said.equals(note.getText())) {
			note.setText(said);
		}
	}

	/** One menu for good: disposing it when it hides could come before what was chosen in it. */
	private void offer(Button add) {
		if (additions == null) {
			additions = new Menu(add);
			add.setMenu(additions);
			for (Addition addition : additions()) {
				MenuItem item = new MenuItem(additions, SWT.PUSH);
				item.setText(addition.label());
				item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(addition)));
			}
		}
		Rectangle place = add.getBounds();
		additions.setLocation(add.getParent().toDisplay(place.x, place.y + place.height));
		additions.setVisible(true);
	}

	@SuppressWarnings("unchecked")
	private void add(Addition addition) {
		Command command = addition.command().apply(dialog.scenario());
		dialog.execute(command);
		select((E) addition.made().apply(command));
	}

	/** Selects a row and gives the table the focus. @param row null for none */
	final void select(E row) {
		if (row != null && rows().contains(row)) {
			table.select(row);
			table.control().setFocus();
		}
		dialog.update();
	}

	private void duplicate() {
		List<E> made = new ArrayList<>();
		dialog.execute(Commands.duplicate(table.selected(), made));
		select(made.getFirst());
	}

	private void remove() {
		E row = table.selected();
		if (row != null) {
			int place = rows().indexOf(row);
			dialog.execute(new DeleteScenarioPartsCommand(dialog.design(), List.of(row)));
			List<E> left = rows();
			select(left.isEmpty() ? null : left.get(Math.min(place, left.size() - 1)));
		}
	}

	/** Changes places with a neighbour of the table; the list of the model may hold others between the two. */
	private void shift(int direction) {
		E row = table.selected();
		List<E> rows = rows();
		E neighbour = rows.get(rows.indexOf(row) + direction);
		List<?> all = (List<?>) row.eContainer().eGet(row.eContainingFeature());
		dialog.execute(Commands.move(row, all.indexOf(neighbour)));
		select(row);
	}
}
