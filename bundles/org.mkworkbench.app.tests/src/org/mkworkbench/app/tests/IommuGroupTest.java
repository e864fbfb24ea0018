// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.PciDevice;

/** Devices given with the mouse: the hardware keeps IOMMU groups together, and so does the workbench. */
class IommuGroupTest extends WorkbenchTestCase {
	/** A laptop whose sound card is one of four functions in one IOMMU group. */
	private static final String LAPTOP = "hybrid-laptop";
	private static final String SOUND = "0000:00:1f.3";
	private static final Set<String> GROUP = Set.of("0000:00:1f.0", SOUND, "0000:00:1f.4", "0000:00:1f.5");

	private OpenDesign withKernel(String file) throws Exception {
		OpenDesign design = open(designFile(file, LAPTOP));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(12, 15)).named("work"));
		design.settle();
		UiThread.run(() -> design.view().window().fit());
		design.settle();
		return design;
	}

	private static Set<String> devices(SpawnedKernel kernel) {
		return UiThread.call(() -> kernel.getDevices().stream().map(PciDevice.class::cast).map(PciDevice::getAddress).collect(Collectors.toSet()));
	}

	@Test
	void theWholeGroupGoesAndComesBackInOneStep() throws Exception {
		OpenDesign design = withKernel("group");
		SpawnedKernel kernel = design.kernel("work");
		Command before = design.lastAct();
		robot.drag(design.middle(design.device(SOUND)), design.middle(kernel));
		UiThread.waitUntil("the kernel has the whole group", LIMIT, () -> kernel.getDevices().size() == GROUP.size());
		assertEquals(GROUP, devices(kernel));
		design.click(design.title(kernel));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes all of them back", LIMIT, () -> kernel.getDevices().isEmpty());
		assertSame(before, design.lastAct(), "the drag was one step");
		robot.control('y');
		UiThread.waitUntil("Ctrl+Y gives them again", LIMIT, () -> kernel.getDevices().size() == GROUP.size());
	}

	@Test
	void withShiftADeviceGoesAloneWhichIsAnError() throws Exception {
		OpenDesign design = withKernel("alone");
		SpawnedKernel kernel = design.kernel("work");
		Point from = design.middle(design.device(SOUND));
		Point to = design.middle(kernel);
		robot.hold(Keys.SHIFT, () -> robot.drag(from, to));
		UiThread.waitUntil("the kernel has the device", LIMIT, () -> !kernel.getDevices().isEmpty());
		assertEquals(Set.of(SOUND), devices(kernel));
		UiThread.waitUntil("the split group is found", LIMIT, () -> design.document().isValidated()
				&& design.document().findings().stream().anyMatch(finding -> finding.text().contains("IOMMU group")));
	}

	@Test
	void theBootDiskStaysWithTheHost() throws Exception {
		OpenDesign design = withKernel("boot");
		SpawnedKernel kernel = design.kernel("work");
		PciDevice disk = design.device("0000:01:00.0");
		assertTrue(UiThread.call(disk::isBootCritical));
		Command before = design.lastAct();
		robot.drag(design.middle(disk), design.middle(kernel));
		design.settle();
		assertEquals(List.of(), UiThread.call(() -> List.<Element>copyOf(kernel.getDevices())));
		assertSame(before, design.lastAct());
		// The drag is over: the next one works.
		robot.drag(design.middle(design.device(SOUND)), design.middle(kernel));
		UiThread.waitUntil("the kernel has other devices", LIMIT, () -> !kernel.getDevices().isEmpty());
		assertFalse(UiThread.call(() -> kernel.getDevices().contains(disk)));
	}
}
