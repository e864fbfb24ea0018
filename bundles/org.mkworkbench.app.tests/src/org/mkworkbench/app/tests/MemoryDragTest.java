// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.design.SpawnedKernel;

/** Memory moved with the mouse on the bar of a NUMA node. */
class MemoryDragTest extends WorkbenchTestCase {
	private static final long GIB = 1L << 30;

	/** A design with the kernel "db", which has CPUs 4-7 and 32 GiB of node 0. */
	private OpenDesign withKernel(String file) throws Exception {
		OpenDesign design = open(designFile(file, PRESET));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(4, 7)).named("db").withMemory(design.node(0), 32 * GIB));
		design.settle();
		return design;
	}

	private static long memory(SpawnedKernel kernel) {
		return UiThread.call(() -> kernel.getMemory().stream().mapToLong(grant -> grant.getBytes()).sum());
	}

	@Test
	void aBoundaryIsDraggedAndTheDragUndone() throws Exception {
		OpenDesign design = withKernel("boundary");
		SpawnedKernel kernel = design.kernel("db");
		Command before = design.lastAct();
		robot.drag(design.inBar(design.node(0), null, 1), design.inBar(design.node(0), null, 0.5));
		UiThread.waitUntil("the kernel has more memory", LIMIT, () -> kernel.getMemory().getFirst().getBytes() > 32 * GIB);
		long after = memory(kernel);
		assertEquals(0, after % (128L << 20), "memory goes in blocks that Linux can hand over: " + after);
		assertEquals(1, UiThread.call(() -> kernel.getMemory().size()));
		design.click(design.title(kernel));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes it back", LIMIT, () -> kernel.getMemory().getFirst().getBytes() == 32 * GIB);
		assertSame(before, design.lastAct(), "the drag was one step");
		robot.control('y');
		UiThread.waitUntil("Ctrl+Y gives it again", LIMIT, () -> kernel.getMemory().getFirst().getBytes() == after);
	}

	@Test
	void escapeEndsADragWithNothingChanged() throws Exception {
		OpenDesign design = withKernel("escape");
		Command before = design.lastAct();
		Point from = design.inBar(design.node(0), null, 1);
		robot.moveTo(from);
		robot.press(1);
		for (int step = 1; step <= 10; step++) {
			robot.moveTo(new Point(from.x - 6 * step, from.y));
		}
		robot.type(Keys.ESCAPE);
		robot.release(1);
		design.settle();
		assertEquals(32 * GIB, memory(design.kernel("db")));
		assertSame(before, design.lastAct());
	}

	@Test
	void memoryOfTheHostIsDroppedOnAKernelWithTheAmountAsked() throws Exception {
		OpenDesign design = withKernel("gift");
		SpawnedKernel kernel = design.kernel("db");
		Command before = design.lastAct();
		Point from = design.inBar(design.node(1), null, 0.5);
		Point to = design.middle(kernel);
		robot.hold(Keys.SHIFT, () -> robot.drag(from, to));
		Shell question = dialog("Move Memory");
		Text amount = UiThread.call(() -> find(question, Text.class, text -> text.isVisible() && text.getEditable()));
		UiThread.waitUntil("the amount can be typed", LIMIT, amount::isFocusControl);
		robot.control('a');
		robot.write("3 GiB");
		UiThread.waitUntil("the field shows what was typed", LIMIT, () -> "3 GiB".equals(amount.getText()));
		press(question, "OK");
		assertClosed(question);
		UiThread.waitUntil("the kernel has memory of both nodes", LIMIT, () -> kernel.getMemory().size() == 2);
		assertEquals(35 * GIB, memory(kernel));
		assertTrue(UiThread.call(() -> kernel.getMemory().stream().anyMatch(grant -> grant.getNode() == design.node(1) && grant.getBytes() == 3 * GIB)));
		design.click(design.title(kernel));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes it back", LIMIT, () -> kernel.getMemory().size() == 1);
		assertSame(before, design.lastAct(), "the drop was one step");
	}
}
