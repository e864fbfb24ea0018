// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.document.PlanInput;

/** CPUs, memory and devices of the machine as tables, with the owners in the active plan. Everything done here is done by the diagram's commands. */
public final class TablePage extends Composite implements EditorPage {
	private static final int SEARCH_WIDTH = 170;
	private static final String SHEET = "sheet";

	/** Beyond the width of the text; the platform adds the borders. */
	private static final int BUTTON_PADDING = 4;

	private final PageSite site;
	private final IDialogSettings settings;
	private final List<ResourceTable<?>> tables = new ArrayList<>();
	private final List<Button> tabs = new ArrayList<>();
	private final DeviceSheet devices;
	private final Text search;
	private final ToolBar acts;
	private final Button groups;
	private final Label summary;
	private final Composite stack;
	private int current;
	private boolean stale = true;
	private boolean shown;

	/** @param settings where the chosen table, widths and orders are kept */
	public TablePage(Composite parent, PlanInput input, PageSite site, IDialogSettings settings, boolean dark) {
		super(parent, SWT.NONE);
		this.site = site;
		this.settings = settings;
		devices = new DeviceSheet(input);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 4).spacing(12, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Composite bar = new Composite(head, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(bar);
		search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Table_search);
		search.setToolTipText(Messages.Table_searchTip);
		GridDataFactory.swtDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		acts = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		groups = new Button(head, SWT.CHECK);
		groups.setText(Messages.Devices_wholeGroups);
		groups.setToolTipText(Messages.Devices_wholeGroupsTip);
		groups.setSelection(devices.isWholeGroups());
		groups.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> devices.setWholeGroups(groups.getSelection())));
		GridDataFactory.swtDefaults().applyTo(groups);
		summary = new Label(head, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		for (Sheet<?> sheet : List.of(new CpuSheet(input), new MemorySheet(input), devices)) {
			add(sheet, bar, dark);
		}
		search.addModifyListener(event -> table().setPattern(search.getText()));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table().setFocus();
			}
		});
		show(Math.max(0, tables.stream().map(table -> table.sheet().id()).toList().indexOf(settings.get(SHEET))));
	}

	private <R> void add(Sheet<R> sheet, Composite bar, boolean dark) {
		IDialogSettings own = settings.getSection(sheet.id()) == null ? settings.addNewSection(sheet.id()) : settings.getSection(sheet.id());
		ResourceTable<R> table = new ResourceTable<>(stack, sheet, site, own, dark);
		int index = tables.size();
		tables.add(table);
		table.onChange(() -> {
			if (index == current && tables.size() > index) {
				showState();
			}
		});
		Menu menu = new Menu(table.table());
		menu.addMenuListener(MenuListener.menuShownAdapter(event -> fill(menu, table)));
		table.table().setMenu(menu);
		Button tab = new Button(bar, SWT.TOGGLE);
		tab.setText(sheet.title());
		tab.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			show(index);
			table.setFocus();
		}));
		tabs.add(tab);
	}

	/** Room for the text in bold, which marks the chosen table, so that no button grows. */
	private static int boldWidth(Button button) {
		GC gc = new GC(button);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int width = gc.textExtent(button.getText()).x;
		gc.dispose();
		return width + BUTTON_PADDING;
	}

	public ResourceTable<?> table() {
		return tables.get(current);
	}

	/** Whether devices take the rest of their IOMMU groups along. */
	public void setWholeGroups(boolean whole) {
		devices.setWholeGroups(whole);
	}

	/** One of the tables: 0 CPUs, 1 memory, 2 devices. */
	public ResourceTable<?> table(int index) {
		return tables.get(index);
	}

	public void show(int index) {
		current = index;
		settings.put(SHEET, table().sheet().id());
		for (int i = 0; i < tabs.size(); i++) {
			tabs.get(i).setSelection(i == index);
			// Style sheets may hide that a button is pressed.
			FontRegistry fonts = JFaceResources.getFontRegistry();
			tabs.get(i).setFont(i == index ? fonts.getBold(JFaceResources.DEFAULT_FONT) : fonts.get(JFaceResources.DEFAULT_FONT));
		}
		((StackLayout) stack.getLayout()).topControl = table();
		stack.layout();
		search.setText(table().pattern());
		fillActs();
		showState();
	}

	private void fillActs() {
		for (ToolItem item : acts.getItems()) {
			item.dispose();
		}
		ToolItem assign = new ToolItem(acts, SWT.DROP_DOWN);
		assign.setText(Messages.Assign_menu);
		assign.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Rectangle box = assign.getBounds();
			OwnerMenu.open(table(), acts.toDisplay(box.x, box.y + box.height));
		}));
		// the others are in the context menu and behind a double click; the bar has to fit a narrow editor
		table().acts().commands().stream().findFirst().ifPresent(command -> {
			ToolItem item = new ToolItem(acts, SWT.PUSH);
			item.setText(command.label());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> command.act().run()));
		});
		boolean ofDevices = table().sheet() == devices;
		groups.setVisible(ofDevices);
		((GridData) groups.getLayoutData()).exclude = !ofDevices;
		acts.getParent().layout();
	}

	private void showState() {
		for (ToolItem item : acts.getItems()) {
			item.setEnabled(table().canAssign());
		}
		if (!search.getText().equals(table().pattern())) {
			search.setText(table().pattern());
		}
		summary.setText(table().summary());
	}

	private void fill(Menu menu, ResourceTable<?> table) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		boolean any = table.table().getSelectionCount() > 0;
		MenuItem assign = new MenuItem(menu, SWT.CASCADE);
		assign.setText(Messages.Assign_menu);
		assign.setEnabled(table.canAssign());
		Menu owners = new Menu(menu);
		assign.setMenu(owners);
		OwnerMenu.fill(owners, table);
		table.acts().commands().forEach(command -> item(menu, command.label(), table.canAssign(), command.act()));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.Table_copy, any, this::copy);
		item(menu, Messages.Table_selectAll, true, table::selectAll);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.Table_showInDiagram, any, () -> site.showInDiagram(table.selectedElements().getFirst()));
	}

	private static void item(Menu menu, String text, boolean enabled, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(enabled);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
	}

	// for the editor

	@Override
	public void setShown(boolean shown) {
		this.shown = shown;
		if (shown && stale) {
			refresh();
		}
	}

	/** Brings the tables up to date, at once or when somebody sees them. */
	@Override
	public void refresh() {
		if (isDisposed()) {
			return;
		}
		stale = !shown;
		if (shown) {
			tables.forEach(ResourceTable::refresh);
			for (int i = 0; i < tabs.size(); i++) {
				Button tab = tabs.get(i);
				tab.setText(tables.get(i).sheet().title() + " (" + "%,d".formatted(tables.get(i).rowCount()) + ")");
				GridDataFactory.fillDefaults().hint(boldWidth(tab), SWT.DEFAULT).applyTo(tab);
				tab.requestLayout();
			}
			acts.getParent().layout(true, true);
		}
	}

	@Override
	public void setDark(boolean dark) {
		tables.forEach(table -> table.setDark(dark));
	}

	/** Selects the rows of elements; turns to the table that has some when the one in front has none. */
	public void select(List<? extends EObject> elements) {
		List<ResourceTable<?>> found = new ArrayList<>();
		for (ResourceTable<?> table : tables) {
			if (table.selectElements(elements, true)) {
				found.add(table);
			}
		}
		if (!found.isEmpty() && !found.contains(table())) {
			show(tables.indexOf(found.getFirst()));
		}
	}

	public List<Element> selectedElements() {
		return table().selectedElements();
	}

	@Override
	public void selectAll() {
		if (search.isFocusControl()) {
			search.selectAll();
		} else {
			table().selectAll();
		}
	}

	@Override
	public boolean canCopy() {
		return table().table().getSelectionCount() > 0;
	}

	/** Puts the selected rows on the clipboard, cells separated by tabs. */
	@Override
	public void copy() {
		if (search.isFocusControl()) {
			search.copy();
			return;
		}
		String text = table().copyText();
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	@Override
	public boolean canFind() {
		return true;
	}

	@Override
	public void find() {
		search.setFocus();
		search.selectAll();
	}

	@Override
	public boolean setFocus() {
		return table().setFocus();
	}
}
