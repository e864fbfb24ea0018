// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;

/** CPUs given to kernels with the keyboard: by digits, and by text. */
class KeyboardAssignTest extends WorkbenchTestCase {
	private OpenDesign withKernel(String file) throws Exception {
		OpenDesign design = open(designFile(file, PRESET));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(4, 4)));
		design.settle();
		return design;
	}

	private static SpawnedKernel kernel(OpenDesign design) {
		return UiThread.call(() -> design.plan().getKernels().getFirst());
	}

	private static void awaitCpus(SpawnedKernel kernel, String cpus) {
		UiThread.waitUntil("the kernel has the CPUs " + cpus, LIMIT,
				() -> CpuSet.of(kernel.getThreads().stream().map(HardwareThread::getOsIndex).toList()).toString().equals(cpus));
	}

	/** The field below the diagram that has the focus. */
	private static Text field() {
		return find(window().getShell(), Text.class, text -> text.isFocusControl() && text.isVisible());
	}

	private void typeIntoBar(int opener, String text) {
		robot.control(opener);
		UiThread.waitUntil("the line below the diagram is open", LIMIT, () -> field() != null);
		text.chars().forEach(robot::type);
		UiThread.waitUntil("the field shows what was typed", LIMIT, () -> field() != null && field().getText().equals(text));
	}

	@Test
	void arrowsSelectAndADigitAssigns() throws Exception {
		OpenDesign design = withKernel("digits");
		SpawnedKernel kernel = kernel(design);
		robot.click(design.middle(design.threads(8, 8).getFirst()));
		robot.hold(Keys.SHIFT, () -> {
			robot.type(Keys.RIGHT);
			robot.type(Keys.RIGHT);
		});
		UiThread.waitUntil("three CPUs are selected", LIMIT, () -> design.view().selectedThreads().equals(design.threads(8, 10)));
		robot.type('1');
		awaitCpus(kernel, "4,8-10");
		robot.control('z');
		awaitCpus(kernel, "4");
	}

	@Test
	void textSelectsFindsAndAssigns() throws Exception {
		OpenDesign design = withKernel("text");
		SpawnedKernel kernel = kernel(design);
		robot.click(design.middle(design.threads(0, 0).getFirst()));
		typeIntoBar('l', "12-13,16");
		robot.type(Keys.TAB);
		robot.type(Keys.DOWN);
		robot.type(Keys.DOWN);
		robot.type(Keys.ENTER);
		awaitCpus(kernel, "4,12-13,16");
		UiThread.waitUntil("the diagram has the focus again", LIMIT, () -> design.view().control().isFocusControl());
		typeIntoBar('f', "13");
		UiThread.waitUntil("CPU 13 is found", LIMIT, () -> design.view().selectedThreads().equals(design.threads(13, 13)));
		robot.type(Keys.DELETE);
		robot.type(Keys.ESCAPE);
		UiThread.waitUntil("the diagram has the focus again", LIMIT, () -> design.view().control().isFocusControl());
		assertEquals(List.of(kernel), UiThread.call(() -> List.copyOf(design.plan().getKernels())), "Del in the field deletes no kernel");
	}
}
