// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.ui.pages.PageSite;
import org.mkworkbench.ui.pages.ResourceTable;
import org.mkworkbench.ui.pages.TablePage;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

/** The table page in a plain shell. */
class TablePageTest extends DiagramTestCase {
	private static final int CPUS = 0;
	private static final int MEMORY = 1;
	private static final int DEVICES = 2;

	private final DialogSettings settings = new DialogSettings("table");
	private final List<String> said = new ArrayList<>();
	private final List<List<Element>> selections = new ArrayList<>();
	private final List<Element> revealed = new ArrayList<>();
	private Shell shell;

	private TablePage open(TestDesigns design) {
		shell = new Shell(display());
		shell.setLayout(new FillLayout());
		TablePage page = new TablePage(shell, design, new PageSite() {
			@Override
			public void say(String message, boolean problem) {
				said.add(message);
			}

			@Override
			public void selected(List<Element> elements) {
				selections.add(elements);
			}

			@Override
			public void showInDiagram(Element element) {
				revealed.add(element);
			}
		}, settings, false);
		shell.setSize(1200, 700);
		shell.open();
		page.setShown(true);
		settle();
		return page;
	}

	private void settle() {
		while (display().readAndDispatch()) {
			// until nothing is left
		}
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private static List<String> column(ResourceTable<?> table, int column) {
		Table shown = table.table();
		return IntStream.range(0, shown.getItemCount()).mapToObj(row -> shown.getItem(row).getText(column)).toList();
	}

	private static void select(ResourceTable<?> table, int... rows) {
		table.table().setSelection(rows);
		table.table().notifyListeners(SWT.Selection, new Event());
	}

	private static void key(Table table, char character) {
		Event event = new Event();
		event.character = character;
		event.keyCode = character;
		table.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void showsEveryCpuWithItsPlaceAndOwner() {
		TablePage page = open(TestDesigns.threeKernels());
		Table table = page.table(CPUS).table();
		assertEquals(48, table.getItemCount());
		assertEquals(List.of("4", "x08", "0", "0", "", "0", "", "online, boot CPU", "web"),
				IntStream.range(0, 9).mapToObj(column -> table.getItem(4).getText(column)).toList());
		assertEquals("host", table.getItem(0).getText(8));
		assertEquals("pool (spare)", table.getItem(20).getText(8));
		assertNotNull(table.getItem(4).getImage(8), "a patch in the owner's colour");
		assertEquals(SWT.RIGHT, table.getColumn(0).getAlignment());
		assertEquals(SWT.LEFT, table.getColumn(8).getAlignment());
	}

	@Test
	void headersSortByNumberAndTurnTheOrderAround() {
		TablePage page = open(TestDesigns.threeKernels());
		ResourceTable<?> table = page.table(CPUS);
		table.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		assertEquals("47", column(table, 0).getFirst());
		assertEquals("0", column(table, 0).getLast());
		assertEquals(SWT.DOWN, table.table().getSortDirection());
		table.table().getColumn(8).notifyListeners(SWT.Selection, new Event());
		List<String> owners = column(table, 8).stream().distinct().toList();
		assertEquals(List.of("host", "web", "rt", "net", "pool (spare)"), owners, "host first, then kernels as in the plan");
	}

	@Test
	void theFilterSurvivesSortingAndIsCleared() {
		TablePage page = open(TestDesigns.threeKernels());
		ResourceTable<?> table = page.table(CPUS);
		table.setPattern("owner:rt");
		assertEquals(List.of("24", "25", "26", "27", "28", "29"), column(table, 0));
		table.sort(0);
		assertEquals(List.of("29", "28", "27", "26", "25", "24"), column(table, 0));
		assertEquals("6 of 48 CPUs", table.summary());
		table.setPattern("nonsense");
		assertEquals(0, table.table().getItemCount());
		table.setPattern("");
		assertEquals(48, table.table().getItemCount());
	}

	@Test
	void patternsKnowCpuListsWildcardsAndColumns() {
		TablePage page = open(TestDesigns.threeKernels());
		ResourceTable<?> cpus = page.table(CPUS);
		cpus.setPattern("0-3,8, 47");
		assertEquals(List.of("0", "1", "2", "3", "8", "47"), column(cpus, 0));
		cpus.setPattern("node:1 own*:nothing");
		assertEquals(0, cpus.table().getItemCount());
		cpus.setPattern("numanode:1 boot");
		assertEquals(List.of("24"), column(cpus, 0));
		ResourceTable<?> devices = page.table(DEVICES);
		devices.setPattern("E8?0");
		assertEquals(List.of("0000:17:00.0"), column(devices, 0));
		devices.setPattern("(");
		assertEquals(0, devices.table().getItemCount(), "no regular expressions");
	}

	@Test
	void manyCpusAreGivenAwayInOneStep() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		ResourceTable<?> table = page.table(CPUS);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		select(table, 30, 31, 32);
		assertEquals(design.threads(30, 32), List.copyOf(selections.getLast()));
		key(table.table(), '2');
		assertEquals(9, rt.getThreads().size());
		page.refresh();
		assertEquals("rt", table.table().getItem(31).getText(8));
		assertEquals(3, table.table().getSelectionCount(), "the selection stays");
		design.commandStack().undo();
		assertFalse(design.commandStack().canUndo());
		assertEquals(6, rt.getThreads().size());
	}

	@Test
	void hostAndPoolHaveKeysToo() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		select(page.table(CPUS), 4, 5);
		key(page.table(CPUS).table(), '0');
		assertEquals(Owner.HOST, design.ownership().ownerOf(design.threads(4, 4).getFirst()));
		key(page.table(CPUS).table(), 'p');
		assertEquals(Owner.POOL, design.ownership().ownerOf(design.threads(5, 5).getFirst()));
		key(page.table(CPUS).table(), '9');
		assertEquals("There is no kernel 9 in this plan.", said.getLast());
	}

	@Test
	void aLockedPlanRefusesAndSaysSo() {
		TestDesigns design = TestDesigns.threeKernels();
		design.plan().setLocked(true);
		TablePage page = open(design);
		select(page.table(CPUS), 30);
		assertFalse(page.table(CPUS).canAssign());
		page.table(CPUS).assign(design.plan().getKernels().get(0));
		assertFalse(design.commandStack().canUndo());
		assertTrue(said.getLast().contains("is locked"), said.getLast());
	}

	@Test
	void memoryMovesToAnotherOwnerAndGetsASize() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		page.show(MEMORY);
		ResourceTable<?> table = page.table(MEMORY);
		SpawnedKernel web = design.plan().getKernels().get(0);
		SpawnedKernel net = design.plan().getKernels().get(2);
		int ofNet = column(table, 4).indexOf("net");
		assertEquals("16 GiB", table.table().getItem(ofNet).getText(1));
		assertEquals("12.5 %", table.table().getItem(ofNet).getText(2));
		select(table, ofNet);
		table.assign(web);
		assertTrue(net.getMemory().isEmpty());
		assertEquals(80 * TestMachines.GIB, web.getMemory().getFirst().getBytes());
		design.commandStack().undo();
		assertEquals(16 * TestMachines.GIB, net.getMemory().getFirst().getBytes());
		assertFalse(design.commandStack().canUndo());
		page.refresh();
		select(table, column(table, 4).indexOf("web"), ofNet);
		assertNull(table.acts().enter("size", "4 GiB"));
		assertEquals(4 * TestMachines.GIB, web.getMemory().getFirst().getBytes());
		assertEquals(4 * TestMachines.GIB, net.getMemory().getFirst().getBytes());
		design.commandStack().undo();
		assertFalse(design.commandStack().canUndo(), "one step for both");
	}

	@Test
	void baseAddressesAreTypedIn() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		page.show(MEMORY);
		ResourceTable<?> table = page.table(MEMORY);
		MemoryGrant web = design.plan().getKernels().get(0).getMemory().getFirst();
		MemoryGrant net = design.plan().getKernels().get(2).getMemory().getFirst();
		select(table, column(table, 4).indexOf("web"));
		assertNull(table.acts().enter("base", "0x100000000"));
		assertEquals(4 * TestMachines.GIB, web.getBase());
		page.refresh();
		assertEquals("0x100000000", table.table().getItem(column(table, 4).indexOf("web")).getText(3));
		assertEquals("\"here\" is no address; write it as 0x100000000 or as a size such as 4 GiB", table.acts().enter("base", "here"));
		select(table, column(table, 4).indexOf("web"), column(table, 4).indexOf("net"));
		assertNull(table.acts().enter("base", "8 GiB"));
		assertEquals(4 * TestMachines.GIB, web.getBase());
		assertTrue(said.getLast().startsWith("Only one part of the memory"), said.getLast());
		net.setBase(TestMachines.GIB);
		assertNull(table.acts().enter("base", " "));
		assertNull(web.getBase());
		assertNull(net.getBase(), "empty lets the kernel choose, for all of them");
		design.commandStack().undo();
		design.commandStack().undo();
		assertFalse(design.commandStack().canUndo());
		select(table, column(table, 4).indexOf("host"));
		assertNull(table.acts().enter("base", "8 GiB"));
		assertTrue(said.getLast().startsWith("A base address needs memory"), said.getLast());
		design.plan().setLocked(true);
		select(table, column(table, 4).indexOf("web"));
		assertNull(table.acts().enter("base", "8 GiB"));
		assertTrue(said.getLast().contains("is locked"), said.getLast());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void aDoubleClickOpensAFieldOnTheBaseAddress() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		page.show(MEMORY);
		Table table = page.table(MEMORY).table();
		int row = column(page.table(MEMORY), 4).indexOf("web");
		select(page.table(MEMORY), row);
		Event click = new Event();
		Rectangle cell = table.getItem(row).getBounds(3);
		click.x = cell.x + 4;
		click.y = cell.y + 4;
		click.button = 1;
		table.notifyListeners(SWT.MouseDoubleClick, click);
		Text field = Arrays.stream(table.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
		assertEquals("", field.getText());
		field.setText("5 GiB");
		field.traverse(SWT.TRAVERSE_RETURN);
		assertEquals(5 * TestMachines.GIB, design.plan().getKernels().get(0).getMemory().getFirst().getBase());
		assertTrue(field.isDisposed());
	}

	@Test
	void theHostsMemoryFollowsFromTheOthers() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		ResourceTable<?> table = page.table(MEMORY);
		select(table, column(table, 4).indexOf("host"));
		assertNull(table.acts().enter("size", "1G"));
		assertFalse(design.commandStack().canUndo());
		assertTrue(said.getLast().startsWith("The host keeps what nobody else has"), said.getLast());
	}

	@Test
	void theWholeIommuGroupGoesAlongAndIsNamed() {
		TestDesigns design = TestDesigns.threeKernels();
		List<PciDevice> devices = design.design().getMachine().getPciDevices();
		devices.get(3).setIommuGroup(7);
		devices.get(4).setIommuGroup(7);
		TablePage page = open(design);
		SpawnedKernel web = design.plan().getKernels().get(0);
		ResourceTable<?> table = page.table(DEVICES);
		select(table, column(table, 0).indexOf("0000:98:00.0"));
		table.assign(web);
		assertTrue(web.getDevices().containsAll(devices.subList(3, 5)));
		assertTrue(said.getLast().contains("0000:b1:00.0 goes along"), said.getLast());
		design.commandStack().undo();
		page.setWholeGroups(false);
		table.assign(web);
		assertTrue(web.getDevices().contains(devices.get(3)));
		assertFalse(web.getDevices().contains(devices.get(4)));
	}

	@Test
	void followsTheSelectionOfOtherPages() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		page.select(design.threads(10, 12));
		assertEquals(design.threads(10, 12), List.copyOf(page.selectedElements()));
		page.select(List.of(design.design().getMachine().getPciDevices().get(3)));
		assertEquals("devices", page.table().id(), "turns to the table that has the element");
		page.select(List.of(design.plan().getKernels().get(0)));
		assertEquals("memory", page.table().id());
		assertTrue(selections.isEmpty(), "nobody is told what came from elsewhere");
	}

	@Test
	void copiesRowsWithTabs() {
		TablePage page = open(TestDesigns.threeKernels());
		select(page.table(DEVICES), 0);
		assertEquals("0000:17:00.0\tEthernet Controller E810-C [E810 25GbE]\tnet\tEthernet\t\t\t\t0\t", page.table(DEVICES).copyText());
	}

	@Test
	void remembersWidthAndOrder() {
		TestDesigns design = TestDesigns.threeKernels();
		TablePage page = open(design);
		page.table(CPUS).table().getColumn(1).setWidth(222);
		page.table(CPUS).sort(8);
		page.show(DEVICES);
		shell.dispose();
		TablePage again = open(design);
		assertEquals("devices", again.table().id());
		assertEquals(222, again.table(CPUS).table().getColumn(1).getWidth());
		assertEquals(again.table(CPUS).table().getColumn(8), again.table(CPUS).table().getSortColumn());
	}

	@Test
	void selectionAndPlaceStayWhenTheDesignChanges() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		TablePage page = open(design);
		ResourceTable<?> table = page.table(CPUS);
		assertEquals(384, table.table().getItemCount());
		select(table, 200, 201);
		table.table().setTopIndex(190);
		int top = table.table().getTopIndex();
		HardwareThread first = (HardwareThread) table.selectedRows().getFirst();
		SpawnedKernel kernel = design.kernel("new", org.mkworkbench.model.design.KernelRole.GENERAL, 1, 2);
		page.refresh();
		settle();
		assertEquals(top, table.table().getTopIndex());
		assertEquals(2, table.table().getSelectionCount());
		assertEquals(first, table.selectedRows().getFirst());
		table.assign(kernel);
		assertEquals(4, kernel.getThreads().size());
	}

	@Test
	void aMachineOfWhichLittleIsKnownShowsWhy() {
		TestDesigns design = new TestDesigns(TestMachines.tiny());
		TablePage page = open(design);
		assertEquals("", page.table(CPUS).table().getItem(0).getText(1));
		page.show(DEVICES);
		assertEquals(0, page.table(DEVICES).table().getItemCount());
		assertFalse(page.table(DEVICES).table().isVisible());
		assertNull(page.table(DEVICES).table().getSelection().length == 0 ? null : "selected");
	}
}
