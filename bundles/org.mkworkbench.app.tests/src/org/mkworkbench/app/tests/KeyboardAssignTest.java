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
	void controlAndSpaceCollectCpusThatDoNotLieTogether() throws Exception {
		OpenDesign design = withKernel("space");
		SpawnedKernel kernel = kernel(design);
		robot.click(design.middle(design.threads(8, 8).getFirst()));
		UiThread.waitUntil("one CPU is selected", LIMIT, () -> design.view().selectedThreads().equals(design.threads(8, 8)));
		robot.control(Keys.RIGHT);
		robot.control(Keys.RIGHT);
		assertEquals(design.threads(8, 8), UiThread.call(() -> design.view().selectedThreads()), "Ctrl+Right moves the focus only");
		robot.control(' ');
		UiThread.waitUntil("a second CPU is selected", LIMIT, () -> design.view().selectedThreads().equals(
				List.of(design.document().index().thread(8).orElseThrow(), design.document().index().thread(10).orElseThrow())));
		robot.type('1');
		awaitCpus(kernel, "4,8,10");
		robot.control('z');
		awaitCpus(kernel, "4");
	}

	@Test
	void lettersMakeAKernelAndGiveToThePool() throws Exception {
		OpenDesign design = withKernel("letters");
		SpawnedKernel kernel = kernel(design);
		design.select(design.threads(20, 21));
		robot.type('n');
		UiThread.waitUntil("a kernel of the selected CPUs is made", LIMIT, () -> design.plan().getKernels().size() == 2);
		SpawnedKernel made = UiThread.call(() -> design.plan().getKernels().getLast());
		awaitCpus(made, "20-21");
		design.select(design.threads(20, 20));
		robot.type('p');
		awaitCpus(made, "21");
		UiThread.waitUntil("the pool has it", LIMIT, () -> design.plan().getPool().getThreads().stream().anyMatch(thread -> thread.getOsIndex() == 20));
		robot.control('z');
		awaitCpus(made, "20-21");
		robot.control('z');
		UiThread.waitUntil("the kernel is gone", LIMIT, () -> design.plan().getKernels().equals(List.of(kernel)));
	}

	@Test
	void findingByAddressSelectsTheDevice() throws Exception {
		OpenDesign design = withKernel("find");
		robot.click(design.middle(design.threads(0, 0).getFirst()));
		robot.control('f');
		UiThread.waitUntil("the line below the diagram is open", LIMIT, () -> field() != null);
		robot.write("27:00.1");
		UiThread.waitUntil("the device is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(design.document().design().getMachine()
				.getPciDevices().stream().filter(device -> "0000:27:00.1".equals(device.getAddress())).findFirst().orElseThrow())));
		robot.type(Keys.ESCAPE);
		UiThread.waitUntil("the diagram has the focus again", LIMIT, () -> design.view().control().isFocusControl());
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
