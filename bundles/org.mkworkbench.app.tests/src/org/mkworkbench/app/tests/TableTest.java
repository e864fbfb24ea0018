// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.design.SpawnedKernel;

/** The Table page: rows are filtered, and many are given away at once. */
class TableTest extends WorkbenchTestCase {
	private OpenDesign withKernel(String file) throws Exception {
		OpenDesign design = open(designFile(file, PRESET));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(4, 4)).named("web"));
		design.settle();
		return design;
	}

	/** The table in front of the Table page. */
	private static Table table() {
		return find(window().getShell(), Table.class, table -> table.isVisible()
				&& Arrays.stream(table.getColumns()).anyMatch(column -> "Owner".equals(column.getText())));
	}

	private static Text filter() {
		return find(window().getShell(), Text.class, text -> text.isVisible() && "Filter".equals(text.getMessage()));
	}

	private void click(TableItem item) {
		robot.click(UiThread.settled("the row", () -> {
			Rectangle box = item.getBounds(0);
			return item.getParent().toDisplay(box.x + box.width / 2, box.y + box.height / 2);
		}));
	}

	@Test
	void filteredRowsAreGivenAwayInOneStep() throws Exception {
		OpenDesign design = withKernel("filter");
		SpawnedKernel kernel = design.kernel("web");
		Command before = design.lastAct();
		design.turnTo("Table");
		UiThread.waitUntil("the table shows all CPUs", LIMIT, () -> table() != null && table().getItemCount() == 48);
		robot.control('f');
		UiThread.waitUntil("Ctrl+F leads to the filter", LIMIT, () -> filter() != null && filter().isFocusControl());
		robot.write("8-11");
		UiThread.waitUntil("four rows are left", LIMIT, () -> table() != null && table().getItemCount() == 4);
		robot.type(Keys.DOWN);
		UiThread.waitUntil("the table has the focus", LIMIT, () -> table().isFocusControl());
		robot.control('a');
		UiThread.waitUntil("all that is left is selected", LIMIT, () -> table().getSelectionCount() == 4);
		robot.type('1');
		UiThread.waitUntil("the kernel has the CPUs", LIMIT, () -> kernel.getThreads().size() == 5);
		assertEquals(design.threads(8, 11), UiThread.call(() -> kernel.getThreads().subList(1, 5).stream().toList()));
		UiThread.waitUntil("the rows name the new owner", LIMIT, () -> Arrays.stream(table().getItems()).allMatch(TableTest::isOfKernel));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes them back", LIMIT, () -> kernel.getThreads().size() == 1);
		assertSame(before, design.lastAct(), "it was one step");
	}

	private static boolean isOfKernel(TableItem item) {
		Table table = item.getParent();
		for (int i = 0; i < table.getColumnCount(); i++) {
			if ("Owner".equals(table.getColumn(i).getText())) {
				return item.getText(i).contains("web");
			}
		}
		return false;
	}

	@Test
	void aRowThatIsClickedIsSelectedInTheDiagram() throws Exception {
		OpenDesign design = withKernel("click");
		design.turnTo("Table");
		UiThread.waitUntil("the table shows all CPUs", LIMIT, () -> table() != null && table().getItemCount() == 48);
		click(UiThread.call(() -> table().getItem(3)));
		UiThread.waitUntil("the diagram selects it as well", LIMIT, () -> design.view().selectedThreads().size() == 1);
		List<?> selected = UiThread.call(() -> design.view().selectedThreads());
		design.turnTo("Diagram");
		assertEquals(selected, UiThread.call(() -> design.view().selectedThreads()));
	}
}
